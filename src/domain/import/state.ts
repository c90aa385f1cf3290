import { z } from 'zod';
import { toShortHash } from '../text/to-short-hash.ts';

const text = z.string();

/** What an import remembers in `imports/<name>.state.json`, so that the next one changes only what is new. */
export const importStateSchema = z.strictObject({
  version: z.literal(1),
  /** The id of the decision for what the mapping says tells decisions apart. */
  decisions: z.record(text, text),
  /** The id of the entry for each recipient. */
  recipients: z.record(text, text),
  /** Where each row has gone: the decision, a slash, the key of the recipient. */
  rows: z.record(text, text),
  /** The key of each grant: the decision, the award and the category, joined by `|`. */
  grants: z.record(text, text),
  /** By file and field, the fingerprint of what the import wrote there last. */
  fields: z.record(text, z.record(text, text)),
});

export type ImportState = z.infer<typeof importStateSchema>;

/** The state before the first import. */
export function emptyState(): ImportState {
  return { version: 1, decisions: {}, recipients: {}, rows: {}, grants: {}, fields: {} };
}

/** A value of a field: text, a number, or a list of texts. */
export type FieldValue = string | number | readonly string[];

/** What becomes of a field: `keep` where somebody has changed or removed what the import wrote. */
export type Verdict = 'same' | 'write' | 'remove' | 'keep';

/** Decides what becomes of a field from what stands there, what the sheet says, and what was written last. */
export function judgeField(
  present: FieldValue | undefined,
  wanted: FieldValue | undefined,
  last: string | undefined,
): Verdict {
  const now = present === undefined ? undefined : toFingerprint(present);
  const next = wanted === undefined ? undefined : toFingerprint(wanted);
  if (now === next) return 'same';
  if (now !== last) return 'keep';
  return wanted === undefined ? 'remove' : 'write';
}

/** The fingerprint of a value; a year is the same as a number and as text. */
export function toFingerprint(value: FieldValue): string {
  return toShortHash(typeof value === 'object' ? JSON.stringify(value) : String(value));
}
