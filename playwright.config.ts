import { defineConfig } from '@playwright/test';
import { findBrowser, launchOptions } from './test/browser/find-browser.ts';

const executablePath = findBrowser();
const address = 'http://127.0.0.1:4399';

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  // The same pictures for every system: the tolerance is in the test.
  snapshotPathTemplate: '{testDir}/look/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    timezoneId: 'UTC',
    launchOptions: { ...launchOptions, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `"${process.execPath}" scripts/preview.ts --port 4399`,
    url: address,
    env: {
      OUT_DIR: process.env['OUT_DIR'] ?? '.florilegium/test-site',
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  },
});
