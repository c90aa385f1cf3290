import { describe, expect, it } from 'vitest';
import { parsePage } from './parse-page.ts';

const inMain = (html: string) => parsePage(`<html lang="en"><body><main>${html}</main></body></html>`);

describe('a parsed page', () => {
  it('takes data for scripts neither for words nor for a script', () => {
    const page = inMain('Hello <script type="application/json">{"none":"Nothing"}</script>there');
    expect([page.text, page.inline]).toEqual(['Hello there', []]);
  });

  it('reports what the content policy would block', () => {
    const page = inMain(
      '<script>go()</script><script type="module">go()</script><style>a{}</style><p onclick="go()">',
    );
    expect(page.inline).toEqual(['<script>', '<script>', '<style>', 'p[onclick]']);
  });
});
