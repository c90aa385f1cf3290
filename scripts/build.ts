// `npm run build`: makes the site of CONTENT_DIR (default `content`) in OUT_DIR (default `dist`), at the instant of BUILD_DATE.
import { makeAndTell } from './make-and-tell.ts';

process.exitCode = (await makeAndTell()) ? 0 : 1;
