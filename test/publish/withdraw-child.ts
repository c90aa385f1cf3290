// A withdrawal in a process of its own that dies at a step: `node withdraw-child.ts '<site as JSON>' <id> <step>`.
import { z } from 'zod';
import { takeOff } from './withdraw-site.ts';

const [json = '', id = '', deadly] = process.argv.slice(2);
const site = z
  .object({ contentDir: z.string(), workDir: z.string(), place: z.string() })
  .parse(JSON.parse(json));
await takeOff(site, id, {
  isErasure: true,
  onStep: (step) => {
    if (step === deadly) process.kill(process.pid, 'SIGKILL');
  },
});
