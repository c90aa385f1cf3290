import { listAdopters } from './adopters.ts';
import type { BloomRecord } from './bloom/bloom.ts';
import { toBloomRecord, toRecipientRecord, toUnitRecord } from './bloom/to-record.ts';
import type { Award, Topic, Unit } from './catalogue.ts';
import { nameDecision, titleBesideName } from './decision-name.ts';
import type { Lang } from './fields.ts';
import { say, type LocalText } from './local-text.ts';
import type { PageContext } from './page-context.ts';
import type { Decision, Honour, Honouree, Movement, OwnPage, Roll, Story } from './roll-types.ts';
import type { Place } from './routes.ts';
import type { FacetValues } from './search/facets.ts';
import type { ResultKind } from './search/card.ts';
import { toShortHash } from './text/to-short-hash.ts';

/** What the search holds of one page, or of one bare name of the roll, in one language. All of it is public. */
export type SearchRecord = {
  /** `kind:id` of the entry, or `honour:` and the id of the roll entry. */
  readonly id: string;
  /** Names the record in whatever language, in 13 hex digits. */
  readonly key: string;
  readonly kind: ResultKind;
  readonly lang: Lang;
  /** The language that its words are really in. */
  readonly textLang: Lang;
  readonly path: string;
  readonly title: string;
  /** What stands under the title in a list of results. */
  readonly about: string;
  readonly lead: readonly string[];
  /** Markdown and plain text, in the order of reading. */
  readonly texts: readonly string[];
  /** Names of what it belongs to: units, awards, topics. */
  readonly labels: readonly string[];
  /** Other names of the same thing, those in other languages included. */
  readonly aliases: readonly string[];
  /** Kana readings of its name. */
  readonly readings: readonly string[];
  readonly facets: FacetValues;
  /** An ISO date by which results may be sorted. */
  readonly date: string | undefined;
  readonly bloom: BloomRecord | undefined;
};

/** Every record of a roll in one language; `codeOf` gives the source of an own page that is partly code. */
export function toSearchRecords(
  roll: Roll,
  context: PageContext,
  codeOf: (page: OwnPage) => string = () => '',
): readonly SearchRecord[] {
  const make = createMake(context, codeOf);
  return [
    ...[...roll.people, ...roll.collectives]
      .filter(({ hasPage }) => hasPage)
      .map((honouree) => ofHonouree(honouree, make)),
    ...roll.honours
      .filter(({ recipient }) => recipient.kind === 'bare' || !recipient.honouree.hasPage)
      .map((honour) => ofBare(honour, make)),
    ...roll.stories.map((story) => ofStory(story, make)),
    ...roll.decisions.map((decision) => ofDecision(decision, make)),
    ...roll.movements.map((movement) => ofMovement(movement, make)),
    ...roll.units.map((unit) => ofUnit(unit, make)),
    ...roll.awards.map((award) => ofAward(award, make)),
    ...roll.topics.map((topic) => ofTopic(topic, make)),
    ...roll.pages.map((page) => ofPage(page, make)),
  ];
}

type Words = Pick<SearchRecord, 'title'> &
  Partial<Omit<SearchRecord, 'id' | 'key' | 'kind' | 'lang' | 'path' | 'title'>>;
type Make = {
  readonly context: PageContext;
  readonly say: (text: LocalText | undefined) => string;
  readonly codeOf: (page: OwnPage) => string;
  readonly record: (kind: ResultKind, id: string, path: string, words: Words) => SearchRecord;
};

function createMake(context: PageContext, codeOf: Make['codeOf']): Make {
  const { lang } = context;
  const empty = { about: '', lead: [], texts: [], labels: [], aliases: [], readings: [], facets: {} };
  return {
    ...{ context, codeOf },
    say: (text) => (text === undefined ? '' : say(text, lang).text),
    record: (kind, id, path, words) => ({
      ...{ ...empty, textLang: lang, date: undefined, bloom: undefined },
      ...{ id, kind, lang, path, key: toShortHash(id) },
      ...words,
      facets: { ...words.facets, kind: [kind] },
    }),
  };
}

const at = ({ context }: Make, place: Place): string => context.to(place);

function ofHonouree(honouree: Honouree, make: Make): SearchRecord {
  const { kind, id, name, summary, unit, topics, honours, body, languages } = honouree;
  const role = honouree.kind === 'person' ? honouree.role : undefined;
  return make.record(kind, `${kind}:${id}`, at(make, { kind, id }), {
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
function ofBare(honour: Honour, make: Make): SearchRecord {
  const { decision, unit, affiliation, role, citation, recipient, subject } = honour;
  const path = `${at(make, { kind: 'decision', id: decision.id })}#${toHonourAnchor(honour)}`;
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

function ofStory(story: Story, make: Make): SearchRecord {
  const { t, lang } = make.context;
  const sections = story.sections.get(lang) ?? [...story.sections.values()][0] ?? [];
  const people = [...story.people, ...story.collectives].map(({ name }) => make.say(name));
  const needs =
    story.needs === undefined ? [] : [story.needs.money, story.needs.timeToStart, story.needs.skills];
  return make.record('story', `story:${story.id}`, at(make, { kind: 'story', id: story.id }), {
    title: make.say(story.title),
    about: make.say(story.unit.name),
    textLang: story.languages.includes(lang) ? lang : (story.languages[0] ?? lang),
    lead: [make.say(story.summary)],
    texts: [
      ...sections.flatMap(({ heading, text }) => [heading ?? '', text]),
      ...story.results
        .flatMap(({ indicator, measure, beneficiaries }) => [indicator, measure, beneficiaries])
        .map(make.say),
      ...story.barriers.map(({ how }) => make.say(how)),
      ...needs.map(make.say),
      ...story.files.map(({ title }) => make.say(title)),
      ...story.adoptions.flatMap((adoption) => [make.say(adoption.changed), ...toTexts(adoption.body, make)]),
    ],
    labels: [
      ...[make.say(story.unit.name), ...toNames(story.topics, make), ...people],
      ...listAdopters(story).map((unit) => make.say(unit.name)),
      ...story.barriers.map(({ code }) => t(`barrier.${code}`)),
      ...[t(`stage.${story.stage}`), t(`evidence.${story.evidence}`), make.say(story.movement?.name)],
    ],
    aliases: [...story.aliases, ...others(story.title, make)],
    facets: {
      unit: [story.unit.id],
      adoptedBy: listAdopters(story).map(({ id }) => id),
      award: story.honours.map(({ award }) => award.id),
      year: [story.published.slice(0, 4)],
      topic: story.topics.map(({ id }) => id),
      stage: [story.stage],
      evidence: [story.evidence],
      barrier: story.barriers.map(({ code }) => code),
    },
    date: story.published,
    bloom: toBloomRecord(story),
  });
}

/** Whoever received something also has a record of their own, which comes first when a name is looked for. */
function ofDecision(decision: Decision, make: Make): SearchRecord {
  const { t } = make.context;
  const title = titleBesideName(decision);
  const number = decision.number ?? '';
  const awards = [...new Set(decision.grants.map(({ award }) => award))];
  return make.record('decision', `decision:${decision.id}`, at(make, { kind: 'decision', id: decision.id }), {
    title: nameDecision(decision, make.context),
    about: make.say(title),
    lead: [make.say(title), make.say(decision.issuer.name)],
    texts: [
      ...toTexts(decision.body?.text, make),
      ...decision.honours.flatMap(({ name, role, citation }) => [
        make.say(name),
        make.say(role),
        make.say(citation),
      ]),
    ],
    labels: [
      ...toNames(awards, make),
      make.say(decision.movement?.name),
      String(decision.year),
      t('decision.kind'),
    ],
    aliases: [...decision.aliases, ...toNumberForms(number), ...others(decision.title, make)],
    facets: { award: awards.map(({ id }) => id), year: [String(decision.year)] },
    date: decision.date,
  });
}

/** The ways in which people type the number of a decision: with and without its signs, its parts joined. */
function toNumberForms(number: string): readonly string[] {
  const parts = number.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const [first = '', second = ''] = parts;
  if (parts.length < 2) return [];
  return [
    parts.join(''),
    `${second}${first}`,
    `${first}${second}`,
    String(Number.parseInt(first, 10) || first),
  ];
}

function ofMovement(movement: Movement, make: Make): SearchRecord {
  const { review } = movement;
  const said = [...(review?.achievements ?? []), ...(review?.limits ?? []), ...(review?.lessons ?? [])];
  const { from, to } = movement.period;
  return make.record('movement', `movement:${movement.id}`, at(make, { kind: 'movement', id: movement.id }), {
    title: make.say(movement.name),
    about: make.say(movement.theme),
    lead: [make.say(movement.theme), `${from.slice(0, 4)}–${to.slice(0, 4)}`],
    texts: [
      ...toTexts(movement.body?.text, make),
      ...movement.contents.flatMap(({ title, text }) => [make.say(title), make.say(text)]),
      ...movement.criteria.map(({ text }) => make.say(text)),
      ...movement.targets.flatMap(({ task, indicator }) => [make.say(task), make.say(indicator)]),
      ...said.map(({ text }) => make.say(text)),
    ],
    aliases: [...movement.aliases, ...others(movement.name, make)],
    facets: { year: [from.slice(0, 4)] },
    date: from,
  });
}

function ofUnit(unit: Unit, make: Make): SearchRecord {
  return make.record('unit', `unit:${unit.id}`, at(make, { kind: 'unit', id: unit.id }), {
    title: make.say(unit.name),
    about: make.say(unit.parent?.name),
    lead: [make.say(unit.shortName)],
    texts: unit.commitments.map(({ text }) => make.say(text)),
    aliases: [...others(unit.name, make), ...others(unit.shortName, make)],
    facets: { unit: [unit.id] },
    bloom: toUnitRecord(unit),
  });
}

function ofAward(award: Award, make: Make): SearchRecord {
  return make.record('award', `award:${award.id}`, at(make, { kind: 'award', id: award.id }), {
    title: make.say(award.name),
    about: make.say(award.family.name),
    lead: [make.say(award.family.name), make.say(award.level.name)],
    texts: [make.say(award.criteria), award.legalBasis ?? ''],
    aliases: others(award.name, make),
    facets: { award: [award.id] },
  });
}

function ofTopic(topic: Topic, make: Make): SearchRecord {
  return make.record('topic', `topic:${topic.id}`, at(make, { kind: 'topic', id: topic.id }), {
    title: make.say(topic.name),
    about: make.context.t('topic.kind'),
    aliases: others(topic.name, make),
    facets: { topic: [topic.id] },
  });
}

function ofPage(page: OwnPage, make: Make): SearchRecord {
  const { lang } = make.context;
  return make.record('page', `page:${page.id}`, at(make, { kind: 'page', id: page.id }), {
    title: make.say(page.title),
    about: make.say(page.summary),
    textLang: page.languages.includes(lang) ? lang : (page.languages[0] ?? lang),
    lead: [make.say(page.summary)],
    texts: page.format === 'mdx' ? [withoutCode(make.codeOf(page))] : toTexts(page.body?.text, make),
    aliases: [...page.aliases, ...others(page.title, make)],
  });
}

/** The words of a page that is partly code. */
function withoutCode(text: string): string {
  return text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/^(?:import|export)\b.*$/gm, '')
    .replace(/\{\/\*.*?\*\/\}/gs, '')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ');
}

function toTexts(
  text: ReadonlyMap<Lang, { readonly text: string }> | undefined,
  { context }: Make,
): readonly string[] {
  const body = text?.get(context.lang) ?? (text === undefined ? undefined : [...text.values()][0]);
  return body === undefined ? [] : [body.text];
}

/** What an honour adds to the words by which its recipient is found. */
function describe({ award, decision, unit }: Honour, make: Make): readonly string[] {
  return [make.say(award.name), decision.number ?? '', String(decision.year), make.say(unit?.name)];
}

function toNames(things: readonly { readonly name: LocalText }[], make: Make): readonly string[] {
  return things.map(({ name }) => make.say(name));
}

/** The same words in the other languages of the site: whoever types them finds the page in this one. */
function others(text: LocalText | undefined, { context }: Make): readonly string[] {
  return [...(text ?? [])].filter(([lang]) => lang !== context.lang).map(([, words]) => words);
}

function toIds(unit: Unit | undefined): readonly string[] {
  return unit === undefined ? [] : [unit.id];
}

function toYears(honours: readonly Honour[]): readonly string[] {
  return [...new Set(honours.map(({ decision }) => String(decision.year)))];
}
