// `npm run preview`: serves what `npm run build` has made.
import { choosePort } from './choose-port.ts';
import { serveAndTell } from './serve-and-tell.ts';

await serveAndTell(choosePort());
