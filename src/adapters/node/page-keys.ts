import { createHash } from 'node:crypto';
import type { Roll } from '../../domain/roll-types.ts';

/**
 * Keys of pages whose texts nobody else shows: as long as such a key stays, the page stays, byte for byte. It is made of the
 * text of the page itself and of everything in the roll but running texts, so any other edit changes every key.
 */
export function createPageKeys(roll: Roll): (text: unknown) => string {
  const outline = hash(outlineOf(roll));
  return (text) => hash(`${outline} ${toJson(text, new Map())}`);
}

/** Running texts: each stands on pages of its own entry only. */
const TEXTS: ReadonlySet<string> = new Set(['body', 'sections']);

/** No page shows these. */
const UNSEEN: ReadonlySet<string> = new Set(['now', 'problems']);

function outlineOf(roll: Roll): string {
  const { now } = roll;
  const lists: [string, unknown][] = Object.entries(roll).filter(([name]) => !UNSEEN.has(name));
  const names = new Map<object, string>();
  for (const [list, entries] of lists)
    if (Array.isArray(entries))
      for (const [index, entry] of Array.from<unknown>(entries).entries())
        if (typeof entry === 'object' && entry !== null) names.set(entry, `${list}/${String(index)}`);
  const said = lists.flatMap(([list, entries]) =>
    Array.isArray(entries)
      ? [list, ...entries.map((entry: unknown) => toJson(entry, names))]
      : [list, toJson(entries, names)],
  );
  // Whatever the instant has made public or taken back stands in the lists; beside them, pages know the day alone.
  return [now.today, ...said].join('\n');
}

/** A value as JSON, where entries of the roll within it stand by their place in the roll. */
function toJson(value: unknown, names: ReadonlyMap<object, string>): string {
  let isWhole = true;
  if (value === undefined) return '';
  return JSON.stringify(value, (key, item: unknown) => {
    const isFirst = isWhole;
    isWhole = false;
    if (TEXTS.has(key)) return undefined;
    if (typeof item !== 'object' || item === null) return item;
    const name = isFirst ? undefined : names.get(item);
    if (name !== undefined) return name;
    return item instanceof Map || item instanceof Set ? [...item] : item;
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
