import type { Lang } from '../fields.ts';
import { say } from '../local-text.ts';
import type { Place } from '../routes.ts';
import type { Clearing, Forest } from './forest.ts';

/** The drawings that the links of both layouts use, as the content of an `svg`. */
export function renderDrawings({ drawings }: Pick<Forest, 'drawings'>): string {
  return drawings.map(({ svg }) => svg).join('');
}

/** Each bloom as a link with its name and its hue as a class, as the content of an `svg`. */
export function renderLinks(
  { blooms }: Clearing,
  { to, lang }: { readonly to: (place: Place) => string; readonly lang: Lang },
): string {
  return blooms
    .map(({ flower, drawing, at: { x, y, radius } }) => {
      const { name, place, anchor, record } = flower;
      const said = say(name, lang);
      const corner = `x="${toText(x - radius)}" y="${toText(y - radius)}"`;
      const size = toText(radius * 2);
      const other = said.lang === lang ? '' : ` lang="${said.lang}"`;
      return (
        `<a href="${to(place)}${anchor === undefined ? '' : `#${anchor}`}" class="${record.hue}"><title${other}>${escapeText(said.text)}</title>` +
        `<use href="#${drawing}" ${corner} width="${size}" height="${size}"/></a>`
      );
    })
    .join('');
}

function toText(value: number): string {
  return String(Math.round(value));
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
