import { spawn } from 'node:child_process';

/** Opens an address in the browser of the person at this computer; Edge on Windows. Where that fails, nothing happens. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const { command, args } = toCommand(url, platform);
  const child = spawn(command, args, { detached: true, stdio: 'ignore' });
  child.once('error', () => undefined);
  child.unref();
}

/** The command by which a system opens an address. */
export function toCommand(
  url: string,
  platform: NodeJS.Platform,
): { readonly command: string; readonly args: readonly string[] } {
  if (platform === 'win32')
    return { command: 'cmd', args: ['/d', '/s', '/c', 'start', '""', `microsoft-edge:${url}`] };
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', args: [url] };
}
