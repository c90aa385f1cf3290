// Plain JavaScript, so that a Node too old for the TypeScript of the other scripts can still say so.
// The site needs 22.12 (Astro 7); 22.18 is the first that runs TypeScript files without a flag.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`Florilegium needs Node 22.18 or newer; this is ${process.versions.node}.`);
  console.error(
    'Run "npm ci" first: it brings a fitting Node for most machines. Otherwise install one from https://nodejs.org.',
  );
  process.exit(1);
}
