import type { Befund, Schwere } from './befund';

/** Reports a finding. The sentence is only made if it will be read. */
export type Melde = (zeile: number | null, schwere: Schwere, code: string, satz: () => string) => void;

/** From here on findings of one kind are only counted: nobody reads a million of them. */
const HOECHSTENS_JE_CODE = 100;

/** Collects findings; `alle` gives them in the order of the lines, those on the whole document first. */
export function befundliste(): { melde: Melde; alle: () => Befund[] } {
  const gemeldet: Befund[] = [];
  const ungezeigt = new Map<string, { schwere: Schwere; anzahl: number }>();
  const gezeigt = new Map<string, number>();

  const melde: Melde = (zeile, schwere, code, satz) => {
    const bisher = gezeigt.get(code) ?? 0;
    if (bisher < HOECHSTENS_JE_CODE) {
      gezeigt.set(code, bisher + 1);
      gemeldet.push({ zeile, schwere, code, satz: satz() });
    } else ungezeigt.set(code, { schwere, anzahl: (ungezeigt.get(code)?.anzahl ?? 0) + 1 });
  };

  const alle = (): Befund[] => {
    const weitere = [...ungezeigt].map(([code, { schwere, anzahl }]): Befund => {
      const satz = `Der Befund ${code} trifft auf weitere ${anzahl} Stellen zu, die hier nicht einzeln stehen.`;
      return { zeile: null, schwere, code, satz };
    });
    return [...gemeldet, ...weitere].sort((a, b) => (a.zeile ?? 0) - (b.zeile ?? 0));
  };

  return { melde, alle };
}

/** Printed text as it stands in a finding: one line, in quotation marks, shortened. */
export function zitat(text: string, hoechstens = 80): string {
  const kurz = text
    .slice(0, 2 * hoechstens)
    .replace(/\s+/g, ' ')
    .trim();
  return kurz.length > hoechstens ? `„${kurz.slice(0, hoechstens - 1)}…“` : `„${kurz}“`;
}
