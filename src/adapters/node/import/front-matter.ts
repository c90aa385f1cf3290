import { Document, isMap, parseDocument, type YAMLMap } from 'yaml';

/** A file of content taken apart so that a field can be changed and everything else stays as it is. */
export type EditableFile = {
  readonly document: Document;
  readonly fields: YAMLMap;
  /** The whole text after the changes. */
  readonly toText: () => string;
};

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---(\r?\n[\s\S]*|)$/;

/** Takes an entry apart; `undefined` where it has no readable front matter. */
export function parseEntry(text: string): EditableFile | undefined {
  const [, yaml, rest = ''] = FENCED.exec(text) ?? [];
  const file = yaml === undefined ? undefined : parseYamlFile(yaml);
  return file && { ...file, toText: () => fenced(file.toText(), rest, text.includes('\r\n')) };
}

/** Takes a YAML file apart; `undefined` where it cannot be read or is no list of fields. */
export function parseYamlFile(text: string): EditableFile | undefined {
  const document = parseDocument(text, { schema: 'core' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents)) return undefined;
  // Lists stay indented or not, as their writer has them.
  const indentSeq = !/^[^\s#][^\n]*:[ \t]*\r?\n- /m.test(text);
  return { document, fields: contents, toText: () => document.toString({ lineWidth: 0, indentSeq }) };
}

/** The text of a new entry without a body. */
export function toEntryText(fields: object): string {
  return `---\n${toYamlText(fields)}---\n`;
}

/** The text of a new YAML file. */
export function toYamlText(value: object): string {
  return new Document(value).toString({ lineWidth: 0 });
}

function fenced(yaml: string, rest: string, hasCarriageReturns: boolean): string {
  const fields = hasCarriageReturns ? yaml.replace(/\r?\n/g, '\r\n') : yaml;
  const newline = hasCarriageReturns ? '\r\n' : '\n';
  return `---${newline}${fields.trimEnd()}${newline}---${rest}`;
}
