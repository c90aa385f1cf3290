/** One room of the project: `may` lists folders (ending in `/`), prefixes (ending in `:` or `/`) and packages. */
export type Room = {
  folder: string;
  may: readonly string[];
  /** Every package is allowed too, except these. */
  anyPackageBut?: readonly string[];
  because: string;
};

const ofAstro = ['astro', 'astro:', '@astrojs/', 'vite'];

/** The direction of the project's imports; a file belongs to the room with the longest matching folder. */
export const rooms: readonly Room[] = [
  {
    folder: 'src/domain/text/',
    may: ['src/domain/text/', 'src/domain/search/'],
    because: 'it also runs in the browser, where every import is downloaded',
  },
  {
    folder: 'src/domain/search/',
    may: ['src/domain/text/', 'src/domain/search/', 'src/domain/bloom/', 'wanakana'],
    because: 'it also runs in the browser, where every import is downloaded',
  },
  {
    folder: 'src/domain/screen/',
    may: ['src/domain/screen/', 'src/domain/bloom/'],
    because: 'it also runs in the browser, where every import is downloaded',
  },
  {
    folder: 'src/domain/forms/',
    may: ['src/domain/forms/', 'src/domain/text/'],
    because: 'it also runs in the browser, where every import is downloaded',
  },
  {
    folder: 'src/domain/',
    may: ['src/domain/', 'src/words/', 'zod', 'd3-scale', 'd3-shape', 'uqr', 'schema-dts'],
    because: 'the meaning of the site is pure and runs in any JavaScript engine',
  },
  {
    folder: 'src/words/',
    may: ['src/words/', 'intl-messageformat'],
    because: 'words know nothing of what uses them',
  },
  {
    folder: 'src/adapters/node/',
    may: ['src/adapters/node/', 'src/domain/', 'src/words/', 'node:'],
    anyPackageBut: ofAstro,
    because: 'the commands use it without Astro',
  },
  {
    folder: 'src/adapters/node/editor/',
    may: [
      'src/adapters/node/',
      'src/domain/',
      'src/words/',
      'src/editor/',
      'node:',
      'fflate',
      'sirv',
      'vite',
      'zod',
    ],
    because: 'it makes the editor and its files; the commands use it without Astro',
  },
  {
    folder: 'src/adapters/node/edit/',
    may: ['src/adapters/node/', 'src/domain/', 'src/words/', 'node:', 'vite', 'zod'],
    because: 'it serves the writing desk; the command uses it without Astro',
  },
  {
    folder: 'src/editor/',
    may: [
      ...['src/editor/', 'src/domain/', 'src/words/', 'src/adapters/node/intake/parse-fields.ts'],
      ...['@sveltia/cms', '@fontsource/be-vietnam-pro/', 'fflate', 'yaml', 'zod'],
    ],
    because: 'it runs in the browser of the person who edits, and touches no disk',
  },
  {
    folder: 'src/adapters/astro/',
    may: [
      ...['src/adapters/', 'src/domain/', 'src/words/'],
      ...['astro', 'astro:', '@astrojs/', 'pagefind', 'satteri', 'vite'],
    ],
    because: 'it feeds the pages and never knows them; disk and heavy libraries are adapters/node',
  },
  {
    folder: 'src/components/',
    may: [
      'src/components/',
      'src/domain/',
      'src/words/',
      'src/styles/',
      'src/client/',
      '.florilegium/fonts/',
    ],
    because: 'a component gets domain values as props and loads nothing itself',
  },
  {
    folder: 'src/layouts/',
    may: ['src/layouts/', 'src/components/', 'src/domain/', 'src/words/', 'src/styles/'],
    because: 'a layout gets domain values as props and loads nothing itself',
  },
  {
    folder: 'src/look/',
    may: [
      ...['src/look/', 'src/layouts/', 'src/components/', 'src/domain/', 'src/words/', 'src/styles/'],
      'test/builders/',
    ],
    because: 'the style page shows every part in the situations that tests are made of, in development only',
  },
  {
    folder: 'src/pages/',
    may: ['src/adapters/astro/', 'src/layouts/', 'src/components/', 'src/domain/', 'src/words/'],
    because: 'a page loads, chooses and hands over; heavy libraries are behind adapters/astro',
  },
  {
    folder: 'src/client/',
    may: ['src/client/', 'src/domain/text/', 'src/domain/forms/', 'src/domain/search/', 'src/domain/bloom/'],
    because: 'every import is downloaded by the reader',
  },
  {
    folder: 'src/client/verify/',
    may: ['src/client/', 'jose'],
    because: 'only the page that checks badges downloads it',
  },
  {
    folder: 'src/client/screen/',
    may: ['src/client/', 'src/domain/screen/', 'src/domain/bloom/', 'src/domain/qr-code.ts'],
    because: 'every import is downloaded by the screen',
  },
  {
    folder: 'scripts/test.ts',
    may: ['node:', 'test/', 'zod'],
    because: 'it only starts the tools that judge the project',
  },
  ...['scripts/screenshots.ts', 'scripts/verify.ts'].map((folder) => ({
    folder,
    may: ['scripts/', 'test/', 'node:', '@playwright/test'],
    because: 'it looks at the built site with the tools of the tests',
  })),
  {
    folder: 'scripts/guide-pictures.ts',
    may: ['scripts/', 'test/', 'node:', '@playwright/test'],
    because: 'it goes through the guide with the hands of the tests',
  },
  ...['scripts/contact-sheet.ts', 'scripts/bench.ts', 'scripts/bench-'].map((folder) => ({
    folder,
    may: ['scripts/', 'test/', 'src/domain/', 'src/words/', 'src/adapters/node/', 'node:'],
    because: 'it judges what the commands make, with the material of the tests',
  })),
  {
    folder: 'scripts/mend-lockfile.ts',
    may: ['node:', 'zod'],
    because: 'it must run before the site can be built',
  },
  {
    folder: 'scripts/',
    may: ['scripts/', 'src/domain/', 'src/words/', 'src/adapters/node/', 'node:', '@clack/prompts'],
    because: 'a command parses arguments, calls domain and adapters/node, prints, and never imports Astro',
  },
];

/** What a test may import beside what its room allows. */
export const alsoInTests: readonly string[] = ['test/', 'node:', 'vitest', 'fast-check', 'astro/container'];
