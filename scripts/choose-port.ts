import { parseArgs } from 'node:util';
import { chooseReportLanguage } from '../src/adapters/node/report-problems.ts';
import { createSay } from '../src/words/commands/languages.ts';

/** The port that `--port` names, or the usual one; the next free one is taken. Ends the command on a flag that it does not know. */
export function choosePort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    console.error(createSay(chooseReportLanguage(process.env))('serve.port', { found: values.port }));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(1);
}
