import { toEditorRule, toPolicyOf } from '../editor-host.ts';
import type { WrittenEditor } from '../editor-schema.ts';
import type { Lang } from '../fields.ts';
import { FOLDER_RULES, toSiteHeaders, type FolderRule, type SiteHeaders } from '../site-headers.ts';

/** What a person decides about the server, besides what the content says. */
export type ServerChoices = {
  /** The folder of the finished site, as the server sees it. */
  readonly root: string;
  /** Where to listen without TLS, as `host:port`: behind a proxy that has it. */
  readonly listen?: string | undefined;
  /** The files of the certificate and of its key. */
  readonly certificate?: string | undefined;
  readonly key?: string | undefined;
  readonly hstsSeconds: number;
  /** Whether nginx has its Brotli module; all other servers know by themselves. */
  readonly hasBrotli: boolean;
};

/** All that any server has to be told; paths begin with the base and a slash. */
export type ServerPlan = ServerChoices & {
  readonly host: string;
  readonly origin: string;
  readonly isSecure: boolean;
  /** The path of the site on its host, without a slash at the end. */
  readonly base: string;
  /** Whether the server itself speaks TLS. */
  readonly hasTls: boolean;
  readonly headers: SiteHeaders;
  readonly rules: readonly FolderRule[];
  /** The page for lost readers, and those of the other languages by the folder (`/en/`) in which they are lost. */
  readonly lostPage: string;
  readonly lostPages: readonly { readonly folder: string; readonly page: string }[];
  readonly gone: readonly string[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
};

/** What a site says of itself that servers need: the public part of the Roll. */
export type ServedSite = {
  readonly site: {
    readonly address: string;
    readonly defaultLang: Lang;
    readonly languages: readonly Lang[];
    readonly editor?: WrittenEditor | undefined;
  };
  readonly gone: readonly string[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
};

/** The plan for a site: what has been withdrawn answers 410, former addresses 301. */
export function toServerPlan({ site, gone, redirects }: ServedSite, choices: ServerChoices): ServerPlan {
  const { origin, pathname, hostname, protocol } = new URL(site.address);
  const base = pathname.replace(/\/$/, '');
  const isSecure = protocol === 'https:';
  const others = site.languages.filter((lang) => lang !== site.defaultLang);
  return {
    ...choices,
    ...{ host: hostname, origin, isSecure, base },
    hasTls: isSecure && choices.listen === undefined,
    headers: toSiteHeaders(isSecure, choices.hstsSeconds),
    rules: [...FOLDER_RULES, ...(site.editor === undefined ? [] : [toEditorRule(toPolicyOf(site.editor))])],
    lostPage: `${base}/404.html`,
    lostPages: others.map((lang) => {
      const folder = `${base}/${lang.toLowerCase()}/`;
      return { folder, page: `${folder}404.html` };
    }),
    gone,
    // An address that has been withdrawn leads nowhere, whatever it was before.
    moved: redirects.filter(({ from }) => !gone.includes(from)),
  };
}

/** The name of a header as people write it: `cache-control` becomes `Cache-Control`. */
export function toHeaderName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** A text that may stand in a pattern. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The lines that begin every file of a server: what it is, and how it is made anew. */
export function toOpening(about: string): readonly string[] {
  return [
    `# ${about}`,
    '# Written by "npm run server-config" from the table of headers and the withdrawn addresses of the content.',
    '# After a withdrawal or a renamed page write it again, and let the server read it.',
  ];
}
