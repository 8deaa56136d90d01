'use client';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Linkknopf } from '../ui/Knopf';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

type TischvorlagenformularProps = {
  aktion: Formularaktion;
  sitzungId: string;
  /** Fingerprint of what this page shows. */
  stand: string;
  vorlageId: string;
  /** Items the paper can be handed to. */
  punkte: Wahl[];
  zurueck: string;
};

const NEU: Wahl = { wert: '', text: 'als neuen Punkt (Dringlichkeit)' };

/** One paper handed out: to an item that stands, or as a new one with the reason of its urgency. */
export function Tischvorlagenformular({ aktion, punkte, zurueck, ...e }: TischvorlagenformularProps) {
  return (
    <Formular aktion={aktion} className="rl-schmal">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="sitzungId" value={e.sitzungId} />
          <input type="hidden" name="stand" value={e.stand} />
          <input type="hidden" name="vorlageId" value={e.vorlageId} />
          <Auswahl
            id="punktId"
            name="punktId"
            beschriftung="Zu welchem Tagesordnungspunkt?"
            wert={wert('punktId')}
            fehler={fehler('punktId')}
            moeglich={[...punkte, NEU]}
          />
          <Mehrzeilig
            id="grund"
            name="grund"
            beschriftung="Warum duldet ein neuer Punkt keinen Aufschub?"
            zeilen={2}
            wert={wert('grund')}
            fehler={fehler('grund')}
            hinweis="Pflichtangabe nur für einen neuen Punkt. Sie steht unter „Änderungen“."
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">Tischvorlage ausgeben</Tatknopf>
            <Linkknopf art="leise" href={zurueck}>
              Zurück zur Tagesordnung
            </Linkknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
