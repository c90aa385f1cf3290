import { build } from 'vite';

/** A module and all that it imports as one script without imports: workers of the kind that every browser knows cannot import. */
export async function bundleScript(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    envFile: false,
    logLevel: 'silent',
    build: {
      ...{ write: false, copyPublicDir: false },
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const scripts = outputs.flatMap((one) => (one.type === 'chunk' ? one.code : []));
  const [script] = scripts;
  if (script === undefined || scripts.length !== 1) throw new Error(`${file} is no single script.`);
  return script;
}
