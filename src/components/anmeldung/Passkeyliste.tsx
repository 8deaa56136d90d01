'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';
import type { PasskeyZeile } from '@/server/passkeys/queries';
import { Kennwortfrage } from './Kennwortfrage';
import { Zeitpunkt } from './OffeneSitzungen';

type PasskeylisteProps = { passkeys: PasskeyZeile[]; umbenennen: Formularaktion; entfernen: Formularaktion };

/** The passkeys of an account; each unfolds to be renamed or removed. */
export function Passkeyliste({ passkeys, umbenennen, entfernen }: PasskeylisteProps) {
  return (
    <ul className="rl-passkeys">
      {passkeys.map(({ id, name, angelegtAm }) => (
        <li key={id}>
          <h3>{name}</h3>
          {angelegtAm && (
            <p>
              angelegt <Zeitpunkt am={angelegtAm} />
            </p>
          )}
          <details>
            <summary>
              Ändern<span className="sr-only">: {name}</span>
            </summary>
            <Formular
              aktion={umbenennen}
              werte={{ name }}
              idVorsilbe={`name-${id}-`}
              className="rl-kontoformular"
            >
              {({ wert, fehler }) => (
                <>
                  <input type="hidden" name="id" value={id} />
                  <Feld
                    id={feldId('name', `name-${id}-`)}
                    name="name"
                    beschriftung="Name"
                    wert={wert('name')}
                    autoComplete="off"
                    fehler={fehler('name')}
                  />
                  <div className="rl-taten">
                    <Tatknopf>Umbenennen</Tatknopf>
                  </div>
                </>
              )}
            </Formular>
            <Kennwortfrage
              aktion={entfernen}
              tat="Passkey entfernen"
              felder={{ id }}
              idVorsilbe={`entfernen-${id}-`}
            />
          </details>
        </li>
      ))}
    </ul>
  );
}
