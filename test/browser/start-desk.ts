import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts `npm run edit` on a folder and waits until it says where it stands. */
export async function startDesk(contentDir: string, lang: string): Promise<{ url: string; end: () => void }> {
  const child = spawn(process.execPath, ['scripts/edit.ts', '--no-open', '--port', '4470', '--lang', lang], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The desk did not start: ${said}`)));
  });
  return { url, end: () => void child.kill() };
}
