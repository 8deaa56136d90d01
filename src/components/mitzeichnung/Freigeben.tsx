'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

/** Everybody has signed: one button releases the paper and takes its number. */
export function Freigeben({ aktion, id, version }: { aktion: Formularaktion; id: string; version: number }) {
  return (
    <Formular aktion={aktion} idVorsilbe="freigabe-" className="rl-blatt">
      {() => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <div className="rl-taten">
            <Tatknopf art="haupt">Freigeben</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
