import type { Filterauswahl, Filterlesung } from '@/domain/statistik/filter';
import type { Statistikgremium } from '@/domain/statistik/zahlen';
import { halbjahre, halbjahrText } from '@/domain/statistik/zeitraum';
import { Auswahl } from '../ui/Auswahl';
import { Knopf } from '../ui/Knopf';

type StatistikfilterProps = Filterlesung & {
  moeglich: Pick<Filterauswahl, 'erstes' | 'letztes'>;
  gremien: readonly Statistikgremium[];
};

/** What is counted: a plain form, everything in the address. */
export function Statistikfilter({ filter, fehler, moeglich, gremien }: StatistikfilterProps) {
  const zeiten = halbjahre(moeglich.erstes, moeglich.letztes)
    .reverse()
    .map((h) => ({ wert: h, text: halbjahrText(h) }));
  return (
    <form className="rl-filter st-filter" action="/statistik">
      <Auswahl
        id="st-von"
        name="von"
        beschriftung="Von"
        wert={filter.von}
        moeglich={zeiten}
        fehler={fehler.von}
      />
      <Auswahl
        id="st-bis"
        name="bis"
        beschriftung="Bis"
        wert={filter.bis}
        moeglich={zeiten}
        fehler={fehler.bis}
      />
      <Auswahl
        id="st-gremium"
        name="gremium"
        beschriftung="Gremium"
        wert={filter.gremium ?? ''}
        fehler={fehler.gremium}
        moeglich={[{ wert: '', text: 'alle' }, ...gremien.map((g) => ({ wert: g.id, text: g.name }))]}
      />
      {filter.alle && <input type="hidden" name="gremien" value="alle" />}
      <Knopf art="haupt">Anzeigen</Knopf>
    </form>
  );
}
