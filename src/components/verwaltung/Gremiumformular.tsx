'use client';
import { AUFGABEN } from '@/domain/beratungsfolge/pruefung/gegenstand';
import { GREMIUM_ARTEN } from '@/domain/gremium/gremium';
import type { Formularwerte } from '@/domain/kern/formular';
import { AUFGABE_TEXT } from '@/domain/texte/aufgabe';
import { GREMIUMART_TEXT } from '@/domain/texte/gremiumart';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { type Feldstand, Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';
import { Wahlgruppe } from '../ui/Wahlgruppe';
import { Aufklappen } from './Aufklappen';
import { feldAn, hakenAn } from './felder';

type GremiumformularProps = {
  aktion: Formularaktion;
  werte: Formularwerte;
  id: string;
  /** Null for a new body. */
  version: number | null;
};

const ARTEN = GREMIUM_ARTEN.map((wert) => ({ wert, text: GREMIUMART_TEXT[wert] }));
const AUFGABENWAHL = [
  { wert: '', text: 'keine besondere' },
  ...AUFGABEN.map((wert) => ({ wert, text: AUFGABE_TEXT[wert] })),
];

/** Everything a body is: for a new one and for a change. */
export function Gremiumformular({ aktion, werte, id, version }: GremiumformularProps) {
  return (
    <Formular aktion={aktion} werte={werte} className="rl-blatt">
      {(stand) => {
        const feld = feldAn(stand);
        const haken = hakenAn(stand);
        return (
          <>
            <input type="hidden" name="id" value={id} />
            {version !== null && <input type="hidden" name="version" value={version} />}
            <Feld {...feld('name')} beschriftung="Name" hinweis="Wie er auf Tagesordnungen steht." />
            {version !== null && <Namenswechsel stand={stand} />}
            <Feld
              {...feld('kurzname')}
              beschriftung="Kurzname"
              hinweis="Für das Bild des Beratungswegs: höchstens 22 Zeichen, weiche Trennstellen zählen nicht mit."
            />
            <div className="rl-nebeneinander">
              <Auswahl {...feld('art')} beschriftung="Art" moeglich={ARTEN} />
              <Auswahl
                {...feld('aufgabe')}
                beschriftung="Aufgabe"
                moeglich={AUFGABENWAHL}
                hinweis="Wonach die Regeln der Beratungsfolge fragen (O8–O10)."
              />
            </div>
            <Ankreuzfeld
              {...haken('entscheidungsbefugt')}
              beschriftung="Das Gremium darf entscheiden"
              hinweis="Ohne das ist die Zuständigkeit „Beschluss“ ein Fehler (O13)."
            />
            <div className="rl-nebeneinander">
              <Feld
                {...feld('stadtbezirk')}
                beschriftung="Stadtbezirk"
                hinweis="Nur bei Bezirksvertretungen."
              />
              <Feld
                {...feld('ordnung')}
                beschriftung="Platz in Listen"
                inputMode="numeric"
                hinweis="Kleine Zahlen stehen oben; bei gleichen entscheidet der Name."
              />
            </div>
            <Feld
              {...feld('gueltigVon')}
              art="date"
              beschriftung="Besteht ab"
              hinweis="Leer: schon immer. Ein Tag in der Zukunft: geplant."
            />
            <Mehrzeilig
              {...feld('aliase')}
              beschriftung="Andere Schreibweisen"
              zeilen={4}
              hinweis="Eine je Zeile. Daran wird das Gremium in Dokumenten erkannt; auf den Seiten erscheinen sie nicht."
            />
            <div className="rl-taten">
              <Tatknopf art="haupt">{version === null ? 'Gremium anlegen' : 'Änderungen speichern'}</Tatknopf>
              <a href="/verwaltung/gremien">Zur Liste, ohne zu speichern</a>
            </div>
          </>
        );
      }}
    </Formular>
  );
}

/** Asked in one go with the name: the answer counts only where the name has changed. */
function Namenswechsel({ stand }: { stand: Feldstand }) {
  const feld = feldAn(stand);
  return (
    <Aufklappen titel="Wenn sich der Name ändert" offen={stand.fehler('nameAb') !== undefined}>
      <div className="rl-blatt rl-eingerueckt">
        <Wahlgruppe
          {...feld('namenswechsel')}
          beschriftung="Was der neue Name bedeutet"
          moeglich={[
            { wert: 'UMBENENNUNG', text: 'Umbenannt: Der bisherige Name bleibt für seine Zeit gültig' },
            { wert: 'BERICHTIGUNG', text: 'Schreibfehler berichtigt: Der bisherige Name war nie richtig' },
          ]}
        />
        <Feld {...feld('nameAb')} art="date" beschriftung="Der neue Name gilt ab" hinweis="Leer: ab heute." />
      </div>
    </Aufklappen>
  );
}
