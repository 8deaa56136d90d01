'use client';
import type { Formularwerte } from '@/domain/kern/formular';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { feldAn, hakenAn } from './felder';

type PersonformularProps = {
  aktion: Formularaktion;
  werte: Formularwerte;
  id: string;
  /** Null for a new person. */
  version: number | null;
};

/** Who somebody is: for a new person and for a change. */
export function Personformular({ aktion, werte, id, version }: PersonformularProps) {
  return (
    <Formular aktion={aktion} werte={werte} className="rl-blatt">
      {(stand) => {
        const feld = feldAn(stand);
        const haken = hakenAn(stand);
        const doppelt = stand.fehler('zweite') !== undefined || stand.wert('zweite') === 'ja';
        return (
          <>
            <input type="hidden" name="id" value={id} />
            {version !== null && <input type="hidden" name="version" value={version} />}
            <Feld {...feld('titel')} beschriftung="Titel" hinweis="Zum Beispiel Dr.; darf leer bleiben." />
            <div className="rl-nebeneinander">
              <Feld {...feld('vorname')} beschriftung="Vorname" autoComplete="off" />
              <Feld {...feld('nachname')} beschriftung="Nachname" autoComplete="off" />
            </div>
            {version === null && doppelt && (
              <Ankreuzfeld {...haken('zweite')} beschriftung="Es ist eine andere Person desselben Namens" />
            )}
            {version !== null && (
              <Ankreuzfeld
                {...haken('ausSuchmaschinen')}
                beschriftung="Aus Suchmaschinen nehmen"
                hinweis="Für frühere Mitglieder: Name und Funktion bleiben in den Akten, die Personensuche zeigt sie nicht mehr (P4)."
              />
            )}
            <div className="rl-taten">
              <Tatknopf art="haupt">{version === null ? 'Person anlegen' : 'Angaben speichern'}</Tatknopf>
              {version === null && <a href="/verwaltung/personen">Zur Liste, ohne zu speichern</a>}
            </div>
          </>
        );
      }}
    </Formular>
  );
}
