import type { Content, WrittenDecisionEntry } from './content.ts';
import { listBodies, listEntries } from './content-entries.ts';
import type { WrittenRecipient } from './decision-schema.ts';
import { findNearCopies } from './near-copies.ts';
import { toProblem, type Position, type Problem } from './problem.ts';
import { toTextWeight } from './text/text-weight.ts';

/** Paragraphs from this weight on are no accident when they recur. */
const LONG = 200;

/** Texts and citations that were not written for the deed that they tell of, but taken from another one. */
export function findCopies(content: Content): readonly Problem[] {
  return [...findCopiedParagraphs(content), ...findCopiedCitations(content)];
}

type Paragraph = {
  readonly text: string;
  readonly at: Position;
  /** The entry that it stands in, as `kind:id`. */
  readonly owner: string;
  readonly isOfStory: boolean;
};

function findCopiedParagraphs(content: Content): readonly Problem[] {
  const paragraphs = listEntries(content).flatMap(({ kind, entry }) =>
    listBodies(entry).flatMap((body): readonly Paragraph[] =>
      body.paragraphs
        .filter(({ text }) => text.length >= LONG || toTextWeight(text) >= LONG)
        .map(({ text, at }) => ({
          text,
          at,
          owner: `${kind}:${entry.id}`,
          isOfStory: kind === 'story' || kind === 'adoption',
        })),
    ),
  );
  const first = new Map<string, Paragraph>();
  const copies = new Map<Paragraph, Paragraph>();
  for (const paragraph of paragraphs) {
    const folded = fold(paragraph.text);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, paragraph);
    else if (other.owner !== paragraph.owner) copies.set(paragraph, other);
  }
  const stories = [...first.values()].filter(({ isOfStory }) => isOfStory);
  return [
    ...[...copies].map(([copy, other]) => toCopied(copy, other, 'whole')),
    ...findNearCopies(stories).map(({ copy, other }) => toCopied(copy, other, 'near')),
  ];
}

function toCopied({ text, at }: Paragraph, other: Paragraph, kind: 'whole' | 'near'): Problem {
  return toProblem('copied-paragraph', at, { found: toStart(text), other: toPlace(other.at), kind });
}

type Cited = {
  readonly citation: string;
  readonly folded: string;
  readonly recipient: WrittenRecipient;
  readonly grant: string;
  /** How many recipients of the grant have it. */
  readonly count: number;
  readonly at: () => Position;
};

/** So many may have done one thing together; a citation that more have in common says nothing of any of them. */
const TOGETHER = 5;

function findCopiedCitations({ decisions }: Content): readonly Problem[] {
  const first = new Map<string, Cited>();
  return decisions.flatMap(listCited).flatMap((cited) => {
    const other = first.get(cited.folded);
    if (other === undefined) first.set(cited.folded, cited);
    if (other === undefined || isOneDeed(other, cited)) return [];
    const values = { found: toStart(cited.citation), other: toPlace(other.at()) };
    return [toProblem('copied-citation', cited.at(), values)];
  });
}

function listCited({ id, facts, at }: WrittenDecisionEntry): readonly Cited[] {
  return facts.grants.flatMap(({ recipients }, grant) => {
    const folded = recipients.map(({ citation = '' }) => fold(citation));
    const alike = Map.groupBy(folded, (each) => each);
    return recipients.flatMap((recipient, index) => {
      const { citation, state } = recipient;
      const text = folded[index] ?? '';
      if (citation === undefined || state !== 'valid') return [];
      const path = ['grants', grant, 'recipients', index, 'citation'];
      const count = alike.get(text)?.length ?? 1;
      const said = { citation, folded: text, recipient, grant: `${id} ${String(grant)}`, count };
      return [{ ...said, at: () => at(path) }];
    });
  });
}

/** A few of one grant, those who share a prize, and those praised for one story rightly have one citation. */
function isOneDeed(one: Cited, two: Cited): boolean {
  if (one.grant !== two.grant) return false;
  if (one.count <= TOGETHER) return true;
  const { recipient: a } = one;
  const { recipient: b } = two;
  return (a.share !== undefined && b.share !== undefined) || a.for.some((story) => b.for.includes(story));
}

/** A copy in which only the figures were changed is still a copy. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim();
}

function toStart(text: string): string {
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

function toPlace({ file, line }: Position): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
