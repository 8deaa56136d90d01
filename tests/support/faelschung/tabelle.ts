import type { Ablehnung, AblehnungsCode } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { anlagenZeilen } from './anlagen';
import { ansichtenZeilen } from './ansichten';
import { betriebZeilen } from './betrieb';
import { entzugZeilen } from './entzug';
import { kontenZeilen } from './konten';
import { mitzeichnungZeilen } from './mitzeichnung';
import type { Ort, Rollenname } from './ort';
import { sitzungZeilen } from './sitzung';
import { stammdatenZeilen } from './stammdaten';
import { vorlageZeilen } from './vorlage';

export type Antwort = Result<unknown, Ablehnung>;
/** A request ready to be sent as anybody: at what there is, and at something made up. */
export type Anfrage = {
  sende: (akteur: Akteur) => Promise<Antwort>;
  erfunden?: (akteur: Akteur) => Promise<Antwort>;
};

/** What one command answers to whom (§6). */
export type Zeile = {
  /** Folder and name of the command. */
  befehl: string;
  baue: (ort: Ort) => Promise<Anfrage>;
  erlaubt: readonly Rollenname[];
  /** Who may know that the thing is there, and what they are told. */
  kennt?: Partial<Record<Rollenname, AblehnungsCode>>;
  /** What all others are told: the same as of something that does not exist. */
  sonst: AblehnungsCode;
};

export const TABELLE: readonly Zeile[] = [
  ...vorlageZeilen,
  ...anlagenZeilen,
  ...entzugZeilen,
  ...mitzeichnungZeilen,
  ...sitzungZeilen,
  ...betriebZeilen,
  ...stammdatenZeilen,
  ...kontenZeilen,
  ...ansichtenZeilen,
];

/** Commands for everybody, about the own account only: nothing to forge by role; tested in anmeldung and kennwort. */
export const EIGENES_KONTO = [
  'anmeldesitzungen/beendeSitzung',
  'anmeldesitzungen/beendeAndere',
  'anmeldung/meldeAn',
  'anmeldung/bestaetigeCode',
  'anmeldung/meldeAb',
  'faktoren/beginneFaktor',
  'faktoren/bestaetigeFaktor',
  'faktoren/entferneFaktor',
  'faktoren/erneuereCodes',
  'faktoren/verwahre',
  'kennwort/aendereKennwort',
  'kennwort/fordereLinkAn',
  'kennwort/verschickeEinladung',
  'kennwort/verschickeLink',
  'kennwort/setzeMitLink',
  'passkeys/beginnePasskey',
  'passkeys/legePasskeyAn',
  'passkeys/benennePasskey',
  'passkeys/entfernePasskey',
  'passkeys/fragePasskey',
  'passkeys/meldeMitPasskeyAn',
  'verzeichnis/fordereVerzeichnisAn',
  'verzeichnis/meldeUeberVerzeichnisAn',
];

/** Jobs: no request reaches them, whoever sends it. */
export const JOBS = [
  'loeschungen/loescheAbgelaufenes',
  'dateien/raeumeDateienAuf',
  'dateipruefungen/pruefeDatei',
  'dateitexte/liesDatei',
  'dateitexte/leseDateienNach',
  'benachrichtigungen/meldeKenntnisnahmen',
  'benachrichtigungen/meldeMitzeichnung',
  'pruefspur/besorge',
  'standorte/berichtigeStandorte',
  'suchworte/gleicheSuchworteAb',
];
