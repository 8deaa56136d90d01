'use client';
import { useEffect, useRef } from 'react';
import type { Formularstand } from '@/domain/kern/formular';
import { Bildzeichen } from './Zeichen';

type FehlerlisteProps = {
  stand: Formularstand;
  /** The id of the control behind a field's name. */
  idVon: (feld: string) => string;
};

/** What a form refused: one sentence per field, each leading there. Takes the focus with every new answer. */
export function Fehlerliste({ stand, idVon }: FehlerlisteProps) {
  const kasten = useRef<HTMLDivElement>(null);
  const felder = Object.entries(stand.fehler);
  const leer = felder.length === 0 && stand.meldung === null;
  useEffect(() => {
    if (stand.nr > 0 && !leer) kasten.current?.focus();
  }, [stand.nr, leer]);
  if (leer) return null;
  return (
    <div className="rl-befund rl-fehlerliste" data-schwere="FEHLER" role="alert" tabIndex={-1} ref={kasten}>
      <Bildzeichen name="fehler" />
      <div>
        <h2>
          {felder.length > 1 ? `Bitte prüfen Sie ${felder.length} Angaben` : 'Bitte prüfen Sie Ihre Angaben'}
        </h2>
        {stand.meldung && <p>{stand.meldung}</p>}
        {felder.length > 0 && (
          <ul>
            {felder.map(([feld, satz]) => (
              <li key={feld}>
                <a href={`#${idVon(feld)}`}>{satz}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
