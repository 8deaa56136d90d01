import { giltAm } from '../gremium/namen';
import { nachName } from '../kern/ordnung';
import type { Plangremium, Planrahmen, Plansitzung, Planzeile } from './planung/plan';
import { leereZeile } from './planung/plan';
import { naechsteEinladbare } from './planung/termine';
import type { Zustaendigkeit } from './schritt';

export const STANDARDFOLGEN = [
  'BEZIRKE_KENNTNIS',
  'FACH_HAUPT_RAT',
  'BEZIRK_FACH_HAUPT_RAT',
  'BEIRAETE',
] as const;
export type Standardfolge = (typeof STANDARDFOLGEN)[number];

/** A step to insert; without a body the person chooses one ("Fachausschuss"). */
type Muster = { gremium: Plangremium | null; zustaendigkeit: Zustaendigkeit; federfuehrend?: boolean };

const TITEL: Record<Standardfolge, string> = {
  BEZIRKE_KENNTNIS: 'Alle Bezirksvertretungen zur Kenntnis',
  FACH_HAUPT_RAT: 'Fachausschuss, Hauptausschuss, Rat',
  BEZIRK_FACH_HAUPT_RAT: 'Bezirksvertretung anhören, dann Fachausschuss, Hauptausschuss, Rat',
  BEIRAETE: 'Beiräte zur Kenntnis',
};

/** Bodies of a kind that exist today, as in a phone book. */
function gremien(rahmen: Planrahmen, art: Plangremium['art']): Plangremium[] {
  return rahmen.gremien
    .filter((g) => g.art === art && giltAm(g, rahmen.umfeld.heute))
    .sort((a, b) => nachName(a.name, b.name));
}

function muster(folge: Standardfolge, rahmen: Planrahmen): Muster[] {
  const mit = (art: Plangremium['art'], zustaendigkeit: Zustaendigkeit) =>
    gremien(rahmen, art).map((gremium) => ({ gremium, zustaendigkeit }));
  const beratung: Muster[] = [
    { gremium: null, zustaendigkeit: 'EMPFEHLUNG', federfuehrend: true },
    ...mit('HAUPTAUSSCHUSS', 'EMPFEHLUNG').slice(0, 1),
    ...mit('RAT', 'BESCHLUSS').slice(0, 1),
  ];
  switch (folge) {
    case 'BEZIRKE_KENNTNIS':
      return mit('BEZIRKSVERTRETUNG', 'KENNTNISNAHME');
    case 'BEIRAETE':
      return mit('BEIRAT', 'KENNTNISNAHME');
    case 'FACH_HAUPT_RAT':
      return beratung;
    case 'BEZIRK_FACH_HAUPT_RAT': {
      const betroffene = mit('BEZIRKSVERTRETUNG', 'ANHOERUNG').filter(
        ({ gremium: { stadtbezirk } }) =>
          stadtbezirk !== null && rahmen.vorlage.stadtbezirke.includes(stadtbezirk),
      );
      return betroffene.length > 0 ? [...betroffene, ...beratung] : [];
    }
  }
}

/** The sequences this city and paper have a use for: "Alle Bezirksvertretungen zur Kenntnis (12 Zeilen)". */
export function moeglicheStandardfolgen(rahmen: Planrahmen): { folge: Standardfolge; titel: string }[] {
  return STANDARDFOLGEN.flatMap((folge) => {
    const anzahl = muster(folge, rahmen).length;
    const zeilen = anzahl === 1 ? '1 Zeile' : `${anzahl} Zeilen`;
    return anzahl > 0 ? [{ folge, titel: `${TITEL[folge]} (${zeilen})` }] : [];
  });
}

export type Eingefuegt = {
  zeilen: Planzeile[];
  neue: number;
  /** Names of bodies that stand in the chain already with this role. */
  vorhanden: string[];
};

/**
 * The rows with a standard sequence at their end. Each body gets its next Sitzung that can still be invited to; bodies that
 * deliberate one after the other each the next one after the step before. A body that is there already is not doubled.
 */
export function fuegeEin(folge: Standardfolge, zeilen: readonly Planzeile[], rahmen: Planrahmen): Eingefuegt {
  const ergebnis: Eingefuegt = { zeilen: [...zeilen], neue: 0, vorhanden: [] };
  const davor: Record<number, Plansitzung[]> = {};
  for (const { gremium, zustaendigkeit, federfuehrend = false } of muster(folge, rahmen)) {
    const gleiche = (z: Planzeile) => z.gremiumId === gremium?.id && z.zustaendigkeit === zustaendigkeit;
    if (gremium && zeilen.some((z) => gleiche(z) && !z.entfallen)) {
      ergebnis.vorhanden.push(gremium.name);
      continue;
    }
    const stufe = STUFE[zustaendigkeit] + (gremium?.art === 'HAUPTAUSSCHUSS' ? 1 : 0);
    const nach = Object.entries(davor).flatMap(([s, sitzungen]) => (Number(s) < stufe ? sitzungen : []));
    const sitzung = gremium && naechsteEinladbare(gremium.id, nach, rahmen);
    if (sitzung) davor[stufe] = [...(davor[stufe] ?? []), sitzung];
    ergebnis.zeilen.push({
      ...leereZeile(ergebnis.zeilen),
      gremiumId: gremium?.id ?? '',
      zustaendigkeit,
      federfuehrend,
      sitzungId: sitzung?.id ?? null,
    });
    ergebnis.neue += 1;
  }
  return ergebnis;
}

/** Steps of a higher level come after those of a lower one; Kenntnisnahmen wait for nobody. */
const STUFE: Record<Zustaendigkeit, number> = {
  KENNTNISNAHME: 0,
  EINBRINGUNG: 0,
  ANHOERUNG: 1,
  EMPFEHLUNG: 2,
  BESCHLUSS: 4,
  GENEHMIGUNG: 5,
};
