import type { ReactNode } from 'react';
import type { PositionCode } from '@/domain/beratungsfolge/position/code';
import type { Weg } from '@/domain/beratungsfolge/weg/modell';
import { zeichenZu, zustaendeIn } from '@/domain/beratungsfolge/weg/zeichen';
import { Datumstext } from '../ui/Datum';
import { Fortschritt } from '../ui/Fortschritt';
import { Leer } from '../ui/Leer';
import { Zeichen } from '../ui/Zeichen';
import { Beratungsweg } from './Beratungsweg';
import { Legende } from './Legende';

export type Stand = {
  code: PositionCode;
  /** W8 */
  satz: string;
  erledigt: number;
  gesamt: number;
  warum: string;
  weiter: string;
};

type StandKopfProps = {
  stand: Stand;
  weg: Weg;
  /** "Stand: 15.10.2011" at the end of the legend. */
  stichtag?: ReactNode;
  /** Choice of another day. */
  children?: ReactNode;
  /** An earlier day is shown: the choice comes first, so that nobody takes it for today. */
  rueckblick?: boolean;
};

/** The face of a paper: where it is, how far, the picture, why, and what comes. */
export function StandKopf({ stand, weg, stichtag, children, rueckblick }: StandKopfProps) {
  const { satz, erledigt, gesamt, warum, weiter } = stand;
  return (
    <section className="rl-stand" aria-labelledby="stand">
      {rueckblick && children}
      <div className="rl-stand-kopf">
        <h2 className="rl-satz" id="stand">
          <Zeichen zustand={zeichenZu(stand.code, weg)} />
          <Datumstext text={satz} />
        </h2>
        {gesamt > 0 && <Fortschritt erledigt={erledigt} gesamt={gesamt} />}
      </div>
      <div className="rl-bild">
        {weg.halte.length > 0 ? (
          <>
            <Beratungsweg weg={weg} />
            <Legende zustaende={zustaendeIn(weg)} kapsel={hatKapsel(weg)} stichtag={stichtag} />
          </>
        ) : (
          <Leer titel="Noch keine Beratungsfolge">
            Sobald das erste Gremium feststeht, erscheint hier der Weg.
          </Leer>
        )}
      </div>
      <div className="rl-warum">
        <Grund titel="Warum hier?" text={warum} />
        <Grund titel="Wie geht es weiter?" text={weiter} />
      </div>
      {!rueckblick && children}
    </section>
  );
}

function Grund({ titel, text }: { titel: string; text: string }) {
  if (text === '') return null;
  return (
    <div>
      <h3>{titel}</h3>
      <p>
        <Datumstext text={text} />
      </p>
    </div>
  );
}

const hatKapsel = (weg: Weg): boolean =>
  weg.halte.some((h) => h.art === 'halt' && h.datum !== null && h.stationen.length > 1);
