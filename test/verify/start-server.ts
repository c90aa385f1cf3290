import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { renderApache } from '../../src/domain/serving/render-apache.ts';
import { renderCaddy } from '../../src/domain/serving/render-caddy.ts';
import { renderNginx } from '../../src/domain/serving/render-nginx.ts';
import type { ServerPlan } from '../../src/domain/serving/server-plan.ts';

/** The web servers that are tried, and the packages of Debian that have them. */
export const SERVERS = ['nginx', 'apache', 'caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

/** A web server of the computer that runs as an ordinary process, at `origin` without a slash at the end. */
export type RunningServer = { readonly origin: string; readonly close: () => Promise<void> };

const COMMANDS: Readonly<Record<ServerName, readonly string[]>> = {
  nginx: ['nginx'],
  apache: ['apache2', 'httpd'],
  caddy: ['caddy'],
};

/** The command of a server that is installed here; `undefined` for one that is not. */
export function findServer(name: ServerName): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return COMMANDS[name]
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find((path) => existsSync(path));
}

/** The module with which nginx sends Brotli files; `undefined` where it is not installed. */
export function findNginxBrotli(): string | undefined {
  const folders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules'];
  return folders
    .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path));
}

/**
 * Starts a server with the file that the product writes for it, within the least configuration around it; `text`
 * replaces that file. Throws what the server says where it does not start.
 */
export async function startServer(
  name: ServerName,
  plan: ServerPlan,
  { folder, command, text }: { folder: string; command: string; text?: (plan: ServerPlan) => string },
): Promise<RunningServer> {
  const port = await findPort();
  const own = { ...plan, listen: `127.0.0.1:${port}`, hasTls: false };
  await mkdir(folder, { recursive: true });
  const site = join(folder, 'site.conf');
  const render = { nginx: renderNginx, apache: renderApache, caddy: renderCaddy }[name];
  await writeFile(site, (text ?? render)(own));
  const main = join(folder, 'main.conf');
  await writeFile(main, (await toMain(name, { folder, site })).join('\n') + '\n');
  const started = {
    nginx: ['-p', folder, '-c', main, '-e', join(folder, 'error.log')],
    apache: ['-f', main, '-D', 'FOREGROUND'],
    caddy: ['run', '--config', main, '--adapter', 'caddyfile'],
  }[name];
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(command, started, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilItAnswers(child, port, name);
  return { origin: `http://localhost:${port}`, close: () => end(child) };
}

async function toMain(
  name: ServerName,
  { folder, site }: { folder: string; site: string },
): Promise<readonly string[]> {
  if (name === 'caddy') return ['{', '  admin off', '  auto_https off', '}', `import ${site}`];
  const isRoot = process.getuid?.() === 0;
  if (name === 'nginx') {
    const brotli = findNginxBrotli();
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    return [
      ...(brotli === undefined ? [] : [`load_module "${brotli}";`]),
      ...(isRoot ? ['user root;'] : []),
      ...['daemon off;', 'worker_processes 1;', `pid ${folder}/nginx.pid;`, 'events {}', 'http {'],
      ...['access_log off;', `error_log ${folder}/error.log;`],
      ...temporary.map((part) => `${part}_temp_path ${folder}/${part};`),
      ...[`include ${site};`, '}'],
    ];
  }
  const modules = await findApacheModules();
  return [
    ...[`ServerRoot "${folder}"`, `PidFile "${folder}/apache.pid"`, `ErrorLog "${folder}/error.log"`],
    ...[`DefaultRuntimeDir "${folder}"`, 'ServerName localhost'],
    ...modules.map(([module, file]) => `LoadModule ${module}_module "${file}"`),
    ...['/etc/mime.types', '/etc/apache2/mime.types', '/etc/httpd/conf/mime.types']
      .filter((path) => existsSync(path))
      .slice(0, 1)
      .map((path) => `TypesConfig ${path}`),
    // As on Debian, where the ending of Brotli is that of Breton too.
    ...['AddLanguage br .br', 'AddLanguage ja .ja', 'AddType application/x-gzip .gz'],
    ...(isRoot ? ['User www-data', 'Group www-data'] : []),
    `Include "${site}"`,
  ];
}

/** The modules that the file names, what Apache itself needs, and one way to handle requests. */
async function findApacheModules(): Promise<readonly (readonly [string, string])[]> {
  const folder = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'].find(
    (path) => existsSync(path),
  );
  if (folder === undefined) throw new Error('The modules of Apache are nowhere to be found.');
  const files = new Set(await readdir(folder));
  const wanted = [
    'mpm_event',
    'authz_core',
    'alias',
    'deflate',
    'dir',
    'filter',
    'headers',
    'mime',
    'rewrite',
  ];
  return ['unixd', 'log_config', ...wanted]
    .filter((module) => files.has(`mod_${module}.so`))
    .map((module) => [module, join(folder, `mod_${module}.so`)]);
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function untilItAnswers(child: ChildProcess, port: number, name: ServerName): Promise<void> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let error: Error | undefined;
  child.once('error', (reason) => (error = reason));
  for (let tries = 0; tries < 100; tries++) {
    if (error !== undefined || child.exitCode !== null) break;
    const answers = await fetch(`http://localhost:${port}/`, { redirect: 'manual' }).catch(() => undefined);
    if (answers !== undefined) return;
    await wait(100);
  }
  await end(child);
  throw new Error(`${name} does not start: ${error?.message ?? said.trim()}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const isEnded = await Promise.race([ended.then(() => true), wait(5000).then(() => false)]);
  if (!isEnded) child.kill('SIGKILL');
}
