import type { AstroIntegration } from 'astro';
import { makeFonts } from '../node/fonts/make-fonts.ts';
import { contentFolderOf, PREVIEW } from '../node/read-roll.ts';
import { chooseReportLanguage, reportProblems } from '../node/report-problems.ts';
import { writeEmbedScript } from '../node/embed/write-embed-script.ts';
import { writeScreenWorkers } from '../node/screen/write-screen-workers.ts';
import { stagePages } from '../node/stage-pages.ts';
import { createBarePrerenderer } from './bare-prerenderer.ts';
import { bundleScript } from './bundle-script.ts';
import { createContentPlugin } from './content-plugin.ts';
import { beginPreview, loadSite, loadSiteState } from './load-roll.ts';

/** The folder of the own pages that Astro may see, below the root of the project. */
const STAGE = '.florilegium/pages/';

/** The folder of the cut fonts, which the style sheets import. */
const FONTS = '.florilegium/fonts/';

/**
 * Joins the content folder and Astro: address and base from the settings, own pages staged, fonts cut, and in development a
 * watch over the content. A build stops where the content has errors.
 */
export function florilegium(): AstroIntegration {
  return {
    name: 'florilegium',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, injectRoute }) {
        if (command === 'dev' && process.env[PREVIEW] === 'yes') beginPreview();
        const state = await loadSiteState();
        if (!state.ok && command === 'build')
          throw new Error(
            `\n${reportProblems(state.problems, { lang: chooseReportLanguage(process.env), format: 'text' })}`,
          );
        await makeFonts(new URL(FONTS, config.root));
        const stage = new URL(STAGE, config.root);
        await stagePages(state.ok ? state.site.roll.pages : [], stage);
        if (state.ok) updateConfig(toAddress(state.site.roll.site.address));
        if (command !== 'dev') return;
        // Names with an underscore are no routes by themselves, and a build must not have this one.
        injectRoute({
          pattern: '/_look',
          entrypoint: new URL('../../look/look.astro', import.meta.url),
          prerender: true,
        });
        updateConfig({ vite: { plugins: [createContentPlugin(contentFolderOf(process.env), stage)] } });
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer(createBarePrerenderer);
      },
      async 'astro:build:done'({ dir }) {
        await writeScreenWorkers(await loadSite(), dir, bundleScript);
        await writeEmbedScript(dir, bundleScript);
      },
    },
  };
}

function toAddress(address: string): { site: string; base: string } {
  const { origin, pathname } = new URL(address);
  return { site: origin, base: pathname };
}
