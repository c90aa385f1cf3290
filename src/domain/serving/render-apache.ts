import { ASK_AGAIN } from '../site-headers.ts';
import { FILE_TYPES, TEXT_ENDINGS, TEXT_TYPES } from './file-types.ts';
import { escapePattern, toHeaderName, toOpening, type ServerPlan } from './server-plan.ts';

const MODULES = 'alias, deflate, dir, filter, headers, mime, rewrite';

/** A file for Apache (2.4.16 or newer), to be included in the configuration of the server: the site as one virtual host. */
export function renderApache(plan: ServerPlan): string {
  const { root, base, hasTls, host, origin, listen } = plan;
  const lines = [
    ...toOpening('Apache: a virtual host; put it into sites-available and enable it.'),
    `# Modules: ${MODULES}${hasTls ? ', ssl' : ''}.`,
    ...(hasTls ? renderUpgrade(plan) : []),
    ...(listen === undefined
      ? []
      : ['# Delete the line where the server listens there already.', `Listen ${listen}`]),
    `<VirtualHost ${toVirtualHost(plan)}>`,
    ...indent([
      // Behind a proxy with TLS, redirects must still name the public address.
      `ServerName ${plan.isSecure ? `${origin}${new URL(origin).port === '' ? ':443' : ''}` : host}`,
      ...(plan.isSecure ? ['UseCanonicalName On'] : []),
      'ServerSignature Off',
      ...(base === ''
        ? [`DocumentRoot "${root}"`]
        : [`RedirectMatch 301 ^${escapePattern(base)}$ ${base}/`, `Alias "${base}/" "${root}/"`]),
      ...(hasTls ? renderTls(plan) : []),
      `<Directory "${root}">`,
      ...indent([
        'AllowOverride None',
        'Require all granted',
        'Options FollowSymLinks',
        ...renderRules(plan),
      ]),
      '</Directory>',
    ]),
    '</VirtualHost>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as a `.htaccess` in the folder of the site, for a host where only that can be changed. */
export function renderHtaccess(plan: ServerPlan): string {
  const lines = [
    ...toOpening('Apache: copy this file as .htaccess into the folder of the site.'),
    `# The host must have these modules: ${MODULES}; and AllowOverride FileInfo Indexes Options.`,
    'Options -Indexes',
    ...renderRules(plan),
  ];
  return `${lines.join('\n')}\n`;
}

/** A port alone would be taken for the name of a host. */
function toVirtualHost({ hasTls, listen = '80' }: ServerPlan): string {
  if (hasTls) return '*:443';
  return listen.includes(':') ? listen : `*:${listen}`;
}

function renderUpgrade({ host }: ServerPlan): readonly string[] {
  return [
    '<VirtualHost *:80>',
    `    ServerName ${host}`,
    `    RedirectMatch 301 "^/(?!\\.well-known/acme-challenge/)(.*)" "https://${host}/$1"`,
    '</VirtualHost>',
  ];
}

function renderTls({ host, certificate, key }: ServerPlan): readonly string[] {
  const folder = `/etc/letsencrypt/live/${host}`;
  return [
    'SSLEngine on',
    'SSLProtocol -all +TLSv1.2 +TLSv1.3',
    `SSLCertificateFile "${certificate ?? `${folder}/fullchain.pem`}"`,
    `SSLCertificateKeyFile "${key ?? `${folder}/privkey.pem`}"`,
  ];
}

/** What holds in the folder of the site, in the words that both kinds of file understand. */
function renderRules(plan: ServerPlan): readonly string[] {
  return [
    ...['DirectoryIndex index.html', 'DirectorySlash On', 'FileETag MTime Size'],
    ...renderTypes(),
    ...renderHeaders(plan),
    ...renderLost(plan),
    ...['RewriteEngine On', 'RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$', 'RewriteRule ^ - [R=405,L]'],
    ...renderGone(plan),
    ...renderCompression(),
  ];
}

function renderTypes(): readonly string[] {
  const endings = Object.keys(FILE_TYPES).map((ending) => `.${ending}`);
  return [
    '# Some servers take .br for Breton, .vi for a language and .gz for a type of its own.',
    'RemoveLanguage .br .vi .ja .en',
    `RemoveType .gz .br`,
    'AddEncoding br .br',
    'AddEncoding gzip .gz',
    ...Object.entries(FILE_TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    `RemoveEncoding ${endings.filter((ending) => /pf_|pagefind/.test(ending)).join(' ')}`,
    `AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    'AddDefaultCharset utf-8',
  ];
}

function renderHeaders({ base, headers, rules }: ServerPlan): readonly string[] {
  const set = (name: string, value: string, condition = ''): string =>
    `Header always set ${toHeaderName(name)} "${value}"${condition}`;
  const found = `%{REQUEST_STATUS} -in {'200', '206', '304'}`;
  return [
    ...Object.entries(headers).map(([name, value]) => set(name, value)),
    set('cache-control', ASK_AGAIN),
    ...rules.flatMap(({ folder, headers: own }) =>
      Object.entries(own).map(([name, value]) =>
        set(name, value, ` "expr=%{REQUEST_URI} =~ m#^${escapePattern(`${base}/${folder}`)}# && ${found}"`),
      ),
    ),
  ];
}

function renderLost({ lostPage, lostPages }: ServerPlan): readonly string[] {
  const answer = (page: string): readonly string[] =>
    [404, 410].map((code) => `ErrorDocument ${code} ${page}`);
  return [
    ...answer(lostPage),
    ...lostPages.flatMap(({ folder, page }) => [
      `<If "%{REQUEST_URI} =~ m#^${escapePattern(folder)}#">`,
      ...indent(answer(page)),
      '</If>',
    ]),
  ];
}

/** Within a folder, patterns begin below it. */
function renderGone({ base, origin, gone, moved }: ServerPlan): readonly string[] {
  const toPattern = (path: string): string =>
    `^${escapePattern(path.slice(base.length + 1).replace(/\/$/, ''))}/?$`;
  return [
    ...gone.map((path) => `RewriteRule ${toPattern(path)} - [G,L]`),
    ...moved.map(({ from, to }) => `RewriteRule ${toPattern(from)} ${origin}${to} [R=301,L]`),
  ];
}

function renderCompression(): readonly string[] {
  const endings = TEXT_ENDINGS.join('|');
  const choose = (coding: string, ending: string): readonly string[] => [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${coding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule \\.(?:${endings})$ %{REQUEST_URI}.${ending} [E=no-gzip:1,E=no-brotli:1,L]`,
  ];
  return [
    '# Files that publishing has compressed are sent as they are.',
    ...choose('br', 'br'),
    ...choose('gzip', 'gz'),
    `AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(' ')}`,
    `Header always merge Vary Accept-Encoding "expr=%{CONTENT_TYPE} =~ m#^(?:text/|application/(?:.*json|.*xml)|image/svg)#"`,
  ];
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `    ${line}`);
}
