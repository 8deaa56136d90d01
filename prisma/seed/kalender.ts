import { type LocalDate, plusTage } from '@/domain/kern/localDate';
import type { GremiumSchluessel } from './gremien';
import { gemeinsameSitzung, regelsitzungen, type Sitzungsplan, sondersitzungen } from './sitzungsplan';
import { istSitzungspause, istWerktag, montag, TAKTE } from './takt';

/** Where and when a step takes place; without a Sitzung only a day, or nothing yet. */
export type Termin = { gremium: GremiumSchluessel; sitzung: string | null; datum: LocalDate | null };
/** A step in a Sitzung. */
export type Sitzungstermin = Termin & { sitzung: string; datum: LocalDate };

/** The sittings of the city, asked by their place before and after today. */
export type Kalender = {
  heute: LocalDate;
  sitzungen: Sitzungsplan[];
  /** The last ordinary Sitzung before a day (today). */
  letzte(gremium: GremiumSchluessel, vor?: LocalDate): Sitzungstermin;
  /** The first ordinary Sitzung after a day (today). */
  naechste(gremium: GremiumSchluessel, nach?: LocalDate): Sitzungstermin;
  am(gremium: GremiumSchluessel, datum: LocalDate): Sitzungstermin;
  /** The n-th body that meets today; where nobody does, its next Sitzung. */
  heuteOderNaechste(stelle: number): Sitzungstermin;
  /** The Sitzung that was called off. */
  abgesagte(gremium: GremiumSchluessel): Sitzungstermin;
  /** The three bodies that met together, and their terms. */
  gemeinsame(): Sitzungstermin[];
  /** The Hauptausschuss as urgency committee: after the last sitting of the Rat, or before it. */
  dringlich(wann: 'NACH_RAT' | 'VOR_RAT'): Sitzungstermin;
  /** A sitting of earlier years on exactly this day. */
  damals(gremium: GremiumSchluessel, datum: LocalDate): Sitzungstermin;
  /** A sitting about so many days ago, on a day this body would meet. */
  vorTagen(gremium: GremiumSchluessel, tage: number): Sitzungstermin;
};

/** The Integrationsrat and the committee that took its place: whichever sits. */
const gemeint = (g: GremiumSchluessel): GremiumSchluessel[] =>
  g === 'INT' || g === 'CHA' ? ['INT', 'CHA'] : [g];

export const ohneTermin = (gremium: GremiumSchluessel): Termin => ({ gremium, sitzung: null, datum: null });

/** Who may meet today: the first three on working days, the last on a weekend. */
const HEUTE_TAGEN: readonly GremiumSchluessel[] = ['WIR', 'EVI', 'MEN', 'FIN'];

export function kalenderFuer(heute: LocalDate): Kalender {
  const sitzungen = regelsitzungen(heute);
  const termin = (s: Sitzungsplan, g: GremiumSchluessel): Sitzungstermin => ({
    gremium: s.gremien.find((x) => gemeint(g).includes(x)) ?? g,
    sitzung: s.schluessel,
    datum: s.datum,
  });
  const suche = (
    g: GremiumSchluessel,
    was: string,
    passt: (s: Sitzungsplan) => boolean,
    spaeteste = false,
  ) => {
    const treffer = sitzungen
      .filter((s) => s.gremien.some((x) => gemeint(g).includes(x)) && passt(s))
      .sort((a, b) => a.datum.localeCompare(b.datum));
    const gefunden = spaeteste ? treffer.at(-1) : treffer[0];
    if (!gefunden) throw new Error(`Keine Sitzung ${g}: ${was}`);
    return termin(gefunden, g);
  };
  const ordentlich = (s: Sitzungsplan) => s.art === 'REGEL' && s.abgesagtGrund === null;
  const letzte: Kalender['letzte'] = (g, vor = heute) =>
    suche(g, `vor ${vor}`, (s) => ordentlich(s) && s.datum < vor, true);
  const naechste: Kalender['naechste'] = (g, nach = heute) =>
    suche(g, `nach ${nach}`, (s) => ordentlich(s) && s.datum > nach);
  const am: Kalender['am'] = (g, datum) => suche(g, `am ${datum}`, (s) => s.datum === datum);
  const damals: Kalender['damals'] = (g, datum) => {
    const schluessel = `${g}-${datum}`;
    const takt = TAKTE[g];
    if (!takt) throw new Error(`Gremium ${g} tagt nicht`);
    if (!sitzungen.some((s) => s.schluessel === schluessel))
      sitzungen.push({
        schluessel,
        gremien: [g],
        datum,
        beginn: takt.beginn,
        ort: takt.ort,
        art: 'FRUEHER',
        abgesagtGrund: null,
      });
    return { gremium: g, sitzung: schluessel, datum };
  };

  sitzungen.push(...sondersitzungen(heute, letzte('RAT').datum), gemeinsameSitzung(heute));
  return {
    heute,
    sitzungen,
    letzte,
    damals,
    naechste,
    am,
    heuteOderNaechste(stelle) {
      const heutige = HEUTE_TAGEN.filter((g) =>
        sitzungen.some((s) => s.datum === heute && ordentlich(s) && s.gremien.includes(g)),
      );
      const heutiges = heutige[stelle % Math.max(1, heutige.length)];
      return heutiges ? am(heutiges, heute) : naechste(HEUTE_TAGEN[stelle] ?? 'WIR');
    },
    abgesagte: (g) => suche(g, 'abgesagt', (s) => s.abgesagtGrund !== null),
    gemeinsame() {
      const plan = sitzungen.find((s) => s.art === 'GEMEINSAM');
      return plan ? plan.gremien.map((g) => termin(plan, g)) : [];
    },
    dringlich: (wann) => suche('HA', wann, (s) => s.art === wann),
    vorTagen(g, tage) {
      const takt = TAKTE[g];
      let woche = montag(plusTage(heute, -tage));
      let tag = plusTage(woche, (takt?.wochentag ?? 4) - 1);
      while (istSitzungspause(tag) || !istWerktag(tag)) {
        woche = plusTage(woche, -7);
        tag = plusTage(woche, (takt?.wochentag ?? 4) - 1);
      }
      return damals(g, tag);
    },
  };
}
