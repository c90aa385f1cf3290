import { z } from 'zod';

/** One field of a schema as its documentation names it: `consent.until`, `grants[].award`. */
export type FieldNote = { readonly path: string; readonly required: boolean; readonly means: string };

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Every described field of a schema, in the order of the schema. */
export function listFields(schema: z.ZodType): readonly FieldNote[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
}

function fieldsOf(schema: JsonSchema, prefix: string): readonly FieldNote[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): readonly FieldNote[] => {
    if (typeof field === 'boolean') return [];
    const required = (schema.required ?? []).includes(name);
    const items = itemsOf(field);
    const path = `${prefix}${name}${items === undefined ? '' : '[]'}`;
    const own =
      field.description === undefined
        ? []
        : [{ path, required, means: withChoices(field.description, items ?? field) }];
    return [...own, ...fieldsOf(items ?? field, `${path}.`)];
  });
}

function itemsOf(field: JsonSchema): JsonSchema | undefined {
  const { items } = field;
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined;
}

function withChoices(description: string, field: JsonSchema): string {
  if (field.enum === undefined) return description;
  return `${description} One of: ${field.enum.map((choice) => `\`${String(choice)}\``).join(', ')}.`;
}
