import type { GremiumArt } from './gremium';

export type GremiumVorschlag = {
  name: string;
  kurzname: string;
  art: GremiumArt;
  entscheidungsbefugt: boolean;
  stadtbezirk: string | null;
};

const MUSTER: [RegExp, GremiumArt][] = [
  [/^(rat|stadtrat|rat der (stadt|gemeinde)\b.*)$/i, 'RAT'],
  [/^haupt(ausschuss|-)/i, 'HAUPTAUSSCHUSS'],
  [/^betriebsausschuss/i, 'BETRIEBSAUSSCHUSS'],
  [/^(bezirksvertretung|bv)\b/i, 'BEZIRKSVERTRETUNG'],
  [/^integrationsrat/i, 'INTEGRATIONSRAT'],
  [/(beirat|netzwerk)/i, 'BEIRAT'],
  [/ausschuss/i, 'AUSSCHUSS'],
  [/fraktion/i, 'FRAKTION'],
];

const KURZ = 22;

/** As many whole words as fit, so that the short name is never cut inside one; soft hyphens do not count. */
function kurzname(name: string): string {
  let kurz = '';
  for (const wort of name.split(' ')) {
    const laenger = kurz ? `${kurz} ${wort}` : wort;
    if (laenger.length > KURZ) break;
    kurz = laenger;
  }
  const ganz = kurz.replace(/(,| und| für| der)+$/, '') || name.slice(0, KURZ);
  return ganz.replace(/(\p{L}{4,})(ausschuss|politische|vertretung|beirat)/giu, '$1\u00ad$2');
}

/** What an unknown body of this name would be set up as; a person confirms it. Advisory bodies decide nothing (O13). */
export function schlageGremiumVor(name: string): GremiumVorschlag {
  const art = MUSTER.find(([muster]) => muster.test(name))?.[1] ?? 'SONSTIGES';
  const bezirk = art === 'BEZIRKSVERTRETUNG' ? name.replace(/^(bezirksvertretung|bv)\s+/i, '') : null;
  const kurz = bezirk ? `BV ${bezirk}` : name.replace(/^Ausschuss für\s+/i, '');
  return {
    name,
    kurzname: kurzname(kurz),
    art,
    entscheidungsbefugt: !['BEIRAT', 'INTEGRATIONSRAT', 'FRAKTION', 'VERWALTUNG', 'SONSTIGES'].includes(art),
    stadtbezirk: bezirk,
  };
}
