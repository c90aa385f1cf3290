import { listAdopters } from '../adopters.ts';
import { toBloomRecord } from '../bloom/to-record.ts';
import type { Story } from '../roll-types.ts';
import { others, toNames, toTexts, type Make, type SearchRecord } from './record.ts';

/** A practice or an attempt, with what adopters changed about it. */
export function ofStory(story: Story, make: Make): SearchRecord {
  const { t, lang } = make.context;
  const sections = story.sections.get(lang) ?? [...story.sections.values()][0] ?? [];
  const people = [...story.people, ...story.collectives].map(({ name }) => make.say(name));
  const needs =
    story.needs === undefined ? [] : [story.needs.money, story.needs.timeToStart, story.needs.skills];
  return make.record('story', `story:${story.id}`, make.context.to({ kind: 'story', id: story.id }), {
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
