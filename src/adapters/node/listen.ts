import type { Server } from 'node:http';

/** Lets a server listen on the loopback address, at the first free port from `port` up, and gives that port; 0 takes any. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; ; candidate++) {
    const error = await new Promise<Error | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(candidate, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    const address = server.address();
    if (error === undefined && address !== null && typeof address === 'object') return address.port;
    const isTaken = error !== undefined && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || candidate >= port + 100) throw error ?? new Error('The server has no address.');
  }
}
