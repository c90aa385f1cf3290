import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

/** Sets data by a template, as a tagged PDF that readers of screens can read (PDF/UA-1). */
export type Typesetter = {
  /** The same template, data and fonts give the same bytes. `data` is JSON: text in it is never code. */
  readonly set: (template: string, data: string) => Typeset;
};

export type Typeset =
  | { readonly ok: true; readonly bytes: Buffer; readonly pages: number }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** What is wrong with a template: the file as seen from its folder, with its line and column where they are known. */
export type TemplateFault = { readonly where: string; readonly message: string };

/** Opens a typesetter for templates of one folder, which can read nothing outside it but these pictures, by their paths there. */
export function openTypesetter(
  folder: string,
  fonts: readonly Buffer[],
  pictures: ReadonlyMap<string, Buffer> = new Map(),
): Typesetter {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...fonts] }] });
  for (const [path, bytes] of pictures) compiler.mapShadow(join(folder, path), bytes);
  return {
    set(template, data) {
      // What is remembered of earlier documents would fill the memory; it changes no result.
      compiler.evictCache(KEPT);
      const compiled = compiler.compile({ mainFilePath: template, inputs: { data } });
      const document = compiled.result;
      if (document === null)
        return toFaults(compiler, compiled.takeDiagnostics() ?? compiled.takeError(), template);
      try {
        // No clock: the same data give the same bytes.
        const bytes = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 });
        return { ok: true, bytes, pages: document.numOfPages };
      } catch (error) {
        return { ok: false, faults: toExportFaults(relative(folder, template), String(error)) };
      }
    },
  };
}

/** What forbids a document to be a PDF for everybody: the addon tells it as text only, without a place. */
function toExportFaults(where: string, told: string): readonly TemplateFault[] {
  const messages = [...told.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].flatMap(
    ([, message]) => message ?? [],
  );
  return (messages.length > 0 ? messages : [told]).map((message) => ({ where, message }));
}

/** How many documents ago something may have been used that is still remembered. */
const KEPT = 10;

const diagnostics = z.array(
  z.object({
    message: z.string(),
    path: z.string(),
    range: z.object({ start: z.object({ line: z.number(), character: z.number() }) }).nullable(),
    severity: z.number(),
  }),
);

/** The severity of what stops a document; what follows it only says how the place was reached. */
const ERROR = 1;

function toFaults(
  compiler: NodeCompiler,
  error: NodeError | null,
  template: string,
): Extract<Typeset, { ok: false }> {
  const found = error === null ? [] : diagnostics.parse(compiler.fetchDiagnostics(error));
  const faults = found
    .filter(({ severity }) => severity === ERROR)
    .map(({ message, path, range }) => {
      const file = relative(dirname(template), path) || template;
      const at = range === null ? '' : `:${range.start.line + 1}:${range.start.character + 1}`;
      return { where: file + at, message };
    });
  return { ok: false, faults: faults.length > 0 ? faults : [{ where: template, message: 'no document' }] };
}
