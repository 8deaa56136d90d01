'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Linkknopf } from '@/components/ui/Knopf';
import { Tatknopf } from '@/components/ui/Tatknopf';

type AnmeldeformularProps = { aktion: Formularaktion; weiter: string };

/** E-mail and password; goes on to `weiter`. */
export function Anmeldeformular({ aktion, weiter }: AnmeldeformularProps) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="weiter" value={weiter} />
          <Feld
            id={feldId('email')}
            name="email"
            art="email"
            beschriftung="E-Mail-Adresse"
            autoComplete="username"
            wert={wert('email')}
            fehler={fehler('email')}
          />
          <Feld
            id={feldId('kennwort')}
            name="kennwort"
            art="password"
            beschriftung="Kennwort"
            autoComplete="current-password"
            fehler={fehler('kennwort')}
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">Anmelden</Tatknopf>
            <Linkknopf art="leise" href="/anmelden/kennwort-vergessen">
              Kennwort vergessen
            </Linkknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
