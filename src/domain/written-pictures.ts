import type { Content, Written } from './content.ts';
import type { WrittenTruth } from './written-truth.ts';

type WrittenPicture = {
  readonly file: string;
  readonly people: readonly string[];
  readonly groupConsent: boolean;
};
type WithPictures = {
  readonly pictures: readonly WrittenPicture[];
  readonly portrait?: WrittenPicture | undefined;
};

/**
 * The public file names of all pictures that may be shown, read from the content as written: those of entries that are shown,
 * in which everybody has a full profile and has agreed to portraits, or to this group picture.
 */
export function listAllowedPictures(content: Content, truth: WrittenTruth): ReadonlySet<string> {
  const agreed = new Set(
    content.people
      .filter(({ id, facts }) => truth.full.has(`person:${id}`) && facts.consent?.portrait === true)
      .map(({ id }) => id),
  );
  const isAllowed = ({ people, groupConsent }: WrittenPicture): boolean =>
    people.every((id) => truth.full.has(`person:${id}`) && (groupConsent || agreed.has(id)));
  const allowedOf = (
    kind: string,
    { id, facts, pictures }: Written<WithPictures, unknown>,
  ): readonly string[] => {
    if (!truth.full.has(`${kind}:${id}`)) return [];
    const portrait = kind === 'person' && !agreed.has(id) ? undefined : facts.portrait;
    const listed = [...facts.pictures, ...(portrait === undefined ? [] : [portrait])];
    return listed.filter(isAllowed).flatMap(({ file }) => pictures.get(file)?.name ?? []);
  };
  return new Set([
    ...content.people.flatMap((entry) => allowedOf('person', entry)),
    ...content.collectives.flatMap((entry) => allowedOf('collective', entry)),
    ...content.stories.flatMap((entry) => allowedOf('story', entry)),
    ...content.pages.flatMap((entry) => allowedOf('page', entry)),
  ]);
}
