import type { Folge, Schritt } from '@/domain/beratungsfolge/schritt';
import { alsDatum } from '@/domain/kern/localDate';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import type { Db } from '@/server/kern/db';

/** A city marked as demo, so that the clock may be set. */
export function legeKommuneAn(db: Db) {
  return db.kommune.create({ data: { name: 'Stadt Musterhausen', kurzname: 'Musterhausen', demo: true } });
}

let laufend = 0;
const eindeutig = (name: string) => `${name} ${++laufend}`;

export function legeGremiumAn(db: Db, name = eindeutig('Ausschuss')) {
  return db.gremium.create({
    data: { name, kurzname: name.slice(0, 22), art: 'AUSSCHUSS', entscheidungsbefugt: true },
  });
}

/** A Sitzung of one body, announced to nobody yet. */
export function legeSitzungAn(
  db: Db,
  gremiumId: string,
  tag: string,
  mehr: { beginn?: string; abgesagt?: boolean } = {},
) {
  return db.sitzung.create({ data: { datum: alsDatum(tag), ...mehr, gremien: { create: { gremiumId } } } });
}

/** A paper that has been signed but not dispatched: nobody outside sees it. */
export function legeVorlageAn(
  db: Db,
  betreff = eindeutig('Vorlage'),
  oeffentlichkeit: Oeffentlichkeit = 'OEFFENTLICH',
) {
  return db.vorlage.create({
    data: {
      betreff,
      oeffentlichkeit,
      personenbezug: oeffentlichkeit === 'OEFFENTLICH' ? 'KEINER' : null,
      art: 'BESCHLUSSVORLAGE',
      status: 'GEZEICHNET',
      datum: alsDatum('2026-11-02'),
    },
  });
}

/** The Versand that makes papers public from an instant on; of a Sitzung with all items its agenda has by now. */
export function versende(db: Db, vorlagen: string[], ab: Date, sitzungId?: string) {
  return db.$transaction(async (tx) => {
    const versand = await tx.versand.create({
      data: {
        art: sitzungId ? 'EINLADUNG' : 'SONDERVERSAND',
        sitzungId,
        versandtAm: ab,
        oeffentlichAb: ab,
        vorlagen: { create: vorlagen.map((vorlageId) => ({ vorlageId })) },
      },
    });
    if (sitzungId)
      await tx.tagesordnungspunkt.updateMany({
        where: { sitzungId, versandId: null },
        data: { versandId: versand.id },
      });
    return versand;
  });
}

/** Stores a chain of the domain, as far as the database holds such a chain; answers with the paper's id. */
export async function legeFolgeAn(db: Db, folge: Folge, verborgen: ReadonlySet<string>): Promise<string> {
  const zurueck = folge.vorlagenstatus === 'ZURUECKGEZOGEN';
  const vorlage = await db.vorlage.create({
    data: {
      betreff: eindeutig('Folge'),
      art: 'BESCHLUSSVORLAGE',
      oeffentlichkeit: 'OEFFENTLICH',
      status: folge.vorlagenstatus,
      beschlussErforderlich: folge.beschlussErforderlich,
      zurueckgezogenAm: zurueck ? alsDatum('2026-11-20') : null,
    },
  });
  const ids = new Map<string, string>();
  for (const [ordnung, schritt] of folge.schritte.entries())
    ids.set(schritt.id, await legeSchrittAn(db, vorlage.id, schritt, ordnung, verborgen.has(schritt.id)));
  await verbindeNachfolger(db, folge.schritte, ids);
  return vorlage.id;
}

async function legeSchrittAn(db: Db, vorlageId: string, s: Schritt, ordnung: number, verborgen: boolean) {
  const gremium = await db.gremium.create({
    data: { name: s.gremium, kurzname: s.gremium, art: s.gremiumArt },
  });
  const mehr = { ...(s.beginn && { beginn: s.beginn }), abgesagt: s.sitzungAbgesagt };
  const sitzung = s.datum ? await legeSitzungAn(db, gremium.id, s.datum, mehr) : null;
  const top =
    sitzung && verborgen
      ? await db.tagesordnungspunkt.create({
          data: { sitzungId: sitzung.id, ordnung: 0, titel: 'Verborgen' },
        })
      : null;
  const beratung = await db.beratung.create({
    data: {
      vorlageId,
      gremiumId: gremium.id,
      zustaendigkeit: s.zustaendigkeit,
      ordnung,
      sitzungId: sitzung?.id,
      tagesordnungspunktId: top?.id,
      entfallenAm: s.entfallen ? alsDatum('2026-11-01') : null,
      ergebnisse: s.ergebnis ? { create: { code: s.ergebnis, beschlusstext: 'wie geändert' } } : undefined,
    },
  });
  return beratung.id;
}

/** Each step has one predecessor at most, and none is its own successor. */
async function verbindeNachfolger(db: Db, schritte: Schritt[], ids: Map<string, string>) {
  const vergeben = new Set<string>();
  for (const s of schritte) {
    const ziel = s.ersetztDurch && ids.get(s.ersetztDurch);
    if (!ziel || s.ersetztDurch === s.id || vergeben.has(ziel)) continue;
    vergeben.add(ziel);
    await db.beratung.update({ where: { id: ids.get(s.id) ?? '' }, data: { ersetztDurchId: ziel } });
  }
}
