import { listAdopters } from '../adopters.ts';
import { toBloomRecord } from '../bloom/to-record.ts';
import { yearOf } from '../calendar.ts';
import { splitFigure, strongestOf } from '../figure.ts';
import type { Lang } from '../fields.ts';
import { toFormat } from '../format.ts';
import { say } from '../local-text.ts';
import type { Roll, Story } from '../roll-types.ts';
import type { StorySlide, Words } from '../screen/screen-data.ts';
import type { SectionKey } from '../story-schema.ts';
import { bound, type Bounds } from './bound.ts';
import { toPermanentUrl, toShownWords, toUnitLine, toWords, type MakeScreen } from './make-screen.ts';
import { shorten } from './shorten.ts';

const ADOPTERS_SHOWN = 4;

/** The practices of a roll, newest first: those that can be told without naming anybody who has not agreed to screens. */
export function toStorySlides(roll: Roll, make: MakeScreen, bounds: Bounds): readonly StorySlide[] {
  const practices = roll.stories
    .filter(({ form }) => form === 'practice')
    .map((story) => ({ story, units: toUnitLine(story.unit) }));
  const { most, ofEachUnit } = bounds;
  // Some cannot be told: so twice as many are looked at.
  const looked = bound(practices, { most: most * 2, ofEachUnit: ofEachUnit * 2 });
  return bound(
    looked.flatMap(({ story }) => toStorySlide(story, make) ?? []),
    bounds,
  );
}

function toStorySlide(story: Story, make: MakeScreen): StorySlide | undefined {
  const { context } = make;
  const title = toShownWords(story.title, make);
  const summary = toShownWords(story.summary, make);
  const problem = toSection(story, 'problem', make) ?? summary;
  const done = toSection(story, 'done', make) ?? summary;
  if (title === undefined || problem === undefined || done === undefined) return undefined;
  const [topic] = story.topics;
  return {
    ...{ kind: 'story', id: story.id, title, problem, done, record: toBloomRecord(story) },
    unit: toWords(story.unit.name, context),
    topic: topic && toWords(topic.name, context),
    figure: toFigure(story, make),
    limits: toSection(story, 'limits', make) ?? toBarriers(story, make),
    adopters: sayAdopters(story, make),
    at: toPermanentUrl(story.id, context),
    units: [...new Set([story.unit, ...listAdopters(story)].flatMap(toUnitLine))],
    topics: story.topics.map(({ id }) => id),
    year: yearOf(story.published),
  };
}

function toSection(
  { sections }: Story,
  key: SectionKey,
  { context, mayShow, toParagraphs }: MakeScreen,
): Words | undefined {
  const { lang } = context;
  const [found = [lang, []] as const] = [...sections].toSorted(
    ([one], [other]) => toRank(one, lang) - toRank(other, lang),
  );
  const [its, list] = found;
  const section = list.find((one) => one.key === key);
  const text = section === undefined ? '' : shorten(toParagraphs(section.text), its, mayShow);
  if (text === '') return undefined;
  return its === lang ? { text } : { text, lang: its };
}

/** The language of the screen first; the others stay in their order, with the default one at its head. */
function toRank(one: Lang, lang: Lang): number {
  return one === lang ? 0 : 1;
}

function toBarriers({ barriers }: Story, make: MakeScreen): Words | undefined {
  const [first] = barriers;
  return first && toShownWords(first.how, make);
}

function toFigure({ results }: Story, make: MakeScreen): StorySlide['figure'] {
  const { lang } = make.context;
  const result = strongestOf(results);
  const indicator = toShownWords(result?.indicator, make);
  if (result?.after === undefined || indicator === undefined) return undefined;
  const after = splitFigure(result.after, result.measure, lang);
  const before = result.before === undefined ? undefined : splitFigure(result.before, result.measure, lang);
  return {
    after: after.lang === lang ? { text: after.short } : { text: after.short, lang: after.lang },
    rest: after.rest,
    before: before?.short,
    indicator,
  };
}

function sayAdopters(story: Story, { context }: MakeScreen): string {
  const { t, lang } = context;
  const units = listAdopters(story);
  if (units.length === 0) return t('screen.noAdopters');
  const names = units.slice(0, ADOPTERS_SHOWN).map(({ shortName }) => say(shortName, lang).text);
  const count = units.length - names.length;
  const others = count === 0 ? [] : [t('screen.otherUnits', { count })];
  return t('screen.adopters', { units: toFormat(lang).list([...names, ...others]) });
}
