import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cloneProject, publish, readCommit } from '../incremental/checkout.ts';
import { makeFolder } from '../make-folder.ts';
import type { Outcome, Work } from './outcome.ts';

/** Somebody's computer: where the clone stands, and how time and language are set there. */
type Office = { readonly name: string; readonly folder: string; readonly env: NodeJS.ProcessEnv };

/** Two clones of one commit, published without any cache in different folders, time zones and languages. */
export async function judgeReproducible({ sample, date, tell }: Work): Promise<Outcome> {
  const offices: readonly Office[] = [
    {
      ...{ name: 'Hà Nội', folder: join(makeFolder('one'), 'florilegium') },
      env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
    },
    {
      ...{ name: 'New York', folder: join(makeFolder('another'), 'deep/er', 'a folder with spaces') },
      env: { TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' },
    },
  ];
  const { commit, isClean } = await readCommit();
  const rows: (readonly string[])[] = [];
  const sums: string[] = [];
  for (const { name, folder, env } of offices) {
    tell(`${name} begins`);
    await cloneProject(folder);
    const contentDir = join(folder, '..', 'what we write');
    await cp(sample, contentDir, { recursive: true });
    const place = join(folder, '..', 'www');
    const instant = { CONTENT_DIR: contentDir, BUILD_DATE: date };
    const { isWell, said } = await publish(folder, place, { ...env, ...instant });
    if (!isWell) throw new Error(`${name}: ${said}`);
    const text = await readFile(join(place, 'current', 'SHA256SUMS'), 'utf8');
    sums.push(text);
    rows.push([name, env['TZ'] ?? '', env['LANG'] ?? '', String(text.trim().split('\n').length), hash(text)]);
  }
  return {
    ran: true,
    method:
      `Commit ${commit}${isClean ? '' : ' (changes of this checkout that are not committed are not in it)'}, cloned ` +
      'twice into different folders, each with its own packages and without any cache, published by `npm run publish` at ' +
      'the same date. `SHA256SUMS` of both lists every file of the release, packed ones and the list of withdrawn ' +
      'addresses included.',
    columns: ['clone', 'time zone', 'locale', 'files', 'SHA-256 of `SHA256SUMS`'],
    rows,
    misses: differLines(sums[0] ?? '', sums[1] ?? ''),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The files that two lists of sums do not both have with the same sum. */
function differLines(one: string, other: string): readonly string[] {
  const [here, there] = [new Set(one.split('\n')), new Set(other.split('\n'))];
  return [...here.symmetricDifference(there)].sort().map((line) => line.split('  ')[1] ?? line);
}
