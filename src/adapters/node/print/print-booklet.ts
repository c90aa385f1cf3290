import { join } from 'node:path';
import { createResolveReference } from '../../../domain/references.ts';
import type { Contexts } from '../../../domain/create-contexts.ts';
import type { Lang } from '../../../domain/fields.ts';
import type { Booklet, Paper } from '../../../domain/print/booklet-types.ts';
import type { BookletChoice } from '../../../domain/print/choose-booklet.ts';
import { createMayPrint, toBooklet, type BuiltBooklet } from '../../../domain/print/to-booklet.ts';
import { toPrintPicture, type SetText } from '../../../domain/print/to-booklet-people.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { openPrintFonts, type Missing } from './open-print-fonts.ts';
import { openTypesetter, type TemplateFault } from './open-typesetter.ts';
import { TEMPLATES } from './find-template.ts';
import { preparePictures } from './print-pictures.ts';
import { toBlocks } from './to-blocks.ts';

/** A booklet as a PDF, or what stands against it. */
export type PrintedBooklet =
  | { readonly ok: true; readonly bytes: Buffer; readonly pages: number }
  | { readonly ok: false; readonly faults: readonly TemplateFault[]; readonly missing: readonly Missing[] };

/** Builds the booklet of a choice, with its texts ready to be set. */
export function buildBooklet(
  roll: Roll,
  choice: BookletChoice,
  contexts: Contexts,
  { lang, paper }: { readonly lang: Lang; readonly paper: Paper },
): BuiltBooklet {
  const resolve = createResolveReference(roll, contexts.routes, lang, 'booklet');
  const mayPrint = createMayPrint(roll);
  const setText: SetText = (text, written, pictures) =>
    toBlocks(text, {
      ...{ lang: written, resolve, address: roll.site.address },
      unnamed: contexts.words(written)('person.unnamed'),
      picture(file) {
        const picture = pictures.get(file);
        return picture && mayPrint(picture) ? toPrintPicture(picture, written) : undefined;
      },
    });
  return toBooklet(roll, choice, contexts.contextOf(lang, { kind: 'roll' }), { paper, setText });
}

/** Sets a booklet; the same booklet gives the same bytes. */
export async function printBooklet(built: Booklet): Promise<PrintedBooklet> {
  const { booklet, pictures } = await preparePictures(built);
  const fonts = openPrintFonts();
  const { families, missing } = await fonts.load(booklet, '', ['strong', 'plain']);
  if (missing.length > 0)
    return {
      ok: false,
      faults: [],
      missing: missing.map((each) => ({ ...each, record: nameRecord(booklet, each.text) })),
    };
  const typesetter = openTypesetter(TEMPLATES, fonts.files(), pictures);
  const set = typesetter.set(join(TEMPLATES, 'booklet.typ'), JSON.stringify({ ...booklet, fonts: families }));
  return set.ok ? set : { ...set, missing: [] };
}

/** The person, practice or decision that a text is of, by its name. */
function nameRecord({ people, stories, decisions, title }: Booklet, text: string): string {
  const written = JSON.stringify(text);
  const holds = (record: object): boolean => JSON.stringify(record).includes(written);
  return (
    people.find(holds)?.name.text ??
    stories.find(holds)?.title.text ??
    decisions.find(holds)?.name.text ??
    title.text
  );
}
