'use client';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Linkknopf } from '../ui/Knopf';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

type BekanntgabeformularProps = {
  aktion: Formularaktion;
  zurueck: string;
  werte: Record<
    'sitzungId' | 'punktId' | 'version' | 'oeffentlicherTitel' | 'oeffentlicherBeschluss',
    string
  >;
  /** The city shows such titles (A11). */
  titelGelten: boolean;
  /** Before the sitting there is no decision. */
  begonnen: boolean;
  neutral: string;
};

/** What the public reads of a non-public item: title and decision, each only if somebody writes it here. */
export function Bekanntgabeformular({ aktion, zurueck, werte, ...p }: BekanntgabeformularProps) {
  return (
    <Formular aktion={aktion} werte={werte} className="rl-schmal">
      {({ wert, fehler }) => (
        <>
          {(['sitzungId', 'punktId', 'version'] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={werte[name]} />
          ))}
          <Feld
            id="oeffentlicherTitel"
            name="oeffentlicherTitel"
            beschriftung="Öffentlicher Titel"
            wert={wert('oeffentlicherTitel')}
            fehler={fehler('oeffentlicherTitel')}
            hinweis={
              p.titelGelten
                ? `Ohne Angabe steht dort „${p.neutral}“.`
                : `Nach der Einstellung der Kommune steht dort immer „${p.neutral}“.`
            }
          />
          {p.begonnen ? (
            <Mehrzeilig
              id="oeffentlicherBeschluss"
              name="oeffentlicherBeschluss"
              beschriftung="Öffentlicher Beschluss"
              zeilen={6}
              wert={wert('oeffentlicherBeschluss')}
              fehler={fehler('oeffentlicherBeschluss')}
              hinweis="Steht sofort auf der öffentlichen Tagesordnung. Leer bleibt das Ergebnis nichtöffentlich; geleert wird es zurückgenommen."
            />
          ) : (
            <input type="hidden" name="oeffentlicherBeschluss" value="" />
          )}
          <div className="rl-taten">
            <Tatknopf art="haupt">Für alle speichern</Tatknopf>
            <Linkknopf art="leise" href={zurueck}>
              Abbrechen
            </Linkknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
