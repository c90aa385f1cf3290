import { toUnitRecord } from '../bloom/to-record.ts';
import type { Award, Topic, Unit } from '../catalogue.ts';
import type { Movement } from '../roll-types.ts';
import { others, toTexts, type Make, type SearchRecord } from './record.ts';

/** A movement, its review included. */
export function ofMovement(movement: Movement, make: Make): SearchRecord {
  const { review } = movement;
  const said = [...(review?.achievements ?? []), ...(review?.limits ?? []), ...(review?.lessons ?? [])];
  const { from, to } = movement.period;
  return make.record(
    'movement',
    `movement:${movement.id}`,
    make.context.to({ kind: 'movement', id: movement.id }),
    {
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
    },
  );
}

/** A unit, with what its leaders have promised. */
export function ofUnit(unit: Unit, make: Make): SearchRecord {
  return make.record('unit', `unit:${unit.id}`, make.context.to({ kind: 'unit', id: unit.id }), {
    title: make.say(unit.name),
    about: make.say(unit.parent?.name),
    lead: [make.say(unit.shortName)],
    texts: unit.commitments.map(({ text }) => make.say(text)),
    aliases: [...others(unit.name, make), ...others(unit.shortName, make)],
    facets: { unit: [unit.id] },
    bloom: toUnitRecord(unit),
  });
}

/** An award of the catalogue. */
export function ofAward(award: Award, make: Make): SearchRecord {
  return make.record('award', `award:${award.id}`, make.context.to({ kind: 'award', id: award.id }), {
    title: make.say(award.name),
    about: make.say(award.family.name),
    lead: [make.say(award.family.name), make.say(award.level.name)],
    texts: [make.say(award.criteria), award.legalBasis ?? ''],
    aliases: others(award.name, make),
    facets: { award: [award.id] },
  });
}

/** A topic. */
export function ofTopic(topic: Topic, make: Make): SearchRecord {
  return make.record('topic', `topic:${topic.id}`, make.context.to({ kind: 'topic', id: topic.id }), {
    title: make.say(topic.name),
    about: make.context.t('topic.kind'),
    aliases: others(topic.name, make),
    facets: { topic: [topic.id] },
  });
}
