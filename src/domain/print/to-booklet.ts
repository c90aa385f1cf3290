import { mayAppear } from '../channels.ts';
import { toFormat } from '../format.ts';
import { buildNamesIndex } from '../names-index.ts';
import type { PageContext } from '../page-context.ts';
import type { Honour, Roll } from '../roll-types.ts';
import { OTHER_INITIAL } from '../text/name-order.ts';
import type { Booklet, Colophon, NamesPart, Paper } from './booklet-types.ts';
import { chooseMaterial, type BookletChoice, type BookletMaterial } from './choose-booklet.ts';
import { nameWithDate } from './name-with-date.ts';
import { drawCodeForPrint } from './print-blooms.ts';
import { createSpeaker, type PrintHead } from './print-words.ts';
import { toBookletCover } from './to-booklet-cover.ts';
import { toBookletFigures } from './to-booklet-figures.ts';
import { toBookletMovement } from './to-booklet-movement.ts';
import { toBookletPeople, type MayPrint, type SetText } from './to-booklet-people.ts';
import { toBookletRoll, toKey } from './to-booklet-roll.ts';
import { toAdoptionRow, toBookletStory } from './to-booklet-stories.ts';

/** A booklet, and how many honours of it are counted without a name. */
export type BuiltBooklet = { readonly booklet: Booklet; readonly left: number };

/** Builds the booklet of a year or a movement in the language of a context; `setText` turns Markdown into parts of a text. */
export function toBooklet(
  roll: Roll,
  choice: BookletChoice,
  context: PageContext,
  { paper, setText }: { readonly paper: Paper; readonly setText: SetText },
): BuiltBooklet {
  const { t, site } = context;
  const { head, of, maybe, word } = createSpeaker(context);
  const material = chooseMaterial(roll, choice);
  const { counted, named, stories, adoptions } = material;
  const movement = choice.of === 'movement' ? choice.movement : undefined;
  const mayPrint = createMayPrint(roll);
  const booklet: Booklet = {
    ...{ lang: context.lang, paper },
    title: movement === undefined ? toYearTitle(choice, context) : head(movement.name),
    lead: movement === undefined ? word(t('roll.count', { count: counted.length })) : maybe(movement.theme),
    organisation: of(site.organisation),
    site: head(site.name),
    sample: site.sample ? word(t('site.sample')) : undefined,
    cover: toBookletCover(material, context),
    figures: toBookletFigures(material, context),
    movement: movement && toBookletMovement(movement, context),
    decisions: toBookletRoll(material, context),
    people: toBookletPeople(named, context, { setText, mayPrint }),
    stories: stories.map((story) => toBookletStory(story, context, setText)),
    adoptions: adoptions.map((adoption) => toAdoptionRow(adoption, context)),
    names: toNames(named, context),
    colophon: toColophon(material, roll, choice, context),
    headings: toHeadings(context),
    words: toWords(context),
  };
  return { booklet, left: counted.length - named.length };
}

/** Whether everybody in a picture has agreed to appear in print. */
export function createMayPrint(roll: Pick<Roll, 'people'>): MayPrint {
  const agreed = new Set<string>(
    roll.people.filter((each) => mayAppear(each, 'booklet')).map(({ id }) => id),
  );
  return ({ people }) => people.every((id) => agreed.has(id));
}

function toYearTitle(choice: BookletChoice, context: PageContext): PrintHead {
  const year = choice.of === 'year' ? String(choice.year) : '';
  return createSpeaker(context).head(context.t('roll.year', { year }));
}

/** The names as the booklet says them, in the order of names of the organisation. */
function toNames(named: readonly Honour[], context: PageContext): readonly NamesPart[] {
  const { site, lang, t } = context;
  const { head, of } = createSpeaker(context);
  const honours = named.map((honour) => ({ ...honour, name: new Map([[lang, of(honour.name).text]]) }));
  const said = new Map(named.map((honour) => [toKey(honour), of(honour.name)]));
  return buildNamesIndex({ site, honours }).map(({ initial, entries }) => ({
    initial: head(initial === OTHER_INITIAL ? t('roll.otherInitial') : initial),
    entries: entries.flatMap(({ key }) => {
      const name = said.get(key);
      return name === undefined ? [] : [{ key, name }];
    }),
  }));
}

function toColophon(
  { decisions }: BookletMaterial,
  { now }: Roll,
  choice: BookletChoice,
  context: PageContext,
): Colophon {
  const { t, site, routes, lang } = context;
  const { of, word } = createSpeaker(context);
  const format = toFormat(lang);
  const { office, email, phone } = site.contact;
  const address =
    choice.of === 'movement'
      ? new URL(routes.shortPathTo(choice.movement.id), site.address).href
      : routes.urlTo({ kind: 'year', year: choice.year }, lang);
  return {
    decisions: decisions.map((decision) =>
      word(`${nameWithDate(decision, context)}, ${of(decision.issuer.name).text}`),
    ),
    notes: [
      t('print.made', { date: format.date(now.today) }),
      t('print.moreMeaning', { address }),
      t('bloom.lead'),
      t('print.fonts'),
    ].map(word),
    contact: [of(office), ...[email, phone].filter((each) => each !== undefined).map(word)],
    address,
    code: drawCodeForPrint(address),
  };
}

function toHeadings(context: PageContext): Booklet['headings'] {
  const { t } = context;
  const { head } = createSpeaker(context);
  return {
    contents: head(t('print.contents')),
    figures: head(t('print.figures')),
    movement: head(t('movement.kind')),
    roll: head(t('roll.title')),
    people: head(t('print.people')),
    stories: head(t('stories.title')),
    adoptions: head(t('print.adoptions')),
    names: head(t('print.names')),
    colophon: head(t('print.colophon')),
  };
}

function toWords(context: PageContext): Booklet['words'] {
  const { t } = context;
  const { word } = createSpeaker(context);
  return {
    practice: word(t('print.practice')),
    unit: word(t('story.unit')),
    since: word(t('print.since')),
    status: word(t('print.status')),
    before: word(t('result.before')),
    after: word(t('result.after')),
    source: word(t('result.source')),
    period: word(t('result.period')),
    adoptions: word(t('story.adoptions')),
  };
}
