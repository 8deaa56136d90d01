import './vorbereitung/node.mjs';

// npm test: everything, from a fresh clone to the line `N passed, N failed`.
const { mkdtempSync, readFileSync, rmSync } = await import('node:fs');
const { tmpdir } = await import('node:os');
const { join, relative } = await import('node:path');
const { bereitmachen } = await import('./vorbereitung/bereit.mjs');
const { ausfuehren, typescript } = await import('./vorbereitung/befehl.mjs');
const { wurzel } = await import('./vorbereitung/pfade.mjs');

const programm = (pfad) => join(wurzel, 'node_modules', pfad);
const node = (...argumente) =>
  ausfuehren(process.execPath, argumente, { umgebung: { NEXT_TELEMETRY_DISABLED: '1' } });

let bestanden = 0;
/** What failed, by name: the end of a long output is what people see first. */
const gescheitert = [];

async function schritt(name, tun) {
  console.log(`\n── ${name} ──`);
  const beginn = performance.now();
  await tun(name);
  console.log(`   ${name}: ${((performance.now() - beginn) / 1000).toFixed(1)} s`);
}

/** A step without tests of its own counts as one. */
function zaehle(name, code) {
  if (code === 0) bestanden += 1;
  else gescheitert.push(name);
}

/** Vitest's own count; where it ends badly without a failed test (a file that does not load, a crash), that is one. */
function zaehleTests(name, code, bericht) {
  const versagt = [];
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(bericht, 'utf8'));
    bestanden += numPassedTests;
    for (const { name: datei, status, assertionResults } of testResults) {
      const hier = assertionResults.filter((test) => test.status === 'failed');
      for (const { fullName } of hier) versagt.push(`${relative(wurzel, datei)}: ${fullName}`);
      if (status === 'failed' && hier.length === 0) versagt.push(relative(wurzel, datei));
    }
  } catch {
    console.error('Vitest hat keinen Bericht geschrieben.');
  }
  if (code !== 0 && versagt.length === 0) versagt.push(name);
  gescheitert.push(...versagt);
}

await bereitmachen();
const ordner = mkdtempSync(join(tmpdir(), 'ratslauf-bericht-'));
await schritt('Regeln (Biome)', async (name) =>
  zaehle(name, await node(programm('@biomejs/biome/bin/biome'), 'check', '.')),
);
await schritt('Typen (TypeScript)', async (name) => {
  const typen = await node(programm('next/dist/bin/next'), 'typegen');
  zaehle(name, typen || (await node(programm('typescript/bin/tsc'), '--noEmit')));
});
await schritt('Bau', async (name) => zaehle(name, await typescript('scripts/betrieb/bauen.ts')));

/** Runs these projects of Vitest and counts their tests. */
const teste = (projekte, ...mehr) =>
  schritt(`Tests: ${projekte.join(', ')}`, async (name) => {
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
      name,
      await node(programm('vitest/vitest.mjs'), 'run', ...schalter, `--outputFile.json=${bericht}`),
      bericht,
    );
  });

// Each run has a server of its own, so that one that does not start hides nothing else. Database tests have a database per
// file and so run side by side; those over HTTP share one city, and so do those in the browser, which wait more than they
// work: they run beside all others.
await Promise.all([
  teste(['browser'], '--maxWorkers=1'),
  teste(['unit', 'fachkern', 'architektur', 'db'], '--maxWorkers=100%').then(() =>
    teste(['http'], '--maxWorkers=1'),
  ),
]);
rmSync(ordner, { recursive: true, force: true });
if (gescheitert.length > 0) console.log(`\nGescheitert:\n${gescheitert.map((n) => `- ${n}`).join('\n')}`);
console.log(`\n${bestanden} passed, ${gescheitert.length} failed`);
process.exit(gescheitert.length === 0 ? 0 : 1);
