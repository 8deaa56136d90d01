import type { Tafelinhaltsdaten } from '@/components/wo/Tafelinhalt';
import type { LocalDate } from '@/domain/kern/localDate';
import { AUSWAHL_TEXT, GRUPPIERUNG_TEXT, TAFELSORTE_SATZ } from '@/domain/texte/tafel';
import { trefferText, zeilenVonBis } from '@/domain/texte/tafelsatz';
import { TAFEL, tafeladresse } from '@/domain/wo/adresse';
import type { TafelFilter } from '@/domain/wo/filter';
import type { Tafeltaten } from '@/server/tafeltaten/queries';
import { JE_TAFEL, type Tafel } from '@/server/wo/queries';
import { eingrenzung } from './eingrenzung';
import { alsGruppen, alsSpruenge } from './zeilen';

type Blick = {
  filter: TafelFilter;
  /** Something narrows the board beyond its selection. */
  gefiltert: boolean;
  taten: ReadonlyMap<string, Tafeltaten>;
  heute: LocalDate;
};

/** The rows of a page and what is said about them. */
export function alsInhalt(tafel: Tafel, { filter, gefiltert, taten, heute }: Blick): Tafelinhaltsdaten {
  const { auswahl, nach, sort, treffer, zeilenGesamt, seite, seiten } = tafel;
  if (zeilenGesamt === 0) return { leer: nichts(tafel, gefiltert) };
  const erste = (seite - 1) * JE_TAFEL + 1;
  const umfang = zeilenVonBis(erste, tafel.zeilen.length, zeilenGesamt);
  const gruppiert = nach === 'OHNE' ? '' : `nach ${GRUPPIERUNG_TEXT[nach]} gruppiert, `;
  const ordnung = `${gruppiert}${TAFELSORTE_SATZ[sort]}`;
  return {
    leer: null,
    titel: `${AUSWAHL_TEXT[auswahl]}: ${trefferText(treffer, zeilenGesamt)}`,
    ordnung: `${ordnung.charAt(0).toUpperCase()}${ordnung.slice(1)}.`,
    eingrenzung: eingrenzung(tafel, filter),
    beschriftung: `${AUSWAHL_TEXT[auswahl]}, ${ordnung}: ${umfang}`,
    spruenge: alsSpruenge(tafel, filter),
    gruppen: alsGruppen(tafel, filter, taten, heute),
    nachGremium: nach === 'GREMIUM',
    seite,
    seiten,
    umfang,
    href: tafeladresse(filter),
  };
}

const ALLE = { href: `${TAFEL}?auswahl=ALLE`, text: 'Alle laufenden anzeigen' };

function nichts({ auswahl, laufend }: Tafel, gefiltert: boolean) {
  if (laufend === 0)
    return {
      titel: 'Zurzeit ist keine Vorlage in der Beratung.',
      satz: 'Sobald eine Vorlage versandt ist, steht sie hier mit ihrem Weg durch die Gremien.',
      weiter: null,
    };
  if (gefiltert)
    return {
      titel: 'Keine laufende Vorlage passt zu dieser Auswahl.',
      satz: 'Nehmen Sie eine Einschränkung zurück.',
      weiter: ALLE,
    };
  const titel = auswahl === 'HAENGT' ? 'Keine Vorlage hängt.' : 'Für keine Vorlage steht ein Termin an.';
  return { titel, satz: null, weiter: ALLE };
}
