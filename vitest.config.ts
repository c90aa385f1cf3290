import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

const buildOnce = 'test/site/build-once.ts';
// Builds of one checkout wait for each other, and other tests build too.
const siteProject = {
  test: { name: 'site', testTimeout: 300_000, include: ['test/site/**/*.test.ts'], globalSetup: [buildOnce] },
};

export default defineConfig({
  test: {
    env: { TZ: 'UTC' },
    // Vitest would leave one core to whoever sits at the computer: on two cores that is half the time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // A busy machine is no fault of the code.
          testTimeout: 60_000,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/site/**', 'test/fixtures/**'],
        },
      },
      ...(existsSync(new URL(buildOnce, import.meta.url)) ? [siteProject] : []),
    ],
  },
});
