'use client';
import type { ReactNode } from 'react';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';

type BezugsformularProps = {
  aktion: Formularaktion;
  id: string;
  version: number;
  /** What opens it; the form asks once more. */
  anlass: string;
  knopf: string;
  /** Asks for the reason, which stands in the history. */
  mitGrund?: boolean;
  children: ReactNode;
};

/** One act on a paper that is asked for twice: unfolded, explained, then done. */
export function Bezugsformular({
  aktion,
  id,
  version,
  anlass,
  knopf,
  mitGrund,
  children,
}: BezugsformularProps) {
  const vorsilbe = mitGrund ? 'rueckholung-' : 'loeschung-';
  return (
    <details className="rl-nachfrage">
      <summary>{anlass}</summary>
      <Formular aktion={aktion} idVorsilbe={vorsilbe} className="rl-entwurf">
        {(feld) => (
          <>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            {children}
            {mitGrund && (
              <Feld
                id={`${vorsilbe}grund`}
                name="grund"
                beschriftung="Grund (steht im Verlauf)"
                wert={feld.wert('grund')}
                fehler={feld.fehler('grund')}
              />
            )}
            <p className="rl-taten">
              <Tatknopf dicht>{knopf}</Tatknopf>
            </p>
          </>
        )}
      </Formular>
    </details>
  );
}
