import { nameDecision, titleBesideName } from '../decision-name.ts';
import type { Decision } from '../roll-types.ts';
import { others, toNames, toTexts, type Make, type SearchRecord } from './record.ts';

/** Whoever received something also has a record of their own, which comes first when a name is looked for. */
export function ofDecision(decision: Decision, make: Make): SearchRecord {
  const { t } = make.context;
  const title = titleBesideName(decision);
  const number = decision.number ?? '';
  const awards = [...new Set(decision.grants.map(({ award }) => award))];
  return make.record(
    'decision',
    `decision:${decision.id}`,
    make.context.to({ kind: 'decision', id: decision.id }),
    {
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
      aliases: [...decision.aliases, ...others(decision.title, make)],
      codes: toNumberForms(number),
      facets: { award: awards.map(({ id }) => id), year: [String(decision.year)] },
      date: decision.date,
    },
  );
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
