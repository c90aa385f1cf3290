import { z } from 'zod';
import { common, pictureSchema, pictureWords, translationCommon } from './entry-schema.ts';
import { line, sentences } from './fields.ts';

/** `pages/<id>/index.md` or `index.mdx`: a page of the organisation's own. */
export const pageSchema = z.strictObject({
  ...common,
  title: line.describe('The title of the page.'),
  summary: sentences.optional().describe('What it is about, for search engines.'),
  menu: z.boolean().default(true).describe('Listed at the foot of every page.'),
  order: z.number().int().default(100).describe('Its place in that list: low numbers first.'),
  pictures: z.array(pictureSchema).default([]).describe('Pictures in the text.'),
});

/** The words of an own page in another language. */
export const pageWords = z.strictObject({
  ...translationCommon,
  title: line.optional(),
  summary: sentences.optional(),
  pictures: z.array(pictureWords).default([]),
});

export type WrittenPage = z.infer<typeof pageSchema>;
export type WrittenPageWords = z.infer<typeof pageWords>;
