/** After so many days without a word from the site, a screen says of when it is. */
export const SILENT_DAYS = 3;

const DAY = 86_400_000;

/** How long to wait before the site is asked again, in milliseconds: 3 to 7 minutes, so that many screens do not ask at once. */
export function toNextLook(random: number): number {
  return Math.round((3 + 4 * random) * 60_000);
}

/** Whether a screen has to say of when it is. A clock that was set back proves nothing. */
export function isStale(lastHeard: number, now: number): boolean {
  return now - lastHeard > SILENT_DAYS * DAY;
}
