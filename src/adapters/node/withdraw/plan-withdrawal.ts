import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Content } from '../../../domain/content.ts';
import { isOwnFile, type Place } from '../../../domain/withdrawal/places.ts';
import { keyOf, listRecipients, toFullId, type Subject } from '../../../domain/withdrawal/subject.ts';
import { isFullName, toTraces, type Identity, type TraceKey } from '../../../domain/withdrawal/traces.ts';
import { forgetAddressesIn, forgetBadgesIn } from './forget-ledgers.ts';
import { createSayUnnamed } from './say-unnamed.ts';
import { entryKeyOf, findFields, listMaps, toSetEdit } from './edit-fields.ts';
import type { ContentTexts } from './list-content-places.ts';
import { listByHand, listOwnedNames, toPlainName } from './list-by-hand.ts';
import { rewriteText, type Forgetting } from './rewrite-text.ts';
import { applyEdits } from './text-edits.ts';

/** One text that is to be written, and the SHA-256 of what stands there now; `undefined` where nothing does. */
export type PlannedWrite = {
  readonly path: string;
  readonly text: string;
  readonly before: string | undefined;
};

/** All that a withdrawal changes in the content folder; carried out whole or not at all. */
export type Plan = {
  /** What the subject is called from now on. */
  readonly reference: string;
  readonly writes: readonly PlannedWrite[];
  readonly removals: readonly string[];
  /** What no command can mend: files that nothing here can read, and names that others have too. */
  readonly byHand: readonly Place[];
};

/** Plans a withdrawal: the state is written and nothing else; of an entry of a decision that is `held`. */
export function planWithdrawal(subject: Subject, { texts }: ContentTexts): Plan | undefined {
  const text = texts.get(subject.file) ?? '';
  const fields = findFields(subject.file, text);
  if (fields === undefined) return undefined;
  const [, key] = subject.id.split('/');
  const isHonour = subject.kind === 'honour';
  const map = isHonour
    ? listMaps(fields.map, ['grants', 'recipients']).find((item) => entryKeyOf(item) === key)
    : fields.map;
  if (map === undefined) return undefined;
  const edit = toSetEdit(fields, map, 'state', isHonour ? 'held' : 'withdrawn');
  const write = { path: subject.file, text: applyEdits(text, [edit]), before: toSum(text) };
  return { reference: toFullId(subject), writes: [write], removals: [], byHand: [] };
}

/**
 * Plans an erasure: a tombstone with keyed traces takes the place of the entry under an id that says nothing, its files
 * go, and every other text of the folder forgets its id and its names.
 */
export function planErasure(
  subject: Subject,
  content: Content,
  all: ContentTexts,
  { today, key }: { readonly today: string; readonly key: TraceKey },
): Plan {
  const newId = toNewId(toFullId(subject), key);
  const identity = toIdentity(subject, content);
  const owned = listOwnedNames(subject, content);
  const names = identity.names.filter((name) => !owned.has(toPlainName(name)));
  const traces = toTraces(identity, key);
  const forgetting: Forgetting = {
    ...{ kind: subject.kind, ids: subject.ids, newId },
    names: subject.kind === 'person' || subject.kind === 'honour' ? names.filter(isFullName) : [],
    longer: subject.longer,
    unnamed: createSayUnnamed(content),
    entries: listEntriesLeft(subject, content, { newId, today, traces, key }),
  };
  const isOwn = (path: string): boolean => isOwnFile(path, subject);
  const removals = [
    ...[...all.texts.keys()].filter(isOwn),
    ...all.others.filter((path) => isOwn(path)),
    ...listOnlyFile(subject, content),
  ];
  const tombstone = subject.kind === 'honour' ? [] : [toTombstone(subject, { newId, today, traces })];
  const changed = [...all.texts]
    .filter(([path]) => !isOwn(path))
    .map(([path, text]) => ({
      path,
      before: text,
      text:
        path === 'addresses.json'
          ? forgetAddressesIn(text, subject.kind, identity.ids)
          : path === 'badges.json'
            ? forgetBadgesIn(text, [...forgetting.entries.keys(), ...listWholeDecision(subject)])
            : rewriteText(path, text, forgetting),
    }));
  const writes = changed
    .filter(({ text, before }) => text !== before)
    .map(({ path, text, before }) => ({ path, text, before: toSum(before) }));
  const left = new Map(changed.map(({ path, text }) => [path, text]));
  return {
    reference: newId,
    writes: [...tombstone, ...writes],
    removals,
    byHand: listByHand({ ...subject, names: identity.names }, content, {
      texts: left,
      others: all.others.filter((path) => !isOwn(path)),
    }),
  };
}

/** The SHA-256 of a text. */
export function toSum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A new id that tells nothing, the same each time. */
export function toNewId(fullId: string, { digest }: TraceKey): string {
  return `erased-${digest(`new id ${fullId}`).slice(0, 10)}`;
}

/** By what the erased can be recognised; with a decision go the bare names that it alone knows. */
function toIdentity(subject: Subject, content: Content): Identity {
  const decision = content.decisions.find(({ id }) => subject.kind === 'decision' && id === subject.id);
  const bare = (decision === undefined ? [] : listRecipients(decision)).flatMap(({ name }) => name ?? []);
  const { names, ids, pictures } = subject;
  // Of the entry of a decision too it can be looked up later what became of it.
  return { names: [...names, ...bare], ids: subject.kind === 'honour' ? [subject.id] : ids, pictures };
}

/** What remains of the entries of decisions: a key that tells nothing, so that nobody takes their place for a mistake. */
function listEntriesLeft(
  subject: Subject,
  { decisions }: Content,
  { newId, today, traces, key }: { newId: string; today: string; traces: readonly string[]; key: TraceKey },
): Forgetting['entries'] {
  const left = new Map<string, readonly (readonly [string, string])[]>();
  for (const decision of decisions)
    for (const recipient of listRecipients(decision)) {
      const entry = `${decision.id}/${keyOf(recipient)}`;
      const isSubject = subject.kind === 'honour' && entry === subject.id;
      const isOfSubject =
        recipient.to !== undefined && subject.kind !== 'honour' && subject.ids.includes(recipient.to);
      if (isSubject)
        left.set(entry, [
          ['key', newId],
          ['state', 'erased'],
          ['erased', `{date: ${today}, traces: [${traces.join(', ')}]}`],
        ]);
      else if (isOfSubject)
        left.set(entry, [
          ['key', toNewId(`honour:${entry}`, key)],
          ['state', 'erased'],
        ]);
    }
  return left;
}

function toTombstone(
  { file }: Subject,
  { newId, today, traces }: { newId: string; today: string; traces: readonly string[] },
): PlannedWrite {
  const path = file.startsWith('decisions/')
    ? `decisions/${newId}.md`
    : posix.join(posix.dirname(posix.dirname(file)), newId, 'index.md');
  const list = traces.length === 0 ? [] : ['traces:', ...traces.map((trace) => `  - ${trace}`)];
  const lines = ['---', `id: ${newId}`, 'state: erased', `date: ${today}`, ...list, '---', ''];
  return { path, text: lines.join('\n'), before: undefined };
}

/** The attached file of a decision that is erased, unless another names it as well. */
function listOnlyFile({ kind, id }: Subject, { decisions }: Content): readonly string[] {
  const own = decisions.find((decision) => kind === 'decision' && decision.id === id)?.facts.file;
  const isShared = decisions.some((decision) => decision.id !== id && decision.facts.file === own);
  return own === undefined || isShared ? [] : [`decisions/${own}`];
}

/** A decision takes all its badges along. */
function listWholeDecision({ kind, ids }: Subject): readonly string[] {
  return kind === 'decision' ? ids : [];
}
