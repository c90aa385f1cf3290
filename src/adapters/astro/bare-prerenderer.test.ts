import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, it, vi } from 'vitest';
import { createBarePrerenderer } from './bare-prerenderer.ts';

type Render = AstroPrerenderer['render'];
const REQUEST = new Request('https://example.org/people/an/');
const ROUTE: RouteData = {
  ...{ route: '/[...person]', component: 'src/pages/[...person].astro', pattern: /^/, params: ['...person'] },
  ...{ segments: [], type: 'page', prerender: true, isIndex: false, fallbackRoutes: [], distURL: [] },
  origin: 'project',
};
const OPTIONS = { routeData: ROUTE, collectMetadata: true };

const toBare = (render: Render): AstroPrerenderer =>
  createBarePrerenderer({ name: 'standard', getStaticPaths: () => Promise.resolve([]), render });

it('gives the page as it was rendered, with a note that it may be kept', async () => {
  const response = new Response('An');
  for (const rendered of [response, { response }]) {
    const given = await toBare(() => Promise.resolve(rendered)).render(REQUEST, OPTIONS);
    expect(given).toEqual({
      response,
      metadata: { contentEntryKeys: [], staticImages: [], referencedImages: [] },
    });
  }
});

it('asks for no list of what each page uses', async () => {
  const render = vi.fn<Render>(() => Promise.resolve(new Response('An')));
  await toBare(render).render(REQUEST, OPTIONS);
  expect(render).toHaveBeenCalledWith(REQUEST, { routeData: ROUTE });
});

it('lets a page that fails stop the build', async () => {
  const failing = toBare(() => Promise.reject(new Error('no word')));
  await expect(failing.render(REQUEST, OPTIONS)).rejects.toThrow('no word');
});
