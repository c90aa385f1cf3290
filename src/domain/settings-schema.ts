import { z } from 'zod';
import { editorSchema } from './editor-schema.ts';
import { languageTag, lineByLanguage, sentencesByLanguage } from './fields.ts';
import { privacySchema } from './privacy/privacy-schema.ts';

/** `settings.yml`: who publishes, where, in which languages, by which rules. */
export const settingsSchema = z.strictObject({
  name: lineByLanguage.describe('The name of the site.'),
  organisation: lineByLanguage.describe('The organisation that publishes it.'),
  description: sentencesByLanguage.describe('What the site is, in one or two sentences, for search engines.'),
  headline: lineByLanguage.describe('The words that open the home page.'),
  lead: sentencesByLanguage.optional().describe('One or two sentences below the headline.'),
  address: z
    .url({ protocol: /^https?$/ })
    .refine(isPlainAddress, { error: 'siteAddress' })
    .describe('The public address of the site, with its protocol.'),
  languages: z
    .array(languageTag)
    .min(1)
    .refine((list) => new Set(list).size === list.length, { error: 'once' })
    .describe('The languages of the site; the first is the default.'),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'timeZone' })
    .describe('The time zone of the organisation, as Asia/Tokyo.'),
  contact: z
    .strictObject({
      office: lineByLanguage.describe('The office that answers.'),
      email: z.email().optional().describe('The e-mail address of that office.'),
      phone: z.string().max(40).optional().describe('The telephone number of that office.'),
    })
    .describe('Whom readers ask.'),
  sample: z.boolean().default(false).describe('Marks every page as sample data.'),
  publicMinimum: z
    .enum(['page', 'rollOnly'])
    .default('page')
    .describe(
      'Whether people without consent have a page with the public minimum, or only their place on the roll.',
    ),
  dataLicence: z
    .strictObject({
      name: lineByLanguage.describe('The name of the licence.'),
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('Where the licence can be read.'),
    })
    .optional()
    .describe('On what terms others may use the data and feeds of the site.'),
  privacy: privacySchema.prefault({}).describe('Which private details the check looks for in public words.'),
  editor: editorSchema
    .optional()
    .describe('Publishes an editor under /admin/, which writes to a Git host; without it there is none.'),
  trustedCode: z.boolean().default(false).describe('Allows .mdx, which is code, under pages/.'),
});

/** Origin and a plain path: anything else would stand in every link. */
function isPlainAddress(text: string): boolean {
  return !URL.canParse(text) || /^https?:\/\/[^\s/?#@]+(?:\/[\w.~-]+)*\/?$/u.test(text);
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

export type WrittenSettings = z.infer<typeof settingsSchema>;
