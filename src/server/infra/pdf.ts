import 'server-only';
import { fileURLToPath } from 'node:url';
import type { Dateibefund } from '@/domain/anlage/befund';
import { type Abbruch, GRENZEN, type Grenzen, imKindprozess } from './kindprozess';

const KIND = fileURLToPath(new URL('./pdf/kind.ts', import.meta.url));

const SATZ: Readonly<Record<Abbruch, string>> = {
  ZU_GROSS: 'Die Datei ist für die Prüfung zu groß.',
  ZU_LANGE: 'Die Prüfung hat zu lange gedauert.',
  SPEICHER: 'Die Prüfung hat zu viel Speicher gebraucht.',
  UNLESBAR: 'Die Datei ist beschädigt oder verschlüsselt.',
};

/** Looks into a PDF, in a process of its own. What could not be looked into is a finding too. */
export async function pruefePdf(
  inhalt: ReadableStream<Uint8Array>,
  groesse: number,
  grenzen: Grenzen = GRENZEN,
): Promise<Dateibefund[]> {
  const lauf = await imKindprozess<Dateibefund[]>(KIND, inhalt, groesse, grenzen);
  return lauf.ok ? lauf.wert : [{ art: 'NICHT_PRUEFBAR', seite: null, ausschnitt: SATZ[lauf.grund] }];
}
