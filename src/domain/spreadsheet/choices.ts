import type { Content } from '../content.ts';
import { BASES } from '../decision-schema.ts';
import { BARRIERS } from '../fields.ts';
import { ADOPTION_STATUSES } from '../story-schema.ts';
import { toFolded, toLine } from '../import/values.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { RECIPIENT_TYPES } from '../import/cells.ts';
import type { SaySpreadsheet } from '../../words/spreadsheet/languages.ts';
import type { WordKey } from '../../words/interface/en.ts';
import type { Translate } from '../../words/translate.ts';
import type { ListName } from './forms.ts';

/** Something to choose: how the list shows it, and all names that it goes by. */
export type Choice = { readonly id: string; readonly label: string; readonly names: readonly string[] };

/** All that the columns of the forms choose from. */
export type Choices = Readonly<Record<ListName, readonly Choice[]>>;

/** What stands between the name of an entry and its id. */
export const DOT = ' · ';

/** What stands before the id of a recipient who was chosen; a typed name stands for itself. */
export const CHOSEN = 'key:';

/** The words of a spreadsheet, and those of the site that it repeats. */
export type SheetWords = {
  readonly lang: string;
  readonly say: SaySpreadsheet;
  readonly t: Translate<WordKey>;
};

/** Everything of a content folder that can be chosen, in the language of the reader where it has words in it. */
export function listChoices(content: Content, { lang, say, t }: SheetWords): Choices {
  const named = (
    items: readonly { readonly id: string; readonly name: Readonly<Record<string, string>> }[],
  ) =>
    items.map(({ id, name }) => toEntry(id, name[lang] ?? Object.values(name)[0] ?? id, Object.values(name)));
  const people = [...content.people, ...content.collectives].map((entry) =>
    toEntry(entry.id, entry.facts.name, []),
  );
  const { levels, awards } = content.awards.value;
  return {
    recipients: sorted([...people, ...listUnread(content, ['person', 'collective'])], lang),
    units: [...named(content.units.value.units)],
    awards: named(awards),
    levels: named(levels),
    stories: sorted(
      [
        ...content.stories.map(({ id, facts, translations }) => {
          const titles = translations.flatMap(({ words }) => words.title ?? []);
          const own = translations.find((translation) => translation.lang === lang)?.words.title;
          return toEntry(id, own ?? facts.title, [facts.title, ...titles]);
        }),
        ...listUnread(content, ['story']),
      ],
      lang,
    ),
    bases: BASES.map((id) => toCode(id, t(`basis.${id}`))),
    subjects: RECIPIENT_TYPES.map((id) => toCode(id, say(`subject.${id}`))),
    statuses: ADOPTION_STATUSES.map((id) => toCode(id, t(`adoption.${id}`))),
    barriers: BARRIERS.map((id) => toCode(id, t(`barrier.${id}`))),
  };
}

function toEntry(id: string, name: string, others: readonly string[]): Choice {
  const line = toLine(name);
  return { id, label: `${line}${DOT}${id}`, names: [...new Set([line, ...others.map(toLine)])] };
}

function toCode(id: string, word: string): Choice {
  return { id, label: word, names: [word] };
}

/** Entries with a fault of their own are there all the same; nobody knows their name. */
function listUnread(content: Content, kinds: readonly string[]): readonly Choice[] {
  return [...(content.unread ?? [])].flatMap((entry) => {
    const [kind = '', id = '*'] = entry.split(':');
    return kinds.includes(kind) && id !== '*' ? [{ id, label: id, names: [] }] : [];
  });
}

function sorted(choices: readonly Choice[], lang: string): readonly Choice[] {
  const { compare } = new Intl.Collator(lang);
  return choices.toSorted((a, b) => compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}

/** What a cell means: an id, words of its own, or why it cannot be told. */
export type Chosen =
  | { readonly is: 'id'; readonly id: string }
  | { readonly is: 'none' }
  | { readonly is: 'several'; readonly labels: readonly string[] }
  | { readonly is: 'apart'; readonly label: string };

/** Finds what a cell chooses: `Name · id` with a name that belongs to the id, an id, or a name that only one bears. */
export function createChoose(choices: readonly Choice[]): (text: string) => Chosen {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const byName = Map.groupBy(
    choices.flatMap((choice) => [...new Set(choice.names.map(toFolded))].map((name) => ({ name, choice }))),
    ({ name }) => name,
  );
  return (text) => {
    const dot = text.lastIndexOf(DOT.trim());
    const named = dot < 0 ? undefined : byId.get(toLine(text.slice(dot + 1)));
    if (named !== undefined) {
      const name = toFolded(text.slice(0, dot));
      // Dragging a cell counts its last number up: then another id stands behind the same name.
      const belongs = named.names.length === 0 || named.names.some((own) => toFolded(own) === name);
      return belongs ? { is: 'id', id: named.id } : { is: 'apart', label: named.label };
    }
    const same = byName.get(toFolded(text)) ?? [];
    if (same.length > 1) return { is: 'several', labels: same.map(({ choice }) => choice.label) };
    const found = same[0]?.choice ?? byId.get(text);
    return found === undefined ? { is: 'none' } : { is: 'id', id: found.id };
  };
}

/** The choice that a mistyped word most probably means. */
export function suggestChoice(text: string, choices: readonly Choice[]): string | undefined {
  const labels = new Map(
    choices.flatMap(({ label, names }) => [label, ...names].map((name) => [name, label] as const)),
  );
  const nearest = nearestWord(text, labels.keys());
  return nearest === undefined ? undefined : labels.get(nearest);
}

/** Whether a typed name ends in `· new`. */
export function isMarkedNew(text: string, newWords: readonly string[]): boolean {
  const dot = text.lastIndexOf(DOT.trim());
  return dot > 0 && newWords.includes(toFolded(text.slice(dot + 1)));
}
