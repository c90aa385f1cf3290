import { toBloomRecord, toUnitRecord } from '../bloom/to-record.ts';
import { mayAppear } from '../channels.ts';
import { splitFigure } from '../figure.ts';
import { toFormat } from '../format.ts';
import type { Said } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import type { Adoption, Result, Story } from '../roll-types.ts';
import { PAPER, toColour } from '../share-layout/paint.ts';
import { toStoryParts } from '../story-parts.ts';
import { sectionHeading } from '../story-sections.ts';
import type {
  AdoptionPart,
  AdoptionRow,
  FigurePart,
  ResultPart,
  SectionPart,
  StoryPart,
} from './booklet-types.ts';
import { drawForPrint } from './print-blooms.ts';
import { createSpeaker } from './print-words.ts';
import type { SetText } from './to-booklet-people.ts';

/** A story with its results, limits and adoptions; of those who did it, the ones who may be named. */
export function toBookletStory(story: Story, context: PageContext, setText: SetText): StoryPart {
  const { t } = context;
  const { of, word, head } = createSpeaker(context);
  const record = toBloomRecord(story);
  const who = [...story.people, ...story.collectives].filter((each) => mayAppear(each, 'booklet'));
  return {
    kicker: [word(t(`story.${story.form}`)), ...story.topics.map(({ name }) => of(name))],
    title: head(story.title),
    summary: of(story.summary),
    bloom: drawForPrint(record, PAPER, 'full'),
    colour: toColour('hue', record.hue, PAPER),
    unit: of(story.unit.name),
    who: who.map(({ kind, id, name }) => ({ key: `${kind}:${id}`, name: of(name) })),
    results: story.results.map((result) => toResult(result, context)),
    sections: toSections(story, context, setText),
    evidence: {
      level: word(t(`evidence.${story.evidence}`)),
      meaning: word(t(`evidence.${story.evidence}Meaning`)),
    },
    adoptions: story.adoptions.map((adoption) => toAdoption(adoption, context)),
  };
}

/** A line of the table of adoptions. */
export function toAdoptionRow({ story, unit, started, status }: Adoption, context: PageContext): AdoptionRow {
  const { of, word } = createSpeaker(context);
  return {
    practice: of(story.title),
    unit: of(unit.name),
    since: word(toFormat(context.lang).date(started)),
    status: word(context.t(`adoption.${status}`)),
  };
}

function toResult(result: Result, context: PageContext): ResultPart {
  const { of, maybe, head } = createSpeaker(context);
  const toFigure = (value: number | undefined): FigurePart | undefined => {
    if (value === undefined) return undefined;
    const { short, rest, lang } = splitFigure(value, result.measure, context.lang);
    return { short: { ...head(short), lang }, rest: rest === undefined ? undefined : { text: rest, lang } };
  };
  return {
    indicator: of(result.indicator),
    before: toFigure(result.before),
    after: toFigure(result.after),
    basis: [maybe(result.period), maybe(result.source)].filter((each) => each !== undefined),
  };
}

function toSections(story: Story, context: PageContext, setText: SetText): readonly SectionPart[] {
  const { head } = createSpeaker(context);
  const { lang, parts } = toStoryParts(story, context.lang);
  return parts.flatMap(({ key, heading, text }) => {
    if (text === undefined) return [];
    const words = heading ?? (key && (sectionHeading(key, lang) ?? context.t(`section.${key}`)));
    return [
      {
        heading: words === undefined ? undefined : { ...head(words), lang },
        isLimits: key === 'limits',
        blocks: setText(text, lang, story.pictures),
      },
    ];
  });
}

function toAdoption(adoption: Adoption, context: PageContext): AdoptionPart {
  const { t } = context;
  const { of, word } = createSpeaker(context);
  const { unit, status, started, stoppedOn, reason, changed } = adoption;
  const format = toFormat(context.lang);
  const span =
    stoppedOn === undefined
      ? t('adoption.since', { date: format.date(started) })
      : t('adoption.until', { from: format.date(started), to: format.date(stoppedOn) });
  const why = reason && word(t('adoption.reason', { reason: t(`barrier.${reason}`) }));
  const notes: readonly (Said | undefined)[] = [why, changed && of(changed)];
  return {
    unit: of(unit.name),
    status: word(`${t(`adoption.${status}`)}, ${span}`),
    notes: notes.filter((note) => note !== undefined),
    bloom: drawForPrint(toUnitRecord(unit), PAPER, 'small'),
  };
}
