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
  const prepared = new Map<string, string | IntlMessageFormat>();
  const prepare = (key: Key): string | IntlMessageFormat => {
    const message = own.get(key) ?? messages[key];
    if (message === undefined) throw new Error(`No word for "${key}" in ${lang}.`);
    if (!message.includes('{') && !message.includes("'")) return message;
    return new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
  };
  return (key, values) => {
    let message = prepared.get(key);
    if (message === undefined) {
      message = prepare(key);
      prepared.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  };
}
