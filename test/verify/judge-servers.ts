import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { listFiles } from '../../src/adapters/node/read-site.ts';
import { renderHtaccess } from '../../src/domain/serving/render-apache.ts';
import { toServerPlan, type ServedSite, type ServerPlan } from '../../src/domain/serving/server-plan.ts';
import { askServer, type Judgement } from './ask-server.ts';
import { compressCopy } from './compress-copy.ts';
import type { Outcome, Subject } from './outcome.ts';
import { findNginxBrotli, findServer, SERVERS, startServer, type ServerName } from './start-server.ts';
import { walkServer } from './walk-server.ts';

/** One way to serve the site: by the file for the server, below which base, and whether a browser looks at it too. */
type Setting = {
  readonly name: string;
  readonly server: ServerName;
  readonly base: string;
  readonly isWalked: boolean;
  readonly text?: (plan: ServerPlan) => string;
};

const SETTINGS: readonly Setting[] = [
  ...SERVERS.map((server) => ({ name: server, server, base: '', isWalked: true })),
  ...SERVERS.map((server) => ({ name: `${server}, below /roll`, server, base: '/roll', isWalked: false })),
  {
    ...{ name: 'apache, by .htaccess', server: 'apache', base: '', isWalked: false },
    text: renderHostWithHtaccess,
  },
];

/** Addresses that every server must call gone, whatever the sample has withdrawn. */
const GONE = ['/withdrawn/somebody/', '/en/people/withdrawn.somebody/', '/ja/hito/withdrawn/'];

/** Real web servers with the files that the product writes for them, asked over HTTP and looked at in a browser. */
export async function judgeServers(subject: Subject): Promise<Outcome> {
  const commands = findServers();
  const lacking = SERVERS.filter((name) => !commands.has(name));
  if (lacking.length > 0) return { ran: false, why: `not installed here: ${lacking.join(', ')}` };
  const state = await readRoll(process.env);
  if (!state.ok) throw new Error('The content has problems: `npm run check` lists them.');
  const work = mkdtempSync(join(tmpdir(), 'florilegium-servers-'));
  // Apache gives its rights away, and must still be able to read.
  chmodSync(work, 0o755);
  try {
    const files = await chooseFiles(subject.folder, state.roll);
    // As publishing leaves it: a link that leads to one of several releases.
    compressCopy(subject.folder, join(work, 'releases', 'first', 'site'), files);
    mkdirSync(join(work, 'releases', 'second', 'site'), { recursive: true });
    writeFileSync(join(work, 'releases', 'second', 'site', 'index.html'), SECOND);
    switchTo('first', work);
    const copy = join(work, 'current', 'site');
    const rows: (readonly string[])[] = [];
    const misses: string[] = [];
    for (const setting of SETTINGS) {
      subject.tell(setting.name);
      const plan = toPlan(state.roll, setting.base, copy);
      const { judged, walked } = await judgeSetting(setting, plan, {
        ...subject,
        work,
        copy,
        files,
        commands,
      });
      rows.push([setting.name, String(judged.asked), String(walked.asked)]);
      misses.push(...[...judged.misses, ...walked.misses].map((miss) => `${setting.name}: ${miss}`));
    }
    return {
      ran: true,
      method: METHOD,
      columns: ['server', 'questions', 'pages in the browser'],
      rows,
      misses,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The home page of another release. */
const SECOND = '<!DOCTYPE html><title>Second</title>';

function switchTo(release: string, work: string): void {
  symlinkSync(join('releases', release), join(work, 'next'));
  renameSync(join(work, 'next'), join(work, 'current'));
}

const METHOD =
  'Each server runs as an ordinary process with the file that `npm run server-config` writes for it. Asked over HTTP: ' +
  'files of every kind with every header, type and byte, lost and withdrawn pages in every language (404, 410), former ' +
  'addresses and missing slashes (301), compressed files, repeated questions (304), other methods (405), ways out of ' +
  'the folder, and another release behind the link `current`, switched while the server runs. In the browser: one page of each kind in each language, the share kit opened and the search used, ' +
  'without any complaint of the content policy.';

type Tools = Subject & {
  readonly work: string;
  readonly copy: string;
  readonly files: readonly string[];
  readonly commands: ReadonlyMap<ServerName, string>;
};

async function judgeSetting(
  { name, server, isWalked, text }: Setting,
  plan: ServerPlan,
  tools: Tools,
): Promise<{ judged: Judgement; walked: Judgement }> {
  const { copy, files, commands } = tools;
  const htaccess = join(copy, '.htaccess');
  if (text !== undefined) writeFileSync(htaccess, renderHtaccess(plan));
  const command = commands.get(server) ?? server;
  const folder = join(tools.work, name.replaceAll(/\W+/g, '-'));
  const running = await startServer(server, plan, { folder, command, ...(text && { text }) });
  try {
    // Brotli is a module of its own in nginx, which Debian does not install with it.
    const isPlain = server === 'nginx' && !plan.hasBrotli;
    const codings = isPlain ? (['gzip'] as const) : (['br', 'gzip'] as const);
    const judged = await askServer({ origin: running.origin, plan, folder: copy, files, codings });
    const unseen = await judgeSwitch(running.origin, plan, tools.work);
    const walked = isWalked ? await walkServer(running.origin, tools) : { asked: 0, misses: [] };
    return { judged: { asked: judged.asked + 2, misses: [...judged.misses, ...unseen] }, walked };
  } finally {
    await running.close();
    rmSync(htaccess, { force: true });
  }
}

/** Another release is seen at once when the link is switched, and the first one again afterwards; nobody tells the server. */
async function judgeSwitch(origin: string, { base }: ServerPlan, work: string): Promise<readonly string[]> {
  const read = async (): Promise<string> => (await fetch(`${origin}${base}/`)).text();
  const first = await read();
  switchTo('second', work);
  const second = await read();
  switchTo('first', work);
  const third = await read();
  return [
    ...(second === SECOND ? [] : ['the other release is not seen when the link is switched']),
    ...(third === first && first !== second
      ? []
      : ['the first release is not seen when the link is switched back']),
  ];
}

/** The plan of the site as if it stood below this base, with a few withdrawn addresses more. */
function toPlan(roll: ServedSite, base: string, root: string): ServerPlan {
  const redirects = roll.redirects.map(({ from, to }) => ({ from: base + from, to: base + to }));
  const gone = [...roll.gone, ...GONE].map((path) => base + path);
  const site = { ...roll.site, address: new URL(base, roll.site.address).href };
  return toServerPlan(
    { site, gone, redirects },
    { root, hstsSeconds: 300, hasBrotli: findNginxBrotli() !== undefined },
  );
}

/** Some files of every ending and of every folder of the site, and many pages; none that a server leads on from. */
async function chooseFiles(folder: string, { site, redirects }: ServedSite): Promise<readonly string[]> {
  const base = new URL(site.address).pathname.replace(/\/$/, '');
  const former = new Set(redirects.map(({ from }) => `${from.slice(base.length + 1)}index.html`));
  const all = (await listFiles(folder)).filter((file) => !former.has(file));
  const endings = Map.groupBy(all, (file) => file.slice(file.lastIndexOf('.') + 1));
  const folders = Map.groupBy(all, (file) => file.split('/')[0] ?? '');
  const some = [...endings.values(), ...folders.values()].flatMap((files) => files.slice(0, 3));
  const pages = all.filter((file) => file.endsWith('index.html')).filter((_, index) => index % 8 === 0);
  return [...new Set([...some, ...pages])];
}

/** A host that leaves all to the `.htaccess` in the folder of the site, as rented ones do. */
function renderHostWithHtaccess({ root, listen }: ServerPlan): string {
  return [
    `Listen ${listen ?? '80'}`,
    `<VirtualHost ${listen ?? '*:80'}>`,
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    ...['AllowOverride FileInfo Indexes Options', 'Options FollowSymLinks', 'Require all granted'],
    '</Directory>',
    '</VirtualHost>',
    '',
  ].join('\n');
}

function findServers(): ReadonlyMap<ServerName, string> {
  const found = new Map<ServerName, string>();
  for (const name of SERVERS) {
    const command = findServer(name);
    if (command !== undefined) found.set(name, command);
  }
  return found;
}
