import { z } from 'zod';
import type { FieldNames } from './fields-below.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const known = new WeakMap<z.ZodType, JsonSchema>();

/** The names of the fields that a schema has at a path; none where there is no such place. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let place = toJsonSchema(schema);
  for (const step of path) {
    const next = typeof step === 'number' ? place.items : place.properties?.[String(step)];
    if (typeof next !== 'object' || Array.isArray(next)) return [];
    place = next;
  }
  return Object.keys(place.properties ?? {});
}

/** The names of all fields that a schema has, on its first level and inside of it. */
export function namesOf(schema: z.ZodType): FieldNames {
  const made = toJsonSchema(schema);
  const inner = new Set<string>();
  const collect = ({ items, properties = {} }: JsonSchema): void => {
    if (typeof items === 'object' && !Array.isArray(items)) collect(items);
    for (const [name, below] of Object.entries(properties)) {
      inner.add(name);
      if (typeof below === 'object') collect(below);
    }
  };
  collect(made);
  return { outer: Object.keys(made.properties ?? {}), inner: [...inner] };
}

/** The part of a value for which a schema has fields, in the schema's order: what a translation can translate. */
export function pickKnown(schema: z.ZodType, value: unknown): unknown {
  return pick(toJsonSchema(schema), value);
}

function pick(schema: JsonSchema, value: unknown): unknown {
  const { items, properties } = schema;
  if (Array.isArray(value) && typeof items === 'object' && !Array.isArray(items))
    return value.map((item) => pick(items, item));
  if (!isRecord(value) || properties === undefined) return value;
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, inner]) =>
      value[key] === undefined || typeof inner !== 'object' ? [] : [[key, pick(inner, value[key])]],
    ),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  const made = known.get(schema) ?? z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  known.set(schema, made);
  return made;
}
