import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { mendSveltia, leaveOut } from './vite-plugins.ts';
import { renderEditorPage } from './render-editor-page.ts';

/** Writes the editor into a folder: Sveltia CMS from npm with our own parts, as files that any static host serves. */
export async function bundleEditor(root: string, folder: string): Promise<void> {
  await build({
    root,
    base: './',
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [leaveOut(), mendSveltia()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      sourcemap: false,
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5_000,
      rolldownOptions: {
        input: join(root, 'src/editor/editor.ts'),
        output: {
          entryFileNames: 'editor.js',
          chunkFileNames: 'parts/[name]-[hash].js',
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith('.css')) ? 'editor.css' : 'parts/[name]-[hash][extname]',
        },
      },
    },
  });
  await writeFile(join(folder, 'index.html'), renderEditorPage({ lang: 'en', title: 'Florilegium' }));
}
