import 'server-only';
import { nachName, nachNummer } from '@/domain/kern/ordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { frage } from '@/server/kern/db';
import { jsonListe } from '@/server/kern/jsonzeile';
import { sichtVon } from '@/server/kern/sicht';

export type Fachbereich = { id: string; kennung: string; name: string };

/** What a paper can belong to. */
export type Zuordnung = { fachbereiche: Fachbereich[]; stadtbezirke: string[] };

const ZUORDNUNG = `SELECT json_build_object(
  'fachbereiche', ${jsonListe(
    `json_build_object('id', o.id, 'kennung', o.kennung, 'name', o.name)`,
    `organisationseinheit o WHERE o.art = 'FACHBEREICH'`,
  )},
  'stadtbezirke', ${jsonListe('DISTINCT g.stadtbezirk', 'gremium g WHERE g.stadtbezirk IS NOT NULL')}) AS zuordnung`;

/** All Fachbereiche by their number; the city's districts, each once, in the order of a phone book. One statement. */
export async function zuordnungen(akteur: Akteur): Promise<Zuordnung> {
  const [gefunden] = await frage<{ zuordnung: Zuordnung }>(sichtVon(akteur), { text: ZUORDNUNG, values: [] });
  const { fachbereiche = [], stadtbezirke = [] } = gefunden?.zuordnung ?? {};
  return {
    fachbereiche: fachbereiche.sort((a, b) => nachNummer(a.kennung, b.kennung)),
    stadtbezirke: stadtbezirke.sort(nachName),
  };
}
