import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { PressOrder, PressResult } from './press-messages.ts';

/** Draws pictures and posters in a process of its own, on all processors. */
export type Press = {
  readonly print: (order: PressOrder) => Promise<PressResult>;
  readonly close: () => void;
  /** All that its process and the libraries in it have complained of so far. */
  readonly complaints: () => string;
  /** The id of its process while it runs. */
  readonly pid: () => number | undefined;
};

type Waiting = { readonly resolve: (result: PressResult) => void; readonly reject: (error: Error) => void };

/** Opens the press; its process starts with the first order, and ends with this one at the latest. */
export function openPress(): Press {
  const waiting = new Map<string, Waiting>();
  let child: ReturnType<typeof fork> | undefined;
  let complaint = '';
  const start = (): ReturnType<typeof fork> => {
    const started = fork(fileURLToPath(new URL('./press-process.ts', import.meta.url)), {
      ...{ serialization: 'advanced', execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
      // The threads of the press share the few threads in which libvips works.
      env: { ...process.env, UV_THREADPOOL_SIZE: String(availableParallelism() * 2), TZ: 'UTC' },
    });
    started.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString('utf8')));
    started.on('message', (result: PressResult) => {
      waiting.get(result.key)?.resolve(result);
      waiting.delete(result.key);
    });
    started.on('close', () => {
      child = undefined;
      for (const { reject } of waiting.values())
        reject(new Error(`The press has stopped. ${complaint.trim()}`));
      waiting.clear();
    });
    return started;
  };
  return {
    print: (order) =>
      new Promise((resolve, reject) => {
        waiting.set(order.key, { resolve, reject });
        child ??= start();
        child.send(order);
      }),
    close: () => child?.kill(),
    complaints: () => complaint,
    pid: () => child?.pid,
  };
}
