import type { ReactNode } from 'react';
import type { Zustand } from '@/domain/beratungsfolge/weg/modell';

/** The drawings on a grid of 24, in the colour of the text; `--rl-papier` is the ground they stand on. */
const linie = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
const aufFarbe = { ...linie, stroke: 'var(--rl-papier)' } as const;
const ring = { cx: 12, cy: 12, r: 9.5, fill: 'var(--rl-papier)', stroke: 'currentColor' } as const;
/** Interrupts the line where a glyph has no disc: the colour behind the way. */
const grund = 'var(--bw-grund, var(--rl-papier))';
const scheibe = <circle cx="12" cy="12" r="10.5" fill="currentColor" />;

export const ZUSTANDSZEICHEN: Record<Zustand | 'perle', ReactNode> = {
  perle: <circle cx="12" cy="12" r="11" fill="currentColor" />,
  erledigt: (
    <>
      {scheibe}
      <path d="M7 12.4l3.4 3.4L17 9" {...aufFarbe} strokeWidth="2.6" />
    </>
  ),
  frei: (
    <>
      {scheibe}
      <path d="M7.5 12h8M12.5 8.4L16 12l-3.5 3.6" {...aufFarbe} strokeWidth="2.4" />
    </>
  ),
  abgelehnt: (
    <>
      {scheibe}
      <path d="M8 8l8 8M16 8l-8 8" {...aufFarbe} strokeWidth="2.6" />
    </>
  ),
  heute: (
    <>
      <circle {...ring} r="9.25" strokeWidth="3.5" />
      <circle cx="12" cy="12" r="4" fill="currentColor" />
    </>
  ),
  naechste: (
    <>
      <circle {...ring} strokeWidth="3" />
      <path d="M10.2 7.8l4.4 4.2-4.4 4.2" {...linie} strokeWidth="2.6" />
    </>
  ),
  geplant: <circle {...ring} r="9" strokeWidth="2.25" />,
  fehlt: (
    <>
      <circle {...ring} strokeWidth="2.75" />
      <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" />
    </>
  ),
  vertagt: (
    <>
      <circle {...ring} strokeWidth="2.75" />
      <path d="M9.5 8v8M14.5 8v8" {...linie} strokeWidth="2.75" />
    </>
  ),
  ohnetermin: (
    <>
      <circle {...ring} strokeWidth="2.5" strokeDasharray="4.2 3.26" />
      <path d="M9.6 9.6a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 16.6v.1" {...linie} strokeWidth="2.2" />
    </>
  ),
  blockiert: (
    <>
      <circle {...ring} strokeWidth="2.75" />
      <path d="M7.5 12h9" {...linie} strokeWidth="3.5" />
    </>
  ),
  entfallen: (
    <>
      <circle cx="12" cy="12" r="9" fill={grund} />
      <path d="M7 7l10 10M17 7L7 17" {...linie} strokeWidth="2.5" />
    </>
  ),
  zurueck: (
    <>
      <rect x="1" y="2" width="22" height="20" fill={grund} />
      <path d="M2 8h9M2 16h9" stroke="currentColor" strokeWidth="2.5" />
      <rect x="11" y="2.5" width="5" height="19" rx="1" fill="currentColor" />
    </>
  ),
};

export type Symbolname =
  | 'suche'
  | 'winkel'
  | 'hierzu'
  | 'links'
  | 'rechts'
  | 'kalender'
  | 'feed'
  | 'datei'
  | 'info'
  | 'hinweis'
  | 'warnung'
  | 'fehler'
  | 'plus'
  | 'kreuz'
  | 'hoch'
  | 'runter'
  | 'haken';

export const SYMBOLE: Record<Symbolname, ReactNode> = {
  suche: (
    <>
      <circle cx="10.5" cy="10.5" r="6.5" {...linie} strokeWidth="2" />
      <path d="M15.5 15.5L21 21" {...linie} strokeWidth="2" />
    </>
  ),
  winkel: <path d="M6 9l6 6 6-6" {...linie} strokeWidth="2.25" />,
  hierzu: <path d="M5 4v9a3 3 0 0 0 3 3h11M14 11l5 5-5 5" {...linie} strokeWidth="2.2" />,
  links: <path d="M19 12H5M11 6l-6 6 6 6" {...linie} strokeWidth="2.2" />,
  rechts: <path d="M5 12h14M13 6l6 6-6 6" {...linie} strokeWidth="2.2" />,
  kalender: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="1.5" {...linie} strokeWidth="2" />
      <path d="M3.5 10h17M8 2.5V6M16 2.5V6" {...linie} strokeWidth="2" />
    </>
  ),
  feed: (
    <>
      <path d="M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14" {...linie} strokeWidth="2.2" />
      <circle cx="6" cy="18" r="1.8" fill="currentColor" />
    </>
  ),
  datei: <path d="M6 2.5h8l5 5v14H6zM14 2.5v5h5" {...linie} strokeWidth="2" />,
  info: (
    <>
      <circle cx="12" cy="12" r="9.5" {...linie} strokeWidth="2" />
      <path d="M12 11v6M12 7.4v.2" {...linie} strokeWidth="2.2" />
    </>
  ),
  warnung: (
    <>
      <path d="M12 3.2L22 20.5H2z" {...linie} strokeWidth="2" />
      <path d="M12 9.5v5M12 17.4v.2" {...linie} strokeWidth="2.2" />
    </>
  ),
  hinweis: (
    <>
      <circle cx="12" cy="12" r="9.5" {...linie} strokeWidth="2" />
      <path d="M12 7v6.5M12 16.6v.2" {...linie} strokeWidth="2.2" />
    </>
  ),
  fehler: (
    <>
      <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" {...linie} strokeWidth="2" />
      <path d="M12 7v6.5M12 16.6v.2" {...linie} strokeWidth="2.2" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" {...linie} strokeWidth="2.2" />,
  kreuz: <path d="M6 6l12 12M18 6L6 18" {...linie} strokeWidth="2.2" />,
  hoch: <path d="M12 19V5M6 11l6-6 6 6" {...linie} strokeWidth="2.2" />,
  runter: <path d="M12 5v14M6 13l6 6 6-6" {...linie} strokeWidth="2.2" />,
  haken: <path d="M4.5 12.5l5 5L20 7" {...linie} strokeWidth="2.4" />,
};
