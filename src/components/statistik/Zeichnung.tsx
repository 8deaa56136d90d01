import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { alsReact, type Zeichnungsknoten } from './alsReact';
import type { Format, Zeichenplan } from './plan/format';

/** The paper Plot draws on: nothing stays in it. */
const { document } = parseHTML('<!doctype html><html><body></body></html>');
const SCHRIFT = 13;

type ZeichnungProps = {
  plan: Zeichenplan;
  format: Format;
  /** What the picture says, for who does not see it. */
  text: string;
};

/** A drawing of Observable Plot as part of the page: no style sheet, no markup that was not made here. */
export function Zeichnung({ plan, format, text }: ZeichnungProps) {
  const bild = Plot.plot({ ...plan, document: document as unknown as Document });
  return (
    <svg
      className="st-bild"
      data-format={format}
      role="img"
      aria-label={text}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      width={plan.width}
      height={plan.height}
      fontSize={SCHRIFT}
      fill="currentColor"
      textAnchor="middle"
    >
      {alsReact(bild.childNodes as unknown as Iterable<Zeichnungsknoten>)}
    </svg>
  );
}
