'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Linkknopf } from '../ui/Knopf';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

type VersandformularProps = {
  aktion: Formularaktion;
  sitzungId: string;
  /** Fingerprint of what this page shows. */
  stand: string;
  /** Papers of a Nachtrag. */
  vorlagen: string[];
  /** The last day of dispatch has passed: only with a reason. */
  verspaetet: boolean;
  knopf: string;
  zurueck: string;
};

/** The one press that publishes. */
export function Versandformular({ aktion, verspaetet, knopf, zurueck, ...werte }: VersandformularProps) {
  return (
    <Formular aktion={aktion} className="rl-schmal">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="sitzungId" value={werte.sitzungId} />
          <input type="hidden" name="stand" value={werte.stand} />
          {werte.vorlagen.map((id) => (
            <input key={id} type="hidden" name="vorlagen[]" value={id} />
          ))}
          {verspaetet && (
            <Mehrzeilig
              id="grund"
              name="grund"
              beschriftung="Warum wird nach der Ladungsfrist versandt?"
              zeilen={2}
              wert={wert('grund')}
              fehler={fehler('grund')}
              hinweis="Pflichtangabe. Sie steht unter „Änderungen“."
            />
          )}
          <div className="rl-taten">
            <Tatknopf art="haupt">{knopf}</Tatknopf>
            <Linkknopf art="leise" href={zurueck}>
              Zurück zur Tagesordnung
            </Linkknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
