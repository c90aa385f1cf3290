// The peer of the benchmark: the same Markdown as plain pages, and lists of fifty.
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addCollection('people', (collections) => collections.getFilteredByGlob('**/people/**/index.md'));
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.setUseGitIgnore(false);
  return { dir: { input: '.', includes: '_layouts', output: process.env.OUT_DIR } };
}
