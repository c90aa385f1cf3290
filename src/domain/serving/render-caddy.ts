import { ASK_AGAIN } from '../site-headers.ts';
import { FILE_TYPES, TEXT_ENDINGS } from './file-types.ts';
import { toHeaderName, toOpening, type ServerPlan } from './server-plan.ts';

/** A file for Caddy (2.6 or newer), to be used as its Caddyfile or imported by it; Caddy gets the certificate itself. */
export function renderCaddy(plan: ServerPlan): string {
  const lines = [
    ...toOpening('Caddy: use this file as the Caddyfile, or import it there.'),
    `${toSiteLabel(plan)} {`,
    ...indent([
      ...renderListen(plan),
      `root * "${plan.root}"`,
      '# The order of the lines counts here.',
      'route {',
      ...indent(renderRoute(plan)),
      '}',
      'handle_errors {',
      ...indent(renderErrors(plan)),
      '}',
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function toSiteLabel({ host, isSecure, listen }: ServerPlan): string {
  if (listen !== undefined) return `http://:${listen.split(':').at(-1) ?? listen}`;
  return isSecure ? host : `http://${host}`;
}

function renderListen({ listen, certificate, key }: ServerPlan): readonly string[] {
  const [host] = listen?.includes(':') === true ? listen.split(':') : [];
  if (host !== undefined) return [`bind ${host}`];
  return certificate !== undefined && key !== undefined ? [`tls "${certificate}" "${key}"`] : [];
}

function renderRoute(plan: ServerPlan): readonly string[] {
  const { base, gone, moved } = plan;
  return [
    ...renderHeaders(plan),
    ...renderTypes(),
    ...(base === '' ? [] : [`redir / ${base}/ 302`, `redir ${base} ${base}/ 301`]),
    ...(gone.length === 0 ? [] : [`@gone path ${gone.flatMap(bothWays).join(' ')}`, 'error @gone 410']),
    ...moved.flatMap(({ from, to }) => bothWays(from).map((path) => `redir ${path} ${to} 301`)),
    '@changing not method GET HEAD',
    'respond @changing 405',
    'encode zstd gzip',
    '# Files that publishing has compressed are sent as they are.',
    ...(base === '' ? [] : [`handle_path ${base}/* {`]),
    'file_server {',
    ...indent(['precompressed br gzip']),
    '}',
    ...(base === '' ? [] : ['}', 'error 404']),
  ];
}

function renderHeaders({ base, headers, rules }: ServerPlan): readonly string[] {
  const set = (all: Readonly<Record<string, string>>): readonly string[] =>
    Object.entries(all).map(([name, value]) => `${toHeaderName(name)} "${value}"`);
  return [
    'header {',
    ...indent(set({ ...headers, 'cache-control': ASK_AGAIN })),
    '}',
    // By itself: what takes a header away is done last, and all that stands beside it too.
    'header -Server',
    ...rules.flatMap(({ folder, headers: own }) => [`header ${base}/${folder}* {`, ...indent(set(own)), '}']),
  ];
}

/** By ending, where the table of the computer might have none; a folder is a page, and Caddy knows those. */
function renderTypes(): readonly string[] {
  return Object.entries(FILE_TYPES)
    .filter(([ending]) => ending !== 'html')
    .flatMap(([ending, type]) => {
      const charset = TEXT_ENDINGS.includes(ending) ? '; charset=utf-8' : '';
      return [`@${ending} path *.${ending}`, `header @${ending} Content-Type "${type}${charset}"`];
    });
}

function renderErrors({ base, lostPage, lostPages }: ServerPlan): readonly string[] {
  const below = (page: string): string => page.slice(base.length);
  const others = lostPages.map(({ folder }) => `${folder}*`).join(' ');
  return [
    `header Cache-Control "${ASK_AGAIN}"`,
    'header Cross-Origin-Resource-Policy "same-origin"',
    'header Content-Type "text/html; charset=utf-8"',
    ...(others === '' ? [] : [`@first not path ${others}`]),
    ...lostPages.flatMap(({ folder, page }, index) => [
      `@lost${index} path ${folder}*`,
      `rewrite @lost${index} ${below(page)}`,
    ]),
    `rewrite ${others === '' ? '*' : '@first'} ${below(lostPage)}`,
    'file_server',
  ];
}

function bothWays(path: string): readonly string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
