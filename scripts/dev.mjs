import './vorbereitung/node.mjs';

const { bereitmachen } = await import('./vorbereitung/bereit.mjs');
const { typescript } = await import('./vorbereitung/befehl.mjs');
await bereitmachen();
process.exit(await typescript('scripts/betrieb/entwicklung.ts', process.argv.slice(2)));
