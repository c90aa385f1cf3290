// The start page of the writing desk: what waits is asked again when something has changed, unless somebody reads there.
import { copyOnPress, watchServer } from './notices.ts';

copyOnPress(document);
watchServer(() => void refresh());
// A page that the browser has kept may be old.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) void refresh();
});

async function refresh(): Promise<void> {
  const response = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined);
  if (response?.ok !== true) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const name of ['.waiting', '.blockers', '.changes']) {
    const [old, now] = [document.querySelector(name), fresh.querySelector(name)];
    if (old === null || now === null) location.reload();
    else if (!old.contains(document.activeElement) && old.innerHTML !== now.innerHTML) old.replaceWith(now);
  }
}
