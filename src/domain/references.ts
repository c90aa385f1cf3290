import { mayAppear, type Output } from './channels.ts';
import type { Lang } from './fields.ts';
import type { Roll } from './roll-types.ts';
import { LASTING_KINDS, type LastingKind, type Place, type Routes } from './routes.ts';

/** What becomes of a reference in a text: a link, its words without a link, or other words in the place of a name. */
export type Resolved =
  { readonly as: 'link'; readonly href: string } | { readonly as: 'text' } | { readonly as: 'unnamed' };

/** Resolves `person:an-binh` and the like; `undefined` for a target that is no reference to an entry. */
export type ResolveReference = (target: string) => Resolved | undefined;

/**
 * Resolves references for texts in this language. A person whose profile is not fully public is never named in a text;
 * any other entry that is not public keeps its words and loses its link. In an output beside the pages, nobody is named
 * who has not agreed to its channel.
 */
export function createResolveReference(
  roll: Roll,
  routes: Routes,
  lang: Lang,
  output?: Output,
): ResolveReference {
  const linked = toLinked(roll, output);
  return (target) => {
    const [, kindName = '', id = '', fragment = ''] = /^([a-z]+):([^#]*)(#.*)?$/.exec(target) ?? [];
    const kind = LASTING_KINDS.find((known) => known === kindName);
    if (kind === undefined) return undefined;
    const as = linked.get(`${kind}:${id}`) ?? (kind === 'person' ? 'unnamed' : 'text');
    if (as !== 'link') return { as };
    const place: Place = { kind, id };
    return { as, href: routes.pathTo(place, lang) + fragment };
  };
}

/** What becomes of references to the entries of this Roll, by `kind:id`: all that a resolver knows of entries. */
export function toLinked(roll: Roll, output?: Output): ReadonlyMap<string, Resolved['as']> {
  const linked = new Map<string, Resolved['as']>();
  const add = (kind: LastingKind, entries: readonly { readonly id: string }[]): void => {
    for (const { id } of entries) linked.set(`${kind}:${id}`, 'link');
  };
  add('story', roll.stories);
  add('decision', roll.decisions);
  add('movement', roll.movements);
  add('unit', roll.units);
  add('award', roll.awards);
  add('topic', roll.topics);
  add('page', roll.pages);
  for (const person of roll.people) {
    const isNamed = person.profile === 'full' && (output === undefined || mayAppear(person, output));
    linked.set(`person:${person.id}`, !isNamed ? 'unnamed' : person.hasPage ? 'link' : 'text');
  }
  for (const collective of roll.collectives)
    linked.set(`collective:${collective.id}`, collective.hasPage ? 'link' : 'text');
  return linked;
}
