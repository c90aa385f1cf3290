import { expect, it } from 'vitest';
import { CONSENT } from '../../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../../test/builders/roll.ts';
import { createContexts } from '../../../domain/create-contexts.ts';
import { decisionId, personId, storyId } from '../../../domain/fields.ts';
import type { Decision, Honour, Roll } from '../../../domain/roll-types.ts';
import { OUTLETS } from './write-outlets.ts';

const list = <Item>(length: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length }, (_, index) => make(index));

/** As large as one decision can be, and a hundred that have the rest. */
const [IN_ONE, IN_OTHERS] = [4000, 60];
const LONG = 'Một việc tốt kể cho hết, để đơn vị khác làm theo được. '.repeat(150);

it('keeps every file within bounds at ten thousand entries', () => {
  const roll = multiply(
    rollOf({
      units: list(40, (index) => ({
        id: `u${String(index)}`,
        name: { en: `U ${String(index)}` },
        hue: 'leaf',
      })),
      people: {
        an: { state: 'published', name: 'Nguyễn Văn An', summary: 'Giữ sổ sách.', consent: CONSENT },
      },
      decisions: { d: decisionFor([{ to: 'an', citation: LONG.slice(0, 200) }]) },
      stories: {
        s: { ...STORY, unit: 'u1', topics: ['care'], body: `## The problem {#problem}\n\n${LONG}\n` },
      },
    }),
  );
  const contexts = createContexts(roll);
  const sizes = OUTLETS.flatMap((outlet) =>
    [...outlet(roll, contexts)].map(({ path, text }) => [path, Buffer.byteLength(text)] as const),
  );
  expect(sizes.filter(([, bytes]) => bytes > 2_000_000)).toEqual([]);
  expect(sizes.filter(([path, bytes]) => path.startsWith('feeds/') && bytes > 500_000)).toEqual([]);
  expect(sizes.some(([path]) => path === 'api/v1/honours/10.json')).toBe(true);
  expect(sizes.some(([path]) => path === 'feeds/ja/unit/u39/rss.xml')).toBe(true);
});

/** The same with ten thousand people, each of them honoured once, and two hundred stories. */
function multiply(roll: Roll): Roll {
  const [[person], [decision], [story]] = [roll.people, roll.decisions, roll.stories];
  const [honour] = roll.honours;
  if (!person || !decision || !story || !honour) throw new Error('There is nothing to multiply.');
  let count = 0;
  const toHonour = (of: Decision): Honour => {
    const index = count++;
    const honouree = { ...person, id: personId.parse(`p${String(index)}`), honours: [honour] };
    const unit = roll.units[index % roll.units.length];
    return {
      ...honour,
      id: `${of.id}/${honouree.id}`,
      unit,
      decision: of,
      recipient: { kind: 'profile', honouree },
    };
  };
  const decisions = list(101, (index) => {
    const of = { ...decision, id: decisionId.parse(`d${String(index)}`) };
    const honours = list(index === 0 ? IN_ONE : IN_OTHERS, () => toHonour(of));
    return { ...of, honours, grants: of.grants.map((grant) => ({ ...grant, honours })) };
  });
  const honours = decisions.flatMap((each) => each.honours);
  return {
    ...roll,
    ...{ decisions, honours },
    people: honours.flatMap(({ recipient }) =>
      recipient.kind === 'profile' && recipient.honouree.kind === 'person' ? [recipient.honouree] : [],
    ),
    stories: list(200, (index) => ({ ...story, id: storyId.parse(`s${String(index)}`) })),
  };
}
