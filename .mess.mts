import { readFileSync } from 'node:fs';
const u = JSON.parse(readFileSync('/tmp/statdb/urls.json', 'utf8'));
process.env.DATABASE_URL = u.app; process.env.DATABASE_URL_OEFFENTLICH = u.oeffentlich; process.env.RATSLAUF_GEHEIMNIS = 'x'.repeat(40);
const { statistikauswahl, statistikzahlen } = await import('./src/server/statistik/queries');
const { OEFFENTLICH } = await import('./src/server/kern/auth/akteur');
const { bilder } = await import('./src/domain/statistik/bilder');
const { zeitraum } = await import('./src/domain/statistik/zeitraum');
const Plot = await import('@observablehq/plot');
const { parseHTML } = await import('linkedom');
const { alsReact } = await import('./src/components/statistik/alsReact');
const { dauerplan } = await import('./src/components/statistik/plan/dauer');
const { aufkommenplan } = await import('./src/components/statistik/plan/aufkommen');
const { ergebnisplan } = await import('./src/components/statistik/plan/ergebnisse');
const { warteplan } = await import('./src/components/statistik/plan/wartezeit');
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const ms = (f: () => unknown) => { const c = process.cpuUsage(); f(); const d = process.cpuUsage(c); return (d.user + d.system) / 1000; };
for (const [von, alle] of [['2024-1', false], ['2025-1', false]] as const) {
  const z = zeitraum(von, '2026-2', '2026-11-26');
  const { gremien } = await statistikauswahl(OEFFENTLICH);
  for (let i = 0; i < 3; i++) {
    const t = performance.now(), c = process.cpuUsage();
    const zahlen = await statistikzahlen(OEFFENTLICH, z, null, '2026-11-26');
    const d = process.cpuUsage(c); const wall = performance.now() - t;
    let b!: ReturnType<typeof bilder>;
    const dom = ms(() => { b = bilder(zahlen, gremien, z, alle); });
    const plot = (['breit', 'schmal'] as const).map((f) => [dauerplan(b.dauer, f), aufkommenplan(b.aufkommen, f), ergebnisplan(b.ergebnisse, f), warteplan(b.wartezeit, f)].map((p) => ms(() => alsReact(Plot.plot({ ...p, document: document as never }).childNodes as never)).toFixed(0)).join('/'));
    console.log(von, alle, 'sql wall', wall.toFixed(0), 'node cpu', ((d.user + d.system) / 1000).toFixed(0), 'rows', zahlen.aufkommen.length, zahlen.ausgaenge.length, zahlen.warten.length, 'domain', dom.toFixed(0), 'plot', plot.join(' | '));
    if (i === 2) for (const x of Object.values(b)) console.log('  ', x.titel, '| zeilen', x.tafel.zeilen.length);
  }
}
process.exit(0);
