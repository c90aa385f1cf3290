import { toRecipientRecord } from '../bloom/to-record.ts';
import { honoursFor, mayBeNamed } from '../channels.ts';
import { nameDecision, titleBesideName } from '../decision-name.ts';
import { toFormat } from '../format.ts';
import { say } from '../local-text.ts';
import { toPictureSet } from '../picture-variants.ts';
import type { Decision, Grant, Honour, Roll } from '../roll-types.ts';
import type { DecisionSlide, HonourSlide, Portrait, Words } from '../screen/screen-data.ts';
import { bound, type Bounds } from './bound.ts';
import { toPermanentUrl, toShownWords, toUnitLine, toWords, type MakeScreen } from './make-screen.ts';

/** A slide shows so many names of one award; the others are counted. */
const NAMES_SHOWN = 6;
const AWARDS_SHOWN = 4;

/** Those who were honoured and have agreed to screens, newest first and within bounds: once for each honour. */
export function toHonourSlides(roll: Roll, make: MakeScreen, bounds: Bounds): readonly HonourSlide[] {
  const all = honoursFor(roll, 'screens').map((honour) => ({ honour, units: toUnitsOf(honour) }));
  return bound(all, bounds).map(({ honour }) => toHonourSlide(honour, make));
}

function toUnitsOf({ unit, recipient }: Honour): readonly string[] {
  return toUnitLine(unit ?? (recipient.kind === 'profile' ? recipient.honouree.unit : undefined));
}

/** The decisions of a roll: who has agreed to screens by name, all others counted. */
export function toDecisionSlides(roll: Roll, make: MakeScreen): readonly DecisionSlide[] {
  return roll.decisions.flatMap((decision) => {
    const lines = decision.grants.flatMap((grant) => toLine(grant, make) ?? []);
    return lines.length === 0 ? [] : [toDecisionSlide(decision, lines.slice(0, AWARDS_SHOWN), make)];
  });
}

function toHonourSlide(honour: Honour, make: MakeScreen): HonourSlide {
  const { context } = make;
  const { decision, recipient, award, id } = honour;
  const place = honour.unit?.name ?? honour.affiliation;
  const honouree = recipient.kind === 'profile' ? recipient.honouree : undefined;
  const hasPage = honouree?.hasPage === true;
  return {
    ...{ kind: 'honour', id, name: toWords(honour.name, context), record: toRecipientRecord(honour) },
    award: toWords(award.name, context),
    place: place && toWords(place, context),
    citation: toCitation(honour, make),
    decision: toTitle(decision, make),
    date: toFormat(context.lang).date(decision.date),
    at: toPermanentUrl(hasPage ? honouree.id : decision.id, context),
    portrait: hasPage ? toPortrait(honour, make) : undefined,
    units: toUnitsOf(honour),
    topics: [...new Set([honouree?.topics ?? [], ...honour.stories.map(({ topics }) => topics)].flat())].map(
      (topic) => topic.id,
    ),
    year: decision.year,
  };
}

/** A citation that names somebody else is left out. */
function toCitation(honour: Honour, make: MakeScreen): Words | undefined {
  const words = toShownWords(honour.citation, make);
  return words && words.text.length <= 320 ? words : undefined;
}

function toPortrait({ recipient }: Honour, { context }: MakeScreen): Portrait | undefined {
  const picture = recipient.kind === 'profile' ? recipient.honouree.portrait : undefined;
  if (picture === undefined) return undefined;
  const { sources } = toPictureSet(picture.file);
  const variants = sources.find(({ type }) => type === 'image/webp')?.variants ?? [];
  const chosen = variants.find(({ width }) => width >= 640) ?? variants.at(-1);
  if (chosen === undefined) return undefined;
  return { path: context.routes.below(chosen.path), width: chosen.width, height: chosen.height };
}

type Line = DecisionSlide['lines'][number];

function toLine({ award, honours }: Grant, { context }: MakeScreen): Line | undefined {
  const standing = honours.filter(({ annulled }) => annulled === undefined);
  if (standing.length === 0) return undefined;
  const named = standing.filter(({ recipient }) => mayBeNamed(recipient, 'screens')).slice(0, NAMES_SHOWN);
  const count = standing.length - named.length;
  const { t } = context;
  return {
    award: toWords(award.name, context),
    names: named.map(({ name }) => toWords(name, context)),
    others:
      count === 0 ? undefined : t(named.length === 0 ? 'screen.recipients' : 'screen.others', { count }),
  };
}

function toDecisionSlide(decision: Decision, lines: readonly Line[], make: MakeScreen): DecisionSlide {
  const { context } = make;
  const units = decision.honours.flatMap(({ unit }) => toUnitLine(unit));
  return {
    ...{ kind: 'decision', id: decision.id, title: toTitle(decision, make), lines },
    issuer: toWords(decision.issuer.name, context),
    date: toFormat(context.lang).date(decision.date),
    at: toPermanentUrl(decision.id, context),
    units: [...new Set(units)],
    topics: [],
    year: decision.year,
  };
}

/** What a decision is about, or else what it is called; a title that names somebody gives way to the date. */
function toTitle(decision: Decision, make: MakeScreen): Words {
  const { context, mayShow } = make;
  const { t, lang } = context;
  const about = toShownWords(titleBesideName(decision), make);
  if (about !== undefined) return about;
  const title = decision.title === undefined ? undefined : say(decision.title, lang);
  const name = nameDecision(decision, context);
  if (!mayShow(name)) return { text: t('decision.dated', { date: toFormat(lang).date(decision.date) }) };
  return title?.text === name && title.lang !== lang ? title : { text: name };
}
