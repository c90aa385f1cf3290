import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderApache, renderHtaccess } from '../../../domain/serving/render-apache.ts';
import { renderCaddy } from '../../../domain/serving/render-caddy.ts';
import { renderNginx } from '../../../domain/serving/render-nginx.ts';
import { renderHeadersFile, renderRedirectsFile } from '../../../domain/serving/render-static-host.ts';
import type { ServerPlan } from '../../../domain/serving/server-plan.ts';
import { writeWhenChanged } from '../write-when-changed.ts';
import { renderWebConfig } from './render-web-config.ts';

/** The files of every server, by their path below the folder that a person has chosen. */
export function renderServerFiles(plan: ServerPlan): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', renderNginx(plan)],
    ['apache.conf', renderApache(plan)],
    ['apache-folder/.htaccess', renderHtaccess(plan)],
    ['Caddyfile', renderCaddy(plan)],
    ['iis/web.config', renderWebConfig(plan, { urlRewrite: false })],
    ['iis-url-rewrite/web.config', renderWebConfig(plan, { urlRewrite: true })],
    ['static-host/_headers', renderHeadersFile(plan)],
    ['static-host/_redirects', renderRedirectsFile(plan)],
  ]);
}

/** Writes the files of every server into a folder, new or not, touches no other file there, and gives their names. */
export async function writeServerFiles(plan: ServerPlan, folder: string): Promise<readonly string[]> {
  const files = renderServerFiles(plan);
  for (const [name, text] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeWhenChanged(join(folder, name), text);
  }
  return [...files.keys()];
}
