import { firstDayOf } from '../calendar.ts';
import type { Contexts } from '../create-contexts.ts';
import { nameDecision } from '../decision-name.ts';
import { say, type LocalText } from '../local-text.ts';
import type { Honour, Site } from '../roll-types.ts';
import { LIST_LENGTH, toBadgePath, toListPath } from './badge-paths.ts';
import { OPEN_BADGES, toIssuer } from './issuer.ts';

/** What is signed: a credential with the claims of a JSON Web Token beside its own words. */
export type Claims = Readonly<Record<string, unknown>> & { readonly jti: string };

/**
 * The Open Badge (3.0) of an honour in the default language; `place` is its own in the status list. All of it stands on the
 * public pages as well, and its dates are those of the decision, so that the same content gives the same bytes.
 */
export function toBadge(
  honour: Honour,
  place: number,
  { site, contexts }: { readonly site: Site; readonly contexts: Contexts },
): Claims {
  const { routes } = contexts;
  const { recipient, decision, award } = honour;
  if (recipient.kind === 'bare') throw new Error(`${honour.id} has no recipient who agreed to badges.`);
  const toUrl = createToUrl(site, contexts);
  const issuer = toIssuer(site, routes);
  const subject = toUrl(routes.shortPathTo(recipient.honouree.id));
  const id = toUrl(routes.below(toBadgePath(honour)));
  return {
    '@context': OPEN_BADGES,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: toName(honour, site),
    issuer,
    ...toValidFrom(decision.date),
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      identifier: [
        {
          ...{ type: 'IdentityObject', hashed: false, identityType: 'name' },
          identityHash: toWords(honour.name, site),
        },
      ],
      ...(honour.citation !== undefined && { narrative: toWords(honour.citation, site) }),
      achievement: toAchievement(award, site, contexts),
    },
    evidence: listEvidence(honour, site, contexts),
    credentialStatus: toStatus(place, toUrl, routes.below),
    ...{ iss: issuer.id, jti: id, sub: subject },
  };
}

/** What a badge or a list is valid from, in both forms that a token says it in. */
export function toValidFrom(date: string): { readonly validFrom: string; readonly nbf: number } {
  const validFrom = `${firstDayOf(date)}T00:00:00Z`;
  return { validFrom, nbf: Date.parse(validFrom) / 1000 };
}

/** Makes whole addresses of paths of a site. */
export function createToUrl(site: Site, { routes }: Pick<Contexts, 'routes'>): (path: string) => string {
  const home = routes.urlTo({ kind: 'home' }, site.defaultLang);
  return (path) => new URL(path, home).href;
}

function toName({ award, category }: Honour, site: Site): string {
  const name = toWords(award.name, site);
  return category === undefined ? name : `${name} (${toWords(category, site)})`;
}

function toAchievement(award: Honour['award'], site: Site, { routes }: Contexts): object {
  const url = routes.urlTo({ kind: 'award', id: award.id }, site.defaultLang);
  const criteria = award.criteria && toWords(award.criteria, site);
  return {
    id: url,
    type: ['Achievement'],
    achievementType: 'Award',
    name: toWords(award.name, site),
    description: criteria ?? award.legalBasis ?? toWords(award.name, site),
    criteria: { id: url, ...(criteria !== undefined && { narrative: criteria }) },
    inLanguage: site.defaultLang,
  };
}

/** The decision first, with its date as it is written; then the practices that were honoured. */
function listEvidence({ decision, stories }: Honour, site: Site, contexts: Contexts): readonly object[] {
  const { routes, words } = contexts;
  const lang = site.defaultLang;
  return [
    {
      id: routes.urlTo({ kind: 'decision', id: decision.id }, lang),
      type: ['Evidence'],
      name: nameDecision(decision, { t: words(lang), lang }),
      narrative: decision.date,
    },
    ...stories.map((story) => ({
      id: routes.urlTo({ kind: 'story', id: story.id }, lang),
      type: ['Evidence'],
      name: toWords(story.title, site),
    })),
  ];
}

function toStatus(place: number, toUrl: (path: string) => string, below: (path: string) => string): object {
  const list = toUrl(below(toListPath(Math.floor(place / LIST_LENGTH))));
  const index = String(place % LIST_LENGTH);
  return {
    id: `${list}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: index,
    statusListCredential: list,
  };
}

function toWords(text: LocalText, site: Site): string {
  return say(text, site.defaultLang).text;
}
