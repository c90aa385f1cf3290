import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listAddresses, mergeAddresses } from '../../domain/build-redirects.ts';
import { createContexts } from '../../domain/create-contexts.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { SEARCH_FOLDER } from '../../domain/search/files.ts';
import { readBadgeKey, type BadgeKey } from './badges/badge-key.ts';
import { countBadges, keepBadges, toIssuing, writeBadges, type BadgeCounts } from './badges/write-badges.ts';
import { hashCode } from './code-hash.ts';
import { completeFolder } from './complete-folder.ts';
import { freezeRoll } from './frozen-roll.ts';
import { toLines } from './gate/finding.ts';
import { judgeFolder, openReader } from './gate/judge-folder.ts';
import { holdLock } from './hold-lock.ts';
import { fileListOf, toDiskFault, judgePlace, readFileList, type PlaceFault } from './judge-place.ts';
import { noteKeptPages } from './kept-pages.ts';
import { openVariantCache } from './pictures/open-variant-cache.ts';
import { placeSite, preparePlace } from './place-site.ts';
import { listFiles } from './read-site.ts';
import { contentFolderOf, readRoll, type RollState } from './read-roll.ts';
import { renderPages } from './render-pages.ts';
import { makeSearch } from './search/make-search.ts';
import { searchCacheOf } from './search/open-cache.ts';
import { drawShare } from './share/draw-share.ts';
import { findGlyphProblems } from './share/find-glyph-problems.ts';
import { copyShare } from './share/write-share.ts';
import { writeWhenChanged } from './write-when-changed.ts';

/** Where a site is made and what hears of its progress. `env` holds absolute paths and a `BUILD_DATE`. */
export type Order = {
  readonly root: string;
  readonly outDir: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onStage: (stage: Stage) => void;
  readonly onProgress: (done: number, total?: number) => void;
};

/** The same, where the site goes to a destination. */
export type WorkOrder = Omit<Order, 'outDir'>;

/** The stages of making a site, in their order; all pages are rendered again where kept ones are not as they should be. */
export type Stage = 'wait' | 'read' | 'pictures' | 'render' | 'again' | 'check' | 'publish';

/** A site that has been made and judged, in a folder that is removed once its destination has taken it. */
export type MadeSite = Pick<Ready, 'content' | 'now' | 'roll'> & {
  readonly folder: string;
  /** Every file of it, as sorted relative paths. */
  readonly files: readonly string[];
  /** Writes the addresses and badges that are public from now on into the content folder, so that none can vanish unseen. */
  readonly keepAddresses: () => Promise<void>;
};

/** Where a made site goes: the place is judged before the work, and takes the site after it; both may say why not. */
export type Destination = {
  readonly prepare: () => Promise<PlaceFault | undefined>;
  readonly take: (made: MadeSite) => Promise<PlaceFault | undefined>;
};

/** The site that was made, or why there is none: then nothing has been touched. */
export type Outcome =
  | {
      readonly ok: true;
      readonly counts: { readonly pages: number; readonly languages: number };
      readonly problems: readonly Problem[];
      readonly badges: BadgeCounts;
    }
  | { readonly ok: false; readonly at: 'place'; readonly fault: PlaceFault }
  | { readonly ok: false; readonly at: 'content'; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly at: 'render' | 'check'; readonly findings: readonly string[] };

type Ready = Extract<RollState, { ok: true }>;

/**
 * Makes the site of a content folder: reads it, renders into a folder of the project (pages are rendered by code that
 * finds its packages from there), judges that by the ledger, and only then puts it in the place of the old one.
 * On any failure the old one stays as it is; so does a place that holds anything but a site of an earlier build.
 */
export async function makeSite(order: Order): Promise<Outcome> {
  const { outDir } = order;
  return makeSiteFor(order, {
    async prepare() {
      const fault = await judgePlace(outDir, { contentDir: contentFolderOf(order.env), root: order.root });
      if (fault === undefined) await preparePlace(outDir);
      return fault;
    },
    take: (made) => takePlace(outDir, made),
  });
}

/** Makes the site of a content folder as `makeSite` does, and hands it to a destination. */
export async function makeSiteFor(order: WorkOrder, destination: Destination): Promise<Outcome> {
  const lock = join(order.root, '.florilegium', 'build.lock');
  try {
    return await holdLock(
      lock,
      () => order.onStage('wait'),
      () => makeAlone(order, destination),
    );
  } catch (error) {
    const fault = toDiskFault(error);
    if (fault === undefined) throw error;
    return { ok: false, at: 'place', fault };
  }
}

async function makeAlone(order: WorkOrder, destination: Destination): Promise<Outcome> {
  const keyState = readBadgeKey(order.env);
  if (!keyState.ok) return { ok: false, at: 'place', fault: { word: 'badges.badKey', values: {} } };
  const fault = await destination.prepare();
  if (fault !== undefined) return { ok: false, at: 'place', fault };
  order.onStage('read');
  const state = await readRoll(order.env, order.onProgress);
  if (!state.ok) return { ok: false, at: 'content', problems: state.problems };
  const folder = await freshFolder(join(order.root, '.florilegium'));
  try {
    const roll = toIssuing(state.roll, keyState.badgeKey);
    return await makeIn(folder, { ...state, roll }, { ...order, badgeKey: keyState.badgeKey }, destination);
  } finally {
    for (const made of [folder, newSearch(order.root)]) await rm(made, { recursive: true, force: true });
  }
}

/** Where the search of this build is made. */
function newSearch(root: string): string {
  return join(root, '.florilegium', `new-search-${process.pid}`);
}

/** A folder of this build alone: what renders for one that was killed may still write into its own. */
async function freshFolder(workFolder: string): Promise<string> {
  const left = (await readdir(workFolder)).filter((name) => /^new-(?:site|search)-/.test(name));
  for (const name of left) await rm(join(workFolder, name), { recursive: true, force: true });
  return join(workFolder, `new-site-${process.pid}`);
}

async function makeIn(
  folder: string,
  { content, now, roll, problems }: Ready,
  order: WorkOrder & { readonly badgeKey: BadgeKey | undefined },
  destination: Destination,
): Promise<Outcome> {
  order.onStage('render');
  const frozen = `${folder}-roll`;
  const work = join(order.root, '.florilegium');
  const pageCache = join(work, 'astro');
  const code = await hashCode(order.root, roll);
  await freezeRoll(roll, frozen);
  // Pages and pictures need nothing of each other: together they take the time of the longer one.
  let areDrawn: (done: number) => void = () => undefined;
  const rendering = renderPages({ folder, frozen, cacheDir: pageCache, code }, order).finally(async () => {
    await rm(frozen, { force: true });
    order.onStage('pictures');
    areDrawn = order.onProgress;
  });
  const drawing = drawShare(roll, contentFolderOf(order.env), (done) => areDrawn(done));
  const searching = indexSite(roll, code, order.root);
  const [run, share, search] = await Promise.all([rendering, drawing, searching]);
  if (run.findings.length > 0) return { ok: false, at: 'render', findings: run.findings };
  if (share.missing.length > 0)
    return {
      ok: false,
      at: 'content',
      problems: [...problems, ...findGlyphProblems(share.missing, content)],
    };
  if (share.faults.length > 0) return { ok: false, at: 'render', findings: share.faults };
  const variants = await openVariantCache(contentFolderOf(order.env));
  const contexts = createContexts(roll);
  const badges = await writeBadges(roll, contexts, content.badges, order.badgeKey, folder);
  await copyShare(share.files, folder);
  await rename(search, join(folder, SEARCH_FOLDER));
  const reader = await openReader({ content, now, roll }, work);
  const pages = await completeFolder(roll, contexts, folder, { variants, reader });
  order.onStage('check');
  const findings = await judgeFolder(folder, { content, now, roll }, work, reader);
  if (findings.length > 0) return { ok: false, at: 'check', findings: toLines(findings) };
  await noteKeptPages(pageCache, code);

  order.onStage('publish');
  const addresses = mergeAddresses(content.addresses, listAddresses(roll, content.ownWords));
  const addressFile = join(contentFolderOf(order.env), 'addresses.json');
  const keepAddresses = async (): Promise<void> => {
    await keepBadges(badges, contentFolderOf(order.env));
    await writeWhenChanged(addressFile, toJson(Object.fromEntries(addresses)));
  };
  const files = await listFiles(folder);
  const fault = await destination.take({ folder, content, now, roll, files, keepAddresses });
  if (fault !== undefined) return { ok: false, at: 'place', fault };
  const counts = { pages, languages: roll.site.languages.length };
  return { ok: true, counts, problems, badges: countBadges(roll, badges) };
}

/** Puts a made site in the place of an older one. */
async function takePlace(
  outDir: string,
  { folder, files, roll, keepAddresses }: MadeSite,
): Promise<undefined> {
  await keepAddresses();
  // Until the new site is in its place, the files of both are known as ours.
  const known = new Set([...((await readFileList(outDir)) ?? []), ...files]);
  await writeWhenChanged(fileListOf(outDir), toJson([...known].sort()));
  await placeSite(folder, outDir);
  await writeWhenChanged(fileListOf(outDir), toJson(files));
  await writeWhenChanged(`${outDir}-gone.json`, toJson(roll.gone));
}

/** Makes the search of the site in a folder of its own, for pages are rendered at the same time; gives that folder. */
async function indexSite(roll: Roll, code: string, root: string): Promise<string> {
  const folder = newSearch(root);
  await rm(folder, { recursive: true, force: true });
  await makeSearch(roll, { folder, cacheDir: searchCacheOf(join(root, '.florilegium')), code });
  return join(folder, SEARCH_FOLDER);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
