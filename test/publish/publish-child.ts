// A publication in a process of its own, which can be killed: `node publish-child.ts '<site as JSON>' [step to die at]`.
import { z } from 'zod';
import { publish } from './place.ts';

const [json = '', deadly] = process.argv.slice(2);
const site = z
  .object({
    ...{ contentDir: z.string(), workDir: z.string(), place: z.string() },
    ...{ text: z.string(), pages: z.number() },
  })
  .parse(JSON.parse(json));
process.stdout.write('begins\n');
const published = await publish({
  ...site,
  onStep: (step) => {
    if (step === deadly) process.kill(process.pid, 'SIGKILL');
  },
});
process.exitCode = published?.ok === true ? 0 : 1;
