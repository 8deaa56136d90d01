import type { Db } from '@/server/kern/db';

/** What there is at this moment, in an order that is the same whenever a walk is repeated. */
export async function ladeLage(db: Db) {
  const [vorlagen, schritte, sitzungen, punkte, vorgaenge, sachstaende, ergebnisse, ausnahmen, versendungen] =
    await Promise.all([
      db.vorlage.findMany({ orderBy: { betreff: 'asc' } }),
      db.beratung.findMany({
        orderBy: [{ vorlage: { betreff: 'asc' } }, { ordnung: 'asc' }],
        include: {
          ergebnisse: true,
          tagesordnungspunkt: { include: { sitzung: true } },
          sitzungGremium: { include: { sitzung: true } },
        },
        relationLoadStrategy: 'join',
      }),
      db.sitzung.findMany({
        orderBy: [{ datum: 'asc' }, { beginn: 'asc' }],
        include: { gremien: { orderBy: { ordnung: 'asc' } } },
      }),
      db.tagesordnungspunkt.findMany({
        orderBy: [{ sitzung: { datum: 'asc' } }, { teil: 'asc' }, { ordnung: 'asc' }],
      }),
      db.vorgang.findMany({ orderBy: { am: 'asc' } }),
      db.sachstand.findMany({ orderBy: { angelegtAm: 'asc' } }),
      db.ergebnis.findMany({ orderBy: { erfasstAm: 'asc' } }),
      db.regelausnahme.findMany({ orderBy: { am: 'asc' } }),
      db.versand.findMany({ orderBy: { versandtAm: 'asc' } }),
    ]);
  return {
    vorlagen,
    schritte,
    sitzungen,
    punkte,
    vorgaenge,
    sachstaende,
    ergebnisse,
    ausnahmen,
    versendungen,
  };
}
export type Lage = Awaited<ReturnType<typeof ladeLage>>;

export const waehle = <T>(liste: readonly T[], n: number): T | undefined => liste[n % liste.length];
