import { beforeAll, describe, expect, it } from 'vitest';
import { alsDatum } from '@/domain/kern/localDate';
import { pruefungVon } from '@/server/beratungsfolge/queries';
import { dbIntern, schreibe } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const HEUTE = '2026-11-23';
let rat: string;
let bv: string;

beforeAll(async () => {
  const db = dbIntern();
  await legeKommuneAn(db);
  rat = (await db.gremium.create({ data: { ...gremium('Rat der Stadt'), art: 'RAT' } })).id;
  bv = (
    await db.gremium.create({
      data: { ...gremium('BV Hörde'), art: 'BEZIRKSVERTRETUNG', stadtbezirk: 'Hörde' },
    })
  ).id;
});

const gremium = (name: string) => ({ name, kurzname: name, entscheidungsbefugt: true });

async function legeSchrittAn(
  vorlageId: string,
  ordnung: number,
  gremiumId: string,
  rolle: string,
  tag: string,
) {
  const db = dbIntern();
  const { id: sitzungId } = await legeSitzungAn(db, gremiumId, tag);
  return db.beratung.create({ data: { vorlageId, ordnung, gremiumId, zustaendigkeit: rolle, sitzungId } });
}

describe('pruefungVon', () => {
  it('findet Fehler der gespeicherten Folge; eine Ausnahme hebt die Sperre, nicht den Befund auf', async () => {
    const db = dbIntern();
    const { id } = await legeVorlageAn(db);
    await db.vorlage.update({ where: { id }, data: { stadtbezirke: ['Hörde'] } });
    await legeSchrittAn(id, 0, rat, 'BESCHLUSS', '2026-12-10');
    const anhoerung = await legeSchrittAn(id, 1, bv, 'ANHOERUNG', '2026-12-15');
    const vorher = await pruefungVon(db, id, HEUTE);
    expect(vorher.blockierend.map((b) => [b.regel, b.schrittId])).toEqual([
      ['O3', anhoerung.id],
      ['O4', anhoerung.id],
    ]);

    await db.regelausnahme.create({
      data: { vorlageId: id, regel: 'O3', beratungId: anhoerung.id, grund: 'Eilt.', von: 'Büro' },
    });
    const danach = await schreibe((tx) => pruefungVon(tx, id, HEUTE));
    expect(danach.befunde).toEqual(vorher.befunde);
    expect(danach.blockierend.map((b) => b.regel)).toEqual(['O4']);
    expect(danach.ausnahmen).toMatchObject([{ regel: 'O3', grund: 'Eilt.', von: 'Büro' }]);
  });

  it('liest Ladungsfrist und Finanzschwelle der Kommune', async () => {
    const db = dbIntern();
    const { id } = await legeVorlageAn(db);
    await db.vorlage.update({ where: { id }, data: { finanzbetrag: 50_000 } });
    await legeSchrittAn(id, 0, rat, 'BESCHLUSS', '2026-11-30');
    const regeln = async () => (await pruefungVon(db, id, HEUTE)).befunde.map((b) => b.regel);
    expect(await regeln()).toEqual(['O8', 'O15']);
    await db.kommune.updateMany({ data: { finanzschwelle: 50_000, ladungsfristTage: 3 } });
    expect(await regeln()).toEqual([]);
    await db.kommune.updateMany({ data: { finanzschwelle: 0, ladungsfristTage: 7 } });
  });

  it('was versandt ist, ist kein Plan mehr: O15 schweigt', async () => {
    const db = dbIntern();
    const { id } = await legeVorlageAn(db);
    const { id: beratungId, sitzungId } = await legeSchrittAn(id, 0, rat, 'BESCHLUSS', '2026-11-24');
    const regeln = async () => (await pruefungVon(db, id, HEUTE)).befunde.map((b) => b.regel);
    expect(await regeln()).toEqual(['O15']);
    const top = await db.tagesordnungspunkt.create({
      data: { sitzungId: sitzungId ?? '', ordnung: 0, titel: 'Punkt', teil: 'OEFFENTLICH' },
    });
    await db.beratung.update({ where: { id: beratungId }, data: { tagesordnungspunktId: top.id } });
    expect(await regeln()).toEqual(['O15']);
    await versende(db, [id], new Date('2026-11-10T08:00:00Z'), sitzungId ?? '');
    expect(await regeln()).toEqual([]);
  });

  it('ein importierter Termin von gestern ist kein Plan, einer von morgen schon', async () => {
    const db = dbIntern();
    const { id } = await legeVorlageAn(db);
    await legeSchrittAn(id, 0, bv, 'ANHOERUNG', '2026-11-20');
    await legeSchrittAn(id, 1, rat, 'BESCHLUSS', '2026-11-26');
    await db.versand.create({
      data: {
        art: 'IMPORT',
        versandtAm: alsDatum('2026-11-21'),
        oeffentlichAb: alsDatum('2026-11-21'),
        vorlagen: { create: { vorlageId: id } },
      },
    });
    const { befunde } = await pruefungVon(db, id, HEUTE);
    expect(befunde.map((b) => b.satz)).toEqual([expect.stringContaining('26.11.2026')]);
  });
});
