import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** How every test starts the browser: nothing of it calls home; root (a container) cannot have the sandbox. */
export const launchOptions = {
  chromiumSandbox: process.getuid?.() !== 0,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** The browser to test with, or undefined. */
export function findBrowser(): string | undefined {
  return listBrowsers()[0];
}

/** Every Chromium relative on this machine, best first; whether it starts is not tried here. */
export function listBrowsers(): string[] {
  const chosen = chosenBrowser();
  if (chosen !== undefined) return [chosen];
  return [...usualPlaces(), chromium.executablePath()].filter((path) => existsSync(path));
}

/** The file that CHROME_PATH or PLAYWRIGHT_CHROMIUM names, which then is the only one to use. */
export function chosenBrowser(): string | undefined {
  return process.env['CHROME_PATH'] || process.env['PLAYWRIGHT_CHROMIUM'] || undefined;
}

function usualPlaces(): string[] {
  if (process.platform === 'win32') return onWindows();
  return process.platform === 'darwin' ? onMac() : onLinux();
}

function onLinux(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = new Set(['/usr/bin', '/snap/bin', ...(process.env['PATH'] ?? '').split(delimiter)]);
  return names.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}

function onMac(): string[] {
  const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, `${name}.app`, 'Contents/MacOS', name)),
  );
}

function onWindows(): string[] {
  const names = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
  const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
    (name) => process.env[name] ?? [],
  );
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
