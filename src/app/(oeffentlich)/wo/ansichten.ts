import type { Reiter } from '@/components/wo/Ansichtenleiste';
import type { Streifenwoche } from '@/components/wo/Sitzungsstreifen';
import { kalenderwoche } from '@/domain/sitzung/woche';
import { AUSWAHL_TEXT } from '@/domain/texte/tafel';
import { gleicheTafel, liesTafelabfrage, tafeladresse } from '@/domain/wo/adresse';
import type { TafelFilter } from '@/domain/wo/filter';
import type { Ansicht } from '@/server/ansichten/queries';
import type { SitzungZeile } from '@/server/termine/queries';

type Vorlage = { text: string; filter: TafelFilter };
const aus = (text: string, abfrage: string): Vorlage => ({ text, filter: liesTafelabfrage(abfrage) });

/** What the office looks at every morning. */
const IM_BUERO: readonly Vorlage[] = [
  aus(AUSWAHL_TEXT.HAENGT, ''),
  aus('Ergebnis fehlt', 'auswahl=HAENGT&grund=ERGEBNIS_AUSSTEHEND'),
  aus('Ohne Termin', 'auswahl=HAENGT&grund=TERMIN_OFFEN'),
  aus(AUSWAHL_TEXT.ALLE, 'auswahl=ALLE'),
];
const SONST: readonly Vorlage[] = [
  aus(AUSWAHL_TEXT.KOMMEND, ''),
  aus(AUSWAHL_TEXT.HAENGT, 'auswahl=HAENGT'),
  aus(AUSWAHL_TEXT.ALLE, 'auswahl=ALLE'),
];

/** The boards there are for this reader: built in, then their own. */
export const tafelansichten = (imHaus: boolean, eigene: readonly Ansicht[]): Vorlage[] => [
  ...(imHaus ? IM_BUERO : SONST),
  ...eigene.map(({ name, abfrage }) => aus(name, abfrage)),
];

/** As tabs, with how many papers each shows. The first that is this board is the current one. */
export function alsReiter(
  ansichten: readonly Vorlage[],
  zahlen: readonly number[],
  filter: TafelFilter,
  imHaus: boolean,
): Reiter[] {
  const gewaehlte = ansichten.findIndex((a) => gleicheTafel(a.filter, filter, imHaus));
  return ansichten.map((a, i) => ({
    href: tafeladresse(a.filter),
    text: a.text,
    zahl: zahlen[i] ?? null,
    gewaehlt: i === gewaehlte,
  }));
}

/** Sittings by week. */
export function alsWochen(sitzungen: readonly SitzungZeile[]): Streifenwoche[] {
  const wochen: Streifenwoche[] = [];
  for (const { id, datum, gremien, vorlagen, abgesagt } of sitzungen) {
    const woche = kalenderwoche(datum);
    if (wochen.at(-1)?.von !== woche.von) wochen.push({ ...woche, sitzungen: [] });
    const kurz = gremien.map((g) => g.kurzname).join(', ');
    wochen.at(-1)?.sitzungen.push({ id, datum, gremien: kurz, vorlagen, abgesagt });
  }
  return wochen;
}
