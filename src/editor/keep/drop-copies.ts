import { isValues, type Values } from './clean-values.ts';
import { isEmpty, isEqual, isSame } from './same.ts';

/**
 * The values of a translation without what Sveltia has copied into it: where a translation lacks a list, it takes all of
 * the original's, words included. An item that says just what an original says, and was not there before, keeps only what
 * names it; a list of nothing but names that was not there before is left out.
 */
export function dropCopies(values: Values, before: Values, originals: readonly Values[]): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): (readonly [string, unknown])[] => {
      const old = before[name];
      const sources = originals.map((original) => original[name]);
      if (isValues(value)) {
        const below = dropCopies(value, isValues(old) ? old : {}, sources.filter(isValues));
        return isEmpty(below) ? [] : [[name, below]];
      }
      if (!Array.isArray(value)) return [[name, value]];
      const items: readonly unknown[] = value;
      const kept = items.map((item) => dropWords(item, toItems(old), sources.flatMap(toItems)));
      return isEmpty(old) && kept.every((item) => isName(item)) ? [] : [[name, kept]];
    }),
  );
}

/** What names an item in a translation. */
const NAMES = ['key', 'file', 'code'];

function dropWords(item: unknown, before: readonly unknown[], originals: readonly unknown[]): unknown {
  if (!isValues(item) || before.some((other) => isSame(item, other))) return item;
  const isCopy = originals.some(
    (original) =>
      isValues(original) &&
      isSame(item, original) &&
      Object.entries(item).every(([name, value]) => isEqual(value, original[name])),
  );
  if (!isCopy) return item;
  return Object.fromEntries(Object.entries(item).filter(([name]) => NAMES.includes(name)));
}

function isName(item: unknown): boolean {
  return isValues(item) && Object.keys(item).every((name) => NAMES.includes(name));
}

function toItems(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
