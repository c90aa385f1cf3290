import type { Content } from './content.ts';
import type { State } from './entry-schema.ts';

/**
 * The content as it would be if all that is being written were published now: drafts, what is in review, and what waits for
 * its day. For the preview of those who write, never for a build. Consents, checks and withdrawals hold there too.
 */
export function showDrafts(content: Content): Content {
  return {
    ...content,
    people: content.people.map(publish),
    collectives: content.collectives.map(publish),
    decisions: content.decisions.map(publish),
    stories: content.stories.map(publish),
    adoptions: content.adoptions.map(publish),
    movements: content.movements.map(publish),
    pages: content.pages.map(publish),
  };
}

/** Whether an entry is shown in the preview alone. */
export function isUnderWay(state: State): boolean {
  return state === 'draft' || state === 'review';
}

type Publishable = {
  readonly facts: { readonly state: State; readonly publishAt?: string | undefined };
};

function publish<Entry extends Publishable>(entry: Entry): Entry {
  const { state, publishAt } = entry.facts;
  if (!isUnderWay(state) && (state !== 'published' || publishAt === undefined)) return entry;
  return { ...entry, facts: { ...entry.facts, state: 'published', publishAt: undefined } };
}
