import type { Zustaendigkeit } from '../schritt';
import { istVertipptes, woerter } from './wortvergleich';

/** Known words in comparison form. The order is the precedence when a cell names several roles. */
const WOERTER: readonly (readonly [Zustaendigkeit, readonly string[]])[] = [
  ['GENEHMIGUNG', ['genehmigung']],
  ['BESCHLUSS', ['beschluss', 'beschlussfassung', 'entscheidung']],
  ['EINBRINGUNG', ['einbringung']],
  ['EMPFEHLUNG', ['empfehlung', 'vorberatung', 'vorberaten', 'beratung']],
  ['ANHOERUNG', ['anhoerung', 'stellungnahme']],
  ['KENNTNISNAHME', ['kenntnisnahme', 'kenntnisgabe', 'kenntnis', 'information']],
];
const VERNEINUNG = /^(kein|keine|keinen|ohne|nicht)$/;
const EILFALL = /^(dringlich|eil)/;

function rolleDesWorts(wort: string): Zustaendigkeit | null {
  if (wort.startsWith('empfehlungs')) return 'EMPFEHLUNG';
  for (const [rolle, bekannte] of WOERTER) {
    if (bekannte.includes(wort)) return rolle;
  }
  for (const [rolle, bekannte] of WOERTER) {
    if (bekannte.some((bekannt) => wort.endsWith(bekannt) || istVertipptes(wort, bekannt))) return rolle;
  }
  return null;
}

/**
 * Reads the role column of a document: "Kenntnsinahme", "Beschlußfassung", "Vorberatung" … → code.
 * Several roles in one cell: the strongest ("Beschluss/Empfehlung" → BESCHLUSS). "Genehmigung" is the
 * approval of an urgent decision only alone or beside a word for urgency; "Genehmigung der Niederschrift"
 * and everything unknown → null, the raw text stays for a person to decide.
 */
export function erkenneZustaendigkeit(text: string): Zustaendigkeit | null {
  const alle = woerter(text);
  const gueltige = alle.filter((_, i) => !VERNEINUNG.test(alle[i - 1] ?? ''));
  const rollen = new Set(gueltige.map(rolleDesWorts));
  if (rollen.has('GENEHMIGUNG') && alle.length > 1 && !alle.some((wort) => EILFALL.test(wort))) return null;
  return WOERTER.find(([rolle]) => rollen.has(rolle))?.[0] ?? null;
}
