import { toBadgePath } from '../../../domain/badges/badge-paths.ts';
import { toDidPath } from '../../../domain/badges/issuer.ts';
import type { Ledger } from '../../../domain/ledger.ts';
import type { FinishedSite } from '../read-site.ts';

/** Whether the badges of a finished folder are those that the content calls for: all of them, or none where nothing is signed. */
export function checkBadges(
  { files }: Pick<FinishedSite, 'files'>,
  { badges }: Ledger,
  address: string,
): readonly string[] {
  const known = new Set(files);
  const wanted = new Set([...badges].map((id) => toBadgePath({ id })));
  const strays = files
    .filter((file) => /^badges\/.+\/.+\.jwt$/.test(file) && !wanted.has(file))
    .map((file) => `${file}: nothing in the content calls for this badge.`);
  if (!known.has(toDidPath(address))) {
    const unsigned = files.filter((file) => wanted.has(file));
    return [...strays, ...unsigned.map((file) => `${file}: there is a badge, and no key to check it by.`)];
  }
  const missing = [...wanted].filter((file) => !known.has(file));
  return [...strays, ...missing.map((file) => `${file}: the badge is missing.`)];
}
