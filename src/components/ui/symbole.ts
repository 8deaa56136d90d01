import type { Zustand } from '@/domain/beratungsfolge/weg/modell';

/**
 * The drawings on a grid of 24, in the colour of the text; `--rl-papier` is the ground they stand on. As text, since every
 * page carries all of them and none of them ever changes.
 */
const runde = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
const linie = (d: string, staerke: number) =>
  `<path d="${d}" ${runde} stroke="currentColor" stroke-width="${staerke}"/>`;
const aufFarbe = (d: string, staerke: number) =>
  `<path d="${d}" ${runde} stroke="var(--rl-papier)" stroke-width="${staerke}"/>`;
const kreis = (x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`;
const rand = (x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="currentColor" stroke-width="2"/>`;
const ring = (r: number, staerke: number, strich = '') =>
  `<circle cx="12" cy="12" r="${r}" fill="var(--rl-papier)" stroke="currentColor" stroke-width="${staerke}"${strich}/>`;
const gestrichelt = ' stroke-dasharray="4.2 3.26"';
/** Interrupts the line where a glyph has no disc: the colour behind the way. */
const grund = 'var(--bw-grund, var(--rl-papier))';
const scheibe = kreis(12, 12, 10.5);

export const ZUSTANDSZEICHEN: Record<Zustand | 'perle', string> = {
  perle: kreis(12, 12, 11),
  erledigt: scheibe + aufFarbe('M7 12.4l3.4 3.4L17 9', 2.6),
  frei: scheibe + aufFarbe('M7.5 12h8M12.5 8.4L16 12l-3.5 3.6', 2.4),
  abgelehnt: scheibe + aufFarbe('M8 8l8 8M16 8l-8 8', 2.6),
  heute: ring(9.25, 3.5) + kreis(12, 12, 4),
  naechste: ring(9.5, 3) + linie('M10.2 7.8l4.4 4.2-4.4 4.2', 2.6),
  geplant: ring(9, 2.25),
  fehlt: `${ring(9.5, 2.75)}<path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor"/>`,
  vertagt: ring(9.5, 2.75) + linie('M9.5 8v8M14.5 8v8', 2.75),
  ohnetermin:
    ring(9.5, 2.5, gestrichelt) + linie('M9.6 9.6a2.5 2.5 0 1 1 3.7 2.2c-.9.5-1.3 1-1.3 1.9M12 16.6v.1', 2.2),
  blockiert: ring(9.5, 2.75) + linie('M7.5 12h9', 3.5),
  entfallen: `<circle cx="12" cy="12" r="9" fill="${grund}"/>${linie('M7 7l10 10M17 7L7 17', 2.5)}`,
  zurueck: `<rect x="1" y="2" width="22" height="20" fill="${grund}"/><path d="M2 8h9M2 16h9" stroke="currentColor" stroke-width="2.5"/><rect x="11" y="2.5" width="5" height="19" rx="1" fill="currentColor"/>`,
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

export const SYMBOLE: Record<Symbolname, string> = {
  suche: rand(10.5, 10.5, 6.5) + linie('M15.5 15.5L21 21', 2),
  winkel: linie('M6 9l6 6 6-6', 2.25),
  hierzu: linie('M5 4v9a3 3 0 0 0 3 3h11M14 11l5 5-5 5', 2.2),
  links: linie('M19 12H5M11 6l-6 6 6 6', 2.2),
  rechts: linie('M5 12h14M13 6l6 6-6 6', 2.2),
  kalender: `<rect x="3.5" y="5" width="17" height="15.5" rx="1.5" ${runde} stroke="currentColor" stroke-width="2"/>${linie('M3.5 10h17M8 2.5V6M16 2.5V6', 2)}`,
  feed: linie('M5 11a8 8 0 0 1 8 8M5 5a14 14 0 0 1 14 14', 2.2) + kreis(6, 18, 1.8),
  datei: linie('M6 2.5h8l5 5v14H6zM14 2.5v5h5', 2),
  info: rand(12, 12, 9.5) + linie('M12 11v6M12 7.4v.2', 2.2),
  warnung: linie('M12 3.2L22 20.5H2z', 2) + linie('M12 9.5v5M12 17.4v.2', 2.2),
  hinweis: rand(12, 12, 9.5) + linie('M12 7v6.5M12 16.6v.2', 2.2),
  fehler: linie('M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z', 2) + linie('M12 7v6.5M12 16.6v.2', 2.2),
  plus: linie('M12 5v14M5 12h14', 2.2),
  kreuz: linie('M6 6l12 12M18 6L6 18', 2.2),
  hoch: linie('M12 19V5M6 11l6-6 6 6', 2.2),
  runter: linie('M12 5v14M6 13l6 6 6-6', 2.2),
  haken: linie('M4.5 12.5l5 5L20 7', 2.4),
};
