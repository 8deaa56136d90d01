import type { Vorlagenart, Vorlagenstatus } from '@/domain/vorlage/vorlage';
import { folge, istFertig, type Schritt } from './folge';
import { RAT } from './gremien';
import { ERGEBNISSE_JE_SITZUNG, type Groesse, KENNTNISNAHMEN_JE_SITZUNG } from './groesse';
import { ANTEIL, ARTEN, NUR_KENNTNIS, SCHRITTE } from './haeufigkeit';
import { type Sitzung, Sitzungsplan } from './sitzungen';
import { alsTag, beginn, heute } from './tage';
import { kennung, Zufall } from './zufall';

/** A paper and its way, before it becomes rows. */
export type Vorlagenplan = {
  nr: number;
  id: string;
  nummer: string | null;
  art: Vorlagenart;
  status: Vorlagenstatus;
  oeffentlich: boolean;
  tag: number;
  zurueckgezogen: number | null;
  /** One step of a public paper is on a non-public item. */
  verborgen: number | null;
  schritte: Schritt[];
  /** Number of its first step among all. */
  abSchritt: number;
};

/** Papers that are measured or belong to what is measured. */
type Besondere = { schritte: number; sitzung?: Sitzung; zustaendigkeit?: 'KENNTNISNAHME' | 'BESCHLUSS' };

/** What the bench asks for, by its number: a paper of 3 and one of 26 steps, then the papers of the kept sittings. */
export function abBesondere({ vorlagen: alle, sechzig, kenntnisnahmen, ergebnisse }: Groesse): number {
  const anzahl =
    2 + sechzig + kenntnisnahmen * KENNTNISNAHMEN_JE_SITZUNG + ergebnisse * ERGEBNISSE_JE_SITZUNG;
  // Of the last years, but before the newest, among which are drafts.
  return Math.min(Math.floor(alle * 0.9), Math.floor(alle * 0.98) - anzahl);
}
export const LANGE_FOLGE = 26;

function besondere(g: Groesse, plan: Sitzungsplan): Map<number, Besondere> {
  const liste: Besondere[] = [{ schritte: 3 }, { schritte: LANGE_FOLGE }];
  const [sechzig] = plan.fuer('SECHZIG');
  for (let i = 0; i < g.sechzig; i += 1)
    liste.push({ schritte: 3, sitzung: sechzig, zustaendigkeit: 'BESCHLUSS' });
  for (const sitzung of plan.fuer('KENNTNISNAHMEN'))
    for (let i = 0; i < KENNTNISNAHMEN_JE_SITZUNG; i += 1)
      liste.push({ schritte: 1, sitzung, zustaendigkeit: 'KENNTNISNAHME' });
  for (const sitzung of plan.fuer('ERGEBNISSE'))
    for (let i = 0; i < ERGEBNISSE_JE_SITZUNG; i += 1)
      liste.push({ schritte: 1, sitzung, zustaendigkeit: 'BESCHLUSS' });
  const ab = abBesondere(g);
  return new Map(liste.map((b, i) => [ab + i, b]));
}

/** How many steps each paper has: by frequency, then one more or less here and there until they are so many in all. */
function schrittzahlen(g: Groesse, fest: ReadonlyMap<number, Besondere>): Uint8Array {
  const z = new Zufall('schrittzahl');
  const zahlen = Uint8Array.from(
    { length: g.vorlagen },
    (_, i) => fest.get(i)?.schritte ?? z.gewichtet(SCHRITTE),
  );
  let fehlen = g.schritte - zahlen.reduce((a, b) => a + b, 0);
  while (fehlen !== 0) {
    const i = z.ganz(0, g.vorlagen - 1);
    const zahl = zahlen[i] ?? 0;
    if (fest.has(i) || (fehlen < 0 && zahl < 2) || zahl > 24) continue;
    zahlen[i] = zahl + Math.sign(fehlen);
    fehlen -= Math.sign(fehlen);
  }
  return zahlen;
}

/** Number of a paper's first step among all, without making the papers before it. */
export const ersterSchritt = (g: Groesse, vorlage: number): number =>
  schrittzahlen(g, besondere(g, new Sitzungsplan(g)))
    .subarray(0, vorlage)
    .reduce((summe, zahl) => summe + zahl, 0);

/** All papers of a city, one after the other by their days; `plan` collects how many items each sitting has. */
export function* vorlagen(g: Groesse, plan = new Sitzungsplan(g)): Generator<Vorlagenplan> {
  const fest = besondere(g, plan);
  const zahlen = schrittzahlen(g, fest);
  const jeJahr = new Map<string, number>();
  let abSchritt = 0;
  for (let nr = 0; nr < g.vorlagen; nr += 1) {
    const z = new Zufall('vorlage', nr);
    const tag = beginn + Math.floor(((heute - 4 - beginn) * nr) / g.vorlagen);
    const eigen = fest.get(nr);
    const v = eigen ? bestimmte(z, plan, nr, tag, eigen) : gewoehnliche(z, plan, nr, tag, zahlen[nr] ?? 1, g);
    const jahr = alsTag(tag).slice(2, 4);
    if (v.status !== 'ENTWURF') jeJahr.set(jahr, (jeJahr.get(jahr) ?? 0) + 1);
    const nummer = v.status === 'ENTWURF' ? null : `${String(jeJahr.get(jahr)).padStart(5, '0')}-${jahr}`;
    yield { nr, id: kennung('vorlage', nr), tag, nummer, abSchritt, ...v };
    abSchritt += v.schritte.length;
  }
}

type Rest = Omit<Vorlagenplan, 'nr' | 'id' | 'nummer' | 'tag' | 'abSchritt'>;

function gewoehnliche(
  z: Zufall,
  plan: Sitzungsplan,
  nr: number,
  ab: number,
  anzahl: number,
  g: Groesse,
): Rest {
  const art = z.gewichtet(ARTEN);
  const oeffentlich = !z.chance(ANTEIL.nichtoeffentlich);
  const entwurf = nr > g.vorlagen * 0.985 && z.chance(ANTEIL.entwurf);
  const entscheidung = !NUR_KENNTNIS.has(art);
  const schritte = folge(z, plan, { anzahl, ab, entscheidung, entwurf });
  const zurueckgezogen =
    !entwurf && z.chance(ANTEIL.zurueckgezogen) ? Math.min(heute - 1, ab + z.ganz(10, 90)) : null;
  const verborgen = oeffentlich && z.chance(ANTEIL.verborgenerSchritt) ? z.ganz(0, anzahl - 1) : null;
  return {
    art,
    oeffentlich,
    schritte,
    zurueckgezogen,
    verborgen,
    status: status(z, schritte, entwurf, zurueckgezogen),
  };
}

function status(
  z: Zufall,
  schritte: readonly Schritt[],
  entwurf: boolean,
  zurueck: number | null,
): Vorlagenstatus {
  if (entwurf) return 'ENTWURF';
  if (zurueck !== null) return 'ZURUECKGEZOGEN';
  if (istFertig(schritte)) return z.chance(0.1) ? 'BESCHLUSSKONTROLLE' : 'ABGESCHLOSSEN';
  return schritte.some((s) => s.sitzung?.geladen) ? 'IN_BERATUNG' : 'GEZEICHNET';
}

/** A public paper whose last step is in a kept sitting, or one with a chain of a given length. */
function bestimmte(z: Zufall, plan: Sitzungsplan, nr: number, ab: number, b: Besondere): Rest {
  const art = b.zustaendigkeit === 'KENNTNISNAHME' ? 'MITTEILUNG' : 'BESCHLUSSVORLAGE';
  const basis = { art, oeffentlich: true, zurueckgezogen: null, verborgen: null } as const;
  if (!b.sitzung) {
    const schritte = folge(z, plan, { anzahl: b.schritte, ab, entscheidung: true, entwurf: false });
    return { ...basis, schritte, status: status(z, schritte, false, null) };
  }
  const { sitzung, zustaendigkeit = 'BESCHLUSS' } = b;
  const ergebnis = sitzung.fuer === 'SECHZIG' && nr % 12 !== 0 ? 'BESCHLOSSEN' : null;
  const letzter: Schritt = {
    gremium: sitzung.gremium,
    zustaendigkeit,
    sitzung,
    planTag: null,
    ergebnis,
    ersetztDurch: null,
  };
  const davor = folge(z, plan, {
    anzahl: Math.max(1, b.schritte - 1),
    ab,
    entscheidung: true,
    entwurf: false,
  });
  const vorher = davor.slice(0, b.schritte - 1).filter((s) => s.gremium !== RAT);
  const beratend = vorher.map(
    (s): Schritt => ({ ...s, zustaendigkeit: 'KENNTNISNAHME', ersetztDurch: null }),
  );
  const kenntnis = beratend.map((s): Schritt => ({ ...s, ergebnis: s.ergebnis && 'ZUR_KENNTNIS_GENOMMEN' }));
  while (kenntnis.length < b.schritte - 1)
    kenntnis.push({
      ...letzter,
      gremium: 2 + kenntnis.length,
      sitzung: null,
      zustaendigkeit: 'KENNTNISNAHME',
      ergebnis: null,
    });
  const schritte = [...kenntnis, letzter];
  return { ...basis, schritte, status: istFertig(schritte) ? 'ABGESCHLOSSEN' : 'IN_BERATUNG' };
}
