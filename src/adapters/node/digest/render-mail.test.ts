import { expect, it } from 'vitest';
import type { Letter } from '../../../domain/digest/letter.ts';
import { parsePage } from '../parse-page.ts';
import { renderMail } from './render-mail.ts';

const item = (index: number) => ({
  title: `Việc <b>hay</b> số ${index} & "một"`,
  url: `https://example.org/good-practices/${index}/`,
  lines: [
    { as: 'words' as const, name: 'Nguyễn Văn A', text: 'x'.repeat(300) },
    { as: 'result' as const, text: '10 → 5 phút' },
    { as: 'limits' as const, text: '<script>alert(1)</script>', lang: 'en' },
  ],
  picture: { url: `https://example.org/share/${index}.png?v=1`, alt: `Thẻ ${index}` },
});

const letter: Letter = {
  ...{
    lang: 'vi',
    subject: 'Trang: 2 lượt',
    preview: 'Việc hay',
    title: 'Một tuần',
    period: '16–22 tháng 11',
  },
  ...{ siteName: 'Trang', siteUrl: 'https://example.org/', pageUrl: 'https://example.org/ban-tin/2026-11/' },
  organisation: 'Văn phòng',
  words: { limits: 'Còn vướng', onSite: 'Đọc', why: 'Vì', nothing: undefined, sample: 'Mẫu' },
  sections: (['honours', 'stories', 'adoptions', 'due', 'earlier', 'waiting'] as const).map((key) => ({
    ...{ key, title: key, lead: 'Dẫn', more: 'và 3 mục khác' },
    items: Array.from({ length: 5 }, (_, index) => item(index)),
  })),
};

it('makes a mail that no program cuts off with five things in each of its sections, without a script', async () => {
  const html = await renderMail(letter);
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  expect(html).not.toMatch(/<script|\son\w+=|javascript:/i);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('lang="vi"');
});

it('leads to the site by full addresses alone, and says in words what a picture shows', async () => {
  const html = await renderMail(letter);
  const page = parsePage(html);
  expect(page.targets.length).toBeGreaterThan(25);
  expect(page.targets.filter((target) => !target.startsWith('https://example.org/'))).toEqual([]);
  expect([...html.matchAll(/<img\s[^>]*>/g)].every(([tag]) => /\balt="Thẻ \d"/.test(tag))).toBe(true);
});
