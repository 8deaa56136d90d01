'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';
import { KENNWORT_MINDESTENS } from '@/domain/anmeldung/kennwort';

type KennwortformularProps = { aktion: Formularaktion; email: string };

/** The old password and a new one, twice. */
export function Kennwortformular({ aktion, email }: KennwortformularProps) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular">
      {({ fehler }) => (
        <>
          {/* For the browser's password store. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <Feld
            id={feldId('bisher')}
            name="bisher"
            art="password"
            beschriftung="Bisheriges Kennwort"
            autoComplete="current-password"
            fehler={fehler('bisher')}
          />
          <NeuesKennwort fehler={fehler} />
          <div className="rl-taten">
            <Tatknopf>Kennwort ändern</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}

/** Two fields for one new password. */
export function NeuesKennwort({ fehler }: { fehler: (name: string) => string | undefined }) {
  return (
    <>
      <Feld
        id={feldId('neu')}
        name="neu"
        art="password"
        beschriftung="Neues Kennwort"
        hinweis={`Mindestens ${KENNWORT_MINDESTENS} Zeichen; ein Satz ist ein gutes Kennwort.`}
        autoComplete="new-password"
        fehler={fehler('neu')}
      />
      <Feld
        id={feldId('wiederholt')}
        name="wiederholt"
        art="password"
        beschriftung="Neues Kennwort, noch einmal"
        autoComplete="new-password"
        fehler={fehler('wiederholt')}
      />
    </>
  );
}
