'use client';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { merkeFokus } from './fokus';

type NeuerPunktProps = { aktion: Formularaktion; sitzungId: string; version: number; orte: Wahl[] };

/** An item without a paper: a report, a question time. */
export function NeuerPunkt({ aktion, sitzungId, version, orte }: NeuerPunktProps) {
  return (
    <Formular aktion={aktion} idVorsilbe="neu-" className="rl-neuer-punkt" key={version}>
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="sitzungId" value={sitzungId} />
          <input type="hidden" name="version" value={version} />
          <Feld
            id="neu-titel"
            name="titel"
            beschriftung="Titel"
            wert={wert('titel')}
            fehler={fehler('titel')}
          />
          <Auswahl
            id="neu-ort"
            name="ort"
            beschriftung="Wo steht er?"
            wert={wert('ort')}
            fehler={fehler('ort')}
            moeglich={orte}
          />
          <span onClickCapture={() => merkeFokus(['#neu-titel'])}>
            <Tatknopf>Punkt hinzufügen</Tatknopf>
          </span>
        </>
      )}
    </Formular>
  );
}
