import type { EditorField } from './fields.ts';
import { isEmpty, isSame } from './same.ts';

/** Values by the names of fields. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * What is to be written of the values that an editor hands over for every field that it shows: nothing for what was left
 * empty, nothing for a default that was not written before, and in a translation nothing but words.
 */
export function cleanValues(values: Values, before: Values, fields: readonly EditorField[]): Values {
  return cleanObject(values, before, isTranslation(values, fields) ? pickTranslated(fields) : { fields });
}

/** A translation has none of the facts that its original must have. */
export function isTranslation(values: Values, fields: readonly EditorField[]): boolean {
  const facts = fields.filter(({ required, isTranslated }) => required && !isTranslated);
  return fields.some(({ isTranslated }) => isTranslated) && facts.every(({ name }) => isEmpty(values[name]));
}

/** Fields, and the names of those that must not be written. */
type Allowed = { readonly fields: readonly EditorField[]; readonly refused?: ReadonlySet<string> };

function pickTranslated(fields: readonly EditorField[]): Allowed {
  return {
    fields: fields.filter(({ isTranslated }) => isTranslated),
    refused: new Set(fields.filter(({ isTranslated }) => !isTranslated).map(({ name }) => name)),
  };
}

function cleanObject(values: Values, before: Values, { fields, refused }: Allowed): Values {
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (refused?.has(name) === true) return [];
      const cleaned = cleanValue(value, before[name], known.get(name), refused !== undefined);
      return cleaned === undefined ? [] : [[name, cleaned]];
    }),
  );
}

function cleanValue(
  value: unknown,
  before: unknown,
  field: EditorField | undefined,
  inTranslation: boolean,
): unknown {
  const fields = field?.fields ?? [];
  const allowed = inTranslation ? pickTranslated(fields) : { fields };
  const cleaned = Array.isArray(value)
    ? value.map((item: unknown) => cleanItem(item, before, allowed)).filter((item) => !isEmpty(item))
    : isValues(value)
      ? cleanObject(value, isValues(before) ? before : {}, allowed)
      : value;
  if (isEmpty(cleaned)) return undefined;
  return before === undefined && field?.default === cleaned ? undefined : cleaned;
}

function cleanItem(item: unknown, before: unknown, allowed: Allowed): unknown {
  if (!isValues(item)) return item;
  const same = toItems(before).find((other) => isSame(item, other));
  return cleanObject(item, isValues(same) ? same : {}, allowed);
}

function toItems(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is an object of fields. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
