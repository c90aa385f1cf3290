import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Contexts } from '../../../domain/create-contexts.ts';
import { createNameGuard, type NameGuard } from '../../../domain/name-guard.ts';
import { buildDigest, hasNews, type Digest } from '../../../domain/digest/build-digest.ts';
import type { Period } from '../../../domain/digest/period.ts';
import { toPlainLetter, type Letter } from '../../../domain/digest/letter.ts';
import { sayDigest } from '../../../domain/digest/say-digest.ts';
import type { Unit } from '../../../domain/catalogue.ts';
import type { Lang } from '../../../domain/fields.ts';
import type { PageContext } from '../../../domain/page-context.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { toPlainParagraphs } from '../plain-paragraphs.ts';
import { renderMail } from './render-mail.ts';

/** A letter that has been written: its files in the folder, without their ending, and whether it tells of anything new. */
export type WrittenLetter = {
  readonly file: string;
  readonly subject: string;
  readonly isNews: boolean;
  /** Bytes of its HTML. */
  readonly size: number;
};

/** The letters that are wanted: one for each language and each unit; `undefined` is the whole organisation. */
export type LetterOrder = {
  readonly period: Period;
  readonly languages: readonly Lang[];
  readonly units: readonly (Unit | undefined)[];
  readonly folder: string;
};

/** So many things in a section at the most; fewer, where a mail would become too large with them. */
const MOST = [8, 5, 3, 1];

/** Programs cut off what is larger, in bytes: Gmail does at 102 KB. */
const LARGEST = 100_000;

/**
 * Writes letters as `<folder>/<period>/<language>/<unit or "all">.html`, `.txt`, `.json` (subject and preview text for mail
 * systems) and `.eml`, which mail programs open as a draft. Nothing is sent; the same content gives the same bytes.
 */
export async function writeDigest(
  roll: Roll,
  { contextOf }: Contexts,
  { period, languages, units, folder }: LetterOrder,
): Promise<readonly WrittenLetter[]> {
  const written: WrittenLetter[] = [];
  const mayTell = createNameGuard(roll, 'digest');
  for (const unit of units) {
    const digest = buildDigest(roll, period, unit);
    for (const lang of languages) {
      const place = join(folder, period.name, lang.toLowerCase());
      const file = join(place, unit?.id ?? 'all');
      await mkdir(place, { recursive: true });
      const context = contextOf(lang, { kind: 'home' });
      const { letter, html } = await fitLetter(digest, context, mayTell);
      await writeLetter(letter, html, file, roll);
      written.push({
        ...{ file, subject: letter.subject, size: Buffer.byteLength(html) },
        isNews: hasNews(digest),
      });
    }
  }
  return written;
}

/** The letter with as much as fits into a mail. */
async function fitLetter(
  digest: Digest,
  context: PageContext,
  mayTell: NameGuard,
  [most = 1, ...fewer]: readonly number[] = MOST,
): Promise<{ readonly letter: Letter; readonly html: string }> {
  const letter = sayDigest(digest, context, { toPlain: toPlainParagraphs, mayTell, most });
  const html = await renderMail(letter);
  const isLast = fewer.length === 0;
  return isLast || Buffer.byteLength(html) <= LARGEST
    ? { letter, html }
    : fitLetter(digest, context, mayTell, fewer);
}

async function writeLetter(letter: Letter, html: string, file: string, { site, now }: Roll): Promise<void> {
  const { subject, preview, pageUrl, lang } = letter;
  const text = toPlainLetter(letter);
  await writeFile(`${file}.html`, html);
  await writeFile(`${file}.txt`, text);
  await writeFile(`${file}.json`, `${JSON.stringify({ lang, subject, preview, pageUrl }, undefined, 2)}\n`);
  const mail = new MailComposer({
    ...(site.contact.email !== undefined && { from: { name: letter.siteName, address: site.contact.email } }),
    ...{ subject, html, text, date: new Date(now.instant), baseBoundary: 'florilegium' },
    messageId: `<${[letter.period, lang, subject].map(toToken).join('.')}@${new URL(site.address).hostname}>`,
    // Outlook opens such a file as a draft of one's own.
    headers: { 'X-Unsent': '1', 'Content-Language': lang },
  });
  await writeFile(`${file}.eml`, await mail.compile().build());
}

/** Only what a message id may hold. */
function toToken(text: string): string {
  return Buffer.from(text).toString('hex').slice(0, 40);
}
