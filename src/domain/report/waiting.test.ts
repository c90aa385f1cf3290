import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf } from '../../../test/builders/content.ts';
import { buildRoll } from '../roll.ts';
import { buildReport } from './build-report.ts';
import { listWaitingGroups } from './waiting.ts';

const now = { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' };
const person = { name: 'An', unit: 'archive', consent: CONSENT };

describe('what waits for those who write', () => {
  it('is grouped by what is to be done with it', () => {
    const content = contentOf({
      units: [{ id: 'archive', name: { en: 'Archive' }, hue: 'gold' }],
      people: {
        draft: { ...person, state: 'draft' },
        review: { ...person, state: 'review' },
        old: { ...person, state: 'published', reviewedOn: '2024-01-01' },
        fresh: { ...person, state: 'published', reviewedOn: '2026-11-01' },
        held: { ...person, state: 'held' },
      },
    });
    const groups = listWaitingGroups(
      buildReport(content, buildRoll(content, now), { months: 6, answers: new Map() }),
    );
    const ids = groups.flatMap(({ key, items }) => items.map(({ subject }) => `${key} ${subject.id}`));
    expect(ids).toEqual(['reviews review', 'drafts draft', 'untouched old']);
  });
});
