import type { Ergebnis } from '../beratungsfolge/ergebnis';
import { berlinTag } from '../kern/localDate';
import { nachName } from '../kern/ordnung';
import { ERGEBNIS_TEXT } from '../texte/ergebnis';
import type { Versandart } from './vorlage';

/** One line of a paper's history: an instant, what happened, and the result if one was recorded. */
export type Verlaufseintrag = { am: Date; text: string; ergebnis: string | null };

export type VerlaufFakten = {
  versendungen: { art: Versandart; am: Date }[];
  ergebnisse: { gremium: string; code: Ergebnis; am: Date; berichtigt: boolean }[];
  sachstaende: { verfasser: string; am: Date }[];
};

const VERSAND: Record<Versandart, string> = {
  EINLADUNG: 'Mit einer Einladung',
  NACHTRAG: 'Mit einem Nachtrag zur Tagesordnung',
  TISCHVORLAGE: 'Als Tischvorlage',
  SONDERVERSAND: 'Vorab versandt und',
  IMPORT: 'Aus einem Dokument übernommen und',
};

/** The first dispatch publishes; those after it only carry the paper to further bodies. */
function versand({ art }: VerlaufFakten['versendungen'][number], erster: boolean): string {
  if (erster) return `${VERSAND[art]} veröffentlicht`;
  return art === 'SONDERVERSAND' ? 'Vorab versandt' : `${VERSAND[art]} versandt`;
}

/** The history of a paper, newest first. Results of one code recorded on one day are one line. */
export function verlauf({ versendungen, ergebnisse, sachstaende }: VerlaufFakten): Verlaufseintrag[] {
  const erster = Math.min(...versendungen.map((v) => v.am.getTime()));
  const gruppen = new Map<string, VerlaufFakten['ergebnisse']>();
  for (const e of ergebnisse) {
    const schluessel = `${berlinTag(e.am)} ${e.code} ${e.berichtigt}`;
    gruppen.set(schluessel, [...(gruppen.get(schluessel) ?? []), e]);
  }
  return [
    ...versendungen.map((v) => ({ am: v.am, text: versand(v, v.am.getTime() === erster), ergebnis: null })),
    ...[...gruppen.values()].flatMap(alsEintrag),
    ...sachstaende.map((s) => ({ am: s.am, text: `Sachstand eingetragen: ${s.verfasser}`, ergebnis: null })),
  ].sort((a, b) => b.am.getTime() - a.am.getTime());
}

function alsEintrag(gruppe: VerlaufFakten['ergebnisse']): Verlaufseintrag[] {
  const [erstes] = gruppe;
  if (!erstes) return [];
  const am = new Date(Math.max(...gruppe.map((e) => e.am.getTime())));
  const gremien = aufzaehlung(gruppe.map((e) => e.gremium).sort(nachName));
  const anlass = erstes.berichtigt ? 'Ergebnis berichtigt' : 'Ergebnis eingetragen';
  return [{ am, text: `${anlass}: ${gremien}`, ergebnis: ERGEBNIS_TEXT[erstes.code] }];
}

function aufzaehlung(namen: string[]): string {
  const letzter = namen.at(-1) ?? '';
  return namen.length < 2 ? letzter : `${namen.slice(0, -1).join(', ')} und ${letzter}`;
}
