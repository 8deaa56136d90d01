'use client';
import { useEffect, useState } from 'react';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Taste } from '../ui/Taste';
import { Tatknopf } from '../ui/Tatknopf';
import { Zeichen } from '../ui/Zeichen';

type RueckgaengigProps = {
  aktion: Formularaktion;
  sitzungId: string;
  vorgangId: string;
  anzahl: number;
  /** "15:04:12" */
  bis: string;
  /** Milliseconds left when the page was made. */
  nochMs: number;
};

/** The bar after a stroke: how long it can be taken back, and the button that does. */
export function Rueckgaengig({ aktion, sitzungId, vorgangId, anzahl, bis, nochMs }: RueckgaengigProps) {
  const [vorbei, setzeVorbei] = useState(false);
  useEffect(() => {
    const uhr = setTimeout(() => setzeVorbei(true), nochMs);
    return () => clearTimeout(uhr);
  }, [nochMs]);
  return (
    <div className="pk-rueck">
      <div className="rl-breite rl-breit">
        <p role="status">
          <Zeichen zustand="erledigt" />
          <b>{anzahl === 1 ? '1 Kenntnisnahme vermerkt.' : `${anzahl} Kenntnisnahmen vermerkt.`}</b>{' '}
          <span>
            {vorbei
              ? 'Die Frist ist vorbei; einzelne Ergebnisse lassen sich noch berichtigen.'
              : `Rückgängig bis ${bis} Uhr – andere werden danach benachrichtigt.`}
          </span>
        </p>
        {!vorbei && (
          <Formular aktion={aktion} idVorsilbe="rueck-">
            {() => (
              <>
                <input type="hidden" name="sitzungId" value={sitzungId} />
                <input type="hidden" name="vorgangId" value={vorgangId} />
                <Tatknopf taste="z">
                  Rückgängig <Taste>Z</Taste>
                </Tatknopf>
              </>
            )}
          </Formular>
        )}
      </div>
    </div>
  );
}
