'use client';
import type { Formularwerte } from '@/domain/kern/formular';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { feldAn } from './felder';

type PeriodenformularProps = {
  aktion: Formularaktion;
  werte: Formularwerte;
  id: string;
  /** Null for a new term. */
  version: number | null;
};

export function Periodenformular({ aktion, werte, id, version }: PeriodenformularProps) {
  return (
    <Formular aktion={aktion} werte={werte} className="rl-blatt">
      {(stand) => {
        const feld = feldAn(stand);
        return (
          <>
            <input type="hidden" name="id" value={id} />
            {version !== null && <input type="hidden" name="version" value={version} />}
            <div className="rl-nebeneinander">
              <Feld {...feld('nummer')} beschriftung="Nummer" inputMode="numeric" />
              <Feld {...feld('name')} beschriftung="Name" hinweis="Zum Beispiel 2025–2030." />
            </div>
            <div className="rl-nebeneinander">
              <Feld {...feld('beginn')} art="date" beschriftung="Erster Tag" />
              <Feld {...feld('ende')} art="date" beschriftung="Letzter Tag" hinweis="Leer: noch offen." />
            </div>
            <p>
              <Tatknopf art="haupt">
                {version === null ? 'Wahlperiode anlegen' : 'Änderungen speichern'}
              </Tatknopf>
            </p>
          </>
        );
      }}
    </Formular>
  );
}
