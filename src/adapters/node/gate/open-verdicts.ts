import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhenChanged } from '../write-when-changed.ts';

/** What has been judged before and found right, by the bytes that were judged and the rules that judged them. */
export type Verdicts = {
  /** Gives the faults of these bytes; `judge` is asked only where the same bytes have not passed the same rules before. */
  readonly judge: (rules: string, bytes: Uint8Array | string, judge: Judge) => Promise<readonly string[]>;
  /** Keeps what has passed in this run, and forgets everything else. */
  readonly save: () => Promise<void>;
};

type Judge = () => Promise<readonly string[]> | readonly string[];

/** Only passes are kept: a fault is looked at again each time, so nobody has to trust what an old run said of it. */
export async function openVerdicts(file: string): Promise<Verdicts> {
  const known = new Set((await readFile(file, 'utf8').catch(() => '')).split('\n'));
  const passed = new Set<string>();
  return {
    async judge(rules, bytes, judge) {
      const key = createHash('sha256').update(`${rules}\0`).update(bytes).digest('base64url');
      const faults = known.has(key) || passed.has(key) ? [] : await judge();
      if (faults.length === 0) passed.add(key);
      return faults;
    },
    async save() {
      await mkdir(dirname(file), { recursive: true });
      await writeWhenChanged(file, [...passed].sort().join('\n'));
    },
  };
}

/** Verdicts that live for one run only. */
export function createVerdicts(): Verdicts {
  return {
    judge: async (_rules, _bytes, judge) => judge(),
    save: () => Promise.resolve(),
  };
}
