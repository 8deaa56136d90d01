/** What is stored of something, by field. */
export type Fakten = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const gleich = (a: Fakten[string] | undefined, b: Fakten[string] | undefined): boolean =>
  JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Only what changed, from → to, for the audit; null when nothing did. */
export function geaendert(von: Fakten, nach: Fakten): { von: Fakten; nach: Fakten } | null {
  const felder = Object.keys(nach).filter((feld) => !gleich(von[feld], nach[feld]));
  const auswahl = (fakten: Fakten) => Object.fromEntries(felder.map((feld) => [feld, fakten[feld] ?? null]));
  return felder.length > 0 ? { von: auswahl(von), nach: auswahl(nach) } : null;
}

/** Where what was typed differs from what somebody else has stored meanwhile: "Name: gespeichert ist „Rat“". */
export function abweichungen(
  gespeichert: Fakten,
  getippt: Fakten,
  namen: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(namen)
    .filter(([feld]) => !gleich(gespeichert[feld], getippt[feld]))
    .map(([feld, name]) => `${name}: gespeichert ist ${inWorten(gespeichert[feld])}`);
}

function inWorten(wert: Fakten[string] | undefined): string {
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  const text = Array.isArray(wert) ? wert.join(', ') : String(wert ?? '');
  return text === '' ? 'nichts' : `„${text}“`;
}
