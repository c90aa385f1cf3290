import { nameDecision } from '../decision-name.ts';
import { say, type LocalText } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Honour, Roll } from '../roll-types.ts';
import { toListPages } from '../paging.ts';

/** A table as spreadsheets have it: a header, and as many cells in every row. */
export type Table = { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** More rows would make a file that is slow to fetch and to open. */
const PART_LENGTH = 4000;

/** The entries of a roll in the parts that are a file each; an empty roll is one empty part. */
export function cutRoll({ honours }: Pick<Roll, 'honours'>): readonly (readonly Honour[])[] {
  return toListPages(honours, PART_LENGTH).map(({ items }) => items);
}

/** Entries of the roll as rows, in the words of a language: what the pages of the roll say of everybody, and nothing more. */
export function toRollTable(honours: readonly Honour[], context: PageContext): Table {
  const { t, lang, routes } = context;
  const words = (text: LocalText | undefined): string => (text === undefined ? '' : say(text, lang).text);
  return {
    header: [
      ...[
        t('decision.date'),
        t('decision.kind'),
        t('decision.issuer'),
        t('filter.award'),
        t('data.category'),
      ],
      ...[t('filter.subject'), t('data.name'), t('filter.unit'), t('data.citation'), t('data.share')],
      ...[t('data.annulled'), t('data.address')],
    ],
    rows: honours.map((honour) => {
      const { decision, award, category, subject, name, unit, affiliation, citation, share, annulled } =
        honour;
      return [
        ...[decision.date, nameDecision(decision, context), words(decision.issuer.name)],
        ...[words(award.name), words(category), t(`subject.${subject}`), words(name)],
        ...[words(unit?.name ?? affiliation), words(citation), share ?? '', annulled?.date ?? ''],
        routes.urlTo({ kind: 'decision', id: decision.id }, lang),
      ];
    }),
  };
}
