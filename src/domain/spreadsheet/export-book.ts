import { createContexts, type Contexts } from '../create-contexts.ts';
import { say, type LocalText } from '../local-text.ts';
import type { Adoption, Decision, Honour, Honouree, Result, Roll, Story } from '../roll-types.ts';
import type { LastingKind } from '../routes.ts';
import type { SpreadsheetWord } from '../../words/spreadsheet/en.ts';
import type { SaySpreadsheet } from '../../words/spreadsheet/languages.ts';
import type { Book, BookCell, BookColumn, BookSheet } from './book.ts';

type Speaker = {
  readonly lang: string;
  readonly say: SaySpreadsheet;
  readonly contexts: Contexts;
  readonly words: (text: LocalText | undefined) => string | undefined;
  readonly urlOf: (kind: LastingKind, id: string) => string;
};

type Field<Item> = readonly [
  word: SpreadsheetWord & `export.${string}`,
  kind: BookColumn['kind'],
  cell: (item: Item) => BookCell,
];

const WIDTHS: Readonly<Record<BookColumn['kind'], number>> = { text: 26, long: 60, date: 12, number: 10 };

/**
 * What the public sees of a roll, as sheets: the honour roll, people and collectives, stories with their figures,
 * adoptions, decisions. Whoever has only the public minimum stands with name, honours and unit alone.
 */
export function buildExportBook(roll: Roll, lang: string, sayWord: SaySpreadsheet): Book {
  const contexts = createContexts(roll);
  const speaker: Speaker = {
    ...{ lang, say: sayWord, contexts },
    words: (text) => (text === undefined ? undefined : say(text, lang).text),
    urlOf: (kind, id) => contexts.routes.urlTo({ kind, id }, lang),
  };
  const figures = roll.stories.flatMap((story) =>
    story.results.length === 0 ? [{ story }] : story.results.map((result) => ({ story, result })),
  );
  const sheet = <Item>(
    name: SpreadsheetWord,
    items: readonly Item[],
    fields: readonly Field<Item>[],
  ): BookSheet => ({
    name: sayWord(name),
    columns: fields.map(([word, kind]) => ({
      ...{ header: sayWord(word), kind, width: WIDTHS[kind], isNeeded: true },
    })),
    rows: items.map((item) => fields.map(([, , cell]) => cell(item))),
  });
  return {
    title: speaker.words(roll.site.name) ?? '',
    moment: roll.now.instant,
    sheets: [
      sheet('export.roll', roll.honours, rollFields(speaker)),
      sheet('export.honourees', [...roll.people, ...roll.collectives], honoureeFields(speaker)),
      sheet('export.stories', figures, storyFields(speaker)),
      sheet(
        'export.adoptions',
        roll.stories.flatMap(({ adoptions }) => adoptions),
        adoptionFields(speaker),
      ),
      sheet('export.decisions', roll.decisions, decisionFields(speaker)),
    ],
  };
}

function rollFields({ words, urlOf, say: sayWord }: Speaker): readonly Field<Honour>[] {
  return [
    ['export.name', 'text', ({ name }) => words(name)],
    ['export.reading', 'text', (honour) => readingOf(honour)],
    ['export.kind', 'text', ({ subject }) => sayWord(`subject.${subject}`)],
    ['export.award', 'text', ({ award }) => words(award.name)],
    ['export.category', 'text', ({ category }) => words(category)],
    ['export.family', 'text', ({ award }) => words(award.family.name)],
    ['export.level', 'text', ({ award }) => words(award.level.name)],
    ['export.unit', 'text', ({ unit, affiliation }) => words(unit?.name ?? affiliation)],
    ['export.role', 'text', ({ role }) => words(role)],
    ['export.citation', 'long', ({ citation }) => words(citation)],
    ['export.share', 'text', ({ share }) => share],
    ['export.decision', 'text', ({ decision }) => decision.number],
    ['export.date', 'date', ({ decision }) => toDay(decision.date)],
    ['export.issuer', 'text', ({ decision }) => words(decision.issuer.name)],
    ['export.annulledOn', 'date', ({ annulled }) => annulled && toDay(annulled.date)],
    ['export.annulledWhy', 'text', ({ annulled }) => words(annulled?.reason)],
    ['export.address', 'text', ({ decision }) => urlOf('decision', decision.id)],
  ];
}

function honoureeFields({ words, urlOf, say: sayWord, lang }: Speaker): readonly Field<Honouree>[] {
  const full = <Value>({ profile }: Honouree, value: Value): Value | undefined =>
    profile === 'full' ? value : undefined;
  const list = new Intl.ListFormat(lang, { type: 'unit' });
  return [
    ['export.id', 'text', ({ id }) => id],
    ['export.name', 'text', ({ name }) => words(name)],
    ['export.reading', 'text', ({ reading }) => reading],
    [
      'export.kind',
      'text',
      ({ kind }) => sayWord(kind === 'person' ? 'subject.individual' : 'subject.collective'),
    ],
    ['export.unit', 'text', (one) => full(one, words(one.unit?.name))],
    ['export.role', 'text', (one) => full(one, one.kind === 'person' ? words(one.role) : undefined)],
    ['export.summary', 'long', (one) => full(one, words(one.summary))],
    [
      'export.topics',
      'text',
      (one) => full(one, list.format(one.topics.map(({ name }) => words(name) ?? ''))),
    ],
    [
      'export.honours',
      'number',
      ({ honours }) => honours.filter(({ annulled }) => annulled === undefined).length,
    ],
    ['export.address', 'text', (one) => (one.hasPage ? urlOf(one.kind, one.id) : undefined)],
  ];
}

type Figure = { readonly story: Story; readonly result?: Result };

function storyFields({ words, urlOf, say: sayWord, contexts, lang }: Speaker): readonly Field<Figure>[] {
  const t = contexts.words(lang);
  return [
    ['export.id', 'text', ({ story }) => story.id],
    ['export.title', 'text', ({ story }) => words(story.title)],
    ['export.form', 'text', ({ story }) => sayWord(`export.${story.form}`)],
    ['export.stage', 'text', ({ story }) => t(`stage.${story.stage}`)],
    ['export.evidence', 'text', ({ story }) => t(`evidence.${story.evidence}`)],
    ['export.unit', 'text', ({ story }) => words(story.unit.name)],
    ['export.started', 'date', ({ story }) => toDay(story.started)],
    ['export.published', 'date', ({ story }) => toDay(story.published)],
    ['export.summary', 'long', ({ story }) => words(story.summary)],
    ['export.indicator', 'text', ({ result }) => words(result?.indicator)],
    ['export.before', 'number', ({ result }) => result?.before],
    ['export.after', 'number', ({ result }) => result?.after],
    ['export.measure', 'text', ({ result }) => words(result?.measure)],
    ['export.period', 'text', ({ result }) => words(result?.period)],
    ['export.source', 'text', ({ result }) => words(result?.source)],
    ['export.beneficiaries', 'text', ({ result }) => words(result?.beneficiaries)],
    ['export.address', 'text', ({ story }) => urlOf('story', story.id)],
  ];
}

function adoptionFields({ words, urlOf, contexts, lang }: Speaker): readonly Field<Adoption>[] {
  const t = contexts.words(lang);
  return [
    ['export.story', 'text', ({ story }) => words(story.title)],
    ['export.adopter', 'text', ({ unit }) => words(unit.name)],
    ['export.started', 'date', ({ started }) => toDay(started)],
    ['export.status', 'text', ({ status }) => t(`adoption.${status}`)],
    ['export.reason', 'text', ({ reason }) => reason && t(`barrier.${reason}`)],
    ['export.stoppedOn', 'date', ({ stoppedOn }) => stoppedOn && toDay(stoppedOn)],
    ['export.learnedFrom', 'text', ({ learnedFrom }) => words(learnedFrom.name)],
    ['export.changed', 'long', ({ changed }) => words(changed)],
    ['export.address', 'text', ({ story }) => urlOf('story', story.id)],
  ];
}

function decisionFields({ words, urlOf, contexts, lang }: Speaker): readonly Field<Decision>[] {
  const t = contexts.words(lang);
  return [
    ['export.id', 'text', ({ id }) => id],
    ['export.decision', 'text', ({ number }) => number],
    ['export.date', 'date', ({ date }) => toDay(date)],
    ['export.title', 'text', ({ title }) => words(title)],
    ['export.issuer', 'text', ({ issuer }) => words(issuer.name)],
    ['export.level', 'text', ({ issuer }) => words(issuer.level?.name)],
    ['export.basis', 'text', ({ basis }) => basis && t(`basis.${basis}`)],
    ['export.movement', 'text', ({ movement }) => words(movement?.name)],
    [
      'export.honours',
      'number',
      ({ honours }) => honours.filter(({ annulled }) => annulled === undefined).length,
    ],
    ['export.address', 'text', ({ id }) => urlOf('decision', id)],
  ];
}

/** The reading that orders a name: public with the name, of bare names and of profiles. */
function readingOf({ recipient }: Honour): string | undefined {
  return recipient.kind === 'bare' ? recipient.reading : recipient.honouree.reading;
}

/** A day is a date; a month or a year alone stays in words. */
function toDay(date: string): BookCell {
  return date.length === 10 && date >= '1900-03-01' ? { day: date } : date;
}
