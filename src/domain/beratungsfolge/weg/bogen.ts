import type { LocalDate } from '../../kern/localDate';
import { kurzesDatum } from '../../texte/datum';
import { ERGEBNIS_TEXT } from '../../texte/ergebnis';
import { type Ergebnis, RETRY } from '../ergebnis';
import type { Bogen, WegHalt, WegSchritt } from './modell';
import { folgetext } from './worte';

/**
 * The bends from postponed stops to their successors. Bends that would cross or lie within
 * each other get levels of their own; a bend that starts where another ends does not disturb it.
 */
export function boegenVon(halte: WegHalt[], schritte: WegSchritt[]): Bogen[] {
  const platz = (id: string) => halte.findIndex((h) => enthaelt(h, id)) + 1;
  const ohneEbene = schritte.flatMap((s) => {
    const nachfolger = schritte.find((n) => n.id === s.ersetztDurch);
    if (!nachfolger || s.entfallen || s.ergebnis === null || !RETRY.has(s.ergebnis)) return [];
    const [von, bis] = [platz(s.id), platz(nachfolger.id)];
    return von > 0 && bis > von ? [{ von, bis, wort: wortAm(s.ergebnis, nachfolger.datum) }] : [];
  });
  const boegen: Bogen[] = [];
  // Short ones first, so that the long ones span them from above.
  for (const b of ohneEbene.sort((x, y) => x.bis - x.von - (y.bis - y.von) || x.von - y.von)) {
    const doppelt = boegen.some((a) => a.von === b.von && a.bis === b.bis);
    if (!doppelt) boegen.push({ ...b, ebene: freieEbene(boegen, b) });
  }
  return boegen;
}

function wortAm(ergebnis: Ergebnis, auf: LocalDate | null): string {
  if (auf === null) return ERGEBNIS_TEXT[ergebnis];
  return ERGEBNIS_TEXT[ergebnis] + folgetext(ERGEBNIS_TEXT[ergebnis], kurzesDatum(auf));
}

function freieEbene(boegen: Bogen[], neu: { von: number; bis: number }): number {
  const belegt = boegen.filter((b) => b.von < neu.bis && neu.von < b.bis).map((b) => b.ebene);
  return Math.max(0, ...belegt) + 1;
}

function enthaelt(halt: WegHalt, id: string): boolean {
  if (halt.art === 'heute') return false;
  const halte = halt.art === 'sammel' ? halt.halte : [halt];
  return halte.some((h) => h.stationen.some((s) => s.id === id));
}
