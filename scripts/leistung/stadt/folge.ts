import { type Ergebnis, RETRY, schliesst } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { AUSSCHUESSE, BERATENDE, BEZIRKE, HAUPTAUSSCHUSS, RAT } from './gremien';
import { ANTEIL, ERGEBNISSE, VERSCHOBEN } from './haeufigkeit';
import type { Sitzung, Sitzungsplan } from './sitzungen';
import { heute } from './tage';
import type { Zufall } from './zufall';

export type Schritt = {
  gremium: number;
  zustaendigkeit: Zustaendigkeit;
  sitzung: Sitzung | null;
  /** A planned day, where no sitting is chosen. */
  planTag: number | null;
  ergebnis: Ergebnis | null;
  /** Place of the successor in the chain. */
  ersetztDurch: number | null;
};

type Wunsch = {
  anzahl: number;
  /** The day the paper is ready. */
  ab: number;
  entscheidung: boolean;
  /** Not released: steps are planned only, and nothing has happened. */
  entwurf: boolean;
};

type Platz = { gremium: number; zustaendigkeit: Zustaendigkeit; rang: number };

/** Bodies without one twice, as long as there are others. */
function waehler(z: Zufall) {
  const genommen = new Set<number>();
  return (aus: readonly number[]): number => {
    for (let versuch = 0; versuch < 40; versuch += 1) {
      const gremium = z.wahl(aus);
      if (genommen.has(gremium)) continue;
      genommen.add(gremium);
      return gremium;
    }
    return z.wahl(aus);
  };
}

/** Who deals with a paper, and in which role: hearings and recommendations first, the decision last. */
function plaetze(z: Zufall, anzahl: number, entscheidung: boolean): Platz[] {
  const nimm = waehler(z);
  const kenntnis = (): Platz => ({
    gremium: nimm(z.chance(0.6) ? AUSSCHUESSE : z.chance(0.5) ? BEZIRKE : BERATENDE),
    zustaendigkeit: 'KENNTNISNAHME',
    rang: z.ganz(1, 2),
  });
  if (!entscheidung) {
    const imRat: Platz = { gremium: nimm([RAT]), zustaendigkeit: 'KENNTNISNAHME', rang: 3 };
    return Array.from({ length: anzahl }, (_, i) => (i === anzahl - 1 && z.chance(0.3) ? imRat : kenntnis()));
  }
  const oben = anzahl > 1 && z.chance(0.62);
  const entscheider = oben
    ? nimm([z.chance(0.75) ? RAT : HAUPTAUSSCHUSS])
    : nimm([...AUSSCHUESSE, ...BEZIRKE]);
  const liste: Platz[] = [];
  if (oben && anzahl > 2 && entscheider === RAT && z.chance(0.5))
    liste.push({ gremium: nimm([HAUPTAUSSCHUSS]), zustaendigkeit: 'EMPFEHLUNG', rang: 2 });
  while (liste.length < anzahl - 1) {
    const wurf = z.zahl();
    if (wurf < 0.22) liste.push({ gremium: nimm(BEZIRKE), zustaendigkeit: 'ANHOERUNG', rang: 1 });
    else if (wurf < 0.3) liste.push({ gremium: nimm(BERATENDE), zustaendigkeit: 'ANHOERUNG', rang: 1 });
    else if (wurf < 0.75) liste.push({ gremium: nimm(AUSSCHUESSE), zustaendigkeit: 'EMPFEHLUNG', rang: 1 });
    else liste.push(kenntnis());
  }
  liste.push({ gremium: entscheider, zustaendigkeit: 'BESCHLUSS', rang: 3 });
  return liste.sort((a, b) => a.rang - b.rang);
}

/** What is missing is mostly of the last weeks; some is forgotten for longer. */
function ergebnisFehlt(z: Zufall, tag: number): boolean {
  const alter = heute - tag;
  return z.chance(alter < 21 ? 0.35 : alter < 300 ? 0.02 : 0.0006);
}

function was(z: Zufall, { sitzung, zustaendigkeit }: Schritt): Ergebnis | null {
  if (!sitzung || sitzung.tag >= heute || ergebnisFehlt(z, sitzung.tag)) return null;
  return z.gewichtet(ERGEBNISSE[zustaendigkeit]);
}

/** The chain of a paper with exactly so many steps, walked through the sittings in the order of their days. */
export function folge(
  z: Zufall,
  plan: Sitzungsplan,
  { anzahl, ab, entscheidung, entwurf }: Wunsch,
): Schritt[] {
  const verschoben =
    anzahl > 1 && !entwurf && z.chance(ANTEIL.verschoben) ? (z.chance(0.2) && anzahl > 3 ? 2 : 1) : 0;
  const kette: Schritt[] = [];
  let nochVerschieben = verschoben;
  let fruehestens = ab + z.ganz(16, 40);
  let letzter = fruehestens;
  let rang = 0;
  for (const platz of plaetze(z, anzahl - verschoben, entscheidung)) {
    if (platz.rang > rang) fruehestens = Math.max(fruehestens, letzter + 1);
    rang = platz.rang;
    let schritt = ansetzen(z, plan, platz, fruehestens, entwurf);
    kette.push(schritt);
    letzter = Math.max(letzter, schritt.sitzung?.tag ?? letzter);
    while (nochVerschieben > 0 && schritt.sitzung && schritt.sitzung.tag < heute) {
      nochVerschieben -= 1;
      schritt.ergebnis = z.gewichtet(VERSCHOBEN);
      schritt.ersetztDurch = kette.length;
      schritt = ansetzen(z, plan, platz, schritt.sitzung.tag + 7, false);
      kette.push(schritt);
      letzter = Math.max(letzter, schritt.sitzung?.tag ?? letzter);
    }
    schritt.ergebnis = was(z, schritt);
    // Put off, and nobody has said until when.
    if (schritt.ergebnis && schritt.sitzung && heute - schritt.sitzung.tag < 200 && z.chance(0.03))
      schritt.ergebnis = z.gewichtet(VERSCHOBEN);
  }
  while (kette.length < anzahl) {
    const platz: Platz = { gremium: z.wahl(BERATENDE), zustaendigkeit: 'KENNTNISNAHME', rang: 4 };
    const schritt = ansetzen(z, plan, platz, letzter + 1, entwurf);
    schritt.ergebnis = was(z, schritt);
    kette.push(schritt);
  }
  return kette;
}

function ansetzen(z: Zufall, plan: Sitzungsplan, platz: Platz, ab: number, entwurf: boolean): Schritt {
  const { gremium, zustaendigkeit } = platz;
  const leer = { gremium, zustaendigkeit, planTag: null, ergebnis: null, ersetztDurch: null };
  if (entwurf) return { ...leer, sitzung: null, planTag: z.chance(0.5) ? heute + z.ganz(20, 120) : null };
  // Some of what is still to come has no day yet.
  if (ab > heute - 40 && z.chance(0.12)) return { ...leer, sitzung: null };
  return { ...leer, sitzung: plan.ab(gremium, ab, z.chance(0.25) ? z.ganz(1, 2) : 0) ?? null };
}

/** Nothing of it is open any more. */
export const istFertig = (kette: readonly Schritt[]): boolean =>
  kette.every(
    (s) => schliesst(s.ergebnis) || (s.ergebnis !== null && RETRY.has(s.ergebnis) && s.ersetztDurch !== null),
  );
