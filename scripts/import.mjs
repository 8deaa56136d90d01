import './vorbereitung/node.mjs';

// `npm run import -- DATEI …`. Prepares nothing, so that standard output belongs to the command alone.
const { typescript } = await import('./vorbereitung/befehl.mjs');
// The command runs in the checkout; file names count from where it was called.
const umgebung = { RATSLAUF_AUFRUFORDNER: process.cwd() };
process.exit(await typescript('scripts/import/kommando.ts', process.argv.slice(2), { umgebung }));
