import { z } from 'zod';

/** A field of the editor's configuration, as far as what it writes depends on it. */
export type EditorField = {
  readonly name: string;
  readonly required: boolean;
  /** Whether a translation has it too. */
  readonly isTranslated: boolean;
  readonly default: unknown;
  readonly fields: readonly EditorField[];
};

type Written = {
  readonly name: string;
  readonly required?: unknown;
  readonly i18n?: unknown;
  readonly default?: unknown;
  readonly fields?: readonly Written[] | undefined;
};

const fieldSchema: z.ZodType<Written> = z.object({
  name: z.string(),
  required: z.unknown().optional(),
  i18n: z.unknown().optional(),
  default: z.unknown().optional(),
  get fields() {
    return z.array(fieldSchema).optional();
  },
});

const filesSchema = z.object({
  name: z.string(),
  format: z.string(),
  path: z.string().default(''),
  fields: z.array(fieldSchema),
});
const configSchema = z.object({
  collections: z.array(z.union([filesSchema, z.object({ files: z.array(filesSchema) })])),
});

/** A format that a configuration names: of entries, which have a text below their fields, or of lists, which have none. */
export type NamedFormat = {
  readonly format: string;
  readonly extension: 'md' | 'yml';
  readonly fields: readonly EditorField[];
  /** The fields from which the path of a file is made: two files cannot have the same. */
  readonly inPath: readonly string[];
};

/** The formats that a configuration names, each with the fields of its files. */
export function listFormats(config: unknown): readonly NamedFormat[] {
  return configSchema
    .parse(config)
    .collections.flatMap((collection) =>
      'files' in collection
        ? collection.files.map((file) => toFormat(file, 'yml'))
        : [toFormat(collection, 'md')],
    );
}

function toFormat(
  { format, path, fields }: z.infer<typeof filesSchema>,
  extension: 'md' | 'yml',
): NamedFormat {
  const inPath = fields.map(({ name }) => name).filter((name) => path.includes(`{{${name}}}`));
  return { format, extension, fields: fields.map(toField), inPath };
}

function toField({ name, required, i18n, default: value, fields = [] }: Written): EditorField {
  return {
    name,
    required: required !== false,
    isTranslated: i18n === true || i18n === 'duplicate',
    default: value,
    fields: fields.map(toField),
  };
}
