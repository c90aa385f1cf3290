import { buildBody, languagesOf } from './build-bodies.ts';
import { compareAwards, type Catalogue } from './build-catalogue.ts';
import type { Honourees } from './build-honourees.ts';
import type { Movements } from './build-movements.ts';
import type { Seen } from './build-pictures.ts';
import { toName } from './build-site.ts';
import type { Stories } from './build-stories.ts';
import { daysBetween, yearOf, type Now } from './calendar.ts';
import type { Award } from './catalogue.ts';
import type { Content, WrittenDecisionEntry } from './content.ts';
import type { WrittenRecipient } from './decision-schema.ts';
import { decisionId } from './fields.ts';
import { toLocalText } from './local-text.ts';
import type { Decision, Grant, Honour, Recipient, Site } from './roll-types.ts';
import type { NameOrder } from './text/name-order.ts';
import { isOnRoll, isPublished } from './visibility.ts';

type Context = {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly honourees: Honourees;
  readonly stories: Stories;
  readonly movements: Movements;
  readonly names: NameOrder;
  readonly now: Now;
  readonly seen: Seen;
};
type Mentions = { readonly honoured: ReadonlySet<string>; readonly cited: ReadonlySet<string> };

/** Whom the decisions name, and which stories they cite, in entries that stand on the roll at this instant. */
export function findMentions(content: Content, now: Now): Mentions {
  const recipients = content.decisions
    .filter(({ facts }) => isPublished(facts, now))
    .flatMap(({ facts }) => facts.grants.flatMap((grant) => grant.recipients))
    .filter(isOnRoll);
  return {
    honoured: new Set(recipients.flatMap(({ to }) => to ?? [])),
    cited: new Set(recipients.flatMap((recipient) => recipient.for)),
  };
}

/** The decisions that may be shown; every entry is handed to those whom it honours and to the stories that it cites. */
export function buildDecisions(content: Content, context: Context): readonly Decision[] {
  const published = content.decisions.filter(({ facts }) => isPublished(facts, context.now));
  return published.map((entry) => {
    const honours: Honour[] = [];
    const grants: Grant[] = [];
    const decision = buildDecision(entry, context, { honours, grants });
    grants.push(...buildGrants(entry, decision, context));
    honours.push(...grants.flatMap((grant) => grant.honours));
    if (decision.movement !== undefined) context.movements.decisionsOf.get(decision.movement)?.push(decision);
    for (const honour of honours) linkHonour(honour, context);
    return decision;
  });
}

function buildDecision(
  entry: WrittenDecisionEntry,
  { site, catalogue, movements, seen }: Context,
  lists: Pick<Decision, 'honours' | 'grants'>,
): Decision {
  const { facts, translations } = entry;
  const issuer = toLocalText(
    site.defaultLang,
    facts.issuer.name,
    translations.map(({ lang, words }) => [lang, words.issuer?.name] as const),
  );
  return {
    kind: 'decision',
    id: decisionId.parse(entry.id),
    number: facts.number,
    title: toLocalText(
      site.defaultLang,
      facts.title,
      translations.map(({ lang, words }) => [lang, words.title] as const),
    ),
    date: facts.date,
    year: yearOf(facts.date),
    issuer: {
      name: issuer ?? toName(facts.issuer.name, site),
      level: facts.issuer.level === undefined ? undefined : catalogue.level.get(facts.issuer.level),
    },
    movement: facts.movement === undefined ? undefined : movements.byId.get(facts.movement),
    basis: facts.basis,
    file: facts.file === undefined ? undefined : entry.files.get(facts.file),
    body: buildBody(withoutPictures(entry), seen, site.defaultLang),
    formerIds: facts.formerIds,
    aliases: facts.aliases,
    languages: languagesOf(entry, site.defaultLang),
    ...lists,
  };
}

function buildGrants(entry: WrittenDecisionEntry, decision: Decision, context: Context): readonly Grant[] {
  const grants = entry.facts.grants.flatMap((written): Grant[] => {
    const award = context.catalogue.award.get(written.award);
    if (award === undefined) return [];
    const key = written.key ?? written.award;
    const category = toLocalText(
      context.site.defaultLang,
      written.category,
      entry.translations.map(
        ({ lang, words }) => [lang, words.grants.find((grant) => grant.key === key)?.category] as const,
      ),
    );
    const honours = written.recipients
      .filter(isOnRoll)
      .flatMap((recipient) => buildHonour(recipient, { entry, decision, award, category }, context))
      .sort((a, b) => context.names.compare(toSortable(a, context.site), toSortable(b, context.site)));
    return [{ key, award, category, honours }];
  });
  return grants
    .filter((grant) => grant.honours.length > 0)
    .sort((a, b) => compareAwards(a.award, b.award) || compareText(a.category, b.category, context.site));
}

function buildHonour(
  written: WrittenRecipient,
  of: { entry: WrittenDecisionEntry; decision: Decision; award: Award; category: Honour['category'] },
  { site, catalogue, honourees, stories }: Context,
): Honour[] {
  const recipient = toRecipient(written, honourees);
  if (recipient === undefined) return [];
  const key = written.key ?? written.to ?? '';
  const words = of.entry.translations.map(
    ({ lang, words }) => [lang, words.recipients.find((item) => item.key === key)] as const,
  );
  const say = (original: string | undefined, field: 'affiliation' | 'role' | 'citation' | 'reason') =>
    toLocalText(
      site.defaultLang,
      original,
      words.map(([lang, item]) => [lang, item?.[field]] as const),
    );
  const reason = say(written.annulled?.reason, 'reason');
  const cited = written.for.flatMap((id) => stories.byId.get(id) ?? []);
  const deedDate = written.deedDate ?? cited[0]?.started;
  return [
    {
      id: `${of.decision.id}/${key}`,
      key,
      decision: of.decision,
      award: of.award,
      category: of.category,
      recipient,
      subject: toSubject(recipient),
      name: recipient.kind === 'bare' ? toName(recipient.name, site) : recipient.honouree.name,
      unit: written.unit && catalogue.unit.get(written.unit),
      affiliation: say(written.affiliation, 'affiliation'),
      role: say(written.role, 'role'),
      citation: say(written.citation, 'citation'),
      share: written.share,
      stories: cited,
      leadingPost: written.leadingPost ?? postOf(recipient),
      daysToPraise: deedDate === undefined ? undefined : daysBetween(deedDate, of.decision.date),
      annulled: written.annulled && reason ? { date: written.annulled.date, reason } : undefined,
    },
  ];
}

function toRecipient(written: WrittenRecipient, honourees: Honourees): Recipient | undefined {
  if (written.to !== undefined) {
    const honouree = honourees.byId.get(written.to);
    return honouree && { kind: 'profile', honouree };
  }
  if (written.name === undefined) return undefined;
  return {
    kind: 'bare',
    subject: written.subject ?? 'individual',
    name: written.name,
    reading: written.reading,
  };
}

function toSubject(recipient: Recipient): Honour['subject'] {
  if (recipient.kind === 'bare') return recipient.subject;
  return recipient.honouree.kind === 'person' ? 'individual' : 'collective';
}

function postOf(recipient: Recipient): Honour['leadingPost'] {
  const known = recipient.kind === 'profile' && recipient.honouree.kind === 'person';
  return known ? recipient.honouree.leadingPost : 'unknown';
}

/** A recipient as the order of names takes it. */
export function toSortable({ recipient, name }: Pick<Honour, 'recipient' | 'name'>, site: Site) {
  const subject = toSubject(recipient);
  return {
    name: name.get(site.defaultLang) ?? '',
    reading: recipient.kind === 'bare' ? recipient.reading : recipient.honouree.reading,
    whole: subject !== 'individual',
  };
}

function linkHonour(honour: Honour, { honourees, stories }: Context): void {
  if (honour.recipient.kind === 'profile') honourees.honoursOf.get(honour.recipient.honouree)?.push(honour);
  if (honour.annulled === undefined)
    for (const story of honour.stories) stories.honoursOf.get(story)?.push(honour);
}

function withoutPictures(entry: WrittenDecisionEntry) {
  const translations = entry.translations.map((translation) => ({ ...translation, words: { pictures: [] } }));
  return { ...entry, facts: { pictures: [] }, translations };
}

function compareText(a: Honour['category'], b: Honour['category'], site: Site): number {
  return (a?.get(site.defaultLang) ?? '').localeCompare(b?.get(site.defaultLang) ?? '', site.defaultLang);
}
