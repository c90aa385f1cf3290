import type { Plugin } from 'vite';

/** Parts that no field of ours uses: colours for program text, and maps. */
const UNUSED = /^(?:@shikijs\/langs\/|leaflet(?:\/|$)|terra-draw)/;
const NOTHING = '\0nothing';

/** Leaves parts of Sveltia out of the bundle that no field of ours uses: two hundred files and eight megabytes. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    enforce: 'pre',
    resolveId: (id) => (UNUSED.test(id) ? NOTHING : undefined),
    load: (id) => (id === NOTHING ? 'export default [];' : undefined),
  };
}

type Change = { readonly pattern: RegExp; readonly count: number; readonly instead: string };

/** What Sveltia would load from other hosts where its own copies fail: nothing is to be asked of them. */
const CUTS: readonly Change[] = [
  { pattern: /@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, count: 3, instead: '' },
  { pattern: /https:\/\/unpkg\.com\//g, count: 4, instead: './parts/' },
  // How well the Git hosts are is no reason to ask yet another host: they are taken to be well.
  {
    pattern: /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
    count: 1,
    instead: 'data:application/json,{"status":{"indicator":"none"}}',
  },
  {
    pattern: /https:\/\/status-api\.hostedstatus\.com\/1\.0\/status\/\w+/g,
    count: 1,
    instead: 'data:application/json,{"result":{"status_overall":{"status_code":100}}}',
  },
];

/** What Sveltia does otherwise than people at a desk need it. */
const TURNS: readonly Change[] = [
  // Who saves stays at the entry, where the problems stand; it can be chosen otherwise in the preferences.
  { pattern: /\.closeOnSave\?\?=!0/g, count: 1, instead: '.closeOnSave??=!1' },
  { pattern: /\.closeOnSave\?\?!0/g, count: 1, instead: '.closeOnSave??!1' },
  // Fields are drawn when they come into sight: the key Tab would find an end before the last of them, so a screen ahead.
  {
    pattern:
      /(new IntersectionObserver\(e=>\{e\.forEach\(\(\{isIntersecting:e,target:t\}\)=>\{[^{}]*\}\)\})\)/g,
    count: 1,
    instead: '$1,{rootMargin:`800px`,scrollMargin:`800px`})',
  },
  // Staff have a folder; “local repository” tells them nothing. The page of the editor says it in their words.
  {
    pattern: /\w+\(`work_with_local_repo`\)/g,
    count: 1,
    instead: '(document.documentElement.dataset.open??$&)',
  },
  {
    pattern: /\w+\(`work_with_local_repo_description`,\{values:\{repo:\w+\(\w+\)\}\}\)/g,
    count: 1,
    instead: '(document.documentElement.dataset.openWhy??$&)',
  },
  {
    pattern: /\w+\(`work_with_local_repo_description_no_repo`\)/g,
    count: 1,
    instead: '(document.documentElement.dataset.openWhy??$&)',
  },
];

/** Takes what names other hosts out of Sveltia, and turns what hinders; a version that says it otherwise is to be looked at by a person. */
export function mendSveltia(): Plugin {
  return {
    name: 'mend-sveltia',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('.css')) return code.replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '');
      if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
      let text = code;
      for (const { pattern, count, instead } of [...CUTS, ...TURNS]) {
        const found = [...text.matchAll(pattern)].length;
        if (found !== count)
          throw new Error(`Sveltia has ${String(pattern)} ${found} times, not ${count} times.`);
        text = text.replaceAll(pattern, instead);
      }
      return { code: text, map: null };
    },
  };
}
