import { ARTEN, type Spurfilter } from '@/domain/pruefspur/filter';
import { GRUPPEN } from '@/domain/pruefspur/gruppe';
import { ART_TEXT, GRUPPE_TEXT } from '@/domain/texte/pruefspur';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';

type SpurfilterformularProps = {
  filter: Spurfilter;
  /** What was typed as days, understood or not. */
  getippt: { von: string; bis: string };
};

const ALLE = { wert: '', text: 'alle' };
const KEIN_TAG = 'Bitte wählen Sie einen Tag, den es gibt.';

/** What the audit is searched by: a plain form, everything in the address. */
export function Spurfilterformular({ filter, getippt }: SpurfilterformularProps) {
  const tag = (name: 'von' | 'bis', beschriftung: string) => (
    <Feld
      id={`spur-${name}`}
      name={name}
      beschriftung={beschriftung}
      art="date"
      wert={getippt[name]}
      fehler={getippt[name] !== '' && filter[name] === null ? KEIN_TAG : undefined}
    />
  );
  return (
    <form className="rl-filter rl-spurfilter" action="/revision">
      <Feld
        id="spur-person"
        name="person"
        beschriftung="Person (Name oder E-Mail)"
        art="search"
        wert={filter.person}
      />
      <Feld
        id="spur-gegenstand"
        name="gegenstand"
        beschriftung="Drucksache-Nr. oder Kennung"
        art="search"
        wert={filter.gegenstand}
      />
      <Auswahl
        id="spur-art"
        name="art"
        beschriftung="Art"
        wert={filter.art ?? ''}
        moeglich={[ALLE, ...ARTEN.map((a) => ({ wert: a, text: ART_TEXT[a] }))]}
      />
      <Auswahl
        id="spur-gruppe"
        name="gruppe"
        beschriftung="Gegenstand"
        wert={filter.gruppe ?? ''}
        moeglich={[ALLE, ...GRUPPEN.map((g) => ({ wert: g, text: GRUPPE_TEXT[g] }))]}
      />
      {tag('von', 'von')}
      {tag('bis', 'bis')}
      <Knopf>Suchen</Knopf>
    </form>
  );
}
