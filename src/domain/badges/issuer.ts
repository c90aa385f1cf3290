import { say } from '../local-text.ts';
import type { Site } from '../roll-types.ts';
import type { Routes } from '../routes.ts';
import type { PublicKey } from './badge-ledger.ts';
import { ISSUER_FILE } from './badge-paths.ts';

/** A public key with its name: the address of the issuer, `#`, and the thumbprint of the key (RFC 7638). */
export type NamedKey = { readonly id: string; readonly key: PublicKey };

/** The address of an issuer by the rules of did:web: the host with its port, and the path with colons for slashes. */
export function toDid(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname.split('/').filter((part) => part !== '');
  return ['did:web', encodeURIComponent(host), ...path].join(':');
}

/** The file below the base in which programs look for the keys of a site: by did:web a dot folder, unless a path follows the host. */
export function toDidPath(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '') === '' ? '.well-known/did.json' : 'did.json';
}

/** The did:web document of a site with all keys that it ever signed with. */
export function toDidDocument(did: string, keys: readonly NamedKey[], home: string): object {
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/jwk/v1'],
    id: did,
    alsoKnownAs: [home],
    verificationMethod: keys.map(({ id, key }) => ({
      ...{ id, type: 'JsonWebKey', controller: did },
      publicKeyJwk: key,
    })),
    assertionMethod: keys.map(({ id }) => id),
  };
}

/** Who issues: the organisation of a site, as every badge names it. */
export function toIssuer(site: Site, routes: Routes) {
  const { defaultLang, contact } = site;
  return {
    id: toDid(site.address),
    type: ['Profile'],
    name: say(site.organisation, defaultLang).text,
    url: routes.urlTo({ kind: 'home' }, defaultLang),
    ...(contact.email !== undefined && { email: contact.email }),
  };
}

/** The same as a file of its own. */
export function toIssuerFile(site: Site, routes: Routes): { readonly path: string; readonly value: object } {
  const description = say(site.description, site.defaultLang).text;
  return {
    path: ISSUER_FILE,
    value: { '@context': OPEN_BADGES, ...toIssuer(site, routes), description },
  };
}

/** What the words of credentials mean: verifiable credentials 2.0, and Open Badges 3.0. */
export const OPEN_BADGES = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
