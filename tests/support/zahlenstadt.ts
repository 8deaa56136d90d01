import { randomUUID } from 'node:crypto';
import { ERGEBNISSE, type Ergebnis, RETRY } from '@/domain/beratungsfolge/ergebnis';
import { type Schritt, ZUSTAENDIGKEITEN } from '@/domain/beratungsfolge/schritt';
import { alsDatum, berlinZeitpunkt, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { VORLAGENARTEN, type Vorlagenart } from '@/domain/vorlage/vorlage';
import type { Prisma } from '@/generated/prisma/client';
import type { Db } from '@/server/kern/db';

/** A step as its numbers are counted; `schritt.gremium` is the id of the body. */
export type Zahlschritt = {
  schritt: Schritt;
  erfasst: LocalDate | null;
  berichtigt: boolean;
  verborgen: boolean;
};
export type Zahlvorlage = {
  id: string;
  art: Vorlagenart;
  /** The day it became or becomes public; null = never. */
  ab: LocalDate | null;
  zurueckgezogen: boolean;
  schritte: Zahlschritt[];
};
export type Zahlenstadt = { gremien: string[]; vorlagen: Zahlvorlage[] };

type Sitzung = { id: string; gremium: string; tag: LocalDate; abgesagt: boolean };

/** Numbers from 0 to under 1 that are the same for the same seed. */
function wuerfel(saat: number) {
  let stand = saat;
  const zahl = () => {
    stand = (stand * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return stand / 4_294_967_296;
  };
  const bis = (n: number) => Math.floor(zahl() * n);
  const eins = <T>(aus: readonly T[]): T => aus[bis(aus.length)] as T;
  return { bis, eins, mit: (anteil: number) => zahl() < anteil };
}
type Wuerfel = ReturnType<typeof wuerfel>;

/** A city by chance: two and a half years of sittings, papers in every state that counting has to tell apart. */
export function denkeStadt(saat: number, heute: LocalDate): { stadt: Zahlenstadt; sitzungen: Sitzung[] } {
  const w = wuerfel(saat);
  const gremien = Array.from({ length: 5 }, () => randomUUID());
  const sitzungen = Array.from({ length: 70 }, () => ({
    id: randomUUID(),
    gremium: w.eins(gremien),
    tag: plusTage(heute, w.bis(960) - 900),
    abgesagt: w.mit(0.08),
  }));
  const heutige = { id: randomUUID(), gremium: w.eins(gremien), tag: heute, abgesagt: false };
  const alle = [...sitzungen, heutige];
  const vorlagen = Array.from({ length: 160 }, () => denkeVorlage(w, alle, gremien, heute));
  return { stadt: { gremien, vorlagen }, sitzungen: alle };
}

function denkeVorlage(w: Wuerfel, sitzungen: Sitzung[], gremien: string[], heute: LocalDate): Zahlvorlage {
  const schritte = Array.from({ length: w.bis(5) }, (): Zahlschritt => {
    const sitzung = w.mit(0.9) ? w.eins(sitzungen) : null;
    const ergebnis = sitzung && w.mit(0.75) ? denkeErgebnis(w) : null;
    return {
      schritt: {
        id: randomUUID(),
        gremium: sitzung?.gremium ?? w.eins(gremien),
        gremiumArt: 'AUSSCHUSS',
        zustaendigkeit: w.mit(0.4) ? w.eins(['BESCHLUSS', 'GENEHMIGUNG']) : w.eins(ZUSTAENDIGKEITEN),
        datum: sitzung?.tag ?? null,
        beginn: sitzung?.id ?? null,
        sitzungAbgesagt: sitzung?.abgesagt ?? false,
        ergebnis,
        entfallen: w.mit(0.08),
        ersetztDurch: null,
      },
      erfasst: ergebnis && sitzung ? plusTage(sitzung.tag, w.eins([-1, 0, 0, 1, 3, 8, 30, 90])) : null,
      berichtigt: ergebnis !== null && w.mit(0.1),
      verborgen: sitzung !== null && w.mit(0.08),
    };
  });
  for (const [i, { schritt }] of schritte.entries()) {
    const naechster = schritte[i + 1]?.schritt;
    if (naechster && schritt.ergebnis && RETRY.has(schritt.ergebnis) && w.mit(0.6))
      schritt.ersetztDurch = naechster.id;
  }
  const nie = w.mit(0.12);
  return {
    id: randomUUID(),
    art: w.eins(VORLAGENARTEN.slice(0, 4)),
    ab: nie ? null : plusTage(heute, w.bis(1000) - 980),
    zurueckgezogen: w.mit(0.08),
    schritte,
  };
}

const denkeErgebnis = (w: Wuerfel): Ergebnis =>
  w.mit(0.5) ? w.eins(['BESCHLOSSEN', 'ABGELEHNT', 'GENEHMIGT']) : w.eins(ERGEBNISSE);

/** Writes it down. Papers that are never public are non-public ones and ones nobody has sent out, by turns. */
export async function legeZahlenstadtAn(db: Db, saat: number, heute: LocalDate): Promise<Zahlenstadt> {
  const { stadt, sitzungen } = denkeStadt(saat, heute);
  await db.gremium.createMany({
    data: stadt.gremien.map((id, i) => ({ id, name: `Gremium ${i}`, kurzname: `G ${i}`, art: 'AUSSCHUSS' })),
  });
  await db.sitzung.createMany({
    data: sitzungen.map(({ id, tag, abgesagt }) => ({ id, datum: alsDatum(tag), abgesagt })),
  });
  await db.sitzungGremium.createMany({
    data: sitzungen.map(({ id, gremium }) => ({ sitzungId: id, gremiumId: gremium })),
  });
  await db.vorlage.createMany({
    data: stadt.vorlagen.map((v, i) => ({
      id: v.id,
      art: v.art,
      betreff: `Vorlage ${i}`,
      status: v.zurueckgezogen ? 'ZURUECKGEZOGEN' : 'IN_BERATUNG',
      zurueckgezogenAm: v.zurueckgezogen ? alsDatum(heute) : null,
      oeffentlichkeit: v.ab === null && i % 2 === 0 ? 'NICHTOEFFENTLICH' : 'OEFFENTLICH',
    })),
  });
  await legeSchritteAn(db, stadt);
  for (const { id, ab } of stadt.vorlagen) if (ab !== null) await veroeffentliche(db, id, ab);
  return stadt;
}

async function legeSchritteAn(db: Db, { vorlagen }: Zahlenstadt): Promise<void> {
  const alle = vorlagen.flatMap((v) => v.schritte.map((s, ordnung) => ({ ...s, vorlageId: v.id, ordnung })));
  const mitPunkt = alle
    .filter((s) => s.verborgen || s.ordnung % 2 === 0)
    .filter((s) => s.schritt.beginn !== null);
  await db.tagesordnungspunkt.createMany({
    data: mitPunkt.map(({ schritt, verborgen }, i) => ({
      id: schritt.id,
      sitzungId: schritt.beginn ?? '',
      ordnung: i,
      titel: 'Punkt',
      teil: verborgen ? 'NICHTOEFFENTLICH' : 'OEFFENTLICH',
    })),
  });
  const punkte = new Set(mitPunkt.map((s) => s.schritt.id));
  await db.beratung.createMany({
    data: alle.map(({ schritt: s, vorlageId, ordnung }) => ({
      id: s.id,
      vorlageId,
      ordnung,
      gremiumId: s.gremium,
      zustaendigkeit: s.zustaendigkeit,
      sitzungId: s.beginn,
      tagesordnungspunktId: punkte.has(s.id) ? s.id : null,
      entfallenAm: s.entfallen && s.datum ? alsDatum(s.datum) : s.entfallen ? alsDatum('2020-01-01') : null,
    })),
  });
  for (const { schritt } of alle)
    if (schritt.ersetztDurch)
      await db.beratung.update({ where: { id: schritt.id }, data: { ersetztDurchId: schritt.ersetztDurch } });
  await db.ergebnis.createMany({
    data: alle.flatMap(
      ({ schritt: { id, ergebnis }, erfasst, berichtigt }): Prisma.ErgebnisCreateManyInput[] => {
        if (ergebnis === null || erfasst === null) return [];
        const am = berlinZeitpunkt(erfasst, '00:30');
        const zeile = { beratungId: id, code: ergebnis, beschlusstext: 'so', erfasstAm: am };
        const frueher = { ...zeile, code: 'BESCHLOSSEN', berichtigtAm: am };
        return berichtigt ? [frueher, { ...zeile, grund: 'verschrieben' }] : [zeile];
      },
    ),
  });
}

const veroeffentliche = (db: Db, vorlageId: string, ab: LocalDate) =>
  db.versand.create({
    data: {
      art: 'SONDERVERSAND',
      versandtAm: berlinZeitpunkt(ab, '00:15'),
      oeffentlichAb: berlinZeitpunkt(ab, '00:15'),
      vorlagen: { create: { vorlageId } },
    },
  });
