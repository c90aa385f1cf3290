import {
  badgesSchema,
  forgetBadges,
  fromBadgeLedger,
  toBadgeLedger,
} from '../../../domain/badges/badge-ledger.ts';
import { forgetAddresses } from '../../../domain/build-redirects.ts';

/** `addresses.json` without the addresses of what is erased. */
export function forgetAddressesIn(text: string, kind: string, ids: readonly string[]): string {
  try {
    const known: unknown = JSON.parse(text);
    if (typeof known !== 'object' || known === null) return text;
    const addresses = new Map(Object.entries(known).map(([path, target]) => [path, String(target)]));
    const left = forgetAddresses(
      addresses,
      ids.map((id) => `${kind}:${id}`),
    );
    return left.size === addresses.size
      ? text
      : `${JSON.stringify(Object.fromEntries(left), undefined, 2)}\n`;
  } catch {
    return text;
  }
}

/** `badges.json` without the ids of what is erased, honours or whole decisions; their places stay taken, and so revoked. */
export function forgetBadgesIn(text: string, erased: readonly string[]): string {
  try {
    const known = toBadgeLedger(badgesSchema.parse(JSON.parse(text)));
    const left = forgetBadges(known, erased);
    return left.issued.size === known.issued.size
      ? text
      : `${JSON.stringify(fromBadgeLedger(left), undefined, 2)}\n`;
  } catch {
    return text;
  }
}
