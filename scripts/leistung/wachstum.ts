import type { Wachstum } from './ergebnis';
import { anfrage, type Wo, waermeAuf } from './messen';
import { mittlerer } from './perzentil';
import type { Seite } from './seiten';
import type { Werkbank } from './werkbank';

/** A running server with a city, and the pages there. */
type Stadt = { wo: Wo; seiten: readonly Seite[] };

/** Each page is measured so long in each city, and so often: of few answers p95 is what the machine happened to do. */
const WACHSTUM_MS = 400;
const RUNDEN = 3;

const neue = ({ seiten }: Stadt) => seiten.filter((s) => !s.gespeichert);

async function p95(bank: Werkbank, wo: Wo, seite: Seite): Promise<number> {
  const was = { port: wo.port, verbindungen: 20, ...anfrage(seite, wo) };
  return (await bank.miss(was, WACHSTUM_MS)).p95;
}

/**
 * Every page made anew at 20 connections in both cities, in turns: what the machine does meanwhile changes from minute to
 * minute, and would be taken for growth. Of the rounds the middle one counts.
 */
export async function missWachstum(bank: Werkbank, gross: Stadt, klein: Stadt): Promise<Wachstum[]> {
  await waermeAuf(bank, klein.wo, neue(klein));
  const zeilen: Wachstum[] = [];
  for (const seite of neue(gross)) {
    const { name, leser } = seite;
    const dort = neue(klein).find((s) => s.name === name && s.leser === leser);
    if (!dort) continue;
    const kleine: number[] = [];
    const grosse: number[] = [];
    for (let runde = 0; runde < RUNDEN; runde += 1) {
      kleine.push(await p95(bank, klein.wo, dort));
      grosse.push(await p95(bank, gross.wo, seite));
    }
    zeilen.push({ name, leser, kleinP95: mittlerer(kleine), grossP95: mittlerer(grosse) });
  }
  return zeilen;
}
