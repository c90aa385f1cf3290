import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { mayImport } from './lint/may-import.ts';

const code = ['**/*.ts', '**/*.astro'];
const scriptsInsideAstro = ['**/*.astro/*.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name; only a configuration file needs a default export.',
};
const relativeWithoutExtension = {
  regex: String.raw`^\.{1,2}/(?!.*\.[a-z]+2?(\?.*)?$)`,
  message: 'Write the extension (.ts): Node runs these files as they are.',
};
const clock = 'The instant is an argument: the same content and instant give the same bytes.';
const chance = 'The domain gives the same result every time.';

export default defineConfig(
  globalIgnores([
    ...['dist/', '**/.astro/', '.florilegium/', 'content/', 'public/', 'coverage/', 'screenshots/'],
    ...['test/fixtures/', 'test-results/', 'playwright-report/'],
  ]),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: code,
    plugins: { rooms: { rules: { 'may-import': mayImport } } },
    rules: {
      'rooms/may-import': 'error',
      'no-restricted-imports': ['error', { patterns: [relativeWithoutExtension] }],
      'no-restricted-syntax': ['error', noDefaultExport],
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // Types are judged by `astro check`; here they would make every template slow to parse.
    files: ['**/*.astro', ...scriptsInsideAstro, '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
        { selector: 'CallExpression[callee.name="Date"]', message: clock },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: chance },
        { object: 'crypto', property: 'randomUUID', message: chance },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'fetch', 'performance', 'window', 'document'].map((name) => ({
          name,
          message: 'The domain runs in any JavaScript engine.',
        })),
      ],
    },
  },
  {
    files: ['src/content.config.ts', '*.config.ts', '**/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
