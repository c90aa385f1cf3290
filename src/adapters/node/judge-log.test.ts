import { expect, it } from 'vitest';
import { judgeLog } from './judge-log.ts';

it('lets the usual lines of a build pass, and those that are known to be harmless', () => {
  const output = [
    '09:10:06 [build] output: "static"',
    '09:10:06 [WARN] [glob-loader] No files found matching "**/*.mdx" in directory ".florilegium/pages"',
    '├─ /ca-nhan/warning/index.html (+3ms)',
  ];
  expect(judgeLog(output.join('\n'))).toEqual([]);
});

it('keeps every other warning and error, without colours', () => {
  const output = '09:10:06 \u001b[33m[WARN]\u001b[39m [router] something\n09:10:07 [ERROR] [vite] broken\n';
  expect(judgeLog(output)).toEqual(['09:10:06 [WARN] [router] something', '09:10:07 [ERROR] [vite] broken']);
});
