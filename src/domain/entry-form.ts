import { say } from './local-text.ts';
import type { PageContext } from './page-context.ts';
import type { Place } from './routes.ts';

/** What the script of a form needs, as data attributes: the kind of file, its words, and where it is sent. */
export type EntryFormData = Readonly<Record<`data-${string}`, string | undefined>>;

/** The data of a form at this place; `subject` is what its file is about, in the words of the page. */
export function toEntryFormData(
  make: 'adoption' | 'nomination',
  subject: string,
  context: PageContext,
): EntryFormData {
  const { t, site, lang } = context;
  const office = say(site.contact.office, lang).text;
  return {
    'data-make': make,
    'data-email': site.contact.email,
    'data-subject': subject,
    // The name of the file is known once it is made; the script puts it into the place of the braces.
    'data-mail': t('form.mailText', { office, file: '{file}', title: subject }),
    'data-download': t('form.download', { file: '{file}' }),
    'data-copied': t('share.copied'),
    'data-failed': t('share.failed'),
    'data-decimal': decimalOf(lang),
    ...Object.fromEntries(FAULTS.map((fault) => [`data-fault-${fault.toLowerCase()}`, t(`fault.${fault}`)])),
  };
}

/** The file that can be filled in without a script, beside the page of its form. */
export function toTemplatePath(place: Place, { routes, lang }: Pick<PageContext, 'routes' | 'lang'>): string {
  return `${routes.pathTo(place, lang)}${TEMPLATE}.txt`;
}

/** The name of template files, without their ending. */
export const TEMPLATE = 'template';

const FAULTS = ['missing', 'date', 'future', 'number', 'tooLong', 'source', 'order'] as const;

function decimalOf(lang: string): string {
  const part = new Intl.NumberFormat(lang).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return part?.value === ',' ? ',' : '.';
}
