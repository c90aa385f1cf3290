const MEMORY = 'screen loaded for';

/** Loads the page again for a release; never twice for the same one, so that no mistake can make a screen flicker. */
export function reloadOnce(release: string): void {
  try {
    if (sessionStorage.getItem(MEMORY) === release) return;
    sessionStorage.setItem(MEMORY, release);
  } catch {
    return;
  }
  location.reload();
}

/** Whether the page may be loaded again for a release. */
export function mayReload(release: string): boolean {
  try {
    return sessionStorage.getItem(MEMORY) !== release;
  } catch {
    return false;
  }
}
