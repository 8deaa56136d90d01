const HOECHSTENS = 2_147_483_647;
const BETRAG = /^(\d{1,3}(?:[.\s]\d{3})+|\d+)(?:,(\d{1,2}))?\s*(?:€|eur|euro)?$/i;

/**
 * An amount as people write it: "118.400,50 €" is 118401 (whole Euro, rounded up), "keine" is 0, nothing is null.
 * Undefined when it cannot be read.
 */
export function liesBetrag(text: string): number | null | undefined {
  const eingabe = text.trim();
  if (eingabe === '') return null;
  if (/^keine?$/i.test(eingabe)) return 0;
  const [, ganze, cent = '0'] = BETRAG.exec(eingabe) ?? [];
  if (ganze === undefined) return undefined;
  const euro = Number(ganze.replace(/[.\s]/g, '')) + (Number(cent) > 0 ? 1 : 0);
  return euro <= HOECHSTENS ? euro : undefined;
}

/** The amount as it stands in the field: "keine", "118.401". */
export function schreibeBetrag(betrag: number | null): string {
  if (betrag === null) return '';
  return betrag === 0 ? 'keine' : betrag.toLocaleString('de-DE');
}
