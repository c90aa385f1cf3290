import { join } from 'node:path';
import type { PlaceFault } from '../judge-place.ts';
import { CURRENT, type Release } from './release.ts';
import { removeRelease } from './stage-release.ts';
import { findDamage } from './sums.ts';
import { clearCurrent, switchCurrent } from './switch-current.ts';

/** Where visitors look, and what looks there as one of them. */
type Looked = {
  readonly place: string;
  readonly look?: ((release: Release) => Promise<readonly string[]>) | undefined;
};

/**
 * Looks at the release that visitors see now: every byte by its sum through the link that servers follow, and whatever
 * `look` asks. Where something is wrong they get back the earlier one, and the release goes.
 */
export async function lookAt(
  release: Release,
  { place, look }: Looked,
  before: Release | undefined,
): Promise<PlaceFault | undefined> {
  const damage = await findDamage(join(place, CURRENT), release.record.sum);
  const findings = damage.length > 0 ? damage : ((await look?.(release)) ?? []);
  if (findings.length === 0) return undefined;
  if (before === undefined) await clearCurrent(place);
  else await switchCurrent(place, before.name);
  if (before?.name !== release.name && release.record.state === 'new') await removeRelease(release, place);
  return {
    word: 'publish.wrongAfter',
    values: { count: String(findings.length), first: findings.slice(0, 5).join(', ') },
  };
}
