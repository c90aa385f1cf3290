import type { HastPluginEntry } from 'satteri';
import { createMarkdownPlugins } from '../node/markdown-plugins.ts';
import { siteInMemory } from './load-roll.ts';

/** Gives own pages that are code the same references, pictures and headings as every other text. */
export const ownPagePlugins: HastPluginEntry = ({ fileURL }) => {
  const [, lang, id] = /\/pages\/([^/]+)\/([^/]+)\.mdx$/.exec(fileURL?.pathname ?? '') ?? [];
  const site = siteInMemory();
  if (site === undefined || lang === undefined) return [];
  const pictures = site.roll.pages.find((page) => page.id === id)?.body?.pictures ?? new Map();
  return createMarkdownPlugins(site.toMarkdownPage(lang, lang, { pictures }));
};
