import { mayBeNamed } from '../channels.ts';
import type { Honour } from '../roll-types.ts';

/** The folder of everything that was signed, below the base. */
export const BADGE_FOLDER = 'badges/';

/** Who issues, as other programs read it. */
export const ISSUER_FILE = `${BADGE_FOLDER}issuer.json`;

/** How many badges one status list speaks of: the least that the standard allows, so that nobody is picked out. */
export const LIST_LENGTH = 131_072;

/** The file of the badge of an honour, below the base. */
export function toBadgePath({ id }: Pick<Honour, 'id'>): string {
  return `${BADGE_FOLDER}${id}.jwt`;
}

/** The file of a status list, counted from 0. */
export function toListPath(list: number): string {
  return `${BADGE_FOLDER}status-${String(list + 1)}.jwt`;
}

/** Whether an honour may be taken as a badge: it stands, and whoever received it has agreed and has an address. */
export function mayBeBadge({ recipient, annulled }: Pick<Honour, 'recipient' | 'annulled'>): boolean {
  if (annulled !== undefined || recipient.kind !== 'profile') return false;
  return recipient.honouree.hasPage && mayBeNamed(recipient, 'badges');
}
