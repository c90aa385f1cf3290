import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { SitePage } from '../read-site.ts';
import type { Verdicts } from './open-verdicts.ts';

/** A change of the rules makes every page be judged again: raise it with the version of html-validate. */
const RULES = 'html-validate 11.18.0, standard and a11y, 1';

/** Rules that are off, each with the reason. */
const EXEMPT: Readonly<Record<string, { readonly because: string }>> = {
  'wcag/h32': { because: 'the search in the header is sent by the Enter key, which every browser offers' },
  'unique-landmark': {
    because: 'the menu stands there for narrow and for wide pages; only one is ever shown',
  },
  'no-redundant-role': {
    because: 'without the role, Safari no longer says that a list without bullets is one',
  },
  'prefer-native-element': { because: 'what can be scrolled is named for the keyboard, and is no section' },
};

/** So many pages are judged besides those whose structure is new. */
const SAMPLE = 12;
/** Judging must not take longer than making; pages of a site share few structures. */
const MOST = 80;

/**
 * The faults of the HTML itself, by the standard and by the rules for all readers: of every page that has an element or attribute in a place where no
 * earlier page has it, and of a sample that is the same for the same bytes.
 */
export async function checkHtml(
  folder: string,
  pages: readonly SitePage[],
  verdicts: Verdicts,
): Promise<readonly string[]> {
  const rules = Object.fromEntries(Object.keys(EXEMPT).map((rule) => [rule, 'off'] as const));
  const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules });
  const faults: string[] = [];
  for (const { file, path } of choosePages(pages)) {
    const html = await readFile(join(folder, file), 'utf8');
    const found = await verdicts.judge(RULES, html, () => validate(validator, html, file));
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

/** Pages with a new structure first, then those whose address has the least hash. */
function choosePages(pages: readonly SitePage[]): readonly SitePage[] {
  const hash = ({ file }: SitePage): string => createHash('sha256').update(file).digest('hex');
  const others = pages
    .filter(({ hasNewStructure }) => !hasNewStructure)
    .map((page) => [hash(page), page] as const);
  const sample = others.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, page]) => page);
  return [
    ...pages.filter(({ hasNewStructure }) => hasNewStructure).slice(0, MOST),
    ...sample.slice(0, SAMPLE),
  ];
}

async function validate(validator: HtmlValidate, html: string, file: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, file);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, selector }) => {
      const where = selector === null ? `line ${line}` : selector.slice(-80);
      return `${message} (${ruleId}, ${where})`;
    });
}
