import { FROZEN_ROLL } from './frozen-roll.ts';
import { GUARD_REACH } from './guard-reach.ts';

/** What a build asks for, what programs need to run at all, and the language of its messages. */
const KEPT = [
  ...[
    'CONTENT_DIR',
    FROZEN_ROLL,
    GUARD_REACH,
    'OUT_DIR',
    'BUILD_DATE',
    'LC_ALL',
    'LC_MESSAGES',
    'LANG',
    'NODE_OPTIONS',
  ],
  ...['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP'],
  ...['SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
];

/**
 * The environment in which pages are rendered: the same whoever builds. Variables such as `DEV` would change the
 * pages, and whatever else is set is nothing that a page in code may read and publish.
 */
export function toBuildEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // Windows writes the names of variables in either case.
  const kept = Object.entries(env).filter(([name]) => KEPT.includes(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    TZ: 'UTC',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
