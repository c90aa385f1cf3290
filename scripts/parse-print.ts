import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PAPERS, type Paper } from '../src/domain/print/booklet-types.ts';
import type { Say } from '../src/words/commands/languages.ts';

/** What is to be printed. `to` is absolute, as seen from where the command was typed. */
export type PrintRequest = BookletRequest | CertificatesRequest;
export type BookletRequest = {
  readonly what: 'booklet';
  readonly year: number | undefined;
  readonly movement: string | undefined;
  readonly lang: string | undefined;
  readonly paper: Paper;
  readonly to: string | undefined;
};
export type CertificatesRequest = {
  readonly what: 'certificates';
  readonly decision: string | undefined;
  readonly recipient: string | undefined;
  readonly lang: string | undefined;
  readonly withBareNames: boolean;
  readonly to: string | undefined;
};

/** What the arguments ask for, or why they cannot be used; an empty text where nothing was asked. */
export function parsePrint(args: readonly string[], say: Say): PrintRequest | string {
  const [what, ...rest] = args;
  try {
    if (what === 'booklet') return parseBooklet(rest, say);
    if (what === 'certificates') return parseCertificates(rest, say);
    return what === undefined ? '' : what;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

const BOTH = { lang: { type: 'string' }, to: { type: 'string' } } as const;

function parseBooklet(args: readonly string[], say: Say): BookletRequest | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...BOTH,
      year: { type: 'string' },
      movement: { type: 'string' },
      paper: { type: 'string', default: 'a4' },
    },
  });
  const { year, movement, lang, to } = values;
  if ((year === undefined) === (movement === undefined))
    return say('print.one', { flags: '--year, --movement' });
  if (year !== undefined && !/^\d{1,4}$/.test(year)) return `--year ${year}`;
  const paper = PAPERS.find((known) => known === values.paper.toLowerCase());
  if (paper === undefined) return say('print.paper', { found: values.paper });
  return {
    what: 'booklet',
    year: year === undefined ? undefined : Number(year),
    ...{ movement, lang, paper, to: toPath(to) },
  };
}

function parseCertificates(args: readonly string[], say: Say): CertificatesRequest | string {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...BOTH,
      decision: { type: 'string' },
      recipient: { type: 'string' },
      'all-recipients': { type: 'boolean', default: false },
    },
  });
  const { decision, recipient, lang, to } = values;
  if (decision === undefined && recipient === undefined)
    return say('print.atLeast', { flags: '--decision, --recipient' });
  return {
    what: 'certificates',
    ...{ decision, recipient, lang, to: toPath(to), withBareNames: values['all-recipients'] },
  };
}

function toPath(to: string | undefined): string | undefined {
  return to === undefined || to === '' ? undefined : resolve(to);
}
