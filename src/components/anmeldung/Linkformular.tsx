'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';

/** Asks for a link to choose a new password. */
export function Linkformular({ aktion }: { aktion: Formularaktion }) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular">
      {({ wert, fehler }) => (
        <>
          <p>Wir schicken Ihnen einen Link, mit dem Sie ein neues Kennwort wählen.</p>
          <Feld
            id={feldId('email')}
            name="email"
            art="email"
            beschriftung="E-Mail-Adresse"
            autoComplete="username"
            wert={wert('email')}
            fehler={fehler('email')}
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">Link anfordern</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
