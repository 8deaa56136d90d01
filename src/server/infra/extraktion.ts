import 'server-only';
import { fileURLToPath } from 'node:url';
import { DATEIARTEN, type Dateiart } from '@/domain/anlage/dateiart';
import {
  alsDateitext,
  alsKlartext,
  DATEITEXT_HOECHSTENS,
  type Dateitext,
  ohneText,
} from '@/domain/anlage/dateitext';
import { entpacktMassvoll } from '@/domain/anlage/zip';
import { inhaltsliste, teil } from './dateiart';
import { GRENZEN, type Grenzen, imKindprozess } from './kindprozess';
import type { Ablage } from './storage/ablage';

/** A stored file to read. */
export type Lesestoff = { ablage: string; groesse: number; mimetyp: string };

const KIND = fileURLToPath(new URL('./extraktion/kind.ts', import.meta.url));
/** The longest character of UTF-8 and of UTF-16 has so many bytes. */
const BYTES_JE_ZEICHEN = 4;

const hatArt = (mimetyp: string, ...arten: Dateiart[]): boolean =>
  arten.some((art) => DATEIARTEN[art].mimetyp === mimetyp);

/**
 * The text of a file for the search: PDF and Word in a process of their own, plain text up to what is searched. What
 * cannot be read is said, never thrown; throws only where the storage fails.
 */
export async function textVon(
  datei: Lesestoff,
  ablage: Ablage,
  grenzen: Grenzen = GRENZEN,
): Promise<Dateitext> {
  if (hatArt(datei.mimetyp, 'TXT', 'CSV')) return klartext(datei, ablage);
  const pdf = hatArt(datei.mimetyp, 'PDF');
  if (!pdf && !hatArt(datei.mimetyp, 'DOCX')) return ohneText('ART');
  if (!(await ablage.exists(datei.ablage))) return ohneText('FEHLT');
  if (!pdf) {
    const eintraege = await inhaltsliste(datei, ablage);
    if (!eintraege) return ohneText('UNLESBAR');
    if (!entpacktMassvoll(eintraege)) return ohneText('ZU_GROSS');
  }
  const inhalt = await ablage.stream(datei.ablage);
  if (!inhalt) return ohneText('FEHLT');
  const art = pdf ? 'PDF' : 'DOCX';
  const lauf = await imKindprozess<Dateitext>(KIND, inhalt, datei.groesse, grenzen, art);
  return lauf.ok ? lauf.wert : ohneText(lauf.grund);
}

async function klartext(datei: Lesestoff, ablage: Ablage): Promise<Dateitext> {
  if (!(await ablage.exists(datei.ablage))) return ohneText('FEHLT');
  if (datei.groesse === 0) return ohneText('KEIN_TEXT');
  const hoechstens = DATEITEXT_HOECHSTENS * BYTES_JE_ZEICHEN;
  const bytes = await teil(datei, 0, Math.min(datei.groesse, hoechstens) - 1, ablage);
  const gelesen = alsDateitext([alsKlartext(bytes, datei.groesse > hoechstens)]);
  return datei.groesse > hoechstens && gelesen.hindernis === null
    ? { ...gelesen, hindernis: 'GEKUERZT' }
    : gelesen;
}
