import type { ReportLanguage } from '../../words/problems/languages.ts';
import { ID_LENGTH, type Lang } from '../fields.ts';
import { createSayField } from './say-field.ts';
import { toBackend } from './to-backend.ts';
import { toCollections } from './to-collections.ts';

/** The largest file that the editor takes, in bytes; larger pictures would be refused by the check. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** A Git host on which the content folder lies, and how it is reached where it is not the public service of its name. */
export type GitHost = {
  readonly is: 'github' | 'gitlab' | 'gitea';
  /** `owner/name`, as the host writes it. */
  readonly repo: string;
  readonly branch?: string | undefined;
  /** The address of its programming interface, for a host of one's own. */
  readonly apiRoot?: string | undefined;
  /** The address at which people sign in, for a host of one's own. */
  readonly baseUrl?: string | undefined;
  /** The public id under which the editor is registered there; no secret. */
  readonly appId?: string | undefined;
  /** Whether what is saved waits as a proposal until somebody who may publish takes it over. */
  readonly isReviewed?: boolean | undefined;
};

/** Where the editor reads and writes: a folder on this computer, the browser's own store (to practise), or a Git host. */
export type EditorBackend = { readonly is: 'local' } | { readonly is: 'practice' } | GitHost;

/** What the configuration depends on. */
export type EditorWish = {
  /** The languages of the site; the first is the default. */
  readonly languages: readonly [Lang, ...Lang[]];
  /** The language of the person who edits: labels and hints. */
  readonly lang: ReportLanguage;
  readonly backend: EditorBackend;
  /** The content folder within the opened folder or repository: `content`; empty where that is itself the content folder. */
  readonly contentFolder: string;
  /** What the editor is called on its first page. */
  readonly title: string;
  /** The public address of the site, to which the editor links. */
  readonly siteAddress?: string | undefined;
};

/** Plain JSON that Sveltia CMS takes as its whole configuration: `CMS.init({ config })`. */
export type EditorConfig = { readonly [key: string]: EditorValue };
/** What stands in a configuration. */
export type EditorValue =
  string | number | boolean | readonly EditorValue[] | { readonly [key: string]: EditorValue };

/** The whole configuration of the editor, from the schemas of the content. */
export function toEditorConfig(wish: EditorWish): EditorConfig {
  const { backend, title, siteAddress, languages, lang } = wish;
  return {
    load_config_file: false,
    backend: toBackend(backend),
    publish_mode: 'isReviewed' in backend && backend.isReviewed === true ? 'editorial_workflow' : 'simple',
    app_title: title,
    ...(siteAddress === undefined ? {} : { site_url: siteAddress, display_url: siteAddress }),
    show_preview_links: false,
    media_folder: wish.contentFolder,
    // Its dialogue would offer pictures of other hosts.
    media_libraries: {
      stock_assets: { providers: [] },
      default: { config: { slugify_filename: true, max_file_size: LARGEST_FILE } },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: ID_LENGTH, timezone: 'local' },
    output: {
      omit_empty_optional_fields: true,
      yaml: { indent_size: 2, indent_sequences: true, quote: 'none' },
    },
    i18n: {
      structure: 'multiple_files',
      locales: languages,
      default_locale: languages[0],
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
    editor: { preview: false },
    collections: toCollections(wish, createSayField(lang)),
  };
}
