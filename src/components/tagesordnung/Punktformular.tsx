'use client';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Linkknopf } from '../ui/Knopf';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';
import { Wahlgruppe } from '../ui/Wahlgruppe';

type PunktformularProps = {
  aktion: Formularaktion;
  zurueck: string;
  werte: {
    sitzungId: string;
    version: string;
    punktId: string;
    titel: string;
    oeffentlicherTitel: string;
    teil: Oeffentlichkeit;
  };
  /** Headings stay in their part. */
  teilFest: boolean;
  neutral: string;
};

const TEILE = [
  { wert: 'OEFFENTLICH', text: 'öffentlicher Teil' },
  { wert: 'NICHTOEFFENTLICH', text: 'nichtöffentlicher Teil' },
];

/** Title, public title and part of one item. */
export function Punktformular({ aktion, zurueck, werte, teilFest, neutral }: PunktformularProps) {
  return (
    <Formular aktion={aktion} werte={werte} className="rl-schmal">
      {({ wert, fehler }) => (
        <>
          {(['sitzungId', 'version', 'punktId'] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={werte[name]} />
          ))}
          <Mehrzeilig
            id="titel"
            name="titel"
            beschriftung="Titel"
            zeilen={2}
            wert={wert('titel')}
            fehler={fehler('titel')}
            hinweis="Im öffentlichen Teil liest ihn jede und jeder."
          />
          {teilFest ? (
            <input type="hidden" name="teil" value={werte.teil} />
          ) : (
            <Wahlgruppe
              id="teil"
              name="teil"
              beschriftung="Teil der Tagesordnung"
              wert={wert('teil')}
              fehler={fehler('teil')}
              moeglich={TEILE}
            />
          )}
          <Feld
            id="oeffentlicherTitel"
            name="oeffentlicherTitel"
            beschriftung="Öffentlicher Titel im nichtöffentlichen Teil"
            wert={wert('oeffentlicherTitel')}
            fehler={fehler('oeffentlicherTitel')}
            hinweis={`Ohne Angabe steht dort „${neutral}“.`}
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">Speichern</Tatknopf>
            <Linkknopf art="leise" href={zurueck}>
              Abbrechen
            </Linkknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
