import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import { alsDatum } from '@/domain/kern/localDate';
import { type ErgebnisEingabe, ErgebnisEingabe as Schema } from '@/domain/protokoll/eingabe';
import type { Oeffentlichkeit } from '@/domain/vorlage/vorlage';
import { type Db, schreibe } from '@/server/kern/db';
import { schreibeStandort } from '@/server/kern/standort';
import { legeSitzungAn } from './stadt';

/** A step of a paper in Beratung: body, role, its Sitzung (with an item of its own) or none. */
export type Planschritt = {
  gremiumId: string;
  zustaendigkeit: Zustaendigkeit;
  sitzungId?: string;
  ergebnis?: string;
  ohneTop?: boolean;
};

let laufend = 0;

/** A paper in Beratung with its chain, each step on an item of its Sitzung; answers with the ids in that order. */
export async function legeBeratungAn(
  db: Db,
  schritte: Planschritt[],
  mehr: {
    betreff?: string;
    oeffentlichkeit?: Oeffentlichkeit;
    fachbereichId?: string;
    heute?: string;
    nummer?: string;
  } = {},
): Promise<{ vorlageId: string; ids: string[] }> {
  const { betreff = `Vorlage ${++laufend}`, oeffentlichkeit = 'OEFFENTLICH', heute = '2026-11-24' } = mehr;
  const vorlage = await db.vorlage.create({
    data: {
      betreff,
      oeffentlichkeit,
      nummer: mehr.nummer,
      fachbereichId: mehr.fachbereichId,
      art: 'BESCHLUSSVORLAGE',
      status: 'IN_BERATUNG',
      beschlussErforderlich: schritte.some((s) => s.zustaendigkeit === 'BESCHLUSS'),
    },
  });
  const ids: string[] = [];
  for (const [ordnung, s] of schritte.entries()) {
    const top =
      s.sitzungId && !s.ohneTop
        ? await db.tagesordnungspunkt.create({
            data: {
              sitzungId: s.sitzungId,
              teil: oeffentlichkeit,
              ordnung: ++laufend,
              nummer: `3.${laufend}`,
              titel: betreff,
            },
          })
        : null;
    const beratung = await db.beratung.create({
      data: {
        vorlageId: vorlage.id,
        gremiumId: s.gremiumId,
        zustaendigkeit: s.zustaendigkeit,
        ordnung,
        sitzungId: s.sitzungId,
        tagesordnungspunktId: top?.id,
        ergebnisse: s.ergebnis ? { create: { code: s.ergebnis, beschlusstext: 'wie geändert' } } : undefined,
      },
    });
    ids.push(beratung.id);
  }
  await schreibe((tx) => schreibeStandort(tx, vorlage.id, heute));
  return { vorlageId: vorlage.id, ids };
}

/** What a clerk's form sends for a step, as the command reads it. */
export async function eingabeZu(
  db: Db,
  beratungId: string,
  felder: Record<string, unknown> & { ergebnis: string },
): Promise<ErgebnisEingabe> {
  const b = await db.beratung.findUniqueOrThrow({ where: { id: beratungId } });
  return Schema.parse({
    beratungId,
    sitzungId: b.sitzungId ?? '00000000-0000-4000-8000-000000000000',
    version: b.version,
    ...felder,
  });
}

/** A body sits on this day with so many Kenntnisnahmen and so many Empfehlungen that go on to another body's decision. */
export async function legeVolleSitzungAn(
  db: Db,
  gremien: { eigenes: string; rat: string },
  anzahl: { kenntnisnahmen: number; empfehlungen: number },
  tag = '2026-11-24',
): Promise<{ sitzungId: string; beratungen: string[] }> {
  const sitzung = await legeSitzungAn(db, gremien.eigenes, tag, { beginn: '15:00' });
  const rat = await legeSitzungAn(db, gremien.rat, '2026-12-10', { beginn: '15:00' });
  await db.sitzung.update({ where: { id: sitzung.id }, data: { oeffentlichAb: alsDatum('2026-11-01') } });
  const beratungen: string[] = [];
  for (let i = 0; i < anzahl.kenntnisnahmen + anzahl.empfehlungen; i++) {
    const k = i < anzahl.kenntnisnahmen;
    const hier = { gremiumId: gremien.eigenes, sitzungId: sitzung.id };
    const { ids } = await legeBeratungAn(
      db,
      k
        ? [{ ...hier, zustaendigkeit: 'KENNTNISNAHME' }]
        : [
            { ...hier, zustaendigkeit: 'EMPFEHLUNG' },
            { gremiumId: gremien.rat, sitzungId: rat.id, zustaendigkeit: 'BESCHLUSS' },
          ],
      { betreff: `${k ? 'Bericht' : 'Beschluss'} ${i + 1}` },
    );
    beratungen.push(ids[0] ?? '');
  }
  return { sitzungId: sitzung.id, beratungen };
}

/** The stored position of a paper today, as the house sees it. */
export const standHeute = async (db: Db, vorlageId: string, tag = '2026-11-24') =>
  db.standort.findFirstOrThrow({
    where: {
      vorlageId,
      sicht: 'INTERN',
      von: { lte: alsDatum(tag) },
      OR: [{ bis: null }, { bis: { gt: alsDatum(tag) } }],
    },
  });
