import { describe, expect, it } from 'vitest';
import { CONSENT, contentOf } from '../../../test/builders/content.ts';
import { createEntryViews } from './entry-view.ts';

const now = { instant: '2026-11-22T12:00:00Z', today: '2026-11-22' };

describe('an entry as its writer sees it', () => {
  const content = contentOf({
    people: {
      an: { name: 'An', state: 'published', consent: CONSENT },
      binh: { name: 'Bình', state: 'draft', consent: CONSENT },
      chi: { name: 'Chi', state: 'published', publishAt: '2030-01-01', consent: CONSENT },
      dung: { name: 'Dũng', state: 'held', consent: CONSENT },
    },
    nominations: {
      night: { name: 'Đêm', about: 'person', deed: 'Watched.', received: '2026-11-01', state: 'review' },
    },
  });
  const view = createEntryViews({ ...content, unread: new Set(['person:em']) }, now);
  const seen = (collection: string, id: string): string => {
    const { name, standing, page } = view({ collection, id });
    return [name, standing, page ?? 'no page'].join(', ');
  };

  it('has a name, a state, and a page where the preview shows one', () => {
    expect(['an', 'binh', 'chi', 'dung', 'em', 'giang'].map((id) => seen('people', id)))
      .toMatchInlineSnapshot(`
      [
        "An, published, /people/an/",
        "Bình, draft, /people/binh/",
        "Chi, later, /people/chi/",
        "Dũng, held, no page",
        "em, unread, no page",
        "giang, absent, no page",
      ]
    `);
  });

  it('may be a list, or a nomination that has no page', () => {
    expect(seen('lists', 'units')).toMatch(/^units, list, \//);
    expect(seen('nominations', 'night')).toBe('Đêm, list, no page');
    expect(seen('files', 'addresses.json')).toBe('addresses.json, list, no page');
  });
});
