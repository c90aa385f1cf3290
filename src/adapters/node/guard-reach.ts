import type { Roll } from '../../domain/roll-types.ts';
import { listCatalogues, nameEntries, TEXTS } from './entry-hash.ts';

/** Names the variable that has every page with a key watched while it is rendered: for tests, for it takes time. */
export const GUARD_REACH = 'GUARD_REACH';

/**
 * The same props, that throw as soon as their page reads of an entry what its key is not made of: one that is further away
 * than its reach, or the running text of another entry. Ids may be read: keys know every entry by its id.
 */
export function guardReach<Props extends object>(props: Props, reach: number, roll: Roll): Props {
  const names = nameEntries(roll);
  const catalogues = new Set<unknown>(listCatalogues(roll));
  const own = new Set<unknown>(Object.values(props));
  const reached = listReached(props, reach, names);
  const guards = new Map<object, object>();
  const judge = (object: object, field: string): void => {
    const name = names.get(object);
    if (name === undefined || field === 'id' || field === 'kind') return;
    if (!reached.has(object)) throw new Error(`A page reads ${field} of ${name}, beyond its reach.`);
    if (TEXTS.has(field) && !own.has(object)) throw new Error(`A page reads the text of ${name}.`);
  };
  const guard = (value: unknown): unknown => {
    if (!isObject(value) || value instanceof Map || value instanceof Set || catalogues.has(value))
      return value;
    const made = guards.get(value) ?? new Proxy(value, { get });
    guards.set(value, made);
    return made;
  };
  const get = (object: object, field: string | symbol): unknown => {
    if (typeof field === 'string') judge(object, field);
    return guard(Reflect.get(object, field));
  };
  return new Proxy<Props>(props, { get });
}

/** Every entry that is at most so many steps from the props, as keys count them: a prop itself is no step away. */
function listReached(
  props: object,
  reach: number,
  names: ReadonlyMap<unknown, string>,
): ReadonlySet<unknown> {
  const reached = new Set<unknown>(Object.values(props));
  let edge: readonly unknown[] = [...reached];
  for (let steps = 1; steps <= reach; steps++) {
    edge = edge.flatMap((object) => listEntries(object, names)).filter((entry) => !reached.has(entry));
    for (const entry of edge) reached.add(entry);
  }
  return reached;
}

/** The entries that a value holds, not those that they hold. */
function listEntries(value: unknown, names: ReadonlyMap<unknown, string>): readonly unknown[] {
  if (!isObject(value)) return [];
  const parts: readonly unknown[] =
    value instanceof Map || value instanceof Set ? [...value.values()] : Object.values(value);
  return parts.flatMap((part) => (names.has(part) ? [part] : listEntries(part, names)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
