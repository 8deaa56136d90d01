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
  EINLADUNG: 'Mit einer Einladung veröffentlicht',
  NACHTRAG: 'Mit einem Nachtrag zur Tagesordnung veröffentlicht',
  TISCHVORLAGE: 'Als Tischvorlage veröffentlicht',
  SONDERVERSAND: 'Vorab versandt und veröffentlicht',
  IMPORT: 'Aus einem Dokument übernommen und veröffentlicht',
};

/** The history of a paper, newest first. Results of one code recorded on one day are one line. */
export function verlauf({ versendungen, ergebnisse, sachstaende }: VerlaufFakten): Verlaufseintrag[] {
  const gruppen = new Map<string, VerlaufFakten['ergebnisse']>();
  for (const e of ergebnisse) {
    const schluessel = `${berlinTag(e.am)} ${e.code} ${e.berichtigt}`;
    gruppen.set(schluessel, [...(gruppen.get(schluessel) ?? []), e]);
  }
  return [
    ...versendungen.map((v) => ({ am: v.am, text: VERSAND[v.art], ergebnis: null })),
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
