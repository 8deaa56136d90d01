import { alsDatum, type LocalDate } from '@/domain/kern/localDate';
import type { Prisma } from '@/generated/prisma/client';
import { type Akte, akteZu } from './akte';
import { beratungZeilen, ergebnisZeilen } from './beratungszeilen';
import {
  GREMIEN,
  GREMIUM_SCHLUESSEL,
  type Gremienplan,
  type GremiumSchluessel,
  istEntscheidungsbefugt,
} from './gremien';
import { kalenderFuer } from './kalender';
import { kennung } from './kennung';
import { mitzeichnungZeilen } from './mitzeichnung';
import { nummernFuer, zaehlerstaende } from './nummern';
import { sitzungGremiumZeilen, sitzungsnummern, sitzungZeile } from './sitzungszeilen';
import { tagesordnungFuer } from './tagesordnung';
import { eigeneVersendungen, einladungen } from './versandzeilen';
import { ENTWUERFE } from './vorlagen/alle';
import { abschnittZeilen, sachstandZeilen, texter, verweisZeilen, vorlageZeile } from './vorlagenzeilen';

export const gremiumId = (g: GremiumSchluessel) => kennung('gremium', g);

const datum = (tag: LocalDate | undefined) => (tag ? alsDatum(tag) : null);

export function gremiumZeilen(): Prisma.GremiumCreateManyInput[] {
  return GREMIUM_SCHLUESSEL.map((g, ordnung) => {
    const { namen: _, nachfolger, gueltigVon, gueltigBis, ...plan }: Gremienplan = GREMIEN[g];
    return {
      ...plan,
      id: gremiumId(g),
      entscheidungsbefugt: istEntscheidungsbefugt(plan),
      ordnung,
      gueltigVon: datum(gueltigVon),
      gueltigBis: datum(gueltigBis),
      nachfolgerId: nachfolger ? gremiumId(nachfolger) : null,
    };
  });
}

export const gremiumNameZeilen = (): Prisma.GremiumNameCreateManyInput[] =>
  GREMIUM_SCHLUESSEL.flatMap((g) =>
    (GREMIEN[g].namen ?? []).map(({ art, name, von, bis }) => ({
      id: kennung('gremium_name', `${g} ${art} ${name}`),
      gremiumId: gremiumId(g),
      art,
      name,
      gueltigVon: datum(von),
      gueltigBis: datum(bis),
    })),
  );

/** Sittings and papers of the demo city on this day, as rows ready to be written in this order. */
export function sitzungenUndVorlagen(heute: LocalDate) {
  const kalender = kalenderFuer(heute);
  const akten = ENTWUERFE.map((entwurf) => akteZu(entwurf, kalender));
  const nummern = nummernFuer(akten);
  const t = texter(heute, nummern);
  const { sitzungen } = kalender;

  const sitzungNummern = sitzungsnummern(sitzungen);
  const betreff = ({ entwurf }: Akte) => t([entwurf.betreff, entwurf.untertitel].filter(Boolean).join(', '));
  const ordnungen = sitzungen.map((s) =>
    tagesordnungFuer(s, akten, sitzungNummern.get(s.schluessel), heute, betreff),
  );
  const punktVon = new Map(ordnungen.flatMap((o) => [...o.punktVon]));
  const ergebnisse = akten.map((akte) => akte.schritte.flatMap((s) => ergebnisZeilen(s, heute)));
  const sachstaende = akten.map((akte) => sachstandZeilen(akte, heute));
  const einladung = einladungen(sitzungen, akten, heute);
  const eigene = eigeneVersendungen(akten);
  const zuletzt = (n: number): Date =>
    new Date(
      Math.max(
        0,
        ...(ergebnisse[n] ?? []).map((e) => new Date(e.erfasstAm ?? 0).getTime()),
        ...(sachstaende[n] ?? []).map((s) => new Date(s.angelegtAm ?? 0).getTime()),
      ),
    );

  return {
    sitzung: sitzungen.map((s) => sitzungZeile(s, sitzungNummern.get(s.schluessel), heute)),
    sitzungGremium: sitzungen.flatMap((s) => sitzungGremiumZeilen(s, gremiumId)),
    vorlage: akten.map((a, n) => vorlageZeile(a, nummern.get(a.entwurf.schluessel), t, zuletzt(n))),
    nummernzaehler: zaehlerstaende(nummern),
    abschnitt: akten.flatMap((a) => abschnittZeilen(a, t)),
    sachstand: sachstaende.flat(),
    mitzeichnung: mitzeichnungZeilen(akten, heute),
    verweis: akten.flatMap((a) => verweisZeilen(a, t, nummern)),
    tagesordnungspunkt: ordnungen.flatMap((o) => o.zeilen),
    beratung: akten.flatMap((a) => beratungZeilen(a, punktVon, gremiumId)),
    ergebnis: ergebnisse.flat(),
    versand: [...einladung.versand, ...eigene.versand],
    versandVorlage: [...einladung.vorlagen, ...eigene.vorlagen],
  };
}
