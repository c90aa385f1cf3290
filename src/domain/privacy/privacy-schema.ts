import { z } from 'zod';
import { line } from '../fields.ts';

/** What `settings.yml` adds to the private details that are looked for in public words, and takes from them. */
export const privacySchema = z.strictObject({
  patterns: z
    .array(
      z.strictObject({
        name: line.describe('What it finds, as the check is to say it.'),
        pattern: z
          .string()
          .min(1)
          .max(200)
          .describe('A regular expression without *, + and open counts; it fits whole words only.'),
        example: line.describe('Invented words that it finds; the check tries it with them.'),
        certain: z
          .boolean()
          .default(false)
          .describe('Nothing else looks like it: then it is an error, otherwise a warning.'),
      }),
    )
    .default([])
    .describe('Private details that are looked for besides those that the program knows.'),
  exemptions: z
    .array(
      z.strictObject({
        text: line.describe('What may stand there, exactly as the check shows it.'),
        reason: line.describe('Why it is not private.'),
        file: z.string().min(1).max(300).optional().describe('The one file in which it may stand.'),
      }),
    )
    .default([])
    .describe('Finds of these rules that are not private.'),
});
export type WrittenPrivacy = z.infer<typeof privacySchema>;
