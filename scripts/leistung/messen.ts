import { alsZeilen, hole } from './anfrage';
import type { Gesehen, Kekse } from './beobachtung';
import { pfadVon } from './beobachtung';
import type { Benchdatenbank } from './datenbank';
import type { Messung } from './ergebnis';
import { mittel } from './perzentil';
import { adresse, type Seite } from './seiten';
import type { Tat } from './taten';
import { solange, type Werkbank } from './werkbank';

export type Wo = { port: number; kekse: Kekse; datenbank: Benchdatenbank };

/** What is sent for a page, with the reader's session. */
export const anfrage = (seite: Seite, { kekse }: Wo) => ({
  anfragen: [alsZeilen({ pfad: adresse(seite), cookie: kekse[seite.leser] })],
  weise: seite.gespeichert || seite.leser !== 'oeffentlich' ? ('immer' as const) : ('wechselnd' as const),
});

/**
 * One page at one number of connections, with its floors. The empty page half before and half after it, as the machine changes
 * meanwhile (at one connection once), and together as long: a pause of V8 catches all who wait, and a short look mostly misses it, so its
 * p95 would be better than it is.
 */
export async function missSeite(
  bank: Werkbank,
  wo: Wo,
  { seite, anweisungen }: Gesehen,
  verbindungen: number,
): Promise<Messung> {
  const { port, kekse, datenbank } = wo;
  const neu = !seite.gespeichert;
  const cookie = kekse[seite.leser];
  const dauerMs = solange(neu ? bank.dauer.neu : bank.dauer.gate, verbindungen);
  const leer = () => bank.leer(port, cookie, verbindungen, verbindungen > 1 ? dauerMs / 2 : dauerMs);
  const vorher = neu ? await leer() : null;
  const werte = await bank.miss({ port, verbindungen, ...anfrage(seite, wo) }, dauerMs);
  const nachher = neu && verbindungen > 1 ? await leer() : vorher;
  const antwort = await hole(port, { pfad: pfadVon(seite), cookie });
  return {
    name: seite.name,
    leser: seite.leser,
    art: neu ? 'NEU' : 'GATE',
    verbindungen,
    werte,
    sql: neu ? await bank.sql(datenbank.urls, anweisungen, verbindungen) : null,
    leer: vorher && nachher && mittel(vorher, nachher),
    nackt: await bank.nackt(antwort, verbindungen),
  };
}

/** Code is compiled as it turns out to be needed: the first pages measured took twice their time where this was a single short round. */
const RUNDEN = 2;

/** A server just started runs code that is not compiled yet: each page made anew is asked for a while before any is measured. */
export async function waermeAuf(bank: Werkbank, wo: Wo, alle: readonly Seite[]): Promise<void> {
  const neue = alle.filter((seite) => !seite.gespeichert);
  for (let runde = 0; runde < RUNDEN; runde += 1)
    for (const seite of neue) await bank.waerme({ port: wo.port, verbindungen: 4, ...anfrage(seite, wo) });
}

/** A third of the requests one after the other, the others at 20 connections. */
export async function missTat(
  bank: Werkbank,
  { port }: Wo,
  { name, weise, anfragen }: Tat,
): Promise<Messung[]> {
  const einzeln = Math.ceil(anfragen.length / 3);
  const teile =
    weise === 'immer' ? [anfragen, anfragen] : [anfragen.slice(0, einzeln), anfragen.slice(einzeln)];
  const messungen: Messung[] = [];
  for (const [i, verbindungen] of [1, 20].entries()) {
    const dauerMs = weise === 'einmal' ? 10_000 : bank.dauer.neu;
    const was = { port, anfragen: teile[i] ?? [], weise, verbindungen, status: 303 };
    const werte = await bank.miss(was, dauerMs);
    const boeden = { sql: null, leer: null, nackt: null };
    messungen.push({ name, leser: 'ratsbuero', art: 'TAT', verbindungen, werte, ...boeden });
  }
  return messungen;
}
