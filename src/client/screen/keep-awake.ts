/** Keeps the display from going dark while the page is seen, where the browser can. */
export function keepAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = (): void => {
    // A battery that is low refuses, and that is no fault.
    if (document.visibilityState === 'visible')
      void navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}

/** Fills the display, or gives it back. */
export function toggleFullScreen(): void {
  const done =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  void done.catch(() => undefined);
}

/** Asks the browser not to clear away what it keeps of this site when it is short of room. */
export function askToStay(): void {
  if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
}
