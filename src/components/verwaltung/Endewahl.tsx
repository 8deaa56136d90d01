import type { LocalDate } from '@/domain/kern/localDate';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';

type EndewahlProps = {
  ziel: string;
  ende: string;
  min: LocalDate | null;
  fehler?: string;
  /** Bodies that can follow; left out where nothing follows. */
  nachfolger?: { wert: string; moeglich: { id: string; name: string }[] };
};

/** First the day, then what it means: nothing is stored yet. */
export function Endewahl({ ziel, ende, min, fehler, nachfolger }: EndewahlProps) {
  return (
    <form action={ziel} method="get" className="rl-blatt">
      <Feld
        id="wahl-ende"
        name="ende"
        art="date"
        beschriftung="Letzter Tag"
        wert={ende}
        min={min ?? undefined}
        fehler={fehler}
      />
      {nachfolger && (
        <Auswahl
          id="wahl-nachfolger"
          name="nachfolger"
          beschriftung="Nachfolgendes Gremium"
          wert={nachfolger.wert}
          moeglich={[
            { wert: '', text: 'keines' },
            ...nachfolger.moeglich.map((g) => ({ wert: g.id, text: g.name })),
          ]}
        />
      )}
      <p>
        <Knopf>Zeigen, was das bedeutet</Knopf>
      </p>
    </form>
  );
}
