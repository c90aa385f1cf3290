import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../lint/import-table.ts';

const eslint = new ESLint({
  overrideConfig: [{ languageOptions: { parserOptions: { projectService: false } } }],
  ruleFilter: ({ ruleId }) => /^(rooms\/|no-restricted-|no-console$)/.test(ruleId),
});

async function problemsIn(filePath: string, code: string): Promise<string[]> {
  const text = filePath.endsWith('.astro') ? `---\n${code}\n---\n<p>text</p>\n` : `${code}\n`;
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap((result) => result.messages).map(({ ruleId, message }) => ruleId ?? message);
}

const examples: Record<string, { file: string; allowed: string[]; refused: string[] }> = {
  'src/domain/text/': {
    file: 'src/domain/text/fold.ts',
    allowed: ['./marks.ts', '../search/plan.ts'],
    refused: ['zod', '../roll.ts', '../../words/vi.ts', 'node:util'],
  },
  'src/domain/search/': {
    file: 'src/domain/search/plan.ts',
    allowed: ['../text/fold.ts'],
    refused: ['../roll.ts', 'zod'],
  },
  'src/domain/forms/': {
    file: 'src/domain/forms/adoption-file.ts',
    allowed: ['./front-matter.ts', '../text/to-slug.ts'],
    refused: ['zod', '../fields.ts', '../../words/vi.ts', 'node:util'],
  },
  'src/domain/': {
    file: 'src/domain/roll.ts',
    allowed: ['./person.ts', './text/fold.ts', '../words/vi.ts', 'zod', 'd3-scale', 'd3-shape'],
    refused: [
      'node:fs',
      'astro/zod',
      'astro:content',
      'satori',
      'sharp',
      'gray-matter',
      '../adapters/node/read.ts',
    ],
  },
  'src/words/': {
    file: 'src/words/vi.ts',
    allowed: ['./type.ts', 'intl-messageformat'],
    refused: ['../domain/roll.ts', 'node:fs', 'zod'],
  },
  'src/adapters/node/edit/': {
    file: 'src/adapters/node/edit/desk.ts',
    allowed: [
      '../read-content.ts',
      '../../../domain/roll.ts',
      '../../../words/edit/vi.ts',
      'node:fs',
      'vite',
    ],
    refused: ['astro', '../../astro/load-roll.ts', '../../../client/desk/bench.ts'],
  },
  'src/adapters/node/': {
    file: 'src/adapters/node/read.ts',
    allowed: [
      '../../domain/roll.ts',
      '../../words/vi.ts',
      './write.ts',
      'node:fs',
      'sharp',
      '@scope/any',
      'zod',
    ],
    refused: [
      'astro',
      'astro:assets',
      'astro/loaders',
      '@astrojs/mdx',
      'vite',
      '../astro/load.ts',
      '../../pages/x.ts',
    ],
  },
  'src/adapters/astro/': {
    file: 'src/adapters/astro/load-roll.ts',
    allowed: [
      '../node/read.ts',
      '../../domain/roll.ts',
      'astro',
      'astro/loaders',
      'astro:content',
      '@astrojs/mdx',
      'vite',
    ],
    refused: ['../../components/Bloom.astro', '../../pages/index.astro', 'sharp', 'node:fs'],
  },
  'src/components/': {
    file: 'src/components/Bloom.astro',
    allowed: [
      './Leaf.astro',
      '../domain/bloom.ts',
      '../words/vi.ts',
      '../styles/bloom.css',
      '../client/bloom.ts',
    ],
    refused: ['../adapters/astro/load-roll.ts', 'astro:content', '../layouts/Page.astro', 'sharp'],
  },
  'src/layouts/': {
    file: 'src/layouts/Page.astro',
    allowed: ['../components/Bloom.astro', '../domain/bloom.ts', '../styles/site.css'],
    refused: ['../adapters/astro/load-roll.ts', 'astro:content', '../pages/index.astro'],
  },
  'src/look/': {
    file: 'src/look/look.astro',
    allowed: ['../components/Bloom.astro', '../../test/builders/roll.ts', './situation.ts'],
    refused: ['../adapters/astro/load-roll.ts', '../../test/content/write-content.ts', 'astro:content'],
  },
  'src/pages/': {
    file: 'src/pages/[lang]/people/[slug].astro',
    allowed: [
      '../../../adapters/astro/load-roll.ts',
      '../../../layouts/Page.astro',
      '../../../domain/roll.ts',
    ],
    refused: ['../../../adapters/node/read.ts', 'satori', 'gray-matter', '../../../../scripts/build.ts'],
  },
  'src/adapters/node/editor/': {
    file: 'src/adapters/node/editor/x.ts',
    allowed: ['../../../editor/x.ts', 'fflate', '../../../domain/roll.ts'],
    refused: ['../../../components/X.astro', 'astro', 'satori'],
  },
  'src/client/screen/': {
    file: 'src/client/screen/x.ts',
    allowed: ['../../domain/screen/x.ts', '../print-button.ts'],
    refused: ['../../domain/roll.ts', 'zod'],
  },
  'src/domain/screen/': {
    file: 'src/domain/screen/x.ts',
    allowed: ['../bloom/x.ts', './y.ts'],
    refused: ['../roll.ts', 'zod'],
  },
  'src/editor/': {
    file: 'src/editor/x.ts',
    allowed: ['@sveltia/cms', '../domain/roll.ts', './y.ts'],
    refused: ['../components/X.astro', 'satori', 'node:fs'],
  },
  'src/client/verify/': {
    file: 'src/client/verify/verify-badge.ts',
    allowed: ['jose', '../print-button.ts'],
    refused: ['../../domain/roll.ts', 'zod'],
  },
  'src/client/': {
    file: 'src/client/search-box.ts',
    allowed: ['./announce.ts', '../domain/text/fold.ts', '../domain/search/plan.ts'],
    refused: ['../domain/roll.ts', '../words/vi.ts', 'zod', 'node:fs', '../adapters/node/read.ts'],
  },
  'scripts/': {
    file: 'scripts/check.ts',
    allowed: [
      './report.ts',
      '../src/domain/roll.ts',
      '../src/adapters/node/read.ts',
      'node:util',
      '@clack/prompts',
    ],
    refused: ['astro', '../src/adapters/astro/load-roll.ts', 'sharp', '../src/pages/feed.ts'],
  },
  'scripts/test.ts': {
    file: 'scripts/test.ts',
    allowed: ['../test/browser/find-browser.ts'],
    refused: ['astro'],
  },
  'scripts/bench.ts': {
    file: 'scripts/bench.ts',
    allowed: ['../src/adapters/node/share/open-fonts.ts', './choose-folders.ts'],
    refused: ['satori', '@playwright/test'],
  },
  'scripts/bench-': {
    file: 'scripts/bench-search.ts',
    allowed: ['../test/search/bench-search.ts', '../src/adapters/node/read-roll.ts'],
    refused: ['pagefind', '@playwright/test'],
  },
  'scripts/contact-sheet.ts': {
    file: 'scripts/contact-sheet.ts',
    allowed: ['../test/builders/share-cards.ts', '../src/domain/share-card.ts'],
    refused: ['sharp', 'astro'],
  },
  'scripts/screenshots.ts': {
    file: 'scripts/screenshots.ts',
    allowed: ['../test/verify/make-sheet.ts', './choose-folders.ts', '@playwright/test'],
    refused: ['sharp', '../src/domain/roll.ts'],
  },
  'scripts/guide-pictures.ts': {
    file: 'scripts/guide-pictures.ts',
    allowed: ['../test/browser/first-story.ts', '@playwright/test'],
    refused: ['sharp', 'astro'],
  },
  'scripts/verify.ts': {
    file: 'scripts/verify.ts',
    allowed: ['../test/verify/judge-axe.ts', './make-and-tell.ts', '@playwright/test'],
    refused: ['lighthouse', 'astro'],
  },
  'scripts/mend-lockfile.ts': {
    file: 'scripts/mend-lockfile.ts',
    allowed: ['zod'],
    refused: ['../src/domain/roll.ts'],
  },
};

test('every room of the import table has an example', () => {
  expect(Object.keys(examples).sort()).toEqual(rooms.map(({ folder }) => folder).sort());
});

describe.each(Object.entries(examples))('%s', (_folder, { file, allowed, refused }) => {
  test.each(allowed)('may import %s', async (target) => {
    expect(await problemsIn(file, `import '${target}';`)).toEqual([]);
  });

  test.each(refused)('may not import %s', async (target) => {
    const forms = [
      `import '${target}';`,
      `import type { X } from '${target}';`,
      `export * from '${target}';`,
    ];
    for (const form of [...forms, `await import('${target}');`]) {
      if (file.endsWith('.astro') && form.startsWith('export')) continue;
      expect(await problemsIn(file, form), form).toEqual(['rooms/may-import']);
    }
  });
});

test('a refused import is reported with the rule and its reason', async () => {
  const [result] = await eslint.lintText(`import 'astro:content';\n`, {
    filePath: 'src/components/bloom.ts',
  });
  expect(result?.messages.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "src/components/ may import only src/components/, src/domain/, src/words/, src/styles/, src/client/, .florilegium/fonts/ (a component gets domain values as props and loads nothing itself); this is astro:content.",
    ]
  `);
});

test('a test beside its file may import the test tools, and still not what the room refuses', async () => {
  const file = 'src/domain/roll.test.ts';
  for (const target of ['vitest', 'fast-check', 'node:fs', '../../test/builders.ts', './roll.ts'])
    expect(await problemsIn(file, `import '${target}';`), target).toEqual([]);
  expect(await problemsIn(file, `import 'astro:content';`)).toEqual(['rooms/may-import']);
});

test('a browser script inside a component is held to the same table', async () => {
  const filePath = 'src/components/Bloom.astro';
  const lint = (target: string) => eslint.lintText(`<script>import '${target}';</script>\n`, { filePath });
  expect((await lint('../client/bloom.ts')).flatMap(({ messages }) => messages)).toEqual([]);
  expect((await lint('../adapters/node/read.ts')).flatMap(({ messages }) => messages)).toHaveLength(1);
});

describe('src/domain/', () => {
  const file = 'src/domain/roll.ts';
  test.each([
    ['Date.now();', 'no-restricted-properties'],
    ['new Date();', 'no-restricted-syntax'],
    ['Math.random();', 'no-restricted-properties'],
    ['process.exit();', 'no-restricted-globals'],
    [`console.log('x');`, 'no-console'],
    ['export default 1;', 'no-restricted-syntax'],
  ])('may not say %s', async (code, rule) => {
    expect(await problemsIn(file, code)).toEqual([rule]);
  });

  test('may make a date of a given instant', async () => {
    expect(await problemsIn(file, `new Date('2026-11-22T00:00:00Z');`)).toEqual([]);
  });
});

test('a relative import names its extension', async () => {
  expect(await problemsIn('src/domain/roll.ts', `import './person';`)).toEqual(['no-restricted-imports']);
});
