import type { Listengruppe, Listenpunkt, Listenteil } from '@/components/protokoll/Tagesordnungsliste';
import { ergebnisZustand } from '@/domain/beratungsfolge/weg/zustand';
import { ergebnisKurz } from '@/domain/texte/ergebnis';
import { TEIL_TEXT } from '@/domain/texte/tagesordnung';
import type { ProtokollPunkt, ProtokollSchritt, Protokollsitzung } from '@/server/protokolle/queries';

/** A step on its item, in the order of the agenda. */
export type Stelle = {
  schritt: ProtokollSchritt;
  punkt: ProtokollPunkt;
  teil: Protokollsitzung['teile'][number]['teil'];
};

export const stellen = (s: Protokollsitzung): Stelle[] =>
  s.teile.flatMap(({ teil, punkte }) =>
    punkte.flatMap((punkt) => punkt.schritte.map((schritt) => ({ schritt, punkt, teil }))),
  );

const istOffen = ({ schritt }: Stelle): boolean =>
  schritt.eigenes && schritt.ergebnis === null && !schritt.entfallen;

/** The asked-for item, else the first open one, else the first. */
export function gewaehlt(alle: Stelle[], id: string | undefined): Stelle | null {
  return alle.find((s) => s.schritt.beratungId === id) ?? alle.find(istOffen) ?? alle[0] ?? null;
}

/** The next open item after this one, and from the top again; null when this is the last that is open. */
export function naechsteOffene(alle: Stelle[], hier: Stelle): Stelle | null {
  const i = alle.indexOf(hier);
  return [...alle.slice(i + 1), ...alle.slice(0, i)].find(istOffen) ?? null;
}

export const adresse = (sitzungId: string, beratungId?: string): string =>
  `/protokoll/${sitzungId}${beratungId ? `?punkt=${beratungId}` : ''}`;

export const name = ({ punkt, schritt }: Stelle): string =>
  punkt.nummer ? `TOP ${punkt.nummer}` : schritt.betreff;

/** The list at the left, grouped under the headings of the agenda. */
export function listenteile(s: Protokollsitzung, hier: Stelle | null): Listenteil[] {
  const mehrere = s.gremien.length > 1;
  return s.teile.map(({ teil, punkte }) => ({
    titel: teil ? TEIL_TEXT[teil] : 'Noch auf keinem Tagesordnungspunkt',
    gruppen: gruppiert(punkte).map(({ kopf, inhalt }): Listengruppe => {
      const zaehlende = inhalt
        .flatMap((p) => p.schritte)
        .filter((b) => b.eigenes && (b.ergebnis || !b.entfallen));
      const fertig = zaehlende.filter((b) => b.ergebnis).length;
      return {
        id: kopf?.id ?? inhalt[0]?.id ?? '',
        titel: kopf ? [kopf.nummer, kopf.titel].filter(Boolean).join(' ') : null,
        fortschritt: zaehlende.length > 0 ? `${fertig} von ${zaehlende.length}` : null,
        punkte: inhalt.flatMap((p) => zeilen(s.id, p, hier, mehrere)),
      };
    }),
  }));
}

/** A heading like "2 Empfehlungen" carries no matter of its own and opens a group. */
function gruppiert(punkte: ProtokollPunkt[]) {
  const gruppen: { kopf: ProtokollPunkt | null; inhalt: ProtokollPunkt[] }[] = [];
  for (const p of punkte) {
    const istKopf = p.schritte.length === 0 && p.nummer !== null && !p.nummer.includes('.');
    if (istKopf) gruppen.push({ kopf: p, inhalt: [] });
    else if (gruppen.length === 0) gruppen.push({ kopf: null, inhalt: [p] });
    else gruppen.at(-1)?.inhalt.push(p);
  }
  return gruppen;
}

function zeilen(sitzungId: string, p: ProtokollPunkt, hier: Stelle | null, mehrere: boolean): Listenpunkt[] {
  if (p.schritte.length === 0)
    return [
      { id: p.id, nummer: p.nummer, titel: p.titel, gremium: null, href: null, hier: false, stand: null },
    ];
  return p.schritte.map((b, i) => ({
    id: b.beratungId,
    nummer: i === 0 ? p.nummer : null,
    titel: p.schritte.length > 1 ? b.betreff : p.titel,
    gremium: mehrere ? b.gremium : null,
    href: adresse(sitzungId, b.beratungId),
    hier: hier?.schritt === b,
    stand: standVon(b),
  }));
}

function standVon(b: ProtokollSchritt): Listenpunkt['stand'] {
  if (b.ergebnis) return { zustand: ergebnisZustand(b.ergebnis), wort: ergebnisKurz(b.ergebnis) };
  if (b.entfallen) return { zustand: 'entfallen', wort: 'entfallen' };
  return { zustand: 'geplant', wort: b.eigenes ? 'offen' : 'anderes Gremium' };
}
