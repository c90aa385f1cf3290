import type { Content, WrittenDecisionEntry } from '../../../domain/content.ts';
import { listPicturesOf, type Place } from '../../../domain/withdrawal/places.ts';
import { keyOf, listRecipients, type Subject } from '../../../domain/withdrawal/subject.ts';
import { listContentPlaces, type ContentTexts } from './list-content-places.ts';

/** What still speaks of the subject: by a name that others have too, in a picture, or in a file that nothing here can read. */
export function listByHand(subject: Subject, content: Content, left: ContentTexts): readonly Place[] {
  const places = listContentPlaces(left, subject);
  const attached = content.decisions
    .filter((decision) => decision.facts.file !== undefined && namesSubject(decision, subject))
    .map(({ facts }) => ({ group: 'decision' as const, where: `decisions/${facts.file ?? ''}` }));
  const pictures = listPicturesOf(content, subject)
    .filter(({ isOwn }) => !isOwn)
    .map(({ file }) => ({ group: 'picture' as const, where: file }));
  const sheets = left.others
    .filter((path) => path.startsWith('imports/'))
    .map((where) => ({ group: 'import' as const, where }));
  const isThere = ({ where }: Place): boolean => left.others.includes(where);
  return [...places, ...[...attached, ...pictures].filter(isThere), ...sheets];
}

/** Names that somebody else has as well: a text may mean that one. */
export function listOwnedNames(subject: Subject, content: Content): ReadonlySet<string> {
  const others = [...content.people, ...content.collectives].filter(
    ({ file }) => file !== subject.file || subject.kind === 'honour',
  );
  const bare = content.decisions.flatMap((decision) =>
    listRecipients(decision)
      .filter(
        (recipient) => recipient.state !== 'erased' && `${decision.id}/${keyOf(recipient)}` !== subject.id,
      )
      .flatMap(({ name }) => name ?? []),
  );
  return new Set([...others.map(({ facts }) => facts.name), ...bare].map(toPlainName));
}

/** A name as it can be compared. */
export function toPlainName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function namesSubject(decision: WrittenDecisionEntry, { kind, id, ids }: Subject): boolean {
  return listRecipients(decision).some((recipient) =>
    kind === 'honour'
      ? `${decision.id}/${keyOf(recipient)}` === id
      : recipient.to !== undefined && ids.includes(recipient.to),
  );
}
