import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { florilegium } from './src/adapters/astro/integration.ts';
import { ownPagePlugins } from './src/adapters/astro/own-page-plugins.ts';

export default defineConfig({
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: '.florilegium/astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Line breaks of the templates stay spaces between words.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Pages with a `cacheKey` are rendered again only when it changes.
  experimental: { incrementalBuild: true },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [ownPagePlugins],
      features: { smartPunctuation: false, headingAttributes: true },
    }),
  },
  // The policy of the site allows no inline script, style or font; all pages share one style sheet.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
  integrations: [mdx(), florilegium()],
});
