import type { Befund, Schwere } from './befund';

export type Melde = (zeile: number | null, schwere: Schwere, code: string, satz: string) => void;

/** From here on findings of one kind are only counted: nobody reads a million of them. */
const HOECHSTENS_JE_CODE = 100;

/** Collects findings; `alle` gives them in the order of the lines, those on the whole document first. */
export function befundliste(): { melde: Melde; alle: () => Befund[] } {
  const gemeldet: Befund[] = [];
  const anzahl = new Map<string, number>();

  const melde: Melde = (zeile, schwere, code, satz) => {
    const bisher = anzahl.get(code) ?? 0;
    anzahl.set(code, bisher + 1);
    if (bisher < HOECHSTENS_JE_CODE) gemeldet.push({ zeile, schwere, code, satz });
  };

  const alle = (): Befund[] => {
    const weitere = [...anzahl].flatMap(([code, n]): Befund[] => {
      const muster = gemeldet.find((befund) => befund.code === code);
      if (!muster || n <= HOECHSTENS_JE_CODE) return [];
      const satz = `Der Befund ${code} trifft auf ${n - HOECHSTENS_JE_CODE} weitere Stellen zu, die hier nicht einzeln stehen.`;
      return [{ zeile: null, schwere: muster.schwere, code, satz }];
    });
    return [...gemeldet, ...weitere].sort((a, b) => (a.zeile ?? 0) - (b.zeile ?? 0));
  };

  return { melde, alle };
}

/** Printed text as it stands in a finding: one line, in quotation marks, shortened. */
export function zitat(text: string): string {
  const kurz = text.slice(0, 400).replace(/\s+/g, ' ').trim();
  return kurz.length > 80 ? `„${kurz.slice(0, 79)}…“` : `„${kurz}“`;
}
