import type { Now } from '../calendar.ts';
import type { Content } from '../content.ts';
import { listEntries } from '../content-entries.ts';
import { listOwnedNames } from '../withheld.ts';
import { readWrittenTruth } from '../written-truth.ts';
import type { Identity } from './traces.ts';

/** The names that some published record has, and every id in use: of these nobody can say that they are of the erased. */
export function listOwned(content: Content, now: Now): Pick<Identity, 'names' | 'ids'> {
  const entries = listEntries(content).flatMap(({ entry: { id, facts } }) => [id, ...facts.formerIds]);
  const items = [
    ...content.units.value.units,
    ...content.topics.value.topics,
    ...content.awards.value.awards,
  ];
  return {
    names: listOwnedNames(content, readWrittenTruth(content, now)),
    ids: [...new Set([...entries, ...items.map(({ id }) => id)])],
  };
}
