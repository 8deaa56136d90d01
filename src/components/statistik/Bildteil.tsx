import type { ReactNode } from 'react';
import type { Bildart } from '@/domain/statistik/bilder';
import type { Zahlentafel } from '@/domain/statistik/zahlen';
import { BILD_TEXT } from '@/domain/texte/statistik';
import type { Format, Zeichenplan } from './plan/format';
import { Zahlentabelle } from './Zahlentabelle';
import { Zeichnung } from './Zeichnung';

type Bild = { titel: string; fehlt: readonly string[]; tafel: Zahlentafel };

type BildteilProps<B extends Bild> = {
  art: Bildart;
  bild: B;
  plan: (bild: B, format: Format) => Zeichenplan;
  /** Address of the same numbers as a file. */
  csv: string;
  /** What the fills mean. */
  legende?: ReactNode;
  /** The way to what is not shown. */
  weiter?: ReactNode;
};

/** One picture: its finding, the drawing, how it is counted and what is missing, the numbers as a table and as a file. */
export function Bildteil<B extends Bild>({ art, bild, plan, csv, legende, weiter }: BildteilProps<B>) {
  const { was, zaehlweise } = BILD_TEXT[art];
  const leer = bild.tafel.zeilen.length === 0;
  const text = `${was}. ${bild.titel}. Alle Zahlen stehen darunter als Tabelle.`;
  return (
    <section className="st-teil" aria-labelledby={`st-${art}`}>
      <h2 id={`st-${art}`}>{bild.titel}</h2>
      <p className="st-was">{was}</p>
      {!leer && <Zeichnung bild={bild} plan={(format) => plan(bild, format)} text={text} legende={legende} />}
      <div className="st-worte">
        <p>{zaehlweise}</p>
        {!leer && bild.fehlt.map((satz) => <p key={satz}>{satz}</p>)}
        {weiter}
      </div>
      {!leer && (
        <details className="st-zahlen">
          <summary>Als Tabelle</summary>
          <Zahlentabelle titel={was} tafel={bild.tafel} />
        </details>
      )}
      <p className="st-datei">
        <a href={csv}>Als CSV-Datei: {was}</a>
      </p>
    </section>
  );
}
