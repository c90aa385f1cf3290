import type { Unit } from '../catalogue.ts';
import { HUES, type Hue } from '../fields.ts';
import type { Honour, Honouree, Site, Story } from '../roll-types.ts';
import type { BloomRecord } from './bloom.ts';
import { listAdopters } from '../adopters.ts';
import { createDraw } from './draw.ts';

/** The record from which the bloom of a person, a collective or a practice is drawn. */
export function toBloomRecord(of: Honouree | Story): BloomRecord {
  if (of.kind === 'story') {
    const hue = of.topics[0]?.hue ?? of.unit.hue;
    return { kind: 'practice', id: of.id, hue, honours: of.honours.length, adoptions: countAdopters([of]) };
  }
  const valid = of.honours.filter(({ annulled }) => annulled === undefined);
  const unit = of.unit ?? of.honours.find((honour) => honour.unit !== undefined)?.unit;
  return {
    kind: of.kind,
    id: of.id,
    hue: unit?.hue ?? toOwnHue(of.id),
    honours: valid.length,
    adoptions: countAdopters(of.stories),
  };
}

/** The record of whoever received an honour: of the profile, or of a bare name by the decision's id and its key. */
export function toRecipientRecord(honour: Honour): BloomRecord {
  if (honour.recipient.kind === 'profile') return toBloomRecord(honour.recipient.honouree);
  return {
    kind: honour.recipient.subject === 'individual' ? 'person' : 'collective',
    id: honour.id,
    hue: honour.unit?.hue ?? toOwnHue(honour.id),
    honours: honour.annulled === undefined ? 1 : 0,
    adoptions: 0,
  };
}

/**
 * The record from which the bloom of a unit is drawn, where it stands for those who work there; `adoptions` is how many other
 * units run what began there.
 */
export function toUnitRecord({ id, hue }: Unit, adoptions = 0): BloomRecord {
  return { kind: 'collective', id: `unit/${id}`, hue, honours: 0, adoptions };
}

/** The record of the site's own bloom, its mark: that of its name in the default language. */
export function toSiteRecord({ name }: Pick<Site, 'name'>): BloomRecord {
  const words = [...name.values()][0] ?? '';
  return { kind: 'collective', id: `site/${words}`, hue: 'cinnabar', honours: 0, adoptions: 0 };
}

/** How often units run these practices now. */
function countAdopters(stories: readonly Story[]): number {
  return stories.reduce((sum, story) => sum + listAdopters(story).length, 0);
}

/** A hue of its own for a record of an organisation without units. */
function toOwnHue(id: string): Hue {
  return createDraw(`hue/${id}`).pick(HUES);
}
