import type { Wachstum } from './ergebnis';
import { anfrage, type Wo, waermeAuf } from './messen';
import type { Seite } from './seiten';
import type { Werkbank } from './werkbank';

/** A running server with a city, and the pages there. */
type Stadt = { wo: Wo; seiten: readonly Seite[] };

/** So long each page is measured in each city. */
const WACHSTUM_MS = 400;
/** From this factor on it is measured again, twice: of few answers p95 is what the machine happened to do. */
const AUFFAELLIG = 1.25;
const NOCHMALS = 2;

const neue = ({ seiten }: Stadt) => seiten.filter((s) => !s.gespeichert);

async function p95(bank: Werkbank, wo: Wo, seite: Seite): Promise<number> {
  const was = { port: wo.port, verbindungen: 20, ...anfrage(seite, wo) };
  return (await bank.miss(was, WACHSTUM_MS)).p95;
}

/**
 * Every page made anew at 20 connections in both cities, in turns: what the machine does meanwhile changes from minute to
 * minute, and would be taken for growth. Where a page seems to have grown, the middle of three rounds counts.
 */
export async function missWachstum(bank: Werkbank, gross: Stadt, klein: Stadt): Promise<Wachstum[]> {
  await waermeAuf(bank, klein.wo, neue(klein));
  const zeilen: Wachstum[] = [];
  for (const seite of neue(gross)) {
    const { name, leser } = seite;
    const dort = neue(klein).find((s) => s.name === name && s.leser === leser);
    if (!dort) continue;
    const runde = async () => {
      const kleinP95 = await p95(bank, klein.wo, dort);
      return { name, leser, kleinP95, grossP95: await p95(bank, gross.wo, seite) };
    };
    const runden = [await runde()];
    if (runden.some((r) => faktor(r) > AUFFAELLIG))
      for (let n = 0; n < NOCHMALS; n += 1) runden.push(await runde());
    const [mittlere] = runden.sort((a, b) => faktor(a) - faktor(b)).slice(Math.floor(runden.length / 2));
    if (mittlere) zeilen.push(mittlere);
  }
  return zeilen;
}

const faktor = ({ kleinP95, grossP95 }: Wachstum): number => grossP95 / kleinP95;
