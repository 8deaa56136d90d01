import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Befund } from '@/domain/dokument/befund';
import { entschluessele, type Kodierung } from '@/domain/dokument/entschluesseln';
import type { GeleseneVorlage } from '@/domain/dokument/geleseneVorlage';
import { parseVorlage } from '@/domain/dokument/parseVorlage';
import { istBinaer } from '@/domain/dokument/textformat';

/** A file as the command line names it: read, or unreadable with the one finding that says why. */
export type GelesenesDokument =
  | { datei: string; lesbar: true; bytes: Uint8Array; vorlage: GeleseneVorlage; kodierung: Kodierung }
  | { datei: string; lesbar: false; befund: Befund };

const HOECHSTENS_MB = 20;

const GRUENDE: Record<string, string> = {
  ENOENT: 'Die Datei gibt es nicht.',
  ENOTDIR: 'Die Datei gibt es nicht.',
  EACCES: 'Die Datei darf nicht gelesen werden.',
  EPERM: 'Die Datei darf nicht gelesen werden.',
};

const unlesbar = (datei: string, code: string, satz: string): GelesenesDokument => ({
  datei,
  lesbar: false,
  befund: { zeile: null, schwere: 'FEHLER', code, satz },
});

/** Reads, decodes and parses one file, named from `ordner`. Never throws: what cannot be read is a finding. */
export async function liesDokument(datei: string, ordner: string): Promise<GelesenesDokument> {
  const pfad = resolve(ordner, datei);
  try {
    const angaben = await stat(pfad);
    if (angaben.isDirectory())
      return unlesbar(datei, 'DATEI_UNLESBAR', 'Das ist ein Verzeichnis, keine Datei.');
    if (!angaben.isFile()) return unlesbar(datei, 'DATEI_UNLESBAR', 'Das ist keine gewöhnliche Datei.');
    if (angaben.size > HOECHSTENS_MB * 1024 * 1024) {
      return unlesbar(datei, 'DATEI_ZU_GROSS', `Die Datei ist größer als ${HOECHSTENS_MB} MB.`);
    }
    const bytes = await readFile(pfad);
    const { text, kodierung } = entschluessele(bytes);
    if (istBinaer(bytes, text)) {
      return unlesbar(datei, 'DATEI_BINAER', 'Die Datei enthält keinen Text, sondern ein anderes Format.');
    }
    return { datei, lesbar: true, bytes, vorlage: parseVorlage(text), kodierung };
  } catch (fehler) {
    const code = fehler instanceof Error && 'code' in fehler ? String(fehler.code) : '';
    return unlesbar(
      datei,
      'DATEI_UNLESBAR',
      GRUENDE[code] ?? `Die Datei ließ sich nicht lesen (${code || fehler}).`,
    );
  }
}

/** One document after the other, so that only one is held in memory. */
export async function* liesDokumente(dateien: string[], ordner: string): AsyncGenerator<GelesenesDokument> {
  for (const datei of dateien) yield await liesDokument(datei, ordner);
}
