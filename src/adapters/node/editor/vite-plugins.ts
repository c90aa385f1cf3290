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

/** What Sveltia would load from other hosts where its own copies fail: nothing is to be asked of them. */
const CUTS: readonly { readonly pattern: RegExp; readonly count: number; readonly instead: string }[] = [
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

/** Cuts the names of other hosts out of Sveltia; a version that has others of them is to be looked at by a person. */
export function cutHosts(): Plugin {
  return {
    name: 'cut-hosts',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('.css')) return code.replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '');
      if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
      let text = code;
      for (const { pattern, count, instead } of CUTS) {
        const found = [...text.matchAll(pattern)].length;
        if (found !== count)
          throw new Error(`Sveltia names ${String(pattern)} ${found} times, not ${count} times.`);
        text = text.replaceAll(pattern, instead);
      }
      return { code: text, map: null };
    },
  };
}
