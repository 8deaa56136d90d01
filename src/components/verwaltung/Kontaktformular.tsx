'use client';
import { KONTAKTARTEN } from '@/domain/person/kontaktart';
import { KONTAKTART_TEXT } from '@/domain/texte/kontaktart';
import { Auswahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import { type Feldstand, Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { feldAn } from './felder';

const ARTEN = KONTAKTARTEN.map((wert) => ({ wert, text: KONTAKTART_TEXT[wert] }));

type KontaktformularProps = { aktion: Formularaktion; id: string; personId: string };

/** A new detail. Not public unless somebody says when and where consent was given. */
export function Kontaktformular({ aktion, id, personId }: KontaktformularProps) {
  return (
    <Formular
      aktion={aktion}
      werte={{ id, art: 'EMAIL' }}
      idVorsilbe="kontakt-"
      className="rl-blatt rl-eingerueckt"
    >
      {(stand) => {
        const feld = feldAn(stand, 'kontakt-');
        return (
          <>
            <input type="hidden" name="id" value={stand.wert('id')} />
            <input type="hidden" name="personId" value={personId} />
            <div className="rl-nebeneinander">
              <Auswahl {...feld('art')} beschriftung="Art" moeglich={ARTEN} />
              <Feld {...feld('wert')} beschriftung="Adresse oder Nummer" autoComplete="off" />
            </div>
            <p className="text-16">
              Ohne Einwilligung kennt sie nur die Verwaltung. Mit Einwilligung steht sie auf den Seiten der
              Gremien.
            </p>
            <Einwilligungsfelder stand={stand} vorsilbe="kontakt-" />
            <p>
              <Tatknopf dicht>Kontaktangabe eintragen</Tatknopf>
            </p>
          </>
        );
      }}
    </Formular>
  );
}

type EinwilligungsformularProps = {
  aktion: Formularaktion;
  id: string;
  personId: string;
  version: number;
};

/** A consent for a detail that is already there. */
export function Einwilligungsformular({ aktion, id, personId, version }: EinwilligungsformularProps) {
  const vorsilbe = `${id}-`;
  return (
    <Formular aktion={aktion} idVorsilbe={vorsilbe} className="rl-blatt rl-eingerueckt">
      {(stand) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="personId" value={personId} />
          <input type="hidden" name="version" value={version} />
          <Einwilligungsfelder stand={stand} vorsilbe={vorsilbe} />
          <p>
            <Tatknopf dicht>Einwilligung erfassen und veröffentlichen</Tatknopf>
          </p>
        </>
      )}
    </Formular>
  );
}

function Einwilligungsfelder({ stand, vorsilbe }: { stand: Feldstand; vorsilbe: string }) {
  const feld = feldAn(stand, vorsilbe);
  return (
    <div className="rl-nebeneinander">
      <Feld {...feld('einwilligungAm')} art="date" beschriftung="Eingewilligt am" />
      <Feld
        {...feld('einwilligungNachweis')}
        beschriftung="Nachweis"
        hinweis="Wo die Einwilligung abgelegt ist, zum Beispiel ein Aktenzeichen."
      />
    </div>
  );
}
