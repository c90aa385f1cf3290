/** Says a word of the interface with its placeholders filled; the key itself where there is no such word. */
export type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** Reads the words that a page gives its script as JSON inside the element. */
export function createSay(host: Element): Say {
  const words = parseWords(host.querySelector('script[type="application/json"]')?.textContent ?? '{}');
  return (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, () => value),
      words.get(key) ?? key,
    );
}

/** Says how many in the language of the page. */
export function sayCount(say: Say, count: number): string {
  const { lang } = document.documentElement;
  const key = `count.${new Intl.PluralRules(lang).select(count)}`;
  return say(key, { count: new Intl.NumberFormat(lang).format(count) });
}

function parseWords(json: string): ReadonlyMap<string, string> {
  const words: unknown = JSON.parse(json);
  const entries: [string, unknown][] =
    typeof words === 'object' && words !== null ? Object.entries(words) : [];
  return new Map(entries.map(([key, word]) => [key, String(word)]));
}
