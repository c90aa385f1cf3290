import type { CalendarDate } from './calendar.ts';
import type { LocalText } from './local-text.ts';
import { PAGE_SIZE, toPlaceOfPage } from './paging.ts';
import type { Honour } from './roll-types.ts';
import type { RollWays } from './roll-ways.ts';
import type { Place } from './routes.ts';
import type { WordKey } from '../words/interface/en.ts';

/** What a choice is called: a word of the interface, words of the content, or a date. */
export type ChoiceName =
  { readonly word: WordKey } | { readonly text: LocalText } | { readonly date: CalendarDate };

/** One choice of a filter: how many entries it leaves, and the page that shows just these below its heading `anchor`. */
export type FilterChoice = {
  readonly value: string;
  readonly name: ChoiceName;
  readonly count: number;
  readonly place: Place;
  readonly anchor: string;
};

/** Choices of one sort; `key` stands in the address. */
export type FilterGroup = {
  readonly key: 'subject' | 'award' | 'unit' | 'year';
  readonly choices: readonly FilterChoice[];
};

/** The filter of a year: every choice leads to that year in the list of its subject, award or unit. */
export function toYearFilter(ways: RollWays, year: number): readonly FilterGroup[] {
  const choose = (value: string, name: ChoiceName, honours: readonly Honour[], place: Place): FilterChoice =>
    toYearChoice({ value, name, place }, honours, year);
  const groups: readonly FilterGroup[] = [
    {
      key: 'subject',
      choices: ways.subjects.map(({ subject, honours }) =>
        choose(subject, { word: `subject.${subject}` }, honours, { kind: 'rollBySubject', subject }),
      ),
    },
    {
      key: 'award',
      choices: ways.awards.map(({ award, honours }) =>
        choose(award.id, { text: award.name }, honours, { kind: 'rollByAward', id: award.id }),
      ),
    },
    {
      key: 'unit',
      choices: ways.units.map(({ unit, honours }) =>
        choose(unit.id, { text: unit.name }, honours, { kind: 'rollByUnit', id: unit.id }),
      ),
    },
  ];
  return toWorthwhile(groups);
}

/** The filter of a list that spans years: every choice leads to that year in the list itself. */
export function toListFilter(honours: readonly Honour[], place: Place): readonly FilterGroup[] {
  const years = [...new Set(honours.map(({ decision }) => decision.year))];
  const choices = years.map((year) =>
    toYearChoice({ value: String(year), name: { date: String(year) }, place }, honours, year),
  );
  return toWorthwhile([{ key: 'year', choices }]);
}

/** The anchor of a year in a list that spans years. */
export function toYearAnchor(year: number): string {
  return `y${String(year)}`;
}

function toYearChoice(
  { value, name, place }: Pick<FilterChoice, 'value' | 'name' | 'place'>,
  honours: readonly Honour[],
  year: number,
): FilterChoice {
  const first = honours.findIndex(({ decision }) => decision.year === year);
  const count = honours.filter(({ decision }) => decision.year === year).length;
  const page = Math.floor(Math.max(0, first) / PAGE_SIZE) + 1;
  return { value, name, count, place: toPlaceOfPage(place, page), anchor: toYearAnchor(year) };
}

/** Choices that leave somebody, in groups that let one choose. */
function toWorthwhile(groups: readonly FilterGroup[]): readonly FilterGroup[] {
  return groups
    .map(({ key, choices }) => ({ key, choices: choices.filter(({ count }) => count > 0) }))
    .filter(({ choices }) => choices.length > 1);
}
