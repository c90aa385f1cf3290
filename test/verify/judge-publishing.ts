import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readRoll } from '../../src/adapters/node/read-roll.ts';
import { serveSite } from '../../src/adapters/node/serve-site.ts';
import { toServerPlan, type ServedSite } from '../../src/domain/serving/server-plan.ts';
import { makeFolder } from '../make-folder.ts';
import type { Outcome, Work } from './outcome.ts';
import { publishSample } from './publish-sample.ts';
import { KILLS, PUBLICATIONS, publishSmall } from './publish-small.ts';
import { readShown, type Chance, type Published } from './published.ts';
import { createRandom } from './seeded-random.ts';
import { findNginxBrotli, findServer, SERVERS, startServer } from './start-server.ts';
import { findBroken, startVisitors } from './visit-site.ts';

/** Visitors of one server at one time. */
const VISITORS = 2;

/** Visitors read a site all the time while it is published, killed and rolled back; every answer is one of a release. */
export async function judgePublishing(work: Work): Promise<Outcome> {
  const random = createRandom(work.seed);
  work.tell(`the seed is ${String(work.seed)}`);
  const rows: (readonly string[])[] = [];
  const misses: string[] = [];
  for (const prepare of [publishSmall, publishSample]) {
    const judged = await judgePublished(await prepare({ ...work, random }), { ...work, random });
    rows.push(...judged.rows);
    misses.push(...judged.misses);
  }
  return { ran: true, method: describeMethod(work.seed), columns: COLUMNS, rows, misses };
}

const COLUMNS = [
  'site',
  'server',
  'publications',
  'kills',
  'behind the switch',
  'ways back',
  'answers',
  'broken',
];

function describeMethod(seed: number): string {
  return (
    `${String(VISITORS)} visitors of every web server open pages and all that each page shows, plain and compressed, over HTTP ` +
    'all the time while the site is published in processes of their own. Every answer is compared byte for byte with ' +
    '`SHA256SUMS` of the releases that were shown: a page must be one of them whole, its styles, scripts and ' +
    'pictures those of that release. (A picture that somebody takes back is gone at once, and is not taken back here.) Broken: another status than 200, a connection that breaks, or other bytes. ' +
    `The small site is published ${String(PUBLICATIONS)} times with other words, killed by \`kill -9\` ` +
    `${String(KILLS)} times at random moments of the work, published with nothing changed and with other words alone, and rolled back; the sample by ` +
    `\`npm run publish\`. The moments follow from the seed ${String(seed)} (\`--seed\`), on ${String(availableParallelism())} cores.`
  );
}

async function judgePublished(
  { name, place, contentDir, live }: Published,
  { seed, date, tell }: Chance,
): Promise<{ readonly rows: readonly (readonly string[])[]; readonly misses: readonly string[] }> {
  const state = await readRoll({ CONTENT_DIR: contentDir, BUILD_DATE: date });
  if (!state.ok) throw new Error('The content has problems.');
  const servers = await openServers(place, state.roll);
  try {
    const first = await readShown(place);
    // Every release has these pages. Former addresses have a page for hosts that know no redirects; servers lead on from them.
    const former = new Set(state.roll.redirects.map(({ from }) => from));
    const paths = [...first.keys()]
      .flatMap((file) => /^site(\/(?:.*\/)?)index\.html$/.exec(file)?.[1] ?? [])
      .filter((path) => !former.has(path));
    const visiting = servers.map((server) => ({
      ...server,
      visitors: startVisitors({ origin: server.origin, paths, random: createRandom(seed + 1) }, VISITORS),
    }));
    const story = await live().catch(async (error: unknown) => {
      await Promise.all(visiting.map(({ visitors }) => visitors.stop()));
      throw error;
    });
    const rows: string[][] = [];
    const misses: string[] = [];
    for (const { server, visitors } of visiting) {
      const visits = await visitors.stop();
      const broken = findBroken(visits, [first, ...story.shown]);
      const answers = visits.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
      const { publications, kills, behindSwitch } = story;
      const counts = [publications, kills, behindSwitch, 1, answers, broken.length].map(String);
      rows.push([name, server, ...counts]);
      misses.push(...[...new Set(broken)].slice(0, 20).map((one) => `${name}, ${server}: ${one}`));
      if (visits.length < 100) misses.push(`${name}, ${server}: only ${String(visits.length)} visits`);
    }
    tell(`${name}: ${String(story.publications)} publications, ${String(story.kills)} kills`);
    return { rows, misses };
  } finally {
    for (const { close } of servers) await close();
  }
}

type Running = { readonly server: string; readonly origin: string; readonly close: () => Promise<void> };

/** Our own server, and every web server that is installed here, on `current/site` of a place. */
async function openServers(place: string, roll: ServedSite): Promise<readonly Running[]> {
  const root = join(place, 'current/site');
  const own = await serveSite({ folder: root, base: '', goneList: join(place, 'current/gone.json') }, 0);
  const plan = toServerPlan(roll, {
    root,
    hstsSeconds: 300,
    hasBrotli: findNginxBrotli() !== undefined,
  });
  const running: Running[] = [{ server: 'our own', origin: own.url.replace(/\/$/, ''), close: own.close }];
  for (const name of SERVERS) {
    const command = findServer(name);
    if (command === undefined) continue;
    const started = await startServer(name, plan, { folder: makeFolder(name), command });
    running.push({ server: name, ...started });
  }
  return running;
}
