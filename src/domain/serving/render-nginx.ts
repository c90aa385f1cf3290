import { ASK_AGAIN } from '../site-headers.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';
import { escapePattern, toHeaderName, toOpening, type ServerPlan } from './server-plan.ts';

/** A file for nginx (1.18 or newer), to be included at the level of `http`: the site as one `server`. */
export function renderNginx(plan: ServerPlan): string {
  const lines = [
    ...toOpening('nginx: include this file at the level of http, for example from conf.d or sites-enabled.'),
    ...(plan.base === ''
      ? []
      : ['# The host has other pages too? Then take the parts below into its own server.']),
    '',
    '# Long addresses need room in the tables. Delete the line where another file sets it already.',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 65536;',
    ...renderMaps(plan),
    '',
    ...(plan.hasTls ? renderUpgrade(plan) : []),
    'server {',
    ...indent(renderServer(plan)),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** Tables by address; `volatile`, because a page for lost readers is a second look at another address. */
function renderMaps(plan: ServerPlan): readonly string[] {
  const { base, rules, lostPage, lostPages, gone, moved } = plan;
  const valuesOf = (header: string) =>
    rules.flatMap(({ folder, headers }) => {
      const value = headers[header];
      return value === undefined ? [] : [`"~^${escapePattern(`${base}/${folder}`)}" "${value}";`];
    });
  const open = 'volatile;';
  return [
    ...map(toVariable(plan, 'cache'), [open, `default "${ASK_AGAIN}";`, ...valuesOf('cache-control')]),
    // A header without a value is not sent.
    ...listVarying(plan).flatMap((header) =>
      map(toVariable(plan, VARIABLES[header] ?? ''), [
        ...[open, `default "${plan.headers[header] ?? ''}";`],
        ...valuesOf(header),
      ]),
    ),
    ...map(toVariable(plan, 'lost'), [
      `default "${lostPage}";`,
      ...lostPages.map(({ folder, page }) => `"~^${escapePattern(folder)}" "${page}";`),
    ]),
    ...map(toVariable(plan, 'gone'), [
      ...[open, 'default 0;'],
      ...gone.flatMap(bothWays).map((path) => `"${path}" 1;`),
    ]),
    ...map(toVariable(plan, 'moved'), [
      ...[open, 'default "";'],
      ...moved.flatMap(({ from, to }) => bothWays(from).map((path) => `"${path}" "${to}";`)),
    ]),
  ];
}

/** The short names of headers that differ below some folder; how long pages are kept has its own. */
const VARIABLES: Readonly<Record<string, string>> = {
  'cross-origin-resource-policy': 'resource',
  'access-control-allow-origin': 'readers',
  'content-security-policy': 'policy',
  'cross-origin-opener-policy': 'opener',
  'x-robots-tag': 'robots',
};

function listVarying({ rules }: ServerPlan): readonly string[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete('cache-control');
  const unknown = [...names].find((name) => !(name in VARIABLES));
  if (unknown !== undefined) throw new Error(`The header ${unknown} has no short name for nginx.`);
  return [...names];
}

function map(variable: string, entries: readonly string[]): readonly string[] {
  return [`map $uri ${variable} {`, ...indent(entries), '}'];
}

/**
 * Variables are those of all servers of an nginx: each site has its own, or the last one would speak for all. Longer names
 * would not fit into its table.
 */
function toVariable({ host, base }: ServerPlan, name: string): string {
  return `$florilegium_${toShortHash(`${host}${base}`)}_${name}`;
}

function renderUpgrade({ host }: ServerPlan): readonly string[] {
  return [
    'server {',
    ...indent([
      ...['listen 80;', 'listen [::]:80;', `server_name ${host};`],
      'location ^~ /.well-known/acme-challenge/ { root /var/www/html; }',
      `location / { return 301 https://${host}$request_uri; }`,
    ]),
    '}',
    '',
  ];
}

function renderServer(plan: ServerPlan): readonly string[] {
  const { base, root, host } = plan;
  return [
    ...renderListen(plan),
    `server_name ${host};`,
    ...['index index.html;', 'server_tokens off;', 'absolute_redirect off;'],
    '',
    'types {',
    ...indent(Object.entries(FILE_TYPES).map(([ending, type]) => `${type} ${ending};`)),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${besides('text/html')};`,
    '',
    ...renderCompression(plan),
    '',
    ...renderHeaders(plan),
    '',
    `error_page 404 410 ${toVariable(plan, 'lost')};`,
    `if (${toVariable(plan, 'gone')}) { return 410; }`,
    `if (${toVariable(plan, 'moved')}) { return 301 ${toVariable(plan, 'moved')}; }`,
    ...(base === ''
      ? [`root "${root}";`]
      : [
          `location = / { return 302 ${base}/; }`,
          `location = ${base} { return 301 ${base}/; }`,
          `location ${base}/ { alias "${root}/"; }`,
        ]),
  ];
}

function renderListen({ hasTls, host, listen, certificate, key }: ServerPlan): readonly string[] {
  if (!hasTls) return [`listen ${listen ?? '80'};`];
  const folder = `/etc/letsencrypt/live/${host}`;
  return [
    ...['listen 443 ssl http2;', 'listen [::]:443 ssl http2;'],
    `ssl_certificate "${certificate ?? `${folder}/fullchain.pem`}";`,
    `ssl_certificate_key "${key ?? `${folder}/privkey.pem`}";`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
  ];
}

function renderCompression({ hasBrotli }: ServerPlan): readonly string[] {
  return [
    '# Files that publishing has compressed are sent as they are.',
    ...(hasBrotli
      ? ['brotli_static on;']
      : ['# With the Brotli module of nginx: npm run server-config -- --brotli']),
    ...['gzip_static on;', 'gzip on;', 'gzip_vary on;', 'gzip_proxied any;', 'gzip_comp_level 6;'],
    `gzip_types ${besides('text/html')};`,
  ];
}

/** All of them at one level: a single one in a `location` would drop those of the server. */
function renderHeaders(plan: ServerPlan): readonly string[] {
  const varying = listVarying(plan);
  const set = (name: string, value: string): string => `add_header ${toHeaderName(name)} "${value}" always;`;
  return [
    ...Object.entries(plan.headers)
      .filter(([name]) => !varying.includes(name))
      .map(([name, value]) => set(name, value)),
    ...varying.map((name) => set(name, toVariable(plan, VARIABLES[name] ?? ''))),
    set('cache-control', toVariable(plan, 'cache')),
  ];
}

/** nginx always counts `text/html` in, and warns where it is named again. */
function besides(type: string): string {
  return TEXT_TYPES.filter((each) => each !== type).join(' ');
}

function bothWays(path: string): readonly string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : `    ${line}`));
}
