import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** How a process ran: its wall time in seconds, and the most memory that it and all it started held at once, in MB, where the system tells. */
export type ProcessFigures = {
  readonly seconds: number;
  readonly peakMegabytes: number | undefined;
  readonly output: string;
};

/** Runs a program of Node to its end; throws its last words where it fails. */
export async function measureProcess(
  args: readonly string[],
  { cwd, env = process.env }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<ProcessFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, child.pid === undefined ? 0 : sumMemory(child.pid));
  }, 100);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0)
    throw new Error(`${args.join(' ')} ended with ${String(code)}.\n${(output + errors).slice(-2000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: peak === 0 ? undefined : peak / 1e6,
    output,
  };
}

/** The resident memory of a process and of all below it, in bytes; 0 where the system has no /proc. */
function sumMemory(root: number): number {
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of readNames('/proc')) {
    const pid = Number(name);
    const stat = Number.isInteger(pid) ? readText(`/proc/${name}/stat`) : '';
    if (stat === '') continue;
    // The name of the program stands in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
    memory.set(pid, Number(fields[21]) * PAGE);
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((all, child) => all + sum(child), memory.get(pid) ?? 0);
  return sum(root);
}

/** Bytes in a page of memory, as `getconf PAGESIZE` says on the machines that have /proc and run Node. */
const PAGE = 4096;

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may end between two looks at it. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
