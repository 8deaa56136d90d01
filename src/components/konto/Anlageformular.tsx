'use client';
import type { Rechtewahl } from '@/server/konten/queries';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { Angabenfelder } from './Angabenfelder';
import { Rechtefelder } from './Rechtefelder';

/** A new account. */
export function Anlageformular({ aktion, wahl }: { aktion: Formularaktion; wahl: Rechtewahl }) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular">
      {(feld) => (
        <>
          <Angabenfelder feld={feld} />
          <Rechtefelder feld={feld} wahl={wahl} rollen={[]} gremien={[]} />
          <div>
            <Ankreuzfeld
              id="einladen"
              name="einladen"
              beschriftung="Einladung per E-Mail senden"
              hinweis="Ein Link, unter dem die Person einmal und binnen sieben Tagen ein Kennwort wählt. Ohne Haken zeigt Ihnen die nächste Seite den Link, wenn Sie ihn selbst übergeben wollen."
              angekreuzt={feld.stand.eingabe ? feld.wert('einladen') === 'ja' : true}
            />
            {feld.fehler('einladen') && (
              <p className="rl-feldfehler" id="einladen-fehler">
                {feld.fehler('einladen')}
              </p>
            )}
          </div>
          <Tatknopf art="haupt">Konto anlegen</Tatknopf>
        </>
      )}
    </Formular>
  );
}
