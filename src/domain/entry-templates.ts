import type { Unit } from './catalogue.ts';
import { BARRIERS } from './fields.ts';
import { say } from './local-text.ts';
import { NOMINATED } from './nomination-schema.ts';
import type { PageContext } from './page-context.ts';
import type { Story } from './roll-types.ts';
import { ADOPTION_STATUSES } from './story-schema.ts';

type Words = Pick<PageContext, 't' | 'lang'>;

/**
 * The file of an adoption for whoever fills it in by hand: every field with its question in the reader's language, those that
 * may be left out behind a `#`. It passes the check as it stands.
 */
export function renderAdoptionTemplate(
  story: Story,
  units: readonly Unit[],
  { today, ...words }: Words & { readonly today: string },
): string {
  const { t } = words;
  const statuses = ADOPTION_STATUSES.map((status) => `${status} = ${t(`adoption.${status}`)}`);
  const barriers = BARRIERS.map((barrier) => `${barrier} = ${t(`barrier.${barrier}`)}`);
  return render([
    ...opening(`stories/${story.id}/adoptions/….md`, t),
    ...noteUnits(
      units.filter(({ id }) => id !== story.unit.id),
      words,
    ),
    '',
    'state: review',
    ...ask(t('adopt.started'), `started: ${today.slice(0, 7)}`, t('template.date')),
    ...ask(t('adopt.status'), 'status: running', statuses.join(' · ')),
    ...ask(t('adopt.reason'), '#reason: rules', barriers.join(' · ')),
    ...ask(t('adopt.stoppedOn'), `#stoppedOn: ${today.slice(0, 7)}`),
    ...ask(t('adopt.learnedFrom'), `#learnedFrom: ${story.unit.id}`),
    ...ask(t('adopt.changed'), '#changed: "…"', t('adopt.changedHint')),
    '',
    ...note(t('adopt.results')),
    ...['#results:', '#  - key: result-1', '#    indicator: "…"', '#    before: 10', '#    after: 5'],
    ...[`#    measure: "…"`, `#    period: "…"`, `#    source: "…"`, `#    beneficiaries: "…"`],
    '',
    ...note(t('template.body')),
  ]);
}

/** The same for a nomination. */
export function renderNominationTemplate(
  units: readonly Unit[],
  { today, ...words }: Words & { readonly today: string },
): string {
  const { t } = words;
  const kinds = NOMINATED.map((kind) => `${kind} = ${t(`nominate.${kind}`)}`);
  return render([
    ...opening(`nominations/${today}-….md`, t),
    '',
    'state: review',
    `received: ${today}`,
    ...ask(t('nominate.about'), 'about: person', kinds.join(' · ')),
    ...ask(t('nominate.name'), 'name: "…"', t('nominate.nameHint')),
    ...noteUnits(units, words),
    ...ask(t('nominate.unit'), `#unit: ${units[0]?.id ?? ''}`),
    ...ask(t('nominate.affiliation'), '#affiliation: "…"'),
    ...ask(t('nominate.deed'), 'deed: "…"', t('nominate.deedHint')),
    ...ask(t('nominate.since'), `#since: ${today.slice(0, 7)}`),
    ...ask(t('nominate.difference'), '#difference: "…"'),
    ...ask(t('nominate.limits'), '#limits: "…"'),
    ...ask(t('nominate.proof'), '#proof: "…"'),
    ...ask(t('nominate.knows'), '#knows: true'),
    ...ask(t('nominate.by'), '#by: "…"', t('nominate.byHint')),
    ...ask(t('nominate.contact'), '#contact: "…"'),
  ]);
}

function render(lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n`;
}

function opening(path: string, t: Words['t']): readonly string[] {
  return [...note(t('template.fill')), ...note(`${t('template.save')} ${path}`)];
}

function noteUnits(units: readonly Unit[], { t, lang }: Words): readonly string[] {
  if (units.length === 0) return [];
  return [
    ...note(t('template.units')),
    ...units.flatMap(({ id, name }) => note(`  ${id} = ${say(name, lang).text}`)),
  ];
}

function ask(question: string, field: string, hint?: string): readonly string[] {
  return ['', ...note(question), ...(hint === undefined ? [] : note(hint)), field];
}

function note(words: string): readonly string[] {
  return [`# ${words.replace(/\s+/gu, ' ')}`.replace(/^# {2}/, '#   ')];
}
