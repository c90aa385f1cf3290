import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FILE_TYPES } from '../../../domain/serving/file-types.ts';

/** What a server reads, where somebody has put it into the folder: `npm run server-config` writes them. */
const FOR_SERVERS = ['_headers', '_redirects', '.htaccess', 'web.config'];
/** By the rules of did:web, programs look for the keys of badges in this dot folder, and in no other. */
const KEYS = /^\.well-known\/did\.json(?:\.br|\.gz)?$/;
/** What publishing puts beside a file: the same, compressed. */
const PACKED = /\.(?:br|gz)$/;

/** The files that do not belong into a finished folder: leftovers, links, empty files, and names that some computers take for one. */
export function checkFiles(folder: string, files: readonly string[]): readonly string[] {
  const known = new Set(files);
  const faults: string[] = [];
  for (const file of files) {
    const entry = lstatSync(join(folder, file));
    if (entry.isSymbolicLink()) faults.push(`${file}: it is a link, and leads out of the site.`);
    else if (entry.size === 0) faults.push(`${file}: it is empty.`);
    faults.push(...judgeName(file, known));
  }
  const byName = Map.groupBy(files, (file) => file.toLowerCase().normalize('NFC'));
  for (const alike of byName.values())
    if (alike.length > 1) faults.push(`${alike.join(', ')}: many computers take these names for one.`);
  return faults;
}

function judgeName(file: string, known: ReadonlySet<string>): readonly string[] {
  if (FOR_SERVERS.includes(file)) return [];
  if (KEYS.test(file)) return [];
  const hidden = file.split('/').find((part) => part.startsWith('.'));
  if (hidden !== undefined) return [`${file}: "${hidden}" is a hidden file or folder.`];
  if (file.endsWith('.map')) return [`${file}: it shows the source of the scripts.`];
  const plain = file.replace(PACKED, '');
  if (plain !== file)
    return known.has(plain) ? [] : [`${file}: it is a compressed file, and ${basename(plain)} is missing.`];
  const ending = /\.([a-z0-9_]+)$/i.exec(file)?.[1] ?? '';
  return ending in FILE_TYPES ? [] : [`${file}: no part of a site ends like this.`];
}
