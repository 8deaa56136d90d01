import { POSITIONSCODES } from '@/domain/beratungsfolge/position/code';
import { POSITIONSCODE_TEXT } from '@/domain/texte/positionscode';
import { VORLAGENART_TEXT } from '@/domain/texte/vorlagenart';
import type { VorlagenFilter } from '@/domain/vorlage/filter';
import { VORLAGENARTEN } from '@/domain/vorlage/vorlage';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';

type VorlagenfilterProps = {
  filter: VorlagenFilter;
  /** What was typed as the year, understood or not. */
  jahr: string;
  gremien: { id: string; name: string }[];
};

const KEIN_JAHR = 'Bitte geben Sie vier Ziffern an.';

const ALLE = { wert: '', text: 'alle' };
/** Never public, so no choice for the public. */
const INTERN = 'VERWALTUNG';

/** What the list is narrowed by: a plain form, everything in the address. */
export function Vorlagenfilter({ filter, jahr, gremien }: VorlagenfilterProps) {
  return (
    <form className="rl-filter" action="/vorlagen">
      <Feld id="filter-q" name="q" beschriftung="Wort oder Drucksache-Nr." art="search" wert={filter.q} />
      <Auswahl
        id="filter-gremium"
        name="gremium"
        beschriftung="Gremium"
        wert={filter.gremium ?? ''}
        moeglich={[ALLE, ...gremien.map((g) => ({ wert: g.id, text: g.name }))]}
      />
      <Auswahl
        id="filter-stand"
        name="stand"
        beschriftung="Stand"
        wert={filter.stand ?? ''}
        moeglich={[
          ALLE,
          ...POSITIONSCODES.filter((c) => c !== INTERN).map((c) => ({
            wert: c,
            text: POSITIONSCODE_TEXT[c],
          })),
        ]}
      />
      <Auswahl
        id="filter-art"
        name="art"
        beschriftung="Art"
        wert={filter.art ?? ''}
        moeglich={[ALLE, ...VORLAGENARTEN.map((a) => ({ wert: a, text: VORLAGENART_TEXT[a] }))]}
      />
      <Feld
        id="filter-jahr"
        name="jahr"
        beschriftung="Jahr"
        wert={jahr}
        fehler={jahr !== '' && filter.jahr === null ? KEIN_JAHR : undefined}
      />
      <Knopf>Anzeigen</Knopf>
    </form>
  );
}
