import { expect, it, test } from 'vitest';
import { editorSchema, type WrittenEditor } from '../editor-schema.ts';
import { FOLDER_RULES } from '../site-headers.ts';
import { FILE_TYPES, TEXT_TYPES } from './file-types.ts';
import { renderApache, renderHtaccess } from './render-apache.ts';
import { renderCaddy } from './render-caddy.ts';
import { renderNginx } from './render-nginx.ts';
import { renderHeadersFile, renderRedirectsFile } from './render-static-host.ts';
import { toServerPlan, type ServerPlan } from './server-plan.ts';

function planOf(address: string, choices: Partial<ServerPlan> = {}, editor?: WrittenEditor): ServerPlan {
  const base = new URL(address).pathname.replace(/\/$/, '');
  const site = {
    site: { address, defaultLang: 'vi', languages: ['vi', 'en'], editor },
    gone: [`${base}/en/people/a.b/`],
    redirects: [
      { from: `${base}/p/old/`, to: `${base}/people/new/` },
      { from: `${base}/en/people/a.b/`, to: `${base}/people/new/` },
    ],
  };
  return toServerPlan(site, { root: '/srv/site', hstsSeconds: 300, hasBrotli: false, ...choices });
}

const plan = planOf('https://honours.example/');
const own = [renderNginx, renderApache, renderHtaccess, renderCaddy, renderHeadersFile] as const;

test.each(own.map((render) => [render.name, render] as const))(
  '%s says every header of the table that holds everywhere, and every folder that differs',
  (_, render) => {
    const text = render(plan);
    const differing = new Set(FOLDER_RULES.flatMap(({ headers }) => Object.keys(headers)));
    for (const [name, value] of Object.entries(plan.headers).filter(([each]) => !differing.has(each)))
      expect(text.toLowerCase()).toMatch(new RegExp(`${name}:? "?${RegExp.escape(value.toLowerCase())}`));
    for (const { headers } of FOLDER_RULES)
      for (const value of Object.values(headers)) expect(text).toContain(value);
    for (const { folder } of FOLDER_RULES) expect(text.replaceAll('\\', '')).toContain(`/${folder}`);
  },
);

it('calls a withdrawn address gone, even where it was a former address before', () => {
  expect(plan.moved.map(({ from }) => from)).toEqual(['/p/old/']);
  expect(renderNginx(plan)).toContain('"/en/people/a.b/" 1;\n    "/en/people/a.b" 1;');
  expect(renderApache(plan)).toContain(String.raw`RewriteRule ^en/people/a\.b/?$ - [G,L]`);
  expect(renderCaddy(plan)).toContain('@gone path /en/people/a.b/ /en/people/a.b\n');
});

it('gives every site on one nginx variables of its own', () => {
  const variablesOf = (address: string): readonly string[] =>
    renderNginx(planOf(address)).match(/\$florilegium_\w+/g) ?? [];
  const addresses = [
    'https://a-b.example/',
    'https://a.b.example/',
    'https://a.b.example/c',
    'https://a.example/b/c',
  ];
  const all = addresses.map((address) => new Set(variablesOf(address)));
  expect(all.map(({ size }) => size)).toEqual([7, 7, 7, 7]);
  expect(new Set(all.flatMap((variables) => [...variables])).size).toBe(28);
});

it('leads a former address on', () => {
  expect(renderNginx(plan)).toContain('"/p/old/" "/people/new/";');
  expect(renderApache(plan)).toContain('RewriteRule ^p/old/?$ https://honours.example/people/new/ [R=301,L]');
  expect(renderCaddy(plan)).toContain('redir /p/old/ /people/new/ 301');
  expect(renderRedirectsFile(plan)).toContain('\n/p/old/ /people/new/ 301\n');
});

it('asks for TLS only where the address has it and nothing else in front does', () => {
  const plain = planOf('http://honours.example/');
  const behind = planOf('https://honours.example/', { listen: '127.0.0.1:8080' });
  expect(renderNginx(plan)).toContain('listen 443 ssl http2;');
  expect(renderNginx(plan)).toContain('/etc/letsencrypt/live/honours.example/fullchain.pem');
  expect(renderCaddy(plan)).toContain('\nhonours.example {');
  for (const text of [renderNginx(plain), renderApache(plain), renderCaddy(plain)])
    expect(text).not.toMatch(/443|Strict-Transport|upgrade-insecure/);
  for (const text of [renderNginx(behind), renderApache(behind)]) {
    expect(text).toContain('127.0.0.1:8080');
    expect(text).not.toContain('ssl');
    expect(text).toContain('max-age=300');
  }
  expect(renderCaddy(behind)).toContain('http://:8080 {\n    bind 127.0.0.1');
  expect(renderApache(behind)).toContain('Listen 127.0.0.1:8080\n<VirtualHost 127.0.0.1:8080>');
  const onAll = planOf('https://honours.example/', { listen: '8080' });
  expect(renderApache(onAll)).toContain('Listen 8080\n<VirtualHost *:8080>');
});

it('stands below the base of the address', () => {
  const below = planOf('https://honours.example/roll');
  expect(renderNginx(below)).toContain('location /roll/ { alias "/srv/site/"; }');
  expect(renderApache(below)).toContain('Alias "/roll/" "/srv/site/"');
  expect(renderApache(below)).toContain(String.raw`RewriteRule ^en/people/a\.b/?$ - [G,L]`);
  expect(renderCaddy(below)).toContain('handle_path /roll/* {');
  expect(renderHeadersFile(below)).toContain('\n/roll/_astro/*\n');
});

it('sends Brotli from nginx only where that has the module', () => {
  expect(renderNginx(plan)).not.toContain('brotli_static');
  expect(renderNginx(planOf('https://honours.example/', { hasBrotli: true }))).toContain('brotli_static on;');
});

it('counts as text what readers and their programs read', () => {
  expect(TEXT_TYPES).toContain('application/xml');
  expect(TEXT_TYPES).toContain('image/svg+xml');
  expect(TEXT_TYPES.filter((type) => /octet|officedocument|font|pdf|png/.test(type))).toEqual([]);
  expect(FILE_TYPES['pf_fragment']).toBe('application/octet-stream');
});

const editor = editorSchema.parse({
  host: 'gitlab',
  repository: 'office/honours',
  address: 'https://git.example.org/lab',
});
const withEditor = planOf('https://honours.example/', {}, editor);

test.each(own.map((render) => [render.name, render] as const))(
  '%s lets the editor alone ask its Git host, and leaves the policy of the pages as it is',
  (_, render) => {
    const policy = plan.headers['content-security-policy'] ?? '';
    const lines = render(withEditor).split('\n');
    const naming = lines.filter((line) => line.includes('git.example.org'));
    expect(naming).toHaveLength(1);
    expect(naming[0]).toContain("connect-src 'self' blob: data: https://git.example.org;");
    expect(lines.some((line) => line.includes(policy))).toBe(true);
    expect(render(withEditor)).toContain('noindex, nofollow');
    expect(render(plan)).not.toMatch(/unsafe-inline|admin|noindex/);
  },
);

it('takes the policy of the pages away before it sets that of the editor, where a host would join both', () => {
  const lines = renderHeadersFile(withEditor).split('\n');
  const at = lines.indexOf('/admin/*');
  expect(lines.slice(at + 1, at + 3)).toEqual([
    '  ! Content-Security-Policy',
    '  ! Cross-Origin-Opener-Policy',
  ]);
});
