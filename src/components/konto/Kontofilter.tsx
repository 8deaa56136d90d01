import { KONTOZUSTAENDE, type KontoFilter } from '@/domain/konto/filter';
import { KONTOZUSTAND_TEXT } from '@/domain/texte/konto';
import { ROLLE_TEXT } from '@/domain/texte/rolle';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';

const ALLE = { wert: '', text: 'alle' };

/** What the list of accounts is narrowed by: a plain form, everything in the address. */
export function Kontofilter({ filter }: { filter: KontoFilter }) {
  return (
    <form className="rl-filter" action="/verwaltung/benutzer">
      <Feld id="filter-q" name="q" beschriftung="Name oder E-Mail-Adresse" art="search" wert={filter.q} />
      <Auswahl
        id="filter-rolle"
        name="rolle"
        beschriftung="Rolle"
        wert={filter.rolle ?? ''}
        moeglich={[ALLE, ...ROLLEN.map((rolle) => ({ wert: rolle, text: ROLLE_TEXT[rolle] }))]}
      />
      <Auswahl
        id="filter-zustand"
        name="zustand"
        beschriftung="Zustand"
        wert={filter.zustand ?? ''}
        moeglich={[ALLE, ...KONTOZUSTAENDE.map((z) => ({ wert: z, text: KONTOZUSTAND_TEXT[z] }))]}
      />
      <Knopf>Anzeigen</Knopf>
    </form>
  );
}
