import { Ajv2020 } from 'ajv/dist/2020.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import { parseCsv } from 'hucre/csv';
import { expect, it, test } from 'vitest';
import { z } from 'zod';
import { CONSENT } from '../../../../test/builders/content.ts';
import { decisionFor, rollOf, STORY } from '../../../../test/builders/roll.ts';
import { makeTables } from './make-tables.ts';
import { createContexts } from '../../../domain/create-contexts.ts';
import type { Roll } from '../../../domain/roll-types.ts';
import { COLLECTIONS } from '../../../domain/data/data-schemas.ts';
import { makeData } from '../../../domain/data/make-data.ts';

const PERSON = {
  state: 'published',
  unit: 'archive',
  role: 'Clerk',
  summary: 'Keeps the files.',
  consent: CONSENT,
};
const QUIET = { ...CONSENT, channels: ['web'] };
const roll = rollOf({
  settings: { dataLicence: { name: { en: 'CC BY 4.0' }, url: 'https://licence.example/by' } },
  people: {
    an: { ...PERSON, name: 'An' },
    bo: { ...PERSON, name: 'Bo', consent: QUIET },
    cy: { ...PERSON, name: 'Cy', consent: QUIET },
  },
  collectives: { team: { state: 'published', name: 'The team', unit: 'archive', members: ['an', 'bo'] } },
  decisions: {
    d1: decisionFor([
      { to: 'an', role: 'Clerk', citation: '=1+1' },
      { to: 'bo', role: 'Driver', citation: 'For order.' },
      { key: 'x', name: 'Xu', unit: 'garage' },
      { to: 'team', state: 'annulled', annulled: { date: '2026-04-01', reason: 'A mistake.' } },
    ]),
  },
  stories: { s1: { ...STORY, people: ['an', 'bo', 'cy'], topics: ['care'] } },
  adoptions: { 's1/garage': { started: '2026-02', status: 'running' } },
  movements: { m1: { state: 'published', name: 'Spring', period: { from: '2026', to: '2027' } } },
});

const filesOf = (of: Roll): ReadonlyMap<string, string> =>
  new Map([...makeData(of, createContexts(of))].map(({ path, text }) => [path, text]));
const files = filesOf(roll);
const read = (path: string): unknown => JSON.parse(files.get(`api/v1/${path}`) ?? '');
const itemsOf = (collection: string): readonly Record<string, unknown>[] =>
  z.object({ items: z.array(z.record(z.string(), z.unknown())) }).parse(read(`${collection}/1.json`)).items;

const ajv = new Ajv2020({
  strict: true,
  formats: { uri: (text: string) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
});

test.each(['index', ...COLLECTIONS])('%s is what its schema says', (name) => {
  const schema = z.record(z.string(), z.unknown()).parse(read(`schemas/${name}.json`));
  const isRight = ajv.compile(schema);
  const document = read(name === 'index' ? 'index.json' : `${name}/1.json`);
  isRight(document);
  expect(isRight.errors).toBe(null);
  expect(isRight({ ...z.record(z.string(), z.unknown()).parse(document), $schema: 3 })).toBe(false);
});

it('is described in OpenAPI that another program takes', async () => {
  const result = await new Validator().validate(
    z.record(z.string(), z.unknown()).parse(read('openapi.json')),
  );
  expect(result).toMatchObject({ valid: true });
});

it('says of those who have not agreed what decisions say, and of nobody else anything', () => {
  expect(itemsOf('people')).toMatchInlineSnapshot(`
    [
      {
        "collectives": [
          "team",
        ],
        "honours": [
          "d1/an",
        ],
        "id": "an",
        "name": {
          "en": "An",
          "ja": "An",
        },
        "profile": "full",
        "role": {
          "en": "Clerk",
        },
        "stories": [
          "s1",
        ],
        "summary": {
          "en": "Keeps the files.",
        },
        "topics": [],
        "unit": "archive",
        "url": {
          "en": "https://example.org/people/an/",
          "ja": "https://example.org/ja/hito/an/",
        },
      },
      {
        "honours": [
          "d1/bo",
        ],
        "id": "bo",
        "name": {
          "en": "Bo",
          "ja": "Bo",
        },
        "profile": "minimum",
        "url": {
          "en": "https://example.org/people/bo/",
          "ja": "https://example.org/ja/hito/bo/",
        },
      },
    ]
  `);
  expect(itemsOf('honours').map(({ name, role }) => [name, role])).toMatchInlineSnapshot(`
    [
      [
        {
          "en": "An",
          "ja": "An",
        },
        {
          "en": "Clerk",
        },
      ],
      [
        {
          "en": "Bo",
          "ja": "Bo",
        },
        undefined,
      ],
      [
        {
          "en": "The team",
        },
        undefined,
      ],
      [
        {
          "en": "Xu",
          "ja": "Xu",
        },
        undefined,
      ],
    ]
  `);
  expect(itemsOf('stories')[0]).toMatchObject({ people: ['an'] });
  expect(itemsOf('collectives')[0]).toMatchObject({ members: ['an'] });
  expect([...files.values()].join('\n')).not.toContain('Cy');
});

it('keeps an annulled honour with its reason', () => {
  expect(itemsOf('honours').find(({ annulled }) => annulled !== undefined)).toMatchObject({
    annulled: { date: '2026-04-01', reason: { en: 'A mistake.' } },
  });
});

it('cuts long collections into pages that know each other', () => {
  const names = Array.from({ length: 2300 }, (_, index) => ({
    key: `k${String(index)}`,
    name: `N ${String(index)}`,
  }));
  const many = filesOf(rollOf({ decisions: { d1: decisionFor(names) } }));
  const pages = [1, 2, 3].map((page) =>
    z
      .looseObject({ items: z.array(z.unknown()) })
      .parse(JSON.parse(many.get(`api/v1/honours/${String(page)}.json`) ?? '')),
  );
  expect(pages.map(({ items }) => items.length)).toEqual([1000, 1000, 300]);
  expect(pages[1]).toMatchObject({
    ...{ count: 2300, page: 2, pages: 3 },
    previous: 'https://example.org/api/v1/honours/1.json',
    next: 'https://example.org/api/v1/honours/3.json',
  });
  expect(many.has('api/v1/honours/4.json')).toBe(false);
});

it('gives the roll as a table that Excel opens, without formulas and without what nobody agreed to', () => {
  const [table] = [...makeTables(roll, createContexts(roll))];
  expect(table?.path).toBe('api/v1/roll/en/1.csv');
  expect(table?.text.startsWith('\uFEFF')).toBe(true);
  expect(parseCsv(table?.text ?? '')).toMatchInlineSnapshot(`
    [
      [
        "Date",
        "Commendation decision",
        "Decided by",
        "Award",
        "Category",
        "Recipient",
        "Name",
        "Unit",
        "Why",
        "Share",
        "Annulled on",
        "Address",
      ],
      [
        "2026-03-01",
        "Decision of March 1, 2026",
        "The Director",
        "Letter",
        "",
        "individuals",
        "An",
        "",
        "'=1+1",
        "",
        "",
        "https://example.org/decisions/d1/",
      ],
      [
        "2026-03-01",
        "Decision of March 1, 2026",
        "The Director",
        "Letter",
        "",
        "individuals",
        "Bo",
        "",
        "For order.",
        "",
        "",
        "https://example.org/decisions/d1/",
      ],
      [
        "2026-03-01",
        "Decision of March 1, 2026",
        "The Director",
        "Letter",
        "",
        "collectives",
        "The team",
        "",
        "",
        "",
        "2026-04-01",
        "https://example.org/decisions/d1/",
      ],
      [
        "2026-03-01",
        "Decision of March 1, 2026",
        "The Director",
        "Letter",
        "",
        "individuals",
        "Xu",
        "The Garage",
        "",
        "",
        "",
        "https://example.org/decisions/d1/",
      ],
    ]
  `);
});
