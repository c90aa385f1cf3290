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

it('keeps what the libraries below complain of', () => {
  const lines = [
    '(process:4711): VIPS-WARNING **: 09:10:07.123: error in tile 0 x 120',
    '(sharp:4711): GLib-GObject-CRITICAL **: 09:10:07.123: g_object_unref failed',
    '(node:4711) [DEP0190] DeprecationWarning: Passing args to a child process',
    "thread 'main' panicked at src/service/mod.rs:10",
    'Error: something broke',
  ];
  expect(judgeLog(['a line', ...lines].join('\n'))).toEqual(lines);
});
