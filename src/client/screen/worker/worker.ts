import { parseRelease } from '../../../domain/screen/release.ts';
import { SCREEN_FILES } from '../../../domain/screen/screen-data.ts';
import { createShelf } from './shelf.ts';
import { isRequest, isWaiting, isWorkerScope, type WorkerScope } from './worker-scope.ts';

/** The worker of the screens of one language: it answers for the page of the screen and what that needs, and for nothing else. */
function work(scope: WorkerScope): void {
  const folder = new URL(scope.registration.scope).pathname;
  const fetchFile = (path: string): Promise<Response> => fetch(path, { cache: 'no-cache' });
  const shelf = createShelf(folder, caches, fetchFile);
  const takeNewest = async (): Promise<void> => {
    const answer = await fetch(folder + SCREEN_FILES.release, { cache: 'no-store' });
    const release = answer.ok ? parseRelease(await answer.text()) : undefined;
    if (release === undefined || !(await shelf.take(release))) throw new Error('There is no whole release.');
    await scope.skipWaiting();
  };
  addEventListener('install', (event) => {
    if (isWaiting(event)) event.waitUntil(takeNewest());
  });
  addEventListener('activate', (event) => {
    if (isWaiting(event)) event.waitUntil(scope.clients.claim());
  });
  addEventListener('message', (event) => {
    const [port] = event.ports;
    const release = typeof event.data === 'string' ? parseRelease(event.data) : undefined;
    if (port === undefined || release === undefined || !isWaiting(event)) return;
    event.waitUntil(shelf.take(release).then((isTaken) => port.postMessage(isTaken)));
  });
  addEventListener('fetch', (event) => {
    if (!isRequest(event)) return;
    const { request } = event;
    const { pathname, origin } = new URL(request.url);
    const isOurs = request.method === 'GET' && origin === location.origin;
    if (!isOurs || pathname === folder + SCREEN_FILES.release) return;
    const path = pathname === `${folder}index.html` ? folder : pathname;
    event.respondWith(shelf.find(path).then((kept) => kept ?? fetch(request)));
  });
}

const scope: object = globalThis;
if (isWorkerScope(scope)) work(scope);
