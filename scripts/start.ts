// `npm start`: makes the sample site, or that of CONTENT_DIR, then serves it and prints its address.
import { choosePort } from './choose-port.ts';
import { makeAndTell } from './make-and-tell.ts';
import { serveAndTell } from './serve-and-tell.ts';

const port = choosePort();
if (await makeAndTell()) await serveAndTell(port);
else process.exitCode = 1;
