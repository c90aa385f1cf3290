import { z } from 'zod';
import { BARRIERS, languageTag, line } from './fields.ts';

const namesByLanguage = z.record(languageTag, z.array(line).min(1));

/** `search.yml`: what readers call things, beside what the texts call them. */
export const searchSchema = z.strictObject({
  concepts: z
    .array(namesByLanguage)
    .default([])
    .describe(
      'Names of one thing by language: synonyms, acronyms, translations. Whoever types one finds the others.',
    ),
  barriers: z
    .partialRecord(z.enum(BARRIERS), namesByLanguage)
    .default({})
    .describe(
      'How people complain of a barrier, by its code and language: they are shown practices that met it.',
    ),
});
export type WrittenSearch = z.infer<typeof searchSchema>;
