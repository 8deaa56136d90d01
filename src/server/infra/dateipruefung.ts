import 'server-only';
import { inflateRawSync } from 'node:zlib';
import { type Angabe, persoenliche } from '@/domain/anlage/angaben';
import { type Dateibefund, geordnet } from '@/domain/anlage/befund';
import { DATEIARTEN } from '@/domain/anlage/dateiart';
import { angabenImJpeg, EXIF_BEREICH } from '@/domain/anlage/exif';
import { angabenImOffice, EIGENSCHAFTEN } from '@/domain/anlage/officeangaben';
import { inhaltVon } from '@/domain/anlage/zip';
import { inhaltsliste, teil } from './dateiart';
import { pruefePdf } from './pdf';
import type { Ablage } from './storage/ablage';

/** A stored file to look into. */
export type Pruefling = { ablage: string; groesse: number; mimetyp: string };

const OFFICE: readonly string[] = (['DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS'] as const).map(
  (art) => DATEIARTEN[art].mimetyp,
);
/** Properties are short; more is packed to do harm. */
const EIGENSCHAFTEN_HOECHSTENS = 256 * 1024;

/**
 * What somebody should look at before this file goes out. Never more than a small part of it in memory, except a PDF,
 * which a process of its own reads. What cannot be looked into is a finding; throws only where the storage fails.
 */
export async function befundeVon(datei: Pruefling, ablage: Ablage): Promise<Dateibefund[]> {
  if (!(await ablage.exists(datei.ablage))) return [nichtPruefbar('Die Datei fehlt in der Ablage.')];
  const { mimetyp } = datei;
  if (mimetyp === DATEIARTEN.PDF.mimetyp) {
    const inhalt = await ablage.stream(datei.ablage);
    return inhalt ? geordnet(await pruefePdf(inhalt, datei.groesse)) : [];
  }
  if (mimetyp === DATEIARTEN.JPEG.mimetyp)
    return alsBefunde(angabenImJpeg(await teil(datei, 0, Math.min(datei.groesse, EXIF_BEREICH) - 1, ablage)));
  if (!OFFICE.includes(mimetyp)) return [];
  const xml = await eigenschaften(datei, ablage);
  return xml === null
    ? [nichtPruefbar('Die Eigenschaften der Datei sind nicht lesbar.')]
    : alsBefunde(angabenImOffice(xml));
}

const nichtPruefbar = (ausschnitt: string): Dateibefund => ({
  art: 'NICHT_PRUEFBAR',
  seite: null,
  ausschnitt,
});

const alsBefunde = (angaben: readonly Angabe[]): Dateibefund[] =>
  geordnet(
    persoenliche(angaben).map(({ feld, wert }) => ({
      art: 'PERSOENLICHE_ANGABEN',
      seite: null,
      ausschnitt: `${feld}: ${wert}`,
    })),
  );

/** The properties of an Office document; empty where it has none, null where they cannot be read within bounds. */
async function eigenschaften(datei: Pruefling, ablage: Ablage): Promise<string | null> {
  const eintraege = await inhaltsliste(datei, ablage);
  const eintrag = eintraege?.find((e) => (EIGENSCHAFTEN as readonly string[]).includes(e.name));
  if (!eintrag) return eintraege ? '' : null;
  if (eintrag.gepackt > EIGENSCHAFTEN_HOECHSTENS || eintrag.ab + 30 > datei.groesse) return null;
  const ort = inhaltVon(await teil(datei, eintrag.ab, eintrag.ab + 29, ablage), eintrag);
  if (!ort || ort.bis >= datei.groesse) return null;
  const gepackt = await teil(datei, ort.von, ort.bis, ablage);
  try {
    const bytes =
      eintrag.verfahren === 0
        ? gepackt
        : inflateRawSync(gepackt, { maxOutputLength: EIGENSCHAFTEN_HOECHSTENS });
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
