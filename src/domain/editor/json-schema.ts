import { z } from 'zod';

/** A schema as plain data, with what `.meta` says of ids, dates and files. */
export type FieldSchema = z.core.JSONSchema.BaseSchema & {
  readonly refersTo?: z.GlobalMeta['refersTo'];
  readonly written?: z.GlobalMeta['written'];
};

/** A schema of the content as plain data: what people may write, before defaults are filled in. */
export function toFieldSchema(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}

/** The fields of an object, in the order of the schema; none where it is no object with known fields. */
export function listProperties(schema: FieldSchema | undefined): readonly (readonly [string, FieldSchema])[] {
  return Object.entries(schema?.properties ?? {}).flatMap(([name, field]) =>
    typeof field === 'boolean' ? [] : [[name, field] as const],
  );
}

/** What the items of a list look like; `undefined` where it is no list. */
export function itemsOf({ items }: FieldSchema): FieldSchema | undefined {
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

/** What stands under each name of a record, and the names that it may have where they are fixed. */
export function recordOf({
  propertyNames,
  additionalProperties,
}: FieldSchema): { readonly names: readonly string[] | undefined; readonly values: FieldSchema } | undefined {
  if (typeof additionalProperties !== 'object') return undefined;
  const names = typeof propertyNames === 'object' ? propertyNames.enum?.map(String) : undefined;
  return { names, values: additionalProperties };
}

/** Whether an object must have this field. */
export function isRequired(schema: FieldSchema, name: string): boolean {
  return (schema.required ?? []).includes(name);
}
