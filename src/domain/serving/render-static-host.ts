import type { SiteHeaders } from '../site-headers.ts';
import { toHeaderName, toOpening, type ServerPlan } from './server-plan.ts';

/**
 * The `_headers` of hosts such as Netlify and Cloudflare Pages. They join what several rules say of one header, so only
 * what holds everywhere stands in the first; pages are asked for again there without being told. The policy of the pages
 * is never left out: the editor's own takes its place by a line that Cloudflare Pages knows.
 */
export function renderHeadersFile({ base, headers, rules }: ServerPlan): string {
  const differing = new Set(rules.flatMap(({ headers: own }) => Object.keys(own)));
  const everywhere = Object.entries(headers).filter(
    ([name]) => !differing.has(name) || NEVER_LEFT_OUT.has(name),
  );
  const lines = [
    ...toOpening('Netlify, Cloudflare Pages: copy this file as _headers into the folder of the site.'),
    ...rule(`${base}/*`, everywhere),
    ...rules.flatMap(({ folder, headers: own }) => [
      ...rule(`${base}/${folder}*`, Object.entries(own)).toSpliced(1, 0, ...toTakenAway(own)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

const NEVER_LEFT_OUT: ReadonlySet<string> = new Set([
  'content-security-policy',
  'cross-origin-opener-policy',
]);

function toTakenAway(headers: SiteHeaders): readonly string[] {
  return Object.keys(headers)
    .filter((name) => NEVER_LEFT_OUT.has(name))
    .map((name) => `  ! ${toHeaderName(name)}`);
}

/** The `_redirects` of the same hosts: former addresses. What is gone answers 404 there. */
export function renderRedirectsFile({ moved }: ServerPlan): string {
  const lines = [
    ...toOpening('Netlify, Cloudflare Pages: copy this file as _redirects into the folder of the site.'),
    ...moved.map(({ from, to }) => `${from} ${to} 301`),
  ];
  return `${lines.join('\n')}\n`;
}

function rule(path: string, headers: readonly (readonly [string, string])[]): readonly string[] {
  return [path, ...headers.map(([name, value]) => `  ${toHeaderName(name)}: ${value}`)];
}
