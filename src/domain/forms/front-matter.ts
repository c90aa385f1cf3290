/** A value of a field: words, figures, lists of items with fields of their own. Absent fields are left out. */
export type FieldValue = string | number | boolean | undefined | readonly Fields[];
export type Fields = { readonly [name: string]: FieldValue };

/**
 * A file of an entry: fields in the given order, then paragraphs. `note` stands above the fields for whoever opens the file.
 * Words are quoted wherever YAML could take them for anything else, and marks of Markdown in paragraphs stay words.
 */
export function renderEntryFile(note: string, fields: Fields, paragraphs: readonly string[] = []): string {
  const body = paragraphs.map((paragraph) => `\n${escapeMarkdown(paragraph)}\n`).join('');
  return `---\n# ${note}\n${renderFields(fields, '')}---\n${body}`;
}

function renderFields(fields: Fields, indent: string): string {
  return Object.entries(fields)
    .map(([name, value]) => renderField(name, value, indent))
    .join('');
}

function renderField(name: string, value: FieldValue, indent: string): string {
  if (value === undefined) return '';
  if (typeof value !== 'object') return `${indent}${name}: ${renderScalar(value)}\n`;
  if (value.length === 0) return '';
  const items = value.map((item) => {
    const lines = renderFields(item, `${indent}    `);
    return `${indent}  - ${lines.slice(indent.length + 4)}`;
  });
  return `${indent}${name}:\n${items.join('')}`;
}

/** A day or month, and what has the form of an id and no other meaning in YAML. */
const PLAIN = /^(?:\d{4}-\d{2}(?:-\d{2})?|(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*)$/;

function renderScalar(value: string | number | boolean): string {
  if (typeof value !== 'string' || PLAIN.test(value)) return String(value);
  return JSON.stringify(value);
}

/** Words as Markdown that shows exactly these words: marks are escaped where they could mean something, and no address is a link. */
function escapeMarkdown(words: string): string {
  return words
    .split(' ')
    .map((word) => (/www\.|:\/\/|@/iu.test(word) ? toCode(word) : word.replace(/[\\`*_{}[\]<~|&]/gu, '\\$&')))
    .join(' ')
    .replace(/^[#+\->=]/u, '\\$&')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

/** Between more backticks than the words have in a row. */
function toCode(words: string): string {
  const runs = words.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  const gap = runs.length > 0 ? ' ' : '';
  return `${fence}${gap}${words}${gap}${fence}`;
}
