'use client';
import { Formular, type Formularaktion } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';
import { NeuesKennwort } from './Kennwortformular';

/** A password chosen with a one-time link. */
export function Kennwortwahl({ aktion, token }: { aktion: Formularaktion; token: string }) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular">
      {({ fehler }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <NeuesKennwort fehler={fehler} />
          <div className="rl-taten">
            <Tatknopf art="haupt">Kennwort speichern</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
