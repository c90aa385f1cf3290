import { z } from 'zod';

/** What is read of a field of the configuration: its name, its label and the fields within it. */
type Field = {
  readonly name: string;
  readonly label?: string | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly field?: Field | undefined;
};

const fieldSchema: z.ZodType<Field> = z.lazy(() =>
  z.object({
    name: z.string(),
    label: z.string().optional(),
    fields: z.array(fieldSchema).optional(),
    field: fieldSchema.optional(),
  }),
);

const fileSchema = z.object({ file: z.string(), fields: z.array(fieldSchema) });
const configSchema = z.object({
  collections: z
    .array(
      z.object({
        name: z.string().optional(),
        fields: z.array(fieldSchema).optional(),
        files: z.array(fileSchema).optional(),
      }),
    )
    .default([]),
  singletons: z.array(z.union([fileSchema, z.unknown().transform(() => undefined)])).default([]),
});

/** Where a saved entry belongs: the name of its collection and the path of its file. */
export type EntryPlace = { readonly collection: string; readonly path: string };

/** The fields of the editor by the place of an entry. */
export type Labels = (place: EntryPlace, path: string) => readonly string[];

/**
 * Gives the labels that lead to a field, as the editor shows them: `results[2].indicator` becomes "Results", "2", "Indicator".
 * A name without a label stays as it is.
 */
export function createLabels(config: unknown): Labels {
  const { collections, singletons } = configSchema.parse(config);
  const files = [...collections.flatMap(({ files }) => files ?? []), ...singletons].filter(
    (file) => file !== undefined,
  );
  return ({ collection, path }, field) => {
    const fields =
      files.find(({ file }) => file === path)?.fields ??
      collections.find(({ name }) => name === collection)?.fields ??
      [];
    return toLabels(field, fields);
  };
}

function toLabels(path: string, fields: readonly Field[]): readonly string[] {
  const labels: string[] = [];
  let around = fields;
  for (const [step] of path.matchAll(/[^.[\]]+/g)) {
    const field = /^\d+$/.test(step) ? undefined : around.find(({ name }) => name === step);
    labels.push(field?.label ?? step);
    around = field === undefined ? around : (field.fields ?? field.field?.fields ?? []);
  }
  return labels;
}
