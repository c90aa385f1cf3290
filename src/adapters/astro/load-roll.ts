import { createContexts, type Contexts } from '../../domain/create-contexts.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Roll } from '../../domain/roll-types.ts';
import { FROZEN_ROLL, thawRoll } from '../node/frozen-roll.ts';
import { createEntryMemory, type EntryMemory } from '../node/intake/entry-memory.ts';
import { createPageKeys, type KeyOf } from '../node/page-keys.ts';
import { readPreview, readRoll } from '../node/read-roll.ts';
import { createRenderer, type Renderer } from '../node/render-body.ts';

/** All that pages may know: the public Roll, addresses, words and rendered texts. Nothing withheld is reachable from it. */
export type LoadedSite = Renderer &
  Contexts & {
    readonly roll: Roll;
    readonly keyOf: KeyOf;
  };

/** The site, or the problems that forbid to build it. */
export type SiteState =
  | { readonly ok: true; readonly site: LoadedSite; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The site of this process, read once; throws where the content has errors. */
export async function loadSite(): Promise<LoadedSite> {
  const state = await loadSiteState();
  if (state.ok) return state.site;
  throw new Error(`The content has ${state.problems.length} problems. "npm run check" lists them.`);
}

/** The same with its problems as a value. */
export function loadSiteState(): Promise<SiteState> {
  const memory = memoryOfProcess();
  memory.state ??= readSite().then((state) => {
    memory.site = state.ok ? state.site : undefined;
    return state;
  });
  return memory.state;
}

/** The site that has been loaded last: for plugins that cannot wait. */
export function siteInMemory(): LoadedSite | undefined {
  return memoryOfProcess().site;
}

/** Forgets the site, so that the next page reads the content again. */
export function forgetSite(): void {
  memoryOfProcess().state = undefined;
}

/** From now on this process shows what is being written too: in development only, before anything has been read. */
export function beginPreview(): void {
  memoryOfProcess().preview = createEntryMemory();
}

/** In a build the Roll that was judged; else it is read. Only the public Roll is kept: what was read to build it is let go here. */
async function readSite(): Promise<SiteState> {
  const frozen = process.env[FROZEN_ROLL];
  if (frozen !== undefined) return { ok: true, site: createSite(await thawRoll(frozen)), problems: [] };
  const { preview } = memoryOfProcess();
  const state = await (preview === undefined ? readRoll(process.env) : readPreview(process.env, preview));
  return state.ok ? { ok: true, site: createSite(state.roll), problems: state.problems } : state;
}

function createSite(roll: Roll): LoadedSite {
  const contexts = createContexts(roll);
  let keyOf: KeyOf | undefined;
  return {
    ...{ roll, ...contexts, ...createRenderer(roll, contexts.routes, contexts.words) },
    keyOf: (props, reach) => (keyOf ??= createPageKeys(roll, contexts))(props, reach),
  };
}

/** The integration and the bundled pages are two copies of this module in one process; they share one memory. */
function memoryOfProcess(): Memory {
  globalThis.florilegium ??= { state: undefined, site: undefined, preview: undefined };
  return globalThis.florilegium;
}

type Memory = {
  state: Promise<SiteState> | undefined;
  site: LoadedSite | undefined;
  preview: EntryMemory | undefined;
};

declare global {
  var florilegium: Memory | undefined;
}
