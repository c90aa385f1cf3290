import { expect, it } from 'vitest';
import { CONSENT, contentOf } from '../../test/builders/content.ts';
import { addressWordsOf } from '../words/addresses.ts';
import { toNow } from './calendar.ts';
import { createResolveReference } from './references.ts';
import { buildRoll } from './roll.ts';
import { createRoutes } from './routes.ts';

const roll = buildRoll(
  contentOf({
    people: {
      full: { state: 'published', name: 'Full', consent: CONSENT },
      minimum: { state: 'published', name: 'Minimum' },
      draft: { state: 'draft', name: 'Draft', consent: CONSENT },
    },
    decisions: {
      d1: {
        date: '2026-03-01',
        issuer: { name: 'The Director' },
        grants: [{ award: 'letter', recipients: [{ to: 'minimum' }] }],
      },
    },
  }),
  toNow('2026-11-22', 'Asia/Tokyo'),
);
const resolve = createResolveReference(
  roll,
  createRoutes(roll.site, (lang) => addressWordsOf(lang)),
  'ja',
);

it.each([
  ['person:full', { as: 'link', href: '/ja/hito/full/' }],
  ['decision:d1#notes', { as: 'link', href: '/ja/kettei/d1/#notes' }],
  ['person:minimum', { as: 'unnamed' }],
  ['person:draft', { as: 'unnamed' }],
  ['person:nobody', { as: 'unnamed' }],
  ['story:nothing', { as: 'text' }],
  ['https://example.org', undefined],
  ['javascript:alert(1)', undefined],
])('%s becomes %j', (target, resolved) => {
  expect(resolve(target)).toEqual(resolved);
});
