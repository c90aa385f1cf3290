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
    line: /'target-current' is not recognized as a valid pseudo-class/,
    because: 'lightningcss does not know it yet, and leaves it as it is',
  },
];

/** The warnings and errors in the output of a build that are not known to be harmless. */
export function judgeLog(output: string): readonly string[] {
  return output
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .filter((line) => /\[(?:WARN|ERROR)\]|\bwarning\b:|\[[A-Z_]+\] Warning/.test(line))
    .filter((line) => !HARMLESS.some((harmless) => harmless.line.test(line)));
}
