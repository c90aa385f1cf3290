import { toRecipientRecord } from '../bloom/to-record.ts';
import { nameDecision, titleBesideName } from '../decision-name.ts';
import { toFormat } from '../format.ts';
import { say, type Said } from '../local-text.ts';
import type { PageContext } from '../page-context.ts';
import { toRollSections, type RollSection } from '../roll-sections.ts';
import type { Decision, Honour } from '../roll-types.ts';
import { PAPER } from '../share-layout/paint.ts';
import { toSharedCitation } from '../shared-citation.ts';
import type { DecisionPart, GrantPart, RollEntry } from './booklet-types.ts';
import type { BookletMaterial } from './choose-booklet.ts';
import { drawForPrint } from './print-blooms.ts';
import { createSpeaker } from './print-words.ts';

/** The decisions of a booklet with their awards from high to low: names of those who may be named, and the number of all others. */
export function toBookletRoll(
  { counted, named }: Pick<BookletMaterial, 'counted' | 'named'>,
  context: PageContext,
): readonly DecisionPart[] {
  const mayName = new Set(named);
  const { head, maybe } = createSpeaker(context);
  return toRollSections(counted).map(({ decision, grants }) => ({
    name: head(nameDecision(decision, context)),
    title: maybe(titleBesideName(decision)),
    facts: toFacts(decision, context),
    grants: grants.map((grant) => toGrant(grant, mayName, context)),
  }));
}

/** The key of a recipient, the same for all honours of a profile. */
export function toKey({ id, recipient }: Honour): string {
  return recipient.kind === 'bare' ? id : `${recipient.honouree.kind}:${recipient.honouree.id}`;
}

/** Role and unit at the time; a collective that bears the name of its unit need not say it twice. */
export function toPlaceWords(
  { name, role, unit, affiliation }: Honour,
  context: PageContext,
): readonly Said[] {
  const { of, maybe } = createSpeaker(context);
  const place = maybe(unit?.name ?? affiliation);
  return [maybe(role), place?.text === of(name).text ? undefined : place].filter(
    (part) => part !== undefined,
  );
}

function toFacts(decision: Decision, context: PageContext): readonly Said[] {
  const { of, word } = createSpeaker(context);
  const { issuer, date, movement } = decision;
  return [
    word(toFormat(context.lang).date(date)),
    of(issuer.name),
    ...(movement === undefined ? [] : [of(movement.name)]),
  ];
}

function toGrant(
  { award, category, honours }: RollSection['grants'][number],
  mayName: ReadonlySet<Honour>,
  context: PageContext,
): GrantPart {
  const { t, lang, site } = context;
  const { head, maybe, word } = createSpeaker(context);
  const named = honours.filter((honour) => mayName.has(honour));
  const shared = toSharedCitation(named);
  const official = say(award.name, site.defaultLang);
  const more = honours.length - named.length;
  return {
    award: head(award.name),
    official: say(award.name, lang).lang === official.lang ? undefined : official,
    category: maybe(category),
    citation: maybe(shared),
    entries: named.map((honour) => toEntry(honour, shared !== undefined, context)),
    more: more === 0 ? undefined : word(t('print.more', { count: more })),
  };
}

function toEntry(honour: Honour, isCited: boolean, context: PageContext): RollEntry {
  const { of, maybe } = createSpeaker(context);
  return {
    key: toKey(honour),
    name: of(honour.name),
    place: toPlaceWords(honour, context),
    citation: isCited ? undefined : maybe(honour.citation),
    bloom: drawForPrint(toRecipientRecord(honour), PAPER, 'small'),
  };
}
