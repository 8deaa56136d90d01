'use client';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

type BefangenheitsformularProps = {
  aktion: Formularaktion;
  sitzungId: string;
  punkte: Wahl[];
  mitglieder: Wahl[];
};

/** Who is befangen at which item. */
export function Befangenheitsformular({ aktion, sitzungId, punkte, mitglieder }: BefangenheitsformularProps) {
  return (
    <Formular aktion={aktion} className="rl-blatt">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="sitzungId" value={sitzungId} />
          <Auswahl
            id="punktId"
            name="punktId"
            beschriftung="Tagesordnungspunkt"
            moeglich={[{ wert: '', text: 'Bitte wählen' }, ...punkte]}
            wert={wert('punktId')}
            fehler={fehler('punktId')}
          />
          <Auswahl
            id="personId"
            name="personId"
            beschriftung="Mitglied"
            moeglich={[{ wert: '', text: 'Bitte wählen' }, ...mitglieder]}
            wert={wert('personId')}
            fehler={fehler('personId')}
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">Befangenheit vermerken</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}

type AufhebenProps = {
  aktion: Formularaktion;
  sitzungId: string;
  punktId: string;
  personId: string;
  wer: string;
};

/** One button: the record is taken back. */
export function Aufheben({ aktion, sitzungId, punktId, personId, wer }: AufhebenProps) {
  return (
    <Formular aktion={aktion} idVorsilbe={`${punktId}-${personId}-`}>
      {() => (
        <>
          <input type="hidden" name="sitzungId" value={sitzungId} />
          <input type="hidden" name="punktId" value={punktId} />
          <input type="hidden" name="personId" value={personId} />
          <Tatknopf dicht>
            Aufheben<span className="sr-only">: {wer}</span>
          </Tatknopf>
        </>
      )}
    </Formular>
  );
}
