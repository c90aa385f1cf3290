// A thread that reads a share of the files of a site and ends.
import { parentPort } from 'node:worker_threads';
import { readShare, type Share } from './read-share.ts';

parentPort?.once('message', (share: Share) => {
  parentPort?.postMessage(readShare(share));
});
