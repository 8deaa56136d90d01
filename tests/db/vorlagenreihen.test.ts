import { beforeAll, describe, expect, it } from 'vitest';
import { ERGEBNISSE } from '@/domain/beratungsfolge/ergebnis';
import { miniWeg } from '@/domain/beratungsfolge/weg/mini';
import { weg } from '@/domain/beratungsfolge/weg/weg';
import { alsDatum, plusTage } from '@/domain/kern/localDate';
import { dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { vorlagenreihen } from '@/server/vorlagenreihen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { HEUTE, legeZugriffsstadtAn, type Zugriffsstadt } from '../support/zugriffsstadt';

await eigeneDatenbank();
const db = dbIntern();
let stadt: Zugriffsstadt;

/** Steps of every kind: with results, left out, planned for a day without a sitting, replaced by a later one. */
beforeAll(async () => {
  stadt = await legeZugriffsstadtAn(db);
  for (const [i, { id, vorlageId, gremiumId }] of (await db.beratung.findMany()).entries()) {
    const code = ERGEBNISSE[i % ERGEBNISSE.length];
    if (i % 3 === 0 && code)
      await db.ergebnis.create({ data: { beratungId: id, code, beschlusstext: 'Beschluss' } });
    if (i % 7 === 1) await db.beratung.update({ where: { id }, data: { entfallenAm: alsDatum(HEUTE) } });
    if (i % 5 !== 2) continue;
    const { id: danach } = await db.beratung.create({
      data: {
        vorlageId,
        gremiumId,
        zustaendigkeit: 'BESCHLUSS',
        ordnung: 50 + i,
        ...(i % 2 && { planDatum: alsDatum(plusTage(HEUTE, i % 40)) }),
      },
    });
    await db.beratung.update({ where: { id }, data: { ersetztDurchId: danach } });
  }
}, 120_000);

describe('Der kleine Weg einer Liste', () => {
  it('ist der Weg der Vorlage, für jede Rolle', async () => {
    const verschieden: string[] = [];
    let verglichen = 0;
    for (const [wer, akteur] of await stadt.akteure()) {
      const zeilen = await vorlagenreihen(
        akteur,
        stadt.vorlagen.map((v) => v.id),
        HEUTE,
      );
      for (const zeile of zeilen.filter((_, i) => i % 3 === 0)) {
        const ganz = await vorlageNach(akteur, zeile.id, HEUTE);
        const erwartet = ganz && miniWeg(weg(ganz.folge, ganz.position, HEUTE));
        verglichen += Number(zeile.weg.length > 0);
        if (JSON.stringify(zeile.weg) !== JSON.stringify(erwartet)) verschieden.push(`${wer} ${zeile.id}`);
      }
    }
    expect(verschieden).toEqual([]);
    expect(verglichen).toBeGreaterThan(50);
  }, 300_000);
});
