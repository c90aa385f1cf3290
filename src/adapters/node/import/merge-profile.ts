import { collectiveSchema, personSchema } from '../../../domain/honouree-schema.ts';
import type { PlannedProfile } from '../../../domain/import/plan.ts';
import { parseEntry, toEntryText } from './front-matter.ts';
import { mergeFields, remember, toNested, type Fingerprints, type KeptField } from './merge-fields.ts';

/** The text of a new profile: published, and without consent, so that the public minimum is all that is shown. */
export function createProfile(profile: PlannedProfile, fingerprints: Fingerprints): string {
  const facts = { state: 'published', ...toNested(profile.fields) };
  // What an import writes must be what the intake accepts: a difference is a fault of ours.
  (profile.kind === 'person' ? personSchema : collectiveSchema).parse(facts);
  for (const [field, value] of Object.entries(profile.fields)) remember(fingerprints, field, value);
  return toEntryText(facts);
}

/** Brings a profile of an earlier import up to date; nothing is written into one that has been erased. */
export function mergeProfile(
  profile: PlannedProfile,
  text: string,
  fingerprints: Fingerprints,
): { readonly text: string | undefined; readonly kept: readonly KeptField[] } | undefined {
  const file = parseEntry(text);
  if (file === undefined) return undefined;
  if (file.fields.get('state') === 'erased') return { text: undefined, kept: [] };
  const place = { document: file.document, map: file.fields, file: profile.file, prefix: '' };
  const { kept, hasChanged } = mergeFields(place, profile.fields, fingerprints);
  return { text: hasChanged ? file.toText() : undefined, kept };
}
