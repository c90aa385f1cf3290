import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

/** A visitor who reads the home page and all that it shows, again and again. */
export type Visitor = {
  readonly stop: () => Promise<{
    readonly visits: number;
    readonly broken: readonly string[];
    /** The titles that were seen. */
    readonly seen: ReadonlySet<string>;
  }>;
};

/** A web server at an address without a slash at the end. */
export type Server = { readonly url: string; readonly close: () => Promise<void> };

/** Serves a place as web servers do, by looking up every path through the link. */
export async function serveAsServersDo(place: string): Promise<Server> {
  const root = join(place, 'current/site');
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    readFile(join(root, path.endsWith('/') ? `${path}index.html` : path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Lets somebody visit a place. */
export async function startVisitor(place: string): Promise<Visitor> {
  const server = await serveAsServersDo(place);
  const { url } = server;
  const state = { isOver: false, visits: 0, broken: new Array<string>(), seen: new Set<string>() };
  const walk = async (): Promise<void> => {
    while (!state.isOver) {
      const home = await fetch(`${url}/`);
      const html = await home.text();
      const title = /<title>(.*?)<\/title>/.exec(html)?.[1];
      if (!home.ok || title === undefined)
        state.broken.push(`/: ${String(home.status)} ${html.slice(0, 50)}`);
      else state.seen.add(title);
      // Somebody takes a moment until the page asks for what it shows.
      await new Promise((resolve) => setTimeout(resolve, state.visits % 5));
      for (const [, path = ''] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
        const file = await fetch(url + path);
        if (!file.ok || (await file.text()).length === 0)
          state.broken.push(`${path}: ${String(file.status)}`);
      }
      state.visits++;
    }
  };
  const walks = [walk(), walk()];
  return {
    async stop() {
      state.isOver = true;
      await Promise.all(walks);
      await server.close();
      return state;
    },
  };
}
