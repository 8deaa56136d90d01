import 'server-only';
import { dateiwort } from '@/domain/anlage/dateiart';
import type { Texthindernis } from '@/domain/anlage/dateitext';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { Prisma } from '@/generated/prisma/client';
import { alsBefund, BEFUNDE, type BefundAnsicht } from '@/server/dateibefunde/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { vermerkeDatei, vermerkeVorlage } from '@/server/kern/lesespur';
import { ganzSichtbar } from '@/server/kern/sichtbarkeit';

/** `art` in words, `groesse` in bytes. */
export type AnlageAnsicht = { id: string; titel: string; oeffentlich: boolean; art: string; groesse: number };

/** The attachments of a paper, in their order, for the selection of any query of papers. */
const ANLAGEN = {
  select: {
    id: true,
    titel: true,
    oeffentlich: true,
    version: true,
    datei: { select: { name: true, mimetyp: true, groesse: true } },
  },
  orderBy: { ordnung: 'asc' },
} as const satisfies Prisma.Vorlage$anlagenArgs;

type Zeile = Prisma.AnlageGetPayload<typeof ANLAGEN>;

export const alsAnlage = ({ id, titel, oeffentlich, datei }: Zeile): AnlageAnsicht => ({
  id,
  titel,
  oeffentlich,
  art: dateiwort(datei.mimetyp),
  groesse: datei.groesse,
});

/**
 * `geprueft`: the inspection is done; `befunde` are what it found. `texthindernis`: why its text is not, or not wholly, in
 * the search; null where it is, and while it is not read yet.
 */
export type AnlageZumBearbeiten = AnlageAnsicht & {
  version: number;
  dateiname: string;
  geprueft: boolean;
  texthindernis: Texthindernis | null;
  befunde: BefundAnsicht[];
};

/** The same with what only who edits them is told. */
const ANLAGEN_MIT_BEFUNDEN = {
  ...ANLAGEN,
  select: {
    ...ANLAGEN.select,
    datei: {
      select: {
        ...ANLAGEN.select.datei.select,
        geprueftAm: true,
        befunde: BEFUNDE,
        inhalt: { select: { hindernis: true } },
      },
    },
  },
} as const satisfies Prisma.Vorlage$anlagenArgs;

export type AnlagenZumBearbeiten = {
  vorlageId: string;
  nummer: string | null;
  betreff: string;
  oeffentlichkeit: Oeffentlichkeit;
  /** False once the paper is dispatched: its attachments stay as they are (L2). */
  bearbeitbar: boolean;
  /** May answer what the inspection has found. */
  darfBeantworten: boolean;
  /** Largest file in MB of 1024 × 1024 bytes. */
  hoechstMb: number;
  anlagen: AnlageZumBearbeiten[];
};

/**
 * The attachments of a paper for who writes it: the Ratsbüro and its own Fachbereich. Null for everybody else, and for a
 * paper that does not exist.
 */
export async function anlagenZumBearbeiten(
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<AnlagenZumBearbeiten | null> {
  const zeile = await dbIntern().vorlage.findUnique({
    where: { id: vorlageId },
    select: { nummer: true, betreff: true, anlagen: ANLAGEN_MIT_BEFUNDEN, ...VORLAGE_GEGENSTAND },
    relationLoadStrategy: 'join',
  });
  const gegenstand = zeile && alsVorlageGegenstand(zeile, jetzt);
  if (!gegenstand || !darf(akteur, 'erfassung.lesen', gegenstand)) return null;
  await vermerkeVorlage(
    akteur,
    vorlageId,
    !gegenstand.oeffentlich || zeile.anlagen.some((a) => !a.oeffentlich),
  );
  return {
    vorlageId,
    nummer: zeile.nummer,
    betreff: zeile.betreff,
    oeffentlichkeit: zeile.oeffentlichkeit as Oeffentlichkeit,
    bearbeitbar: darf(akteur, 'vorlage.bearbeiten', gegenstand),
    darfBeantworten: darf(akteur, 'datei.befund.beantworten', gegenstand),
    hoechstMb: await anlageHoechstMb(),
    anlagen: zeile.anlagen.map((a) => ({
      ...alsAnlage(a),
      version: a.version,
      dateiname: a.datei.name,
      geprueft: a.datei.geprueftAm !== null,
      texthindernis: (a.datei.inhalt?.hindernis as Texthindernis | undefined) ?? null,
      befunde: a.datei.befunde.map(alsBefund),
    })),
  };
}

async function anlageHoechstMb(): Promise<number> {
  const kommune = await dbIntern().kommune.findFirst({ select: { anlageHoechstMb: true } });
  return kommune?.anlageHoechstMb ?? 0;
}

/** A file to hand out. `oeffentlich`: everybody gets it, by the views of the public. */
export type Dokument = {
  name: string;
  mimetyp: string;
  groesse: number;
  sha256: string;
  /** Key in the storage: for the storage only. */
  ablage: string;
  oeffentlich: boolean;
};

/**
 * The file of an attachment: public ones by the public's own views for everybody, others for who sees the paper whole.
 * Null when it does not exist or is hidden: both look the same (A9, A12).
 */
export async function dokumentNach(akteur: Akteur, anlageId: string): Promise<Dokument | null> {
  const datei = { dateiId: true, vorlageId: true } as const;
  const fuerAlle = await dbFuer(OEFFENTLICH).anlage.findUnique({ where: { id: anlageId }, select: datei });
  const gemeint =
    fuerAlle ??
    (await dbIntern().anlage.findFirst({
      where: { id: anlageId, vorlage: ganzSichtbar(akteur) },
      select: datei,
    }));
  if (!gemeint) return null;
  if (!fuerAlle) await vermerkeDatei(akteur, gemeint.vorlageId, anlageId);
  const zeile = await dbIntern().datei.findUnique({
    where: { id: gemeint.dateiId },
    omit: { id: true, angelegtAm: true, geprueftAm: true },
  });
  return zeile && { ...zeile, oeffentlich: fuerAlle !== null };
}
