import type { Now } from './calendar.ts';
import type { Content } from './content.ts';
import { listAllowedPictures } from './written-pictures.ts';
import { readWrittenTruth } from './written-truth.ts';

/**
 * What a site of this content tells of whom at an instant, as sorted keys: whole entries, pages of their own, places on
 * the roll, channels, and pictures with people. They hold ids and no names. A site may stay only while every key of it is
 * still among those of the content: so even somebody who was erased, and whose name is therefore known no more, is missed.
 */
export function listDisclosures(content: Content, now: Now): readonly string[] {
  const truth = readWrittenTruth(content, now);
  const isTold = (entry: string): boolean => !/^(?:unit|topic|award):/.test(entry);
  const allowed = listAllowedPictures(content, truth);
  const channels = content.people
    .filter(({ id }) => truth.full.has(`person:${id}`))
    .flatMap(({ id, facts: { consent } }) =>
      (consent?.channels ?? []).map((channel) => `channel:${channel}:${id}`),
    );
  const keys = [
    ...[...truth.full].filter(isTold).map((entry) => `whole:${entry}`),
    ...[...truth.withPage].filter(isTold).map((entry) => `page:${entry}`),
    ...truth.standing.map(({ id }) => `honour:${id}`),
    ...channels,
    ...listPortraits(content)
      .filter((name) => allowed.has(name))
      .map((name) => `picture:${name}`),
  ];
  return [...new Set(keys)].sort();
}

/** The public file names of the pictures that show people. */
function listPortraits(content: Content): readonly string[] {
  return [
    ...content.people.flatMap(({ pictures }) => [...pictures.values()].map(({ name }) => name)),
    ...[...content.collectives, ...content.stories, ...content.pages].flatMap(({ facts, pictures }) => {
      const portrait = 'portrait' in facts && facts.portrait !== undefined ? [facts.portrait] : [];
      return [...facts.pictures, ...portrait]
        .filter(({ people }) => people.length > 0)
        .flatMap(({ file }) => pictures.get(file)?.name ?? []);
    }),
  ];
}
