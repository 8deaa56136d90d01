import type { Ziel } from '@/components/ui/ziel';
import type { Beratungszeile } from '@/components/vorlage/Beratungstabelle';
import type { Inhalt } from './modell';

/** "26 Beratungen an 12 Tagen, in der Reihenfolge der Vorlage." */
export function tabellentitel(zeilen: Beratungszeile[]): string {
  const tage = new Set(zeilen.flatMap((z) => z.datum ?? [])).size;
  const beratungen = zeilen.length === 1 ? 'Eine Beratung' : `${zeilen.length} Beratungen`;
  if (tage === 0) return `${beratungen}, noch ohne Termin.`;
  return `${beratungen} an ${tage === 1 ? 'einem Tag' : `${tage} Tagen`}, in der Reihenfolge der Vorlage.`;
}

/** "Auf dieser Seite": only what is there. */
export function gliederung(
  zeilen: unknown[],
  teile: Inhalt[],
  anlagen: unknown[],
  verweise: unknown[],
  verlauf: unknown[],
): Ziel[] {
  return [
    ...(zeilen.length > 0 ? [{ href: '#beratungsfolge', text: 'Beratungsfolge' }] : []),
    { href: '#kopfdaten', text: 'Kopfdaten' },
    ...teile.map((t) => ({
      href: `#${t.id}`,
      text: t.art === 'abschnitt' ? t.abschnitt.titel : 'Sachstand',
    })),
    ...(anlagen.length > 0 ? [{ href: '#anlagen', text: anlagentitel(teile) }] : []),
    ...(verweise.length > 0 ? [{ href: '#bezuege', text: 'Bezüge' }] : []),
    ...(verlauf.length > 0 ? [{ href: '#verlauf', text: 'Verlauf' }] : []),
  ];
}

/** The form may have a section "Anlagen" that lists them in words. */
export const anlagentitel = (teile: Inhalt[]): string =>
  teile.some((t) => t.art === 'abschnitt' && t.abschnitt.art === 'ANLAGENVERZEICHNIS')
    ? 'Anlagen zum Herunterladen'
    : 'Anlagen';
