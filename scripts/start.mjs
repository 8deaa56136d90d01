import './vorbereitung/node.mjs';

const { bereitmachen } = await import('./vorbereitung/bereit.mjs');
const { typescript } = await import('./vorbereitung/befehl.mjs');
await bereitmachen();
const umgebung = { NODE_ENV: 'production' };
process.exit(await typescript('scripts/betrieb/start.ts', process.argv.slice(2), { umgebung }));
