const GATTUNG = /^(?:bv|rat|\p{L}*(?:ausschuss|ausschuß|rat|vertretung|kommission))$/iu;
const NUR_GATTUNG = /^(?:ausschuss|ausschuß|betriebsausschuss|unterausschuss|bezirksvertretung|bv)$/i;
const LAENGSTER = 200;

/** "Ausschuss für …", "Rat der Stadt", "Seniorenbeirat": the first word says what kind of body it is. */
export function beginntWieGremium(name: string): boolean {
  const [erstes = ''] = name.slice(0, 60).split(/[\s,]/, 1);
  return name.length <= LAENGSTER && GATTUNG.test(erstes);
}

/** A whole name by its form; a sentence about a body is none. */
export const istGremienname = (name: string): boolean => beginntWieGremium(name) && !/[.:;!?]$/.test(name);

/** "Bezirksvertretung" alone names no body: the rest stands on another line. */
export const fehltDerName = (name: string): boolean => NUR_GATTUNG.test(name);
