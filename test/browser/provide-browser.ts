import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chosenBrowser, launchOptions, listBrowsers } from './find-browser.ts';

/** What to tell a person when no browser starts and none could be installed. */
export const remedies = `No browser for the tests. Do one of these, then run the tests again:
  1. Debian or Ubuntu, as root:  apt-get update && apt-get install -y --no-install-recommends chromium
  2. anywhere with internet:     npx playwright install --with-deps chromium
  3. name one you have:          CHROME_PATH=/path/to/chrome npm test`;

/** A browser that really starts, installed if this machine has none and none was chosen; undefined when nothing helped. */
export async function provideBrowser(): Promise<string | undefined> {
  const present = await findStarting();
  if (present !== undefined || chosenBrowser() !== undefined) return present;
  for (const install of [installFromDebian, installFromPlaywright]) {
    if (!install()) continue;
    const installed = await findStarting();
    if (installed) return installed;
  }
  return undefined;
}

async function findStarting(): Promise<string | undefined> {
  for (const path of listBrowsers()) if (await canStart(path)) return path;
  return undefined;
}

/** A file is not enough: on Ubuntu `chromium-browser` may be a stub that only asks for snap. */
async function canStart(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, ...launchOptions });
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${String(error).split('\n', 1).join()}`);
    return false;
  }
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('No browser found; installing chromium with apt-get.');
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  return aptGet('update') && aptGet(...install);
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

function installFromPlaywright(): boolean {
  console.log('No browser found; installing one with Playwright.');
  const withSystemLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  const args = ['node_modules/@playwright/test/cli.js', 'install', ...withSystemLibraries, 'chromium'];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}
