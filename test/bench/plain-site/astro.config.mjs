// The plain template of the benchmark, rendered the way the site renders its pages.
import { defineConfig } from 'astro/config';

export default defineConfig({
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: '../../../.florilegium/plain-site',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
});
