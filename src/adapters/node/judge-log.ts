/** Lines of Astro and Vite that do not mean that something is wrong, each with the reason. */
const HARMLESS: readonly { readonly line: RegExp; readonly because: string }[] = [
  {
    line: /No files found matching "\*\*\/\*\.mdx"/,
    because: 'an organisation need not have a page that is code',
  },
  { line: /collection "pages" does not exist or is empty/, because: 'the same' },
  {
    line: /MODULE_LEVEL_DIRECTIVE.*astro:head-inject/,
    because: 'Astro itself puts the mark into MDX in a collection',
  },
  {
    line: /ExperimentalWarning: Type Stripping|--trace-warnings/,
    because: 'early versions of Node 24 say so of every program in TypeScript',
  },
  {
    line: /'target-current' is not recognized as a valid pseudo-class/,
    because: 'lightningcss does not know it yet, and leaves it as it is',
  },
];

/**
 * How Astro and Vite begin a complaint, how Node does, and how libvips and GLib do below sharp; the engine of the search
 * hands over its errors as values.
 */
const COMPLAINTS = [
  ...[/\[(?:WARN|ERROR)\]/, /\bwarning\b:/i, /\[[A-Z_]+\] Warning/, /^\(node:\d+\) /],
  ...[
    /\b(?:VIPS|GLib|GLib-GObject)-(?:WARNING|CRITICAL|ERROR)\b/,
    /^(?:error|panic|thread '.*' panicked)\b/i,
  ],
];

/** The warnings and errors in the output of a build that are not known to be harmless. */
export function judgeLog(output: string): readonly string[] {
  return output
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .filter((line) => COMPLAINTS.some((complaint) => complaint.test(line)))
    .filter((line) => !HARMLESS.some((harmless) => harmless.line.test(line)));
}
