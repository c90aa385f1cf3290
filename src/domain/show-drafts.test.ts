import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf } from '../../test/builders/content.ts';
import { buildRoll } from './roll.ts';
import { showDrafts } from './show-drafts.ts';

const now = { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' };
const written = {
  draft: { name: 'A draft', state: 'draft', consent: CONSENT },
  review: { name: 'In review', state: 'review', consent: CONSENT },
  later: { name: 'Not yet', state: 'published', publishAt: '2030-01-01', consent: CONSENT },
  held: { name: 'Held', state: 'held', consent: CONSENT },
  withdrawn: { name: 'Withdrawn', state: 'withdrawn', consent: CONSENT },
  silent: { name: 'Without consent', state: 'draft' },
};

describe('the preview of those who write', () => {
  it('shows what is being written, and nobody who is held, withdrawn or has not agreed', () => {
    const content = contentOf({ people: written });
    expect(buildRoll(content, now).people).toEqual([]);
    const shown = buildRoll(showDrafts(content), now).people.map(({ id }) => id);
    expect(shown.sort()).toEqual(['draft', 'later', 'review']);
  });
});
