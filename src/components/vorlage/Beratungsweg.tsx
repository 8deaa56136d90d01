import type { CSSProperties } from 'react';
import type { Bogen, Halt, Strecke, Weg, WegHalt } from '@/domain/beratungsfolge/weg/modell';
import type { LocalDate } from '@/domain/kern/localDate';
import { kurzesDatum, wochentagKurz } from '@/domain/texte/datum';
import { Knoten } from './Knoten';
import { Sammelstelle } from './Sammelstelle';
import { Stationen } from './Stationen';

/**
 * The way of a paper through the bodies, drawn like a transit line: a real list without script. Lies flat
 * where there is room, stands upright where there is not, and on paper. What unfolds shares the name `halt`,
 * so that only one stop is open at a time.
 */
export function Beratungsweg({ weg }: { weg: Weg }) {
  const { halte, boegen, dichte } = weg;
  const ebenen = Math.min(3, Math.max(0, ...boegen.map((b) => b.ebene)));
  return (
    <div className="bw" data-dichte={dichte} data-bogen={ebenen || undefined}>
      <ol className="bw-linie" aria-label={beschriftung(halte)} style={stil({ '--spalten': spalten(halte) })}>
        {halte.map((halt, i) => (
          <Stelle key={i} halt={halt} platz={i + 1} jahr={jahrVor(weg, i)} weg={weg} />
        ))}
        {boegen.map((bogen) => (
          <BogenZum key={`${bogen.von}-${bogen.bis}`} bogen={bogen} />
        ))}
      </ol>
    </div>
  );
}

type StelleProps = { halt: WegHalt; platz: number; jahr: string | null; weg: Weg };

function Stelle({ halt, platz, jahr, weg }: StelleProps) {
  const ort = { 'data-strecke': halt.strecke, style: stil({ '--i': platz }) };
  switch (halt.art) {
    case 'heute':
      return <HeuteStrich ort={ort} datum={halt.datum} jahr={jahr} />;
    case 'sammel':
      return (
        <li className="bw-halt bw-sammel" data-z="erledigt" {...ort}>
          <Sammelstelle halte={halt.halte} />
        </li>
      );
    case 'halt':
      return (
        <li className="bw-halt" data-z={halt.zustand} aria-current={halt.hier ? 'step' : undefined} {...ort}>
          {halt.marke && <span className="bw-marke">{halt.marke}</span>}
          <Haltedatum halt={halt} jahr={jahr} />
          <div className="bw-gleis" aria-hidden="true">
            <Knoten stationen={halt.stationen} />
          </div>
          <div className="bw-text">
            <Stationen halt={halt} nurKenntnisnahme={weg.nurKenntnisnahme} />
          </div>
        </li>
      );
  }
}

function Haltedatum({ halt, jahr }: { halt: Halt; jahr: string | null }) {
  if (halt.datum === null) {
    return (
      <div className="bw-kopf">
        <span>ohne Termin</span>
      </div>
    );
  }
  return (
    <div className="bw-kopf">
      <time dateTime={halt.datum}>
        <span>{wochentagKurz(halt.datum)}</span> <b>{kurzesDatum(halt.datum)}</b>
        {jahr && <i>{jahr}</i>}
      </time>
    </div>
  );
}

type HeuteProps = {
  ort: { 'data-strecke': Strecke; style: CSSProperties };
  datum: LocalDate;
  jahr: string | null;
};

function HeuteStrich({ ort, datum, jahr }: HeuteProps) {
  return (
    <li className="bw-heute" {...ort}>
      <div className="bw-kopf">
        <time dateTime={datum}>
          <b>heute</b> <span>{kurzesDatum(datum)}</span>
          {jahr && <i>{jahr}</i>}
        </time>
      </div>
      <div className="bw-gleis" aria-hidden="true">
        <span className="bw-strich" />
      </div>
    </li>
  );
}

function BogenZum({ bogen }: { bogen: Bogen }) {
  return (
    <li
      className="bw-bogen"
      aria-hidden="true"
      data-ebene={bogen.ebene}
      style={stil({ '--a': bogen.von, '--b': bogen.bis })}
    >
      <span>{bogen.wort}</span>
    </li>
  );
}

/** Inline styles are custom properties only; the policy for styles allows no more. */
const stil = (werte: Record<`--${string}`, string | number>): CSSProperties => werte;

const spalten = (halte: WegHalt[]): string =>
  halte.map((h) => (h.art === 'heute' ? '6.1rem' : '1fr')).join(' ');

function beschriftung(halte: WegHalt[]): string {
  const anzahl = halte.reduce(
    (n, h) => n + (h.art === 'halt' ? 1 : h.art === 'sammel' ? h.halte.length : 0),
    0,
  );
  return `Beratungsweg, ${anzahl} ${anzahl === 1 ? 'Halt' : 'Halte'}`;
}

/** The year of a stop, where the line crosses years and this is its first stop in one. */
function jahrVor({ halte, mehrereJahre }: Weg, i: number): string | null {
  if (!mehrereJahre) return null;
  const jahre = halte
    .slice(0, i + 1)
    .map(jahrVon)
    .filter(Boolean);
  const hier = jahrVon(halte[i]);
  return hier && jahre.lastIndexOf(hier) === jahre.indexOf(hier) ? hier : null;
}

function jahrVon(halt: WegHalt | undefined): string | null {
  const datum = halt?.art === 'sammel' ? halt.halte.at(-1)?.datum : halt?.datum;
  return datum?.slice(0, 4) ?? null;
}
