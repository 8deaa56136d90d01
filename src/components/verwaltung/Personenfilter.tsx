import type { Personenfilter as Filter } from '@/domain/person/eingabe';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';

/** What the list of persons is narrowed by; everything stands in the address. */
export function Personenfilter({ filter }: { filter: Filter }) {
  return (
    <form className="rl-filter" action="/verwaltung/personen">
      <Feld id="filter-q" name="q" beschriftung="Name" art="search" wert={filter.q} />
      <Auswahl
        id="filter-wer"
        name="wer"
        beschriftung="Wer"
        wert={filter.wer}
        moeglich={[
          { wert: 'heute', text: 'mit Sitz heute' },
          { wert: 'alle', text: 'alle, auch frühere' },
        ]}
      />
      <Knopf>Anzeigen</Knopf>
    </form>
  );
}
