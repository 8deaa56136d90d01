import './vorbereitung/node.mjs';

// npm test: everything, from a fresh clone to the line `N passed, N failed`.
const { mkdtempSync, readFileSync, rmSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { bereitmachen } = await import('./vorbereitung/bereit.mjs');
const { ausfuehren, typescript } = await import('./vorbereitung/befehl.mjs');
const { wurzel } = await import('./vorbereitung/pfade.mjs');

const programm = (pfad) => join(wurzel, 'node_modules', pfad);
const node = (...argumente) =>
  ausfuehren(process.execPath, argumente, { umgebung: { NEXT_TELEMETRY_DISABLED: '1' } });

let bestanden = 0;
let gescheitert = 0;

async function schritt(name, tun) {
  console.log(`\n── ${name} ──`);
  const beginn = performance.now();
  await tun();
  console.log(`   ${name}: ${((performance.now() - beginn) / 1000).toFixed(1)} s`);
}

/** A step without tests of its own counts as one. */
function zaehle(code) {
  if (code === 0) bestanden += 1;
  else gescheitert += 1;
}

/** Vitest's own count; where it ends badly without a failed test (a file that does not load, a crash), that is one. */
function zaehleTests(code, bericht) {
  let versagt = 0;
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(bericht, 'utf8'));
    bestanden += numPassedTests;
    versagt = numFailedTests;
  } catch {
    console.error('Vitest hat keinen Bericht geschrieben.');
  }
  gescheitert += code !== 0 && versagt === 0 ? 1 : versagt;
}

await bereitmachen();
const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-bericht-'));
await schritt('Regeln (Biome)', async () =>
  zaehle(await node(programm('@biomejs/biome/bin/biome'), 'check', '.')),
);
await schritt('Typen (TypeScript)', async () => {
  const typen = await node(programm('next/dist/bin/next'), 'typegen');
  zaehle(typen || (await node(programm('typescript/bin/tsc'), '--noEmit')));
});
await schritt('Bau', async () => zaehle(await typescript('scripts/betrieb/bauen.ts')));

/** Runs these projects of Vitest and counts their tests. */
const teste = (projekte, ...mehr) =>
  schritt(`Tests: ${projekte.join(', ')}`, async () => {
    const bericht = join(ordner, `${projekte.join('-')}.json`);
    const schalter = [
      '--config',
      'tests/vitest.config.mts',
      '--reporter=default',
      '--reporter=json',
      ...mehr,
    ];
    for (const projekt of projekte) schalter.push('--project', projekt);
    zaehleTests(
      await node(programm('vitest/vitest.mjs'), 'run', ...schalter, `--outputFile.json=${bericht}`),
      bericht,
    );
  });

// Each run has a server of its own, so that one that does not start hides nothing else. Database tests have a database per
// file and so run side by side; those over HTTP share one city, and so do those in the browser, which wait more than they
// work: they run beside all others.
await Promise.all([
  teste(['browser'], '--maxWorkers=1'),
  teste(['unit', 'architektur', 'db'], '--maxWorkers=100%').then(() => teste(['http'], '--maxWorkers=1')),
]);
rmSync(ordner, { recursive: true, force: true });
console.log(`\n${bestanden} passed, ${gescheitert} failed`);
process.exit(gescheitert === 0 ? 0 : 1);
