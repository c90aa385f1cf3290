import { addressWordsOf } from '../words/addresses.ts';
import type { Content } from './content.ts';
import { listEntries } from './content-entries.ts';
import type { Lang } from './fields.ts';
import { toProblem, type Position, type Problem } from './problem.ts';
import { createRoutes, LASTING_KINDS, type LastingKind, type Place } from './routes.ts';
import { STAGES } from './story-schema.ts';

type Claim = { readonly path: string; readonly owner: string; readonly at: Position };

/** First parts of paths that the site itself needs in every language. */
const RESERVED = ['p', 'pictures', 'files', 'pagefind', 'share', 'api', 'feeds', 'admin', '404'];

/** Two places that want one address, and published addresses that have come to lead nowhere. */
export function findAddressProblems(content: Content): readonly Problem[] {
  return [...findTaken(content), ...findVanished(content)];
}

function findTaken(content: Content): readonly Problem[] {
  const { address, languages } = content.settings.value;
  const [defaultLang = ''] = languages;
  const routes = createRoutes({ address, defaultLang }, (lang) =>
    addressWordsOf(lang, content.ownWords.get(lang)),
  );
  const owners = new Map<string, string>(RESERVED.map((word) => [routes.below(`${word}/`), word]));
  const claims = [listOwnPlaces, listNamedPlaces, listFormerPlaces].flatMap((list) =>
    languages.flatMap((lang) => list(content, lang, (place) => routes.pathTo(place, lang))),
  );
  return claims.flatMap(({ path, owner, at }) => {
    const other = owners.get(path);
    if (other === undefined) owners.set(path, owner);
    return other === undefined || other === owner
      ? []
      : [toProblem('address-taken', at, { found: path, other })];
  });
}

/** The site's own places come first, so that a clash is reported where an entry can be renamed. */
function listOwnPlaces(_: Content, lang: Lang, toPath: (place: Place) => string): readonly Claim[] {
  const at = { file: `words/${lang}.yml` };
  const lists = [
    'home',
    'roll',
    'names',
    'stories',
    'movements',
    'units',
    'awards',
    'topics',
    'stages',
    'nominate',
    'follow',
    'data',
    'search',
    'figures',
    'screen',
    'embeds',
  ] as const;
  return [
    ...lists.map((kind) => ({ path: toPath({ kind }), owner: kind, at })),
    ...STAGES.map((stage) => ({ path: toPath({ kind: 'storiesByStage', stage }), owner: stage, at })),
  ];
}

function listNamedPlaces(content: Content, _: Lang, toPath: (place: Place) => string): readonly Claim[] {
  const claim = (kind: LastingKind, id: string, at: Position): Claim => ({
    path: toPath({ kind, id }),
    owner: `${kind}:${id}`,
    at,
  });
  const claimBelow = (kind: LastingKind, id: string, at: Position): readonly Claim[] =>
    kind !== 'story'
      ? []
      : (['practiceCard', 'adopt'] as const).map((below) => ({
          path: toPath({ kind: below, id }),
          owner: `${below}:${id}`,
          at,
        }));
  const { units, topics, awards } = content;
  return [
    ...units.value.units.map(({ id }, index) => claim('unit', id, units.at(['units', index, 'id']))),
    ...topics.value.topics.flatMap(({ id }, index) => {
      const at = topics.at(['topics', index, 'id']);
      const list = { path: toPath({ kind: 'storiesByTopic', id }), owner: `storiesByTopic:${id}`, at };
      return [claim('topic', id, at), list];
    }),
    ...awards.value.awards.map(({ id }, index) => claim('award', id, awards.at(['awards', index, 'id']))),
    ...listEntries(content).flatMap(({ kind, entry: { id, file } }) =>
      isLasting(kind) ? [claim(kind, id, { file }), ...claimBelow(kind, id, { file })] : [],
    ),
  ];
}

/** Former addresses come last: whatever stands at one now has it. Only those of own pages can meet a list; ids given twice are another rule. */
function listFormerPlaces({ pages }: Content, _: Lang, toPath: (place: Place) => string): readonly Claim[] {
  return pages.flatMap(({ facts, at }) =>
    facts.formerIds.map((id, index) => ({
      path: toPath({ kind: 'page', id }),
      owner: `page:${id}`,
      at: at(['formerIds', index]),
    })),
  );
}

/** An address that was published lives on through the same id, a former id, or a withdrawal. */
function findVanished(content: Content): readonly Problem[] {
  const living = toLiving(content);
  return [...content.addresses].flatMap(([path, target]) => {
    const kind = target.slice(0, target.indexOf(':'));
    if (
      !isLasting(kind) ||
      living.has(target) ||
      content.unread?.has(target) ||
      content.unread?.has(`${kind}:*`)
    )
      return [];
    return [toProblem('address-vanished', { file: 'addresses.json' }, { found: path, target })];
  });
}

function toLiving({ units, topics, awards, ...content }: Content): ReadonlySet<string> {
  const catalogue = [
    ...units.value.units.map(({ id }) => `unit:${id}`),
    ...topics.value.topics.map(({ id }) => `topic:${id}`),
    ...awards.value.awards.map(({ id }) => `award:${id}`),
  ];
  const entries = listEntries({ units, topics, awards, ...content })
    .filter(({ entry: { facts } }) => facts.state !== 'draft' && facts.state !== 'review')
    .flatMap(({ kind, entry }) => [entry.id, ...entry.facts.formerIds].map((id) => `${kind}:${id}`));
  return new Set([...catalogue, ...entries, ...content.erased.map(({ kind, id }) => `${kind}:${id}`)]);
}

function isLasting(kind: string): kind is LastingKind {
  return LASTING_KINDS.some((known) => known === kind);
}
