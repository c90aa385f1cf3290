import { addressWordsOf } from '../../words/addresses.ts';
import { hasCome, type Now } from '../calendar.ts';
import type { Content, EntryKind } from '../content.ts';
import { listNamedEntries } from '../report/subjects.ts';
import { createRoutes, type Place } from '../routes.ts';
import { showDrafts } from '../show-drafts.ts';
import { readWrittenTruth } from '../written-truth.ts';
import type { EntryPlace } from './entry-place.ts';

/** How an entry stands: as its `state` says, or not readable, or waiting for its day, or not there. */
export type Standing =
  'draft' | 'review' | 'published' | 'later' | 'held' | 'withdrawn' | 'erased' | 'unread' | 'absent' | 'list';

/** An entry as the person sees it who is writing it. */
export type EntryView = {
  readonly place: EntryPlace;
  readonly name: string;
  readonly standing: Standing;
  /** The path of its page in the preview, in the default language; absent where none shows it. */
  readonly page: string | undefined;
};

const KINDS: Readonly<Record<string, EntryKind>> = {
  people: 'person',
  collectives: 'collective',
  stories: 'story',
  adoptions: 'adoption',
  decisions: 'decision',
  movements: 'movement',
  pages: 'page',
  nominations: 'nomination',
};

const LIST_PAGES: Readonly<Record<string, Place>> = {
  units: { kind: 'units' },
  topics: { kind: 'topics' },
  awards: { kind: 'awards' },
  search: { kind: 'search' },
  settings: { kind: 'home' },
};

/** Looks entries up in the content at an instant; made once for each reading. */
export function createEntryViews(content: Content, now: Now): (place: EntryPlace) => EntryView {
  const named = new Map<string, { readonly name: string; readonly standing: Standing }>([
    ...listNamedEntries(content).map(({ subject: { kind, id, name }, entry: { facts } }) => {
      const isLater = facts.publishAt !== undefined && !hasCome(facts.publishAt, now);
      const standing = facts.state === 'published' && isLater ? 'later' : facts.state;
      return [`${kind}:${id}`, { name, standing }] as const;
    }),
    ...content.nominations.map(
      ({ id, facts }) => [`nomination:${id}`, { name: facts.name, standing: 'list' }] as const,
    ),
    ...content.erased.map(({ kind, id }) => [`${kind}:${id}`, { name: id, standing: 'erased' }] as const),
  ]);
  const { withPage } = readWrittenTruth(showDrafts(content), now);
  const toPath = createPaths(content);
  return (place) => {
    const kind = KINDS[place.collection];
    if (kind === undefined) {
      const page = place.collection === 'lists' ? LIST_PAGES[place.id] : undefined;
      return { place, name: place.id, standing: 'list', page: page && toPath(page) };
    }
    const key = `${kind}:${place.id}`;
    const { name, standing } = named.get(key) ?? {
      name: place.id,
      standing: content.unread?.has(key) === true ? 'unread' : 'absent',
    };
    const page = toPageOf(kind, place.id);
    const isShown = page !== undefined && withPage.has(`${page.kind}:${page.id}`);
    return { place, name, standing, page: isShown ? toPath(page) : undefined };
  };
}

/** The page on which an entry stands: an adoption on that of its story, a nomination on none. */
function toPageOf(kind: EntryKind, id: string) {
  if (kind === 'nomination') return undefined;
  return kind === 'adoption'
    ? ({ kind: 'story', id: id.split('/')[0] ?? '' } as const)
    : ({ kind, id } as const);
}

function createPaths({ settings, ownWords }: Content): (place: Place) => string {
  const { address, languages } = settings.value;
  const [defaultLang = 'en'] = languages;
  const routes = createRoutes({ address, defaultLang }, (lang) => addressWordsOf(lang, ownWords.get(lang)));
  return (place) => routes.pathTo(place, defaultLang);
}
