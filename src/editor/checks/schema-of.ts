import type { z } from 'zod';
import { awardsSchema, topicsSchema, unitsSchema } from '../../domain/catalogue-schema.ts';
import {
  adoptionParts,
  collectiveParts,
  decisionParts,
  movementParts,
  nominationParts,
  pageParts,
  personParts,
  storyParts,
} from '../../domain/entry-parts.ts';
import { searchSchema } from '../../domain/search-schema.ts';
import { settingsSchema } from '../../domain/settings-schema.ts';

/** The schemas of a file: of its fields, and of a translation's. */
export type FileSchemas = { readonly facts: z.ZodType; readonly words?: z.ZodType };

/** By how the path of a file ends, below whatever folder of the repository the content lies in. */
const SCHEMAS: readonly { readonly ends: RegExp; readonly schemas: FileSchemas }[] = [
  { ends: /(?:^|\/)people\/[^/]+\/index\.md$/, schemas: personParts },
  { ends: /(?:^|\/)collectives\/[^/]+\/index\.md$/, schemas: collectiveParts },
  { ends: /(?:^|\/)stories\/[^/]+\/index\.md$/, schemas: storyParts },
  { ends: /(?:^|\/)adoptions\/[^/]+\.md$/, schemas: adoptionParts },
  { ends: /(?:^|\/)decisions\/[^/]+\.md$/, schemas: decisionParts },
  { ends: /(?:^|\/)movements\/[^/]+\/index\.md$/, schemas: movementParts },
  { ends: /(?:^|\/)pages\/[^/]+\/index\.mdx?$/, schemas: pageParts },
  { ends: /(?:^|\/)nominations\/[^/]+\.md$/, schemas: nominationParts },
  { ends: /(?:^|\/)units\.yml$/, schemas: { facts: unitsSchema } },
  { ends: /(?:^|\/)topics\.yml$/, schemas: { facts: topicsSchema } },
  { ends: /(?:^|\/)awards\.yml$/, schemas: { facts: awardsSchema } },
  { ends: /(?:^|\/)search\.yml$/, schemas: { facts: searchSchema } },
  { ends: /(?:^|\/)settings\.yml$/, schemas: { facts: settingsSchema } },
];

/** The schemas of a file of the content by its path; `undefined` for any other file. */
export function schemaOf(path: string): FileSchemas | undefined {
  return SCHEMAS.find(({ ends }) => ends.test(path))?.schemas;
}
