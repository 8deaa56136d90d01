import 'server-only';
import PgBoss from 'pg-boss';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { trenne } from '@/server/kern/db';
import { env } from '@/server/kern/env';
import {
  AUFTRAEGE,
  AUFTRAGSNAMEN,
  type Auftrag,
  type Auftragsdaten,
  TAEGLICH,
} from '@/server/kern/jobs/auftraege';
import { SCHEMA } from '@/server/kern/jobs/queue';
import { jetzt } from '@/server/kern/uhr';
import { ERLEDIGUNG } from './definitionen';

const STUNDE = 3600;
const TAG = 24 * STUNDE;

/** Does one job. What it is told is checked again: it may have been put in by an older version. */
async function erledige<A extends Auftrag>(name: A, { id, data }: PgBoss.Job<unknown>): Promise<void> {
  const daten = AUFTRAEGE[name].parse(data) as Auftragsdaten<A>;
  await ERLEDIGUNG[name](SYSTEM, daten, jetzt(), id);
}

/**
 * Does the jobs of this installation until the function answered is called; that lets a running job come to its end. The
 * role of the application is enough. What was done goes after an hour (its texts may carry one-time links); what failed
 * for good stays to be seen for 30 days.
 */
export async function arbeite(gemeldet: (fehler: Error) => void): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: SCHEMA,
    application_name: 'ratslauf-auftraege',
    max: 3,
    migrate: false,
    schedule: false,
    maintenanceIntervalSeconds: 30,
    archiveCompletedAfterSeconds: STUNDE,
    archiveFailedAfterSeconds: 30 * TAG,
    deleteAfterSeconds: STUNDE,
  });
  boss.on('error', gemeldet);
  await boss.start();
  for (const name of AUFTRAGSNAMEN) {
    await boss.work(name, { pollingIntervalSeconds: 1 }, async ([auftrag]) => {
      if (!auftrag) return;
      await erledige(name, auftrag).catch((fehler: Error) => {
        gemeldet(fehler);
        throw fehler;
      });
    });
  }
  // Of several workers one puts it in: an hour has one place for each (longer than done jobs are kept it cannot be).
  const reiheTaeglichesEin = () =>
    Promise.all(TAEGLICH.map((name) => boss.send(name, {}, { singletonSeconds: STUNDE }))).catch(gemeldet);
  await reiheTaeglichesEin();
  const wieder = setInterval(reiheTaeglichesEin, TAG * 1000);
  return async () => {
    clearInterval(wieder);
    await boss.stop({ timeout: 5000 });
    await trenne();
  };
}
