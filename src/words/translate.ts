import { IntlMessageFormat } from 'intl-messageformat';

/** What fills the placeholders of a message. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message in one language. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string;

/**
 * A translator over messages in ICU MessageFormat (`{count, plural, one {# unit} other {# units}}`).
 * `own` are words that an organisation says differently. Throws on a key that has no words: a missing word fails the build.
 */
export function createTranslate<Key extends string>(
  lang: string,
  messages: Readonly<Partial<Record<Key, string>>>,
  own: ReadonlyMap<string, string> = new Map(),
): Translate<Key> {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const message = own.get(key) ?? messages[key];
    if (message === undefined) throw new Error(`No word for "${key}" in ${lang}.`);
    if (!message.includes('{') && !message.includes("'")) return message;
    let format = compiled.get(key);
    if (format === undefined) {
      format = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
      compiled.set(key, format);
    }
    return String(format.format(values));
  };
}
