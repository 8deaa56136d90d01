import { expect } from 'vitest';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import { pruefsummen } from '../pruefsumme';
import { istStoerung } from '../stoerung';
import { BEFEHLE, type Befehlsname, type Zahlen } from './befehle';
import { type Lage, ladeLage } from './lage';
import { sichtenVerschweigen } from './oeffentlich';
import { akteurVon, stelleUhr, type Welt } from './welt';
import {
  entwuerfeOhneErgebnis,
  ergebnisseRechtzeitig,
  nachfolgeEinfach,
  nichtsGehtVerloren,
  nurVorwaerts,
  protokollGanz,
  punkteNurDurchVersand,
  standortStimmt,
  tagesordnungZaehltMit,
} from './zusicherungen';

type Befehl = { name: Befehlsname; zahlen: Zahlen };
type Weise =
  | { art: 'einmal' | 'nochmals' | 'zugleich' }
  | { art: 'mit'; befehl: Befehl; wer: number }
  | { art: 'gestoert'; bei: number };
export type Tat =
  | { art: 'uhr'; stunden: number }
  | { art: 'befehl'; befehl: Befehl; wer: number; weise: Weise; spaeter: [number, number] };

export type Buchfuehrung = {
  gaenge: number;
  befehle: number;
  angenommen: Partial<Record<Befehlsname, number>>;
  abgelehnt: number;
  gestoert: number;
};

type Antwort = Result<unknown, Ablehnung>;
type Aufruf = { name: Befehlsname; wer: string; sende: () => Promise<Antwort> };

async function bereite(
  welt: Welt,
  lage: Lage,
  { name, zahlen }: Befehl,
  wer: number,
): Promise<Aufruf | null> {
  const sendung = await BEFEHLE[name][1](welt, lage, zahlen);
  if (!sendung) return null;
  const akteur = await akteurVon(welt, wer);
  return { name, wer: akteur.name, sende: () => sendung(akteur, welt.jetzt) };
}

/** What the last look found, so that nothing is looked at twice. */
export type Stand = { lage: Lage; summen: Record<string, string> };

export const schaue = async (welt: Welt): Promise<Stand> => ({
  lage: await ladeLage(welt.db),
  summen: await pruefsummen(welt.eigentuemer),
});

/** One step of a walk: the clock moves, or somebody does something; then everything is looked at. */
export async function tue(
  welt: Welt,
  stoere: (n: number) => Promise<void>,
  tat: Tat,
  stand: Stand,
  buch: Buchfuehrung,
): Promise<Stand> {
  if (tat.art === 'uhr') {
    await stelleUhr(welt, new Date(welt.jetzt.getTime() + tat.stunden * 3_600_000));
    await standortStimmt(welt, [1]);
    await sichtenVerschweigen(welt, stand.lage);
    return stand;
  }
  const neu = await fuehreAus(welt, stoere, tat, stand, buch);
  if (neu === stand) return stand;
  await standortStimmt(welt, tat.spaeter);
  await sichtenVerschweigen(welt, neu.lage);
  return neu;
}

async function fuehreAus(
  welt: Welt,
  stoere: (n: number) => Promise<void>,
  { befehl, wer, weise }: Extract<Tat, { art: 'befehl' }>,
  stand: Stand,
  buch: Buchfuehrung,
): Promise<Stand> {
  const { lage: vorher, summen } = stand;
  const aufruf = await bereite(welt, vorher, befehl, wer);
  if (!aufruf) return stand;
  const zweiter = weise.art === 'mit' ? await bereite(welt, vorher, weise.befehl, weise.wer) : null;
  const antworten = await sende(welt, stoere, aufruf, zweiter, weise, summen, buch);
  zaehle(buch, antworten, [aufruf, ...(zweiter ? [zweiter] : [])]);

  const danach = await pruefsummen(welt.eigentuemer);
  const geaendert = Object.keys(danach).some((tabelle) => danach[tabelle] !== summen[tabelle]);
  if (antworten.every((a) => !a.ok)) expect(danach, 'abgelehnt und doch geändert').toEqual(summen);
  if (!geaendert) return stand;
  await protokollGanz(welt, summen.protokoll !== danach.protokoll, [
    aufruf.wer,
    ...(zweiter ? [zweiter.wer] : []),
  ]);
  const nachher = await ladeLage(welt.db);
  nichtsGehtVerloren(vorher, nachher);
  ergebnisseRechtzeitig(vorher, nachher);
  entwuerfeOhneErgebnis(nachher);
  nachfolgeEinfach(nachher);
  await nurVorwaerts(welt, vorher, nachher);
  tagesordnungZaehltMit(vorher, nachher);
  punkteNurDurchVersand(vorher, nachher);
  return { lage: nachher, summen: danach };
}

function zaehle(buch: Buchfuehrung, antworten: readonly Antwort[], aufrufe: readonly Aufruf[]): void {
  buch.befehle += antworten.length;
  for (const [i, antwort] of antworten.entries()) {
    const name = (aufrufe[i] ?? aufrufe[0])?.name;
    if (!antwort.ok) buch.abgelehnt += 1;
    else if (name) buch.angenommen[name] = (buch.angenommen[name] ?? 0) + 1;
  }
}

async function sende(
  welt: Welt,
  stoere: (n: number) => Promise<void>,
  aufruf: Aufruf,
  zweiter: Aufruf | null,
  weise: Weise,
  summen: Record<string, string>,
  buch: Buchfuehrung,
): Promise<Antwort[]> {
  if (weise.art === 'zugleich') return Promise.all([aufruf.sende(), aufruf.sende()]);
  if (zweiter) return Promise.all([aufruf.sende(), zweiter.sende()]);
  if (weise.art === 'gestoert') {
    const gestoert = await mitStoerung(stoere, weise.bei, aufruf);
    if (gestoert) return [gestoert];
    buch.gestoert += 1;
    expect(await pruefsummen(welt.eigentuemer), 'abgebrochen und doch etwas übrig').toEqual(summen);
    const erneut = await aufruf.sende();
    expect(erneut.ok, 'nach dem Abbruch wiederholt').toBe(true);
    return [erneut];
  }
  const erste = await aufruf.sende();
  if (weise.art !== 'nochmals') return [erste];
  const nachEiner = await pruefsummen(welt.eigentuemer);
  const zweite = await aufruf.sende();
  expect(await pruefsummen(welt.eigentuemer), 'zweimal gesendet, zweimal gewirkt').toEqual(nachEiner);
  return [erste, zweite];
}

/** The answer where nothing broke; null where it was cut off. */
async function mitStoerung(
  stoere: (n: number) => Promise<void>,
  bei: number,
  aufruf: Aufruf,
): Promise<Antwort | null> {
  await stoere(bei);
  try {
    return await aufruf.sende();
  } catch (fehler) {
    if (istStoerung(fehler)) return null;
    throw fehler;
  } finally {
    await stoere(0);
  }
}
