import type { AstroPrerenderer } from 'astro';

/** What a page with a key uses of Astro's own pictures and collections: nothing, for all that it shows comes from the roll. */
const NOTHING_USED = { contentEntryKeys: [], staticImages: [], referencedImages: [] };

/**
 * Renders pages as Astro does, without listening for which of Astro's pictures and collections each one uses: to listen, Astro
 * follows every promise and copies every page. It needs that of pages with a `cacheKey` alone, which use none.
 */
export function createBarePrerenderer(standard: AstroPrerenderer): AstroPrerenderer {
  return {
    ...standard,
    name: 'florilegium',
    async render(request, { routeData }) {
      const rendered = await standard.render(request, { routeData });
      return {
        response: rendered instanceof Response ? rendered : rendered.response,
        metadata: NOTHING_USED,
      };
    },
  };
}
