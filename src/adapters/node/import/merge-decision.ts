import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';
import { decisionSchema } from '../../../domain/decision-schema.ts';
import type { PlannedDecision, PlannedHonour } from '../../../domain/import/plan.ts';
import { parseEntry, toEntryText, type EditableFile } from './front-matter.ts';
import { mergeFields, remember, toNested, type Fingerprints, type KeptField } from './merge-fields.ts';

/** What became of a file: its text if that has changed, what was kept, and how many honours were added. */
export type MergedDecision = {
  readonly text: string | undefined;
  readonly kept: readonly KeptField[];
  readonly added: number;
};

/** The text of a decision that the folder does not have yet. */
export function createDecision(decision: PlannedDecision, fingerprints: Fingerprints): MergedDecision {
  const grants = [...Map.groupBy(decision.honours, ({ grant }) => grant.key).values()].map((honours) => ({
    ...toGrantFields(honours[0]),
    recipients: honours.map(toRecipientFields),
  }));
  const facts = { ...toNested(decision.fields), grants };
  // What an import writes must be what the intake accepts: a difference is a fault of ours.
  decisionSchema.parse(facts);
  rememberAll(decision, fingerprints);
  return { text: toEntryText(facts), kept: [], added: decision.honours.length };
}

/** Brings a decision of an earlier import up to date; entries that somebody has removed stay away. */
export function mergeDecision(
  decision: PlannedDecision,
  text: string,
  fingerprints: Fingerprints,
): MergedDecision | undefined {
  const file = parseEntry(text);
  if (file === undefined) return undefined;
  const { document, fields } = file;
  const merged = [
    mergeFields({ document, map: fields, file: decision.file, prefix: '' }, decision.fields, fingerprints),
  ];
  let added = 0;
  for (const honour of decision.honours) {
    const prefix = `${honour.key}.`;
    const map = findRecipient(fields, honour.key);
    if (map !== undefined)
      merged.push(mergeFields({ document, map, file: decision.file, prefix }, honour.fields, fingerprints));
    else if (honour.isKnown) {
      const kept = {
        file: decision.file,
        field: honour.key,
        present: undefined,
        wanted: honour.recipient.name,
      };
      merged.push({ kept: [kept], hasChanged: false });
    } else {
      addRecipient(file, honour);
      rememberHonour(honour, fingerprints);
      added += 1;
    }
  }
  const hasChanged = added > 0 || merged.some((one) => one.hasChanged);
  return { text: hasChanged ? file.toText() : undefined, kept: merged.flatMap(({ kept }) => kept), added };
}

function addRecipient({ document, fields }: EditableFile, honour: PlannedHonour): void {
  const grants = fields.get('grants');
  if (!isSeq(grants)) {
    fields.set('grants', document.createNode([newGrant(honour)]));
    return;
  }
  const grant = grants.items.filter(isMap).find((item) => grantKeyOf(item) === honour.grant.key);
  const recipients = grant?.get('recipients');
  if (isSeq(recipients)) recipients.add(createItem(document, toRecipientFields(honour)));
  else grants.add(createItem(document, newGrant(honour)));
}

function createItem(document: Document, fields: object): YAMLMap {
  const node = document.createNode(fields);
  if (!isMap(node)) throw new Error('Fields are always a map.');
  return node;
}

function newGrant(honour: PlannedHonour): object {
  return { ...toGrantFields(honour), recipients: [toRecipientFields(honour)] };
}

function findRecipient(fields: YAMLMap, key: string): YAMLMap | undefined {
  const grants = fields.get('grants');
  if (!isSeq(grants)) return undefined;
  for (const grant of grants.items.filter(isMap)) {
    const recipients = grant.get('recipients');
    if (!isSeq(recipients)) continue;
    const found = recipients.items.filter(isMap).find((item) => (item.get('key') ?? item.get('to')) === key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function grantKeyOf(grant: YAMLMap): unknown {
  return grant.get('key') ?? grant.get('award');
}

function toGrantFields(honour: PlannedHonour | undefined): object {
  if (honour === undefined) return {};
  const { key, award, category } = honour.grant;
  return { ...(key === award ? {} : { key }), award, ...(category === undefined ? {} : { category }) };
}

function toRecipientFields({ key, recipient, fields }: PlannedHonour): Record<string, unknown> {
  const { id, type, name, reading } = recipient;
  const who =
    type === 'household'
      ? { name, ...(reading === undefined ? {} : { reading }), subject: type, key }
      : { to: id, ...(key === id ? {} : { key }) };
  return { ...who, ...toNested(fields) };
}

function rememberAll(decision: PlannedDecision, fingerprints: Fingerprints): void {
  for (const [field, value] of Object.entries(decision.fields)) remember(fingerprints, field, value);
  for (const honour of decision.honours) rememberHonour(honour, fingerprints);
}

function rememberHonour({ key, fields }: PlannedHonour, fingerprints: Fingerprints): void {
  for (const [field, value] of Object.entries(fields)) remember(fingerprints, `${key}.${field}`, value);
}
