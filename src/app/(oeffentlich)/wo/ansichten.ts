import type { Reiter } from '@/components/wo/Ansichtenleiste';
import type { Haltegrund } from '@/domain/beratungsfolge/position/haltegrund';
import { AUSWAHL_TEXT } from '@/domain/texte/tafel';
import { gleicheTafel, liesTafelabfrage, tafeladresse } from '@/domain/wo/adresse';
import type { Auswahl, TafelFilter } from '@/domain/wo/filter';
import type { Ansicht } from '@/server/ansichten/queries';
import type { Tafel } from '@/server/wo/queries';

type Zaehler = (tafel: Tafel, unbeschraenkt: boolean) => number | null;
type Vorlage = { text: string; filter: TafelFilter; zahl: Zaehler };

const grundzahl =
  (grund: Haltegrund): Zaehler =>
  ({ auswahl, wahl }, unbeschraenkt) =>
    unbeschraenkt && auswahl !== 'KOMMEND' ? (wahl.grund.find((w) => w.wert === grund)?.zahl ?? 0) : null;

/** The number of a built-in board as far as this one knows it: without a query of its own. */
const ZAHL = {
  HAENGT: (t) => t.haengend,
  ALLE: (t) => t.laufend,
  KOMMEND: ({ wahl }, unbeschraenkt) =>
    unbeschraenkt ? (wahl.auswahl.find((w) => w.wert === 'KOMMEND')?.zahl ?? 0) : null,
} as const satisfies Record<Auswahl, Zaehler>;

const eingebaut = (text: string, abfrage: string, zahl: Zaehler): Vorlage => ({
  text,
  filter: liesTafelabfrage(abfrage),
  zahl,
});

/** What the office looks at every morning. */
const IM_BUERO: readonly Vorlage[] = [
  eingebaut(AUSWAHL_TEXT.HAENGT, '', ZAHL.HAENGT),
  eingebaut('Ergebnis fehlt', 'auswahl=HAENGT&grund=ERGEBNIS_AUSSTEHEND', grundzahl('ERGEBNIS_AUSSTEHEND')),
  eingebaut('Ohne Termin', 'auswahl=HAENGT&grund=TERMIN_OFFEN', grundzahl('TERMIN_OFFEN')),
  eingebaut(AUSWAHL_TEXT.ALLE, 'auswahl=ALLE', ZAHL.ALLE),
];
const SONST: readonly Vorlage[] = [
  eingebaut(AUSWAHL_TEXT.KOMMEND, '', ZAHL.KOMMEND),
  eingebaut(AUSWAHL_TEXT.HAENGT, 'auswahl=HAENGT', ZAHL.HAENGT),
  eingebaut(AUSWAHL_TEXT.ALLE, 'auswahl=ALLE', ZAHL.ALLE),
];

/** An own view with what it asks for. */
export const alsEigene = ({ name, abfrage }: Ansicht) => ({ text: name, filter: liesTafelabfrage(abfrage) });

type Blick = { tafel: Tafel; filter: TafelFilter; imHaus: boolean; unbeschraenkt: boolean };

/**
 * The boards there are for this reader as tabs, built in, then their own, with how many papers each shows. The first that is
 * this board is the current one.
 */
export function alsReiter(
  { tafel, filter, imHaus, unbeschraenkt }: Blick,
  eigene: readonly ReturnType<typeof alsEigene>[],
): Reiter[] {
  const alle = [
    ...(imHaus ? IM_BUERO : SONST).map((v) => ({ ...v, zahl: v.zahl(tafel, unbeschraenkt) })),
    ...eigene.map((v, i) => ({ ...v, zahl: tafel.andere[i] ?? null })),
  ];
  const gewaehlte = alle.findIndex((v) => gleicheTafel(v.filter, filter, imHaus));
  return alle.map(({ text, zahl, ...v }, i) => ({
    href: tafeladresse(v.filter),
    text,
    zahl,
    gewaehlt: i === gewaehlte,
  }));
}
