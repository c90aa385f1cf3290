import type { SayWithdraw } from '../../words/withdraw/languages.ts';
import type { Now } from '../calendar.ts';

/** What was searched: releases and shared files of a place, the site of a build, the work folder, the content folder. */
export type SearchedPlace = {
  readonly is: 'release' | 'assets' | 'place' | 'site' | 'work' | 'content';
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
  /** The files that hold what may not be there. */
  readonly found: readonly string[];
};

/** What was searched for and where; it holds nobody's name. */
export type Proof = {
  readonly reference: string;
  readonly now: Now;
  /** How many names, addresses, pictures and pieces of text were searched for. */
  readonly sought: {
    readonly names: number;
    readonly ids: number;
    readonly pictures: number;
    readonly words: number;
  };
  /** How many of them nobody can search for: another key made them, or a namesake has them. */
  readonly lost: number;
  readonly shared: number;
  readonly places: readonly SearchedPlace[];
};

/** Whether everything was searched for everywhere and found nowhere; of an erasure without traces nobody can say so. */
export function isProven({ sought, lost, places }: Proof): boolean {
  const isErasure = places.some(({ is }) => is === 'content');
  const hasTraces = Object.values(sought).some((count) => count > 0);
  return lost === 0 && (hasTraces || !isErasure) && places.every(({ found }) => found.length === 0);
}

/** What no command can reach, in the order in which it is best done. */
export const OUT_OF_REACH = [
  'reach.git',
  'reach.clones',
  'reach.cdn',
  'reach.engines',
  'reach.archives',
  'reach.print',
  'reach.mail',
  'reach.sheets',
] as const;

/** A proof as a dated text for the dossier; it names nobody. */
export function sayProof(
  proof: Proof,
  {
    say,
    timeZone,
    keyFile,
  }: { readonly say: SayWithdraw; readonly timeZone: string; readonly keyFile: string },
): string {
  const { reference, now, sought, lost, shared, places } = proof;
  const isErasure = places.some(({ is }) => is === 'content');
  const hasReleases = places.some(({ is }) => is === 'release');
  return [
    say('proof.title'),
    '',
    say('proof.of', { reference }),
    say('proof.at', { instant: now.instant, today: now.today, timeZone }),
    say('proof.sought', sought),
    say(isErasure ? 'proof.keyed' : 'proof.minimum'),
    say('proof.limits'),
    ...(shared > 0 ? [say('proof.shared', { count: shared })] : []),
    ...(lost > 0 ? [say('proof.lost', { count: lost, file: keyFile })] : []),
    '',
    ...places.flatMap((place) => sayPlace(place, say)),
    ...(hasReleases ? [] : [say('proof.noPlace')]),
    '',
    say(isProven(proof) ? 'proof.right' : 'proof.wrong'),
    '',
    ...sayOutOfReach(say),
  ].join('\n');
}

/** What no command can reach, a line each. */
export function sayOutOfReach(say: SayWithdraw): readonly string[] {
  return [say('reach.title'), ...OUT_OF_REACH.map((word) => `- ${say(word)}`)];
}

function sayPlace({ is, name, files, bytes, found }: SearchedPlace, say: SayWithdraw): readonly string[] {
  const title = say(`proof.${is}`, { name });
  if (found.length === 0) return [`- ${title}: ${say('proof.none', { files, bytes })}`];
  return [
    `- ${title}: ${say('proof.found', { count: found.length })}`,
    ...found.map((file) => `    ${file}`),
  ];
}
