import { spawn } from 'node:child_process';

/** Where the sample site that the tests judge stands. */
export const SITE = '.florilegium/test-site';

/** Runs `npm run build` as a person would, at the instant of all tests, with this environment added; what it said, its exit code and its number. */
export async function runBuild(
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string; pid: number | undefined }> {
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, BUILD_DATE: '2026-11-22', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, output, pid: child.pid };
}
