import type { Content, Locate, Markdown } from './content.ts';
import { listBodies, listEntries } from './content-entries.ts';
import { createCheck, type Check, type Kind } from './check-reference.ts';
import { LASTING_KINDS } from './routes.ts';
import { toProblem, type Position, type Problem } from './problem.ts';
import { nearestWord } from './text/nearest-word.ts';

type Path = readonly (string | number)[];
/** Ids that lead nowhere, in fields and in links of texts, each with the id that was probably meant. */
export function findReferenceProblems(content: Content): readonly Problem[] {
  const check = createCheck(content);
  return [
    ...checkCatalogue(content, check),
    ...content.people.flatMap((entry) => checkHonouree(entry, check)),
    ...content.collectives.flatMap((entry) => [
      ...checkHonouree(entry, check),
      ...checkList('person', entry.facts.members, ['members'], entry.at, check),
    ]),
    ...content.stories.flatMap((entry) => checkStory(entry, content, check)),
    ...content.adoptions.flatMap((entry) => [
      ...check('story', entry.story, () => ({ file: entry.file })),
      ...check('unit', entry.unit, () => ({ file: entry.file })),
      ...check('unit', entry.facts.learnedFrom, () => entry.at(['learnedFrom'])),
    ]),
    ...content.decisions.flatMap((entry) => checkDecision(entry, check)),
    ...content.movements.flatMap((entry) => checkMovement(entry, check)),
    ...content.pages.flatMap((entry) => checkPictures(entry, check)),
    ...listEntries(content).flatMap(({ entry }) =>
      listBodies(entry).flatMap((body) => checkLinks(body, check)),
    ),
  ];
}

function checkCatalogue({ units, awards }: Content, check: Check): readonly Problem[] {
  return [
    ...units.value.units.flatMap(({ parent }, index) =>
      check('unit', parent, () => units.at(['units', index, 'parent'])),
    ),
    ...awards.value.awards.flatMap(({ family, level }, index) => [
      ...check('family', family, () => awards.at(['awards', index, 'family'])),
      ...check('level', level, () => awards.at(['awards', index, 'level'])),
    ]),
  ];
}

type Picture = { readonly people: readonly string[] };
type WithPictures = { readonly facts: { readonly pictures: readonly Picture[] }; readonly at: Locate };

function checkHonouree(
  entry: WithPictures & {
    readonly facts: {
      readonly unit?: string | undefined;
      readonly topics: readonly string[];
      readonly portrait?: Picture | undefined;
    };
  },
  check: Check,
): readonly Problem[] {
  const { facts, at } = entry;
  return [
    ...check('unit', facts.unit, () => at(['unit'])),
    ...checkList('topic', facts.topics, ['topics'], at, check),
    ...checkList('person', facts.portrait?.people ?? [], ['portrait', 'people'], at, check),
    ...checkPictures(entry, check),
  ];
}

function checkPictures({ facts, at }: WithPictures, check: Check): readonly Problem[] {
  return facts.pictures.flatMap(({ people }, index) =>
    checkList('person', people, ['pictures', index, 'people'], at, check),
  );
}

function checkStory(entry: Content['stories'][number], content: Content, check: Check): readonly Problem[] {
  const { facts, at } = entry;
  return [
    ...check('unit', facts.unit, () => at(['unit'])),
    ...check('movement', facts.movement, () => at(['movement'])),
    ...checkList('person', facts.people, ['people'], at, check),
    ...checkList('collective', facts.collectives, ['collectives'], at, check),
    ...checkList('topic', facts.topics, ['topics'], at, check),
    ...checkPictures(entry, check),
    ...checkTargets(entry, content),
  ];
}

/** A story's targets are those of its movement. */
function checkTargets({ facts, at }: Content['stories'][number], content: Content): readonly Problem[] {
  const movement = content.movements.find(({ id }) => id === facts.movement);
  if (movement === undefined && facts.movement !== undefined) return [];
  const keys = (movement?.facts.targets ?? []).map(({ key }) => key);
  return checkKeys('target', facts.targets, keys, (place) => at(['targets', place]));
}

function checkDecision({ facts, at }: Content['decisions'][number], check: Check): readonly Problem[] {
  return [
    ...check('movement', facts.movement, () => at(['movement'])),
    ...check('level', facts.issuer.level, () => at(['issuer', 'level'])),
    ...facts.grants.flatMap((grant, grantIndex) => [
      ...check('award', grant.award, () => at(['grants', grantIndex, 'award'])),
      ...grant.recipients.flatMap((recipient, index) => {
        const path = ['grants', grantIndex, 'recipients', index];
        return [
          ...check('honouree', recipient.to, () => at([...path, 'to'])),
          ...check('unit', recipient.unit, () => at([...path, 'unit'])),
          ...checkList('story', recipient.for, [...path, 'for'], at, check),
        ];
      }),
    ]),
  ];
}

function checkMovement({ facts, at }: Content['movements'][number], check: Check): readonly Problem[] {
  const contents = facts.contents.map(({ key }) => key);
  return [
    ...checkReview({ facts, at }),
    ...facts.targets.flatMap(({ unit, content }, index) => [
      ...check('unit', unit, () => at(['targets', index, 'unit'])),
      ...checkKeys('content', content === undefined ? [] : [content], contents, () =>
        at(['targets', index, 'content']),
      ),
    ]),
  ];
}

/** A review speaks of targets of its own movement. */
function checkReview({
  facts: { review, targets },
  at,
}: Pick<Content['movements'][number], 'facts' | 'at'>): readonly Problem[] {
  const keys = targets.map(({ key }) => key);
  return (['achievements', 'limits', 'lessons'] as const).flatMap((list) =>
    (review?.[list] ?? []).flatMap((item, index) =>
      checkKeys('ownTarget', item.targets, keys, (place) => at(['review', list, index, 'targets', place])),
    ),
  );
}

/** Keys that stand for nothing in the list that they refer to. */
function checkKeys(
  kind: string,
  found: readonly string[],
  known: readonly string[],
  at: (place: number) => Position,
): readonly Problem[] {
  return found.flatMap((key, place) =>
    known.includes(key)
      ? []
      : [
          toProblem('unknown-reference', at(place), {
            found: key,
            kind,
            suggestion: nearestWord(key, known) ?? '',
          }),
        ],
  );
}

function checkList(
  kind: Kind,
  ids: readonly string[],
  path: Path,
  at: Locate,
  check: Check,
): readonly Problem[] {
  return ids.flatMap((id, index) => check(kind, id, () => at([...path, index])));
}

function checkLinks(body: Markdown, check: Check): readonly Problem[] {
  return body.links.flatMap(({ target, at }) => {
    const [, scheme, id] = /^([a-z]+):([a-z0-9-]+)/.exec(target) ?? [];
    const kind = LASTING_KINDS.find((known) => known === scheme);
    return kind === undefined ? [] : check(kind, id, () => at);
  });
}
