import { REGELN } from './darf';
import type { Aktion, Wer } from './regel';
import type { Rolle } from './rolle';

/** How far a role may do something: with every object of its kind, with its own only, with none. */
export type Umfang = 'JA' | 'EIGENE' | 'NEIN';

/** Who stands at the head of a column: a role, or whoever reads without signing in. */
export type Leser = Rolle | 'OEFFENTLICHKEIT';

/** Worked out from the sentences, so that the page says what the house does. */
export function umfang(leser: Leser, aktion: Aktion): Umfang {
  const saetze = REGELN.filter(
    (r) => r.aktion === aktion && r.wer.some((wer) => wer === 'alle' || wer === leser),
  );
  if (saetze.length === 0) return 'NEIN';
  return saetze.some((r) => !r.nurEigene) ? 'JA' : 'EIGENE';
}

/** What actions are done to: the first word of their name. */
const bereichVon = (aktion: Aktion): string => aktion.split('.')[0] ?? aktion;

export type Satz = { aktion: Aktion; wer: readonly Wer[]; satz: string; beleg: string | null };
export type Aktionsgruppe = { bereich: string; aktionen: Aktion[]; saetze: Satz[] };

/** A sentence ends with the rules it rests on, in brackets: "… (A4, § 58 Abs. 1 GO NRW)." */
export function mitBeleg(satz: string): Pick<Satz, 'satz' | 'beleg'> {
  const [, text, beleg] = /^(.*?) \(((?:[A-Z]-?\d|V-|§)[^()]*)\)\.$/.exec(satz) ?? [];
  return text && beleg ? { satz: `${text}.`, beleg } : { satz, beleg: null };
}

/** All actions with their sentences, by what they are done to, in the order of the rules. */
export function aktionsgruppen(): Aktionsgruppe[] {
  const bereiche = [...new Set(REGELN.map((r) => bereichVon(r.aktion)))];
  return bereiche.map((bereich) => {
    const regeln = REGELN.filter((r) => bereichVon(r.aktion) === bereich);
    return {
      bereich,
      aktionen: [...new Set(regeln.map((r) => r.aktion))],
      saetze: regeln.map((r) => ({ aktion: r.aktion, wer: r.wer, ...mitBeleg(r.satz) })),
    };
  });
}
