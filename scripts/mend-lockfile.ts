// Run `npm run mend-lockfile` after adding or updating a dependency. A registry may lack the newest binaries of
// other platforms; npm then leaves them out of package-lock.json, and `npm ci` refuses the file on every machine.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const lockedPackageSchema = z.looseObject({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const lockfileSchema = z.looseObject({ packages: z.record(z.string(), lockedPackageSchema) });

const path = new URL('../package-lock.json', import.meta.url);
const lockfile = lockfileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const packages = { ...lockfile.packages };
for (const [where, locked] of Object.entries(lockfile.packages)) {
  for (const [name, wanted] of Object.entries(locked.optionalDependencies ?? {}))
    addIfMissing(where, name, wanted);
}
const added = Object.keys(packages).filter((place) => !(place in lockfile.packages));
const sorted = Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en'));
writeFileSync(
  path,
  `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, undefined, 2)}\n`,
);
for (const place of added) console.log(`added ${place}`);
console.log(`${String(added.length)} missing entries added to package-lock.json`);

function addIfMissing(where: string, name: string, wanted: string): void {
  const found = placesSeenFrom(where).find((place) => packages[`${place}node_modules/${name}`]);
  const version = found === undefined ? undefined : packages[`${found}node_modules/${name}`]?.version;
  const isExact = /^\d/.test(wanted);
  if (found !== undefined && (!isExact || version === wanted)) return;
  if (!isExact) throw new Error(`cannot tell which version of ${name} meets ${wanted}`);
  const place = packages[`node_modules/${name}`] ? `${where}/node_modules/${name}` : `node_modules/${name}`;
  packages[place] = toStub(name, wanted);
}

/** The folders in which Node would look for a package, nearest first; '' is the project. */
function placesSeenFrom(where: string): string[] {
  if (where === '') return [''];
  return [
    `${where}/`,
    ...placesSeenFrom(where.slice(0, Math.max(0, where.lastIndexOf('node_modules/') - 1))),
  ];
}

function toStub(name: string, version: string): z.infer<typeof lockedPackageSchema> {
  const os = /darwin|linux|windows|win32|freebsd|openbsd|netbsd|android|sunos|aix|openharmony/.exec(
    name,
  )?.[0];
  const cpu = /arm64|x64|ia32|arm|ppc64|riscv64|s390x|loong64|wasm32/.exec(name)?.[0];
  if (cpu === undefined) throw new Error(`cannot tell the platform of ${name}`);
  const libc = /musl/.test(name) ? 'musl' : /gnu/.test(name) ? 'glibc' : undefined;
  const platform = {
    cpu: [cpu],
    ...(os && { os: [os === 'windows' ? 'win32' : os] }),
    ...(libc && { libc: [libc] }),
  };
  return { version, ...platform, optional: true };
}
