import './vorbereitung/node.mjs';

// `node scripts/ausfuehren.mjs <file.ts> [arguments]`: prepares the checkout, then runs the file.
const { bereitmachen } = await import('./vorbereitung/bereit.mjs');
const { typescript } = await import('./vorbereitung/befehl.mjs');
const [datei, ...argumente] = process.argv.slice(2);
await bereitmachen();
process.exit(await typescript(datei, argumente));
