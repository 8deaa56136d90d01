import { ERGEBNIS_TEXT } from '../../texte/ergebnis';
import type { Schritt } from '../schritt';
import { aufzaehlung } from './nennung';

/** The deciding steps of a chain that speak for it: a Genehmigung covers the urgent decision before it. */
export function massgebliche(entscheidungen: Schritt[]): Schritt[] {
  const genehmigungen = entscheidungen.filter((s) => s.zustaendigkeit === 'GENEHMIGUNG');
  return genehmigungen.length > 0 ? genehmigungen : entscheidungen;
}

/** "durch Rat der Stadt: beschlossen"; bodies of one result share a part. */
export function durchWen(schritte: Schritt[]): string {
  return [...nachErgebnis(schritte)].map(([text, von]) => `durch ${aufzaehlung(von)}: ${text}`).join('; ');
}

/** "abgelehnt"; with several results each names its bodies. */
export function mitWelchemErgebnis(schritte: Schritt[]): string {
  const gruppen = [...nachErgebnis(schritte)];
  const [erste] = gruppen;
  if (gruppen.length === 1 && erste) return erste[0];
  return gruppen.map(([text, von]) => `${text} durch ${aufzaehlung(von)}`).join('; ');
}

function nachErgebnis(schritte: Schritt[]): Map<string, Schritt[]> {
  const gruppen = new Map<string, Schritt[]>();
  for (const s of schritte) {
    if (s.ergebnis === null) continue;
    const text = ERGEBNIS_TEXT[s.ergebnis];
    gruppen.set(text, [...(gruppen.get(text) ?? []), s]);
  }
  return gruppen;
}
