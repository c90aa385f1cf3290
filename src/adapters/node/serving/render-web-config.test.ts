import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { toServerPlan } from '../../../domain/serving/server-plan.ts';
import { FOLDER_RULES } from '../../../domain/site-headers.ts';
import { renderWebConfig } from './render-web-config.ts';

const plan = toServerPlan(
  {
    site: { address: 'https://honours.example/roll', defaultLang: 'vi', languages: ['vi', 'en'] },
    gone: ['/roll/people/a.b/'],
    redirects: [{ from: '/roll/p/old/', to: '/roll/people/new/' }],
  },
  { root: '/srv/site', hstsSeconds: 300, hasBrotli: false },
);
const header = z.object({ '@_name': z.string(), '@_value': z.string().optional() });
const shape = z.object({
  configuration: z.object({
    'system.webServer': z.object({
      httpProtocol: z.object({
        customHeaders: z.object({ add: z.array(header), remove: z.array(header) }),
      }),
    }),
    location: z.array(
      z.object({
        '@_path': z.string(),
        'system.webServer': z.object({
          httpErrors: z.object({ error: z.array(z.object({ '@_path': z.string() })) }).optional(),
          staticContent: z.object({ clientCache: z.record(z.string(), z.string()) }).optional(),
        }),
      }),
    ),
  }),
});
const parse = (text: string) =>
  shape.parse(new XMLParser({ ignoreAttributes: false }).parse(text)).configuration;

it('is sound XML with every header, each taken away before it is set', () => {
  const text = renderWebConfig(plan, { urlRewrite: false });
  const { add, remove } = parse(text)['system.webServer'].httpProtocol.customHeaders;
  const set = add.map((each) => [each['@_name'].toLowerCase(), each['@_value']]);
  expect(Object.fromEntries(set)).toEqual(plan.headers);
  expect(remove).toHaveLength(add.length + 1);
  expect(text.indexOf('<remove name="Content-Security-Policy"')).toBeLessThan(
    text.indexOf('<add name="Content-Security-Policy"'),
  );
});

it('says true and false in full, which IIS asks for', () => {
  expect(renderWebConfig(plan, { urlRewrite: true })).toContain('removeServerHeader="true"');
});

it('shows the page for lost readers of each language, and keeps hashed files for good', () => {
  const { location } = parse(renderWebConfig(plan, { urlRewrite: false }));
  expect(location.map((each) => each['@_path'])).toEqual([
    'en',
    ...FOLDER_RULES.map(({ folder }) => folder.replace(/\/$/, '')),
  ]);
  const [en, assets] = location.map((each) => each['system.webServer']);
  expect(en?.httpErrors?.error[0]?.['@_path']).toBe('/roll/en/404.html');
  expect(assets?.staticContent?.clientCache).toEqual({
    '@_cacheControlMode': 'UseMaxAge',
    '@_cacheControlMaxAge': '365.00:00:00',
    '@_cacheControlCustom': 'public, immutable',
  });
});

it('names what is gone and what has moved only to an IIS that can do it', () => {
  expect(renderWebConfig(plan, { urlRewrite: false })).not.toContain('<rewrite>');
  const text = renderWebConfig(plan, { urlRewrite: true });
  expect(text).toContain(String.raw`<match url="^people/a\.b/?$"/>`);
  expect(text).toContain('statusCode="410"');
  expect(text).toContain('url="/roll/people/new/"');
});
