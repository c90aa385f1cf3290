import { toBloomRecord, toRecipientRecord } from '../bloom/to-record.ts';
import type { Unit } from '../catalogue.ts';
import type { Honour, Honouree } from '../roll-types.ts';
import { toShortHash } from '../text/to-short-hash.ts';
import { others, toNames, toTexts, type Make, type SearchRecord } from './record.ts';

/** A person or a collective with a page of its own. */
export function ofHonouree(honouree: Honouree, make: Make): SearchRecord {
  const { kind, id, name, summary, unit, topics, honours, body, languages } = honouree;
  const role = honouree.kind === 'person' ? honouree.role : undefined;
  return make.record(kind, `${kind}:${id}`, make.context.to({ kind, id }), {
    title: make.say(name),
    about: [make.say(role), make.say(unit?.name)].filter(Boolean).join(' · '),
    textLang: languages.includes(make.context.lang) ? make.context.lang : (languages[0] ?? make.context.lang),
    lead: [make.say(role), make.say(summary)],
    texts: [...toTexts(body?.text, make), ...honours.map(({ citation }) => make.say(citation))],
    labels: [
      make.say(unit?.name),
      ...toNames(topics, make),
      ...honours.flatMap((honour) => describe(honour, make)),
    ],
    aliases: [...honouree.aliases, ...others(name, make)],
    readings: honouree.reading === undefined ? [] : [honouree.reading],
    facets: {
      unit: [...new Set([...toIds(unit), ...honours.flatMap((honour) => toIds(honour.unit))])],
      award: [...new Set(honours.map(({ award }) => award.id))],
      year: toYears(honours),
      topic: topics.map((topic) => topic.id),
    },
    date: honours[0]?.decision.date,
    bloom: toBloomRecord(honouree),
  });
}

/** A name without a page of its own is shown where it stands: in its decision. */
export function ofBare(honour: Honour, make: Make): SearchRecord {
  const { decision, unit, affiliation, role, citation, recipient, subject } = honour;
  const path = `${make.context.to({ kind: 'decision', id: decision.id })}#${toHonourAnchor(honour)}`;
  const where = make.say(unit?.name ?? affiliation);
  return make.record(subject === 'individual' ? 'person' : 'collective', `honour:${honour.id}`, path, {
    title: make.say(honour.name),
    about: [make.say(honour.award.name), where, String(decision.year)].filter(Boolean).join(' · '),
    lead: [make.say(role)],
    texts: [make.say(citation)],
    labels: [where, ...describe(honour, make)],
    aliases: others(honour.name, make),
    readings: recipient.kind === 'bare' && recipient.reading !== undefined ? [recipient.reading] : [],
    facets: { unit: toIds(unit), award: [honour.award.id], year: toYears([honour]) },
    date: decision.date,
    bloom: toRecipientRecord(honour),
  });
}

/** The id of a roll entry on the page of its decision. */
export function toHonourAnchor({ id }: Pick<Honour, 'id'>): string {
  return `n-${toShortHash(id)}`;
}

/** What an honour adds to the words by which its recipient is found. */
function describe({ award, decision, unit }: Honour, make: Make): readonly string[] {
  return [make.say(award.name), decision.number ?? '', String(decision.year), make.say(unit?.name)];
}

function toIds(unit: Unit | undefined): readonly string[] {
  return unit === undefined ? [] : [unit.id];
}

function toYears(honours: readonly Honour[]): readonly string[] {
  return [...new Set(honours.map(({ decision }) => String(decision.year)))];
}
