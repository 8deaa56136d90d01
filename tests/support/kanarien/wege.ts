import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BILDER } from '@/domain/statistik/bilder';
import { wurzel } from '../../../scripts/betrieb/pfade';

/** Ids that fill the addresses: public ones, to see what stands around; hidden ones, as somebody might guess them. */
export type Kennungen = {
  vorlagen: string[];
  sitzungen: string[];
  punkte: string[];
  gremien: string[];
  anlagen: string[];
  nummern: string[];
  andere: string[];
};

/** Which ids belong into `[…]` behind a part of an address. */
const FUELLUNG: Record<string, keyof Kennungen> = {
  '/vorlagen/[]': 'vorlagen',
  '/buero/vorlagen/[]': 'vorlagen',
  '/mitzeichnung/[]': 'vorlagen',
  '/sitzungen/[]': 'sitzungen',
  '/buero/sitzungen/[]': 'sitzungen',
  '/protokoll/[]': 'sitzungen',
  '/gremien/[]': 'gremien',
  '/verwaltung/gremien/[]': 'gremien',
  '/buero/umplanung/[]': 'gremien',
  '/dokumente/[]': 'anlagen',
  '/ds/[]': 'nummern',
  '/punkte/[]': 'punkte',
};
/** What fills a part that names one of a few things. */
const FESTES: Readonly<Record<string, readonly string[]>> = { '/statistik/[]': BILDER };
/** Objects of pages that none of the strangers may open: one id stands for all. */
const VERSCHLOSSEN = /^\/(verwaltung|revision|konto|anmelden)\//;

/** Every address Next knows, as its build wrote them down. */
export function adressmuster(): string[] {
  const datei = join(wurzel, '.next', 'app-path-routes-manifest.json');
  const muster = Object.values(JSON.parse(readFileSync(datei, 'utf8')) as Record<string, string>);
  return muster.filter((m) => !m.startsWith('/_'));
}

/** Whether an id stands in it that somebody could guess; one of a few known things is none. */
export const mitKennung = (muster: string): boolean =>
  muster.includes('[') && !Object.keys(FESTES).some((f) => muster.startsWith(f.slice(0, -1)));

/** The addresses of a pattern; throws for a part that nobody has told it how to fill. */
export function adressen(muster: string, ids: Kennungen): string[] {
  let bisher = [''];
  for (const stueck of muster.split('/').slice(1)) {
    if (!stueck.startsWith('[')) {
      bisher = bisher.map((b) => `${b}/${stueck}`);
      continue;
    }
    const davor = muster.slice(0, muster.indexOf(stueck)).replace(/\[[^\]]*\]/g, '[]');
    const festes = FESTES[`${davor}[]`];
    const art = Object.keys(FUELLUNG).find((f) => `${davor}[]`.endsWith(f));
    if (!festes && !art && !VERSCHLOSSEN.test(muster)) throw new Error(`Womit füllt sich ${muster}?`);
    const werte = festes ?? ids[art ? (FUELLUNG[art] ?? 'andere') : 'andere'];
    bisher = bisher.flatMap((b) => werte.map((w) => `${b}/${encodeURI(w)}`));
  }
  return bisher;
}
