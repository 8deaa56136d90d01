/** True when title or subtitle call the paper a report on the state of things ("hier: aktueller Sachstand"). */
export function istSachstandsbericht(betreff: string | null, untertitel: string | null): boolean {
  return /sachstand/i.test(`${betreff ?? ''} ${untertitel ?? ''}`);
}
