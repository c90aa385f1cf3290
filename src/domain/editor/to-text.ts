import type { FieldContext } from './to-fields.ts';
import type { FieldSchema } from './json-schema.ts';
import type { FieldPath } from './say-field.ts';
import type { EditorConfig } from './to-editor-config.ts';

/** Longer texts have room for several lines. */
const LONGEST_LINE = 300;

const PICTURES = '.jpg,.jpeg,.png,.webp';
const DATE = String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`;
const MOMENT = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$`;

/**
 * What asks for a text. Days have a calendar; a year, a month or a day is typed, because the calendar of a browser knows
 * only days. Files come to lie beside the entry.
 */
export function toText(facts: FieldSchema, path: FieldPath, { say }: FieldContext): EditorConfig {
  const length = facts.maxLength === undefined ? {} : { maxlength: facts.maxLength };
  switch (facts.written) {
    case 'day':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: false };
    case 'date':
      return { widget: 'string', pattern: [DATE, say.editor.date] };
    case 'moment':
      return { widget: 'string', pattern: [MOMENT, say.editor.moment] };
    case 'picture':
      return { widget: 'image', choose_url: false, accept: PICTURES };
    case 'file':
      return { widget: 'file', choose_url: false };
    default:
  }
  if (facts.format === 'uri') return { widget: 'string', type: 'url' };
  if (facts.format === 'email') return { widget: 'string', type: 'email' };
  const isId = facts.written === 'key' || path.at(-1) === 'id';
  const pattern =
    facts.pattern === undefined ? {} : { pattern: [facts.pattern, isId ? say.editor.id : say.editor.form] };
  const widget = (facts.maxLength ?? 0) > LONGEST_LINE ? 'text' : 'string';
  return { widget, ...length, ...pattern };
}
