import type CMS from '@sveltia/cms';
import { z } from 'zod';
import type { SayEditor } from '../../words/editor/languages.ts';
import type { ReportLanguage } from '../../words/problems/languages.ts';
import { findFieldProblems } from './find-field-problems.ts';
import { createLabels } from './label-of.ts';
import { showProblems } from './problem-panel.ts';

/** What Sveltia tells of an entry that it has saved: the fields in the default language and in the others. */
const savedSchema = z.object({
  path: z.string(),
  collection: z.string().catch(''),
  slug: z.string().catch(''),
  data: z.record(z.string(), z.unknown()),
  i18n: z.record(z.string(), z.object({ data: z.record(z.string(), z.unknown()).optional() })).catch({}),
});

/** What was saved, as plain values. */
export type SavedEntry = z.infer<typeof savedSchema>;

/** Judges every entry when it has been saved by the schemas of the content, and shows what is to be mended. */
export function checkAfterSaving(
  cms: typeof CMS,
  config: unknown,
  lang: ReportLanguage,
  say: SayEditor,
): void {
  const labels = createLabels(config);
  cms.registerEventListener({
    name: 'postSave',
    handler({ entry }) {
      const saved = savedSchema.parse(entry.toJS());
      const toLabels = (path: string): readonly string[] => labels(saved, path);
      showProblems(nameOf(saved), findFieldProblems(saved), { toLabels, lang, say });
    },
  });
}

function nameOf({ data, slug, path }: SavedEntry): string {
  const names = [data['title'], data['name'], data['number'], slug, path];
  return names.find((name) => typeof name === 'string' && name !== '')?.toString() ?? '';
}
