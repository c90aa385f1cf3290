/** An event that keeps a worker awake until a promise is settled. */
export type WaitingEvent = Event & { readonly waitUntil: (promise: Promise<unknown>) => void };

/** A request of a page, which a worker may answer. */
export type RequestEvent = WaitingEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};

/** What a worker is: the types of the browser's pages do not know it. */
export type WorkerScope = {
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
};

/** Whether a script runs as the worker that answers for pages. */
export function isWorkerScope(scope: object): scope is WorkerScope {
  return 'registration' in scope && 'skipWaiting' in scope && 'clients' in scope;
}

/** Whether an event can keep the worker awake. */
export function isWaiting(event: Event): event is WaitingEvent {
  return 'waitUntil' in event;
}

/** Whether an event is a request to answer. */
export function isRequest(event: Event): event is RequestEvent {
  return isWaiting(event) && 'request' in event && 'respondWith' in event;
}
