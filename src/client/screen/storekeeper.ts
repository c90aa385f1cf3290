/** Asks the worker of a screen to keep a release. */
export type Storekeeper = {
  /** `kept` once the worker has the whole release, `missing` where it could not get it, `none` where there is no worker. */
  readonly keep: (release: string) => Promise<'kept' | 'missing' | 'none'>;
  /** Whether the page would come from the worker if it were loaded again. */
  readonly isServing: () => boolean;
};

/** Waits no longer than this for a worker that fetches a release. */
const PATIENCE = 10 * 60_000;

/** The storekeeper of a screen; without https there is none, and the page lives on what it has in memory. */
export function createStorekeeper(script: string, scope: string): Storekeeper {
  if (!('serviceWorker' in navigator)) return { keep: () => Promise.resolve('none'), isServing: () => false };
  const { serviceWorker } = navigator;
  return {
    isServing: () => serviceWorker.controller !== null,
    keep: async (release) => {
      // Registered every time: a browser that is short of room may have forgotten it.
      const registration = await serviceWorker
        .register(script, { scope, updateViaCache: 'none' })
        .catch(() => undefined);
      if (registration === undefined) return 'none';
      const { active } = registration;
      if (active === null) return 'missing';
      return (await askWorker(active, release)) ? 'kept' : 'missing';
    },
  };
}

function askWorker(worker: ServiceWorker, release: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (isTaken: boolean): void => {
      clearTimeout(timer);
      port1.close();
      resolve(isTaken);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    port1.addEventListener('message', ({ data }) => end(data === true));
    port1.start();
    worker.postMessage(release, [port2]);
  });
}
