import './vorbereitung/node.mjs';

// Called by npm after every installation.
const { erzeugeClient } = await import('./vorbereitung/prismaClient.mjs');
process.exit(await erzeugeClient());
