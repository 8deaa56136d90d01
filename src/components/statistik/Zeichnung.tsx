import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { einmal } from '../markup/einmal';
import { alsMarkup, type Zeichnungsknoten } from './alsMarkup';
import { FORMATE, type Format, type Zeichenplan } from './plan/format';

/** The paper Plot draws on: nothing stays in it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const SCHRIFT = 13;

type Blatt = { format: Format; breite: number; hoehe: number; markup: string };

function zeichne(format: Format, plan: Zeichenplan): Blatt {
  const bild = Plot.plot({ ...plan, document: document as unknown as Document });
  const markup = alsMarkup(bild.childNodes as unknown as Iterable<Zeichnungsknoten>);
  return { format, breite: plan.width, hoehe: plan.height, markup };
}

type ZeichnungProps = {
  /** Its numbers. */
  bild: object;
  plan: (format: Format) => Zeichenplan;
  /** What the picture says, for who does not see it. */
  text: string;
  /** What the fills mean. */
  legende?: ReactNode;
};

/**
 * Drawings of Observable Plot as part of the page: no style sheet, no markup that was not made here. Pictures of unchanged
 * numbers are the same objects (server/statistik), so each is drawn once.
 */
export const Zeichnung = einmal(
  ({ bild }: ZeichnungProps) => bild,
  ({ plan, text, legende }) => (
    <div className="st-rahmen">
      {legende}
      {FORMATE.map((format) => zeichne(format, plan(format))).map(({ format, breite, hoehe, markup }) => (
        <svg
          key={format}
          className="st-bild"
          data-format={format}
          role="img"
          aria-label={text}
          viewBox={`0 0 ${breite} ${hoehe}`}
          width={breite}
          height={hoehe}
          fontSize={SCHRIFT}
          fill="currentColor"
          textAnchor="middle"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: shapes from a list, words and values escaped (alsMarkup)
          dangerouslySetInnerHTML={{ __html: markup }}
        />
      ))}
    </div>
  ),
);
