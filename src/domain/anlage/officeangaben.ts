import type { Angabe } from './angaben';

/** Where Office and OpenDocument keep who wrote a document. */
export const EIGENSCHAFTEN = ['docProps/core.xml', 'meta.xml'] as const;

const FELDER: readonly [RegExp, string][] = [
  [/<dc:creator>([^<]*)<\/dc:creator>/g, 'Verfasser'],
  [/<cp:lastModifiedBy>([^<]*)<\/cp:lastModifiedBy>/g, 'Zuletzt geändert von'],
  [/<meta:initial-creator>([^<]*)<\/meta:initial-creator>/g, 'Verfasser'],
];

const ZEICHEN: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The people named in the properties of an Office document. */
export function angabenImOffice(xml: string): Angabe[] {
  return FELDER.flatMap(([muster, feld]) =>
    [...xml.matchAll(muster)].map(([, wert = '']) => ({
      feld,
      wert: wert.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ZEICHEN[name] ?? ''),
    })),
  );
}
