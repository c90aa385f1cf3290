import type { Picture } from './roll-types.ts';
import { toLocalText } from './local-text.ts';
import type { Lang } from './fields.ts';
import type { PictureFile } from './content.ts';

type WrittenPicture = {
  readonly file: string;
  readonly alt: string;
  readonly credit?: string | undefined;
  readonly people: readonly string[];
  readonly groupConsent: boolean;
};
type PictureWords = { readonly alt?: string | undefined; readonly credit?: string | undefined };

/** Who may be seen in pictures: with a full profile at all, and with consent to a portrait. */
export type Seen = { readonly full: ReadonlySet<string>; readonly portrait: ReadonlySet<string> };

/**
 * A picture with its words, or `undefined` where somebody in it may not be seen:
 * everybody needs a full profile, and consent to portraits or to this group picture.
 */
export function buildPicture(
  written: WrittenPicture,
  file: PictureFile | undefined,
  seen: Seen,
  defaultLang: Lang,
  translations: readonly (readonly [Lang, PictureWords | undefined])[],
): Picture | undefined {
  if (file === undefined || !maySee(written, seen)) return undefined;
  const alt = toLocalText(defaultLang, written.alt, pick(translations, 'alt'));
  if (alt === undefined) return undefined;
  const credit = toLocalText(defaultLang, written.credit, pick(translations, 'credit'));
  return { file, people: written.people, alt, credit };
}

function maySee(written: WrittenPicture, seen: Seen): boolean {
  return written.people.every((id) => seen.full.has(id) && (written.groupConsent || seen.portrait.has(id)));
}

function pick(
  translations: readonly (readonly [Lang, PictureWords | undefined])[],
  field: 'alt' | 'credit',
): readonly (readonly [Lang, string | undefined])[] {
  return translations.map(([lang, words]) => [lang, words?.[field]]);
}
