// A thread that reads a share of the files of a site and ends.
import { parentPort } from 'node:worker_threads';
import { readShare, type Share } from './read-share.ts';

parentPort?.once('message', (share: Share) => {
  for (const read of readShare(share)) parentPort?.postMessage(read);
});
