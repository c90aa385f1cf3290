/** The language that a command speaks: of `LC_ALL`, `LC_MESSAGES` or `LANG`, or of the system, as `vi`, `ja` or `en`. */
export function chooseLanguage(env: NodeJS.ProcessEnv = process.env): string {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  const locale = set ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^[a-z]{2,3}(?=[-_.]|$)/.exec(locale)?.[0] ?? 'en';
}
