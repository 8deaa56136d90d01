import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import type { Feldstand } from '../ui/Formular';

type VerweisungProps = {
  ziele: Wahl[];
  zustaendigkeiten: Wahl[];
  /** The referring body decides: it gets the paper back, unless the other decides itself. */
  entscheidet: boolean;
  feld: Feldstand;
};

/** To whom a paper is referred, for what, and whether it comes back. */
export function Verweisung({ ziele, zustaendigkeiten, entscheidet, feld }: VerweisungProps) {
  return (
    <fieldset className="pk-verweisung">
      <legend>Verwiesen an</legend>
      <div className="pk-paar">
        <Auswahl
          id="ziel"
          name="ziel"
          beschriftung="Gremium"
          wert={feld.wert('ziel')}
          fehler={feld.fehler('ziel')}
          moeglich={[{ wert: '', text: 'Bitte wählen' }, ...ziele]}
        />
        <Auswahl
          id="zielZustaendigkeit"
          name="zielZustaendigkeit"
          beschriftung="Aufgabe dort"
          wert={feld.wert('zielZustaendigkeit')}
          moeglich={zustaendigkeiten}
        />
      </div>
      <Ankreuzfeld
        id="ruecklauf"
        name="ruecklauf"
        beschriftung="mit Rücklauf: danach wieder in diesem Gremium"
        angekreuzt={feld.wert('ruecklauf') === 'ja'}
        hinweis={
          entscheidet
            ? 'Wer entscheidet, bekommt die Vorlage zurück, es sei denn, das andere Gremium beschließt selbst.'
            : 'In der ersten Sitzung danach; gibt es noch keine, ohne Termin.'
        }
      />
    </fieldset>
  );
}
