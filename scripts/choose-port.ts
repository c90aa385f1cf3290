import { parseArgs } from 'node:util';

/** The port that `--port` names, or the usual one; the next free one is taken. Ends the command on a flag that it does not know. */
export function choosePort(): number {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
    const port = Number(values.port);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    console.error(`"${values.port}" is no port; it is a number from 1 to 65535.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  process.exit(1);
}
