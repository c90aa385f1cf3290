import { dayOrInstant } from '../../domain/fields.ts';

/** What `BUILD_DATE` says: a day or an RFC 3339 instant; the present instant where it is not set; or why it cannot be used. */
export type BuildDate =
  { readonly ok: true; readonly date: string } | { readonly ok: false; readonly message: string };

/** Reads `BUILD_DATE`; the one place where the site and its commands look at the clock. */
export function readBuildDate(env: NodeJS.ProcessEnv): BuildDate {
  const written = env['BUILD_DATE'];
  if (written === undefined || written === '') return { ok: true, date: new Date().toISOString() };
  if (dayOrInstant.safeParse(written).success) return { ok: true, date: written };
  const wanted = 'a day (2026-11-22) or an instant with its offset (2026-11-22T08:00:00+07:00)';
  return { ok: false, message: `BUILD_DATE is "${written}"; it must be ${wanted}.` };
}
