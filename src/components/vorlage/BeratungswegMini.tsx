import type { MiniHalt } from '@/domain/beratungsfolge/weg/mini';

const MITTE = 12;
const RAND = 11;

/** The way as a line of beads for list rows. Decoration: the sentence stands beside it. */
export function BeratungswegMini({ halte }: { halte: MiniHalt[] }) {
  if (halte.length === 0) return null;
  const schritt = halte.length > 12 ? 11 : halte.length > 9 ? 14 : halte.length > 6 ? 17 : 22;
  const x = (i: number) => RAND + i * schritt;
  const breite = x(halte.length - 1) + RAND;
  return (
    <svg
      className="rl-mini"
      viewBox={`0 0 ${breite} 24`}
      width={breite}
      height="24"
      aria-hidden="true"
      focusable="false"
    >
      {halte.slice(1).map(({ davor }, i) => (
        <path key={i} d={`M${x(i)} ${MITTE}H${x(i + 1)}`} data-strecke={davor} />
      ))}
      {halte.map((halt, i) => (
        <Perle key={i} halt={halt} x={x(i)} />
      ))}
    </svg>
  );
}

function Perle({ halt, x }: { halt: MiniHalt; x: number }) {
  const { zustand, gremien } = halt;
  if (gremien > 1 && !halt.hier && !halt.entscheidet && !HANDLUNG.includes(zustand)) {
    const hoehe = Math.min(20, 8 + gremien * 3);
    return <rect x={x - 4.5} y={MITTE - hoehe / 2} width="9" height={hoehe} rx="4.5" data-z={zustand} />;
  }
  const r = radius(halt);
  const form = zustand === 'erledigt' && r < 7 ? 'perle' : zustand;
  return <use href={`#g-${form}`} x={x - r} y={MITTE - r} width={2 * r} height={2 * r} data-z={zustand} />;
}

/** States that must not drown in a capsule. */
const HANDLUNG: MiniHalt['zustand'][] = ['fehlt', 'heute', 'vertagt', 'ohnetermin', 'blockiert'];

function radius({ zustand, entscheidet, hier }: MiniHalt): number {
  if (entscheidet) return 9;
  if (hier) return 8;
  return zustand === 'erledigt' || zustand === 'geplant' ? 5 : 7;
}
