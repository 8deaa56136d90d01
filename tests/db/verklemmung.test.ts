import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { dbIntern, istVoruebergehend, schreibe } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { legeVorlageAn } from '../support/stadt';

await eigeneDatenbank();

it('zwei, die im Kreis aufeinander warten: beide werden fertig, jede Tat einmal', async () => {
  const db = dbIntern();
  const [a, b] = [(await legeVorlageAn(db)).id, (await legeVorlageAn(db)).id];
  let angekommen = 0;
  let weiter: () => void = () => {};
  const beide = new Promise<void>((fertig) => {
    weiter = fertig;
  });
  const erhoehe = (erste: string, zweite: string, roh: boolean) =>
    schreibe(async (tx) => {
      const zaehle = (id: string) =>
        tx.vorlage.update({ where: { id }, data: { version: { increment: 1 } }, select: { id: true } });
      await zaehle(erste);
      if (++angekommen === 2) weiter();
      await beide;
      if (roh) await tx.$queryRaw`SELECT id FROM intern.vorlage WHERE id = ${zweite}::uuid FOR UPDATE`;
      await zaehle(zweite);
    });
  await Promise.all([erhoehe(a, b, false), erhoehe(b, a, true)]);
  const versionen = await db.vorlage.findMany({ where: { id: { in: [a, b] } }, select: { version: true } });
  expect(versionen).toEqual([{ version: 3 }, { version: 3 }]);
  expect(angekommen).toBe(3);
});

it('was kein Warten im Kreis ist, wird nicht wiederholt', async () => {
  let mal = 0;
  const tat = schreibe(async () => {
    mal += 1;
    throw new Error('kaputt');
  });
  await expect(tat).rejects.toThrow('kaputt');
  expect(mal).toBe(1);
});

it('eine Transaktion, die zu lange dauert, ist vorübergehend; ein Fehler im Programm nicht', async () => {
  const fehlerVon = (tat: Promise<unknown>) => tat.then(String, (fehler: unknown) => fehler);
  const zuLange = dbIntern().$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM pg_sleep(0.2)`;
      await tx.vorlage.count();
    },
    { timeout: 20 },
  );
  expect(istVoruebergehend(await fehlerVon(zuLange))).toBe(true);
  expect(
    istVoruebergehend(await fehlerVon(schreibe((tx) => tx.vorlage.delete({ where: { id: randomUUID() } })))),
  ).toBe(false);
});
