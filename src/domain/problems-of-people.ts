import { isOver, type Now } from './calendar.ts';
import type { Content, Locate, WrittenPersonEntry } from './content.ts';
import type { WrittenPerson } from './honouree-schema.ts';
import { toProblem, type Position, type Problem } from './problem.ts';

type Use = 'portrait' | 'picture' | 'featured';

/** Uses that no consent covers. Absent consent is no fault of its own: it leaves the public minimum. */
export function findPeopleProblems(content: Content, now: Now): readonly Problem[] {
  const people = new Map(content.people.map((entry) => [entry.id, entry]));
  const withPictures = [...content.people, ...content.collectives, ...content.stories, ...content.pages];
  return [
    ...content.people.flatMap((entry) => checkPerson(entry, now)),
    ...withPictures
      .filter(({ facts }) => facts.state === 'published')
      .flatMap((entry) => checkPictures(entry, people, now)),
  ];
}

function checkPerson({ facts, at }: WrittenPersonEntry, now: Now): readonly Problem[] {
  if (facts.state !== 'published') return [];
  const { consent, portrait, featured, minor } = facts;
  return [
    ...(portrait === undefined
      ? []
      : checkUse(
          'portrait',
          facts,
          portrait.groupConsent || consent?.portrait === true,
          () => at(['portrait']),
          now,
        )),
    ...(featured
      ? checkUse('featured', facts, consent?.channels.includes('web') === true, () => at(['featured']), now)
      : []),
    ...(minor !== undefined && consent === undefined
      ? [toProblem('minor-consent', at(['minor']), { found: facts.name })]
      : []),
  ];
}

function checkUse(
  use: Use,
  { name, consent }: WrittenPerson,
  isCovered: boolean,
  at: () => Position,
  now: Now,
): readonly Problem[] {
  if (!isCovered) return [toProblem('consent-missing', at(), { found: name, use })];
  if (consent?.until !== undefined && isOver(consent.until, now))
    return [toProblem('consent-over', at(), { found: name, use, until: consent.until })];
  return [];
}

type WithPictures = {
  readonly facts: {
    readonly portrait?: { readonly people: readonly string[]; readonly groupConsent: boolean } | undefined;
    readonly pictures: readonly { readonly people: readonly string[]; readonly groupConsent: boolean }[];
  };
  readonly at: Locate;
};

function checkPictures(
  { facts, at }: WithPictures,
  people: ReadonlyMap<string, WrittenPersonEntry>,
  now: Now,
): readonly Problem[] {
  const listed = [
    ...(facts.portrait ? [{ picture: facts.portrait, path: ['portrait'] }] : []),
    ...facts.pictures.map((picture, index) => ({ picture, path: ['pictures', index] })),
  ];
  return listed.flatMap(({ picture, path }) =>
    picture.groupConsent
      ? []
      : picture.people.flatMap((id, index) => {
          const person = people.get(id)?.facts;
          if (person === undefined) return [];
          return checkUse(
            'picture',
            person,
            person.consent?.portrait === true,
            () => at([...path, 'people', index]),
            now,
          );
        }),
  );
}
