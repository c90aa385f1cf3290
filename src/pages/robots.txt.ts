import { loadSite } from '../adapters/astro/load-roll.ts';

/** Everything may be read: what is not to be listed says so itself, and must be read for that. */
export async function GET(): Promise<Response> {
  const { roll, routes } = await loadSite();
  const sitemap = new URL(routes.below('sitemap.xml'), roll.site.address);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
}
