import { buildFormBook } from '../../../domain/spreadsheet/form-book.ts';
import type { FormKind } from '../../../domain/spreadsheet/forms.ts';
import { listChoices } from '../../../domain/spreadsheet/choices.ts';
import type { Content } from '../../../domain/content.ts';
import type { ReportLanguage } from '../../../words/problems/languages.ts';
import { toWords } from '../import/import-form.ts';
import { writeWorkbook } from './write-workbook.ts';

/** The bytes of a form to fill in, with everything of a content folder that can be chosen. */
export async function renderForm(
  kind: FormKind,
  content: Content,
  { lang, today }: { readonly lang: ReportLanguage; readonly today: string },
): Promise<Uint8Array> {
  const words = toWords(lang, content);
  const contentLang = content.settings.value.languages[0] ?? 'en';
  return writeWorkbook(buildFormBook({ kind, words, contentLang, today }, listChoices(content, words)));
}
