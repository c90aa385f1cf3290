import { EDITOR_FOLDER } from '../../domain/editor-host.ts';
import type { Ledger } from '../../domain/ledger.ts';
import type { FinishedSite, SitePage } from './read-site.ts';

/** What must be there of every card, besides the poster of those that may be printed. */
const PICTURES = ['wide', 'square', 'tall'];
const FILE = /^(share\/.+)-(wide|square|tall|poster)\.(png|jpg|pdf)$/;

/**
 * Compares the pictures and posters of a finished folder with its ledger, as sets; and what pages show in previews of links: their
 * own card, or the organisation's where there is none.
 */
export function checkShare({ files, pages }: FinishedSite, { share, languages }: Ledger): readonly string[] {
  const found = files.filter((file) => file.startsWith('share/'));
  const known = new Set(found.map((file) => file.replace(/\.[a-z]+$/, '')));
  const expected = [...share].flatMap(([card, { mayPrint }]) =>
    [...PICTURES, ...(mayPrint ? ['poster'] : [])].map((output) => `${card}-${output}`),
  );
  return [
    ...expected.filter((name) => !known.has(name)).map((name) => `The share image ${name} is missing.`),
    ...found.flatMap((file) => judgeFile(file, share)),
    ...pages.flatMap((page) => judgePreview(page, share, languages)),
  ];
}

function judgeFile(file: string, share: Ledger['share']): readonly string[] {
  const [, card = '', output, ending] = FILE.exec(file) ?? [];
  const expected = share.get(card);
  if (output === 'poster' && expected?.mayPrint === false)
    return [`${file}: nobody has agreed to this poster.`];
  if (expected === undefined) return [`${file}: nobody has agreed to this share image.`];
  return ending === 'jpg' && !expected.mayShowPortrait ? [`${file}: it may show no portrait.`] : [];
}

function judgePreview(
  { path, refresh, lang = '', entry = '', preview }: SitePage,
  share: Ledger['share'],
  languages: readonly string[],
): readonly string[] {
  if (refresh !== undefined || !languages.includes(lang) || entry === 'notFound') return [];
  if (path === `/${EDITOR_FOLDER}`) return [];
  const folder = `share/${lang.toLowerCase()}`;
  const own = `${folder}/${entry.replace(':', '/')}`;
  const card = share.has(own) ? own : `${folder}/home/home`;
  return preview !== undefined && new RegExp(`/${card}-wide\\.(?:png|jpg)(?:\\?|$)`).test(preview)
    ? []
    : [`${path}: previews of links to it do not show ${card}.`];
}
