import type { FrameLocator, Locator, Page } from '@playwright/test';

/** What the editor and its buttons are called in a language; Sveltia's own words among them. */
export type FormWords = {
  readonly open: string;
  readonly alone: string;
  readonly save: string;
  readonly saved: string;
  readonly browse: string;
  readonly upload: string;
  readonly insert: string;
  readonly today: string;
  readonly picture: string;
  readonly add: RegExp;
  readonly japanese: RegExp;
};

export const formWords = {
  vi: {
    ...{ open: 'Mở thư mục của tôi', alone: 'Chỉ trình soạn', save: 'Lưu', saved: 'Đã lưu bài viết.' },
    ...{ browse: 'Duyệt tệp', upload: 'Tải lên', insert: 'Chèn', today: 'Hôm nay', picture: 'Ảnh' },
    ...{ add: /^(add )?\s*Thêm/, japanese: /^Bật .?Tiếng Nhật/ },
  },
  en: {
    ...{ open: 'Open my folder', alone: 'Editor alone', save: 'Save', saved: 'Entry saved.' },
    ...{ browse: 'Browse', upload: 'Upload', insert: 'Insert', today: 'Today', picture: 'Image' },
    ...{ add: /^(add )?\s*Add/, japanese: /^Enable .?Japanese/ },
  },
} as const satisfies Record<string, FormWords>;

/** The form of an entry in the editor, as a person at the desk fills it in. */
export type EditorForm = {
  readonly frame: FrameLocator;
  /** A field by its path, in the language of the site or in another. */
  readonly field: (path: string, locale?: string) => Locator;
  /** The same, scrolled to until it is drawn. */
  readonly reach: (path: string, locale?: string) => Promise<Locator>;
  readonly write: (path: string, text: string, locale?: string) => Promise<void>;
  readonly choose: (path: string, choice: string) => Promise<void>;
  readonly press: (path: string, button: string | RegExp) => Promise<void>;
  readonly upload: (path: string, file: string) => Promise<void>;
  /** Puts the cursor to the end of a heading of the text. */
  readonly atHeading: (heading: string) => Promise<void>;
  /** Puts a picture of the entry below a paragraph of the text. */
  readonly placePicture: (paragraph: string, file: string) => Promise<void>;
  readonly save: () => Promise<void>;
};

/** The form in the frame of the desk. */
export function toEditorForm(page: Page, words: FormWords): EditorForm {
  const frame = page.frameLocator('[data-editor]');
  const field = (path: string, locale?: string): Locator =>
    frame
      .locator(`${locale === undefined ? '' : `[data-locale="${locale}"] `}[data-key-path="${path}"]`)
      .first();
  // Sveltia draws fields as one scrolls to them.
  const reach = async (path: string, locale?: string): Promise<Locator> => {
    const wanted = field(path, locale);
    for (let look = 0; look < 60 && (await wanted.count()) === 0; look++) {
      await frame.locator('[data-key-path]').last().scrollIntoViewIfNeeded();
      await page.waitForTimeout(100);
    }
    return wanted;
  };
  const write = async (path: string, text: string, locale?: string): Promise<void> => {
    const box = await reach(path, locale);
    await box.getByRole('textbox').or(box.getByRole('spinbutton')).first().fill(text);
  };
  return {
    frame,
    field,
    reach,
    write,
    choose: async (path, choice) => (await reach(path)).getByRole('radio', { name: choice }).click(),
    press: async (path, button) => (await reach(path)).getByRole('button', { name: button }).first().click(),

    upload: async (path, file) => {
      await (await reach(path)).getByRole('button', { name: words.browse }).click();
      const dialog = frame.getByRole('dialog');
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: words.upload }).click();
      await (await chooser).setFiles(file);
      await dialog.getByRole('button', { name: words.insert }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    atHeading: async (heading) => {
      await (await reach('body')).getByRole('heading', { name: heading }).click();
      await page.keyboard.press('End');
    },
    placePicture: async (paragraph, file) => {
      const body = await reach('body');
      await body.getByText(paragraph, { exact: true }).click();
      for (const key of ['End', 'Enter']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(200);
      }
      await body.getByRole('button', { name: words.picture, exact: true }).click();
      await body.getByRole('button', { name: words.browse }).click();
      const dialog = frame.getByRole('dialog');
      await dialog.getByText(file).click();
      await dialog.getByRole('button', { name: words.insert }).click();
      await dialog.waitFor({ state: 'hidden' });
    },
    save: async () => {
      await frame.getByRole('button', { name: words.save, exact: true }).click();
      await frame.getByText(words.saved).last().waitFor();
    },
  };
}
