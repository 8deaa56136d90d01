import { alsDatum, type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import { kennung } from './kennung';
import { OBERBUERGERMEISTERIN } from './namen';
import { ORTE } from './takt';

/** The first day the demo city can be shown on: its terms and bodies are those since November 2025. */
export const FRUEHESTER_TAG = '2026-01-01';

export function kommuneZeile(heute: LocalDate): Prisma.KommuneCreateInput {
  return {
    id: kennung('kommune', 'demo'),
    name: 'Stadt Dortmund',
    kurzname: 'Dortmund',
    demo: true,
    oeffentlicheTitel: true,
    anschrift: 'Rathausplatz 1, 44000 Dortmund (Beispielanschrift)',
    vertretung: `Oberbürgermeisterin ${OBERBUERGERMEISTERIN.vorname} ${OBERBUERGERMEISTERIN.nachname} (erfunden)`,
    kontaktStelle: 'Ratsbüro (Vorführdaten)',
    kontaktEmail: 'ratsbuero@stadt.example',
    kontaktTelefon: '0231 00000-0',
    datenschutzEmail: 'datenschutz@stadt.example',
    barrierefreiheitStand: alsDatum(plusTage(heute, -60)),
  };
}

type Wahlperiode = { nummer: number; beginn: LocalDate; ende: LocalDate | null };

/** Counted from the first council after 1946. */
const WAHLPERIODEN: readonly Wahlperiode[] = [
  { nummer: 14, beginn: '2004-10-01', ende: '2009-10-20' },
  { nummer: 15, beginn: '2009-10-21', ende: '2014-05-31' },
  { nummer: 16, beginn: '2014-06-01', ende: '2020-10-31' },
  { nummer: 17, beginn: '2020-11-01', ende: '2025-10-31' },
  { nummer: 18, beginn: '2025-11-01', ende: null },
];

export const BEGINN_WAHLPERIODE = '2025-11-01';
export const BEGINN_VORPERIODE = '2020-11-01';

const wahlperiodeId = (nummer: number) => kennung('wahlperiode', String(nummer));

/** The term a day lies in, with its id. */
export function wahlperiodeAm(tag: LocalDate): (Wahlperiode & { id: string }) | null {
  const periode = WAHLPERIODEN.findLast((w) => w.beginn <= tag);
  return periode ? { ...periode, id: wahlperiodeId(periode.nummer) } : null;
}

export const wahlperiodeZeilen = (): Prisma.WahlperiodeCreateManyInput[] =>
  WAHLPERIODEN.map(({ nummer, beginn, ende }) => ({
    id: wahlperiodeId(nummer),
    nummer,
    name: `Wahlperiode ${beginn.slice(0, 4)}–${ende?.slice(0, 4) ?? ''}`,
    beginn: alsDatum(beginn),
    ende: ende && alsDatum(ende),
  }));

export const ortId = (name: string) => kennung('ort', name);

export const ortZeilen = (): Prisma.OrtCreateManyInput[] =>
  Object.entries(ORTE).map(([name, strasse]) => ({
    id: ortId(name),
    name,
    strasse,
    plz: strasse && '44000',
    stadt: 'Dortmund',
  }));
