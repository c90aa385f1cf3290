/** How per cent is written: signs of every script, then words. Add a language here. */
const PERCENT = /[%％﹪٪‰]|\bper ?cent\b|phần trăm|パーセント/giu;

/** Whether a measure counts in per cent. */
export function isPercentage(measure: string): boolean {
  return measure.normalize('NFC').search(PERCENT) >= 0;
}

/** Whether a measure in per cent says of what: `% of requests` does, `%` and `(%)` do not. */
export function hasBase(measure: string): boolean {
  return /[\p{L}\p{N}]/u.test(measure.normalize('NFC').replace(PERCENT, ' '));
}
