import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import PgBoss from 'pg-boss';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { dbIntern, schreibe } from '@/server/kern/db';
import { TAEGLICH } from '@/server/kern/jobs/auftraege';
import { reiheEin } from '@/server/kern/jobs/queue';
import { wurzel } from '../../scripts/betrieb/pfade';
import { eigeneDatenbank } from '../support/datenbank';
import { eigenePost, klartext, mailsAn } from '../support/post';

const urls = await eigeneDatenbank();
const post = await eigenePost();

const mail = (an: string) => ({ an, betreff: 'Grüße', text: 'Sitzung um 15 Uhr – Änderung!' });
const auftraege = (an: string) =>
  dbIntern().$queryRaw<{ state: string; retry_count: number }[]>`
    SELECT state::text, retry_count FROM jobs.job WHERE data->>'an' = ${an}`;

const laufende = new Set<ChildProcess>();
afterAll(() => {
  for (const kind of laufende) kind.kill('SIGKILL');
});

/** The worker as npm start starts it. */
async function starteArbeiter(smtp: string): Promise<ChildProcess> {
  const argumente = ['--conditions=react-server', '--import', 'tsx', 'scripts/betrieb/arbeiter.ts'];
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    // Its clean-up must not meet the files of this checkout.
    RATSLAUF_DATEN: post.ordner,
    RATSLAUF_SMTP_URL: smtp,
    RATSLAUF_ABSENDER: 'ratslauf@stadt.example',
  };
  const kind = spawn(process.execPath, argumente, {
    cwd: wurzel,
    env,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  laufende.add(kind);
  await once(kind, 'message');
  return kind;
}

async function beende(kind: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  kind.kill(signal);
  const [code] = await once(kind, 'exit');
  laufende.delete(kind);
  return code;
}

describe('Ein Auftrag entsteht mit der Transaktion', () => {
  it('festgeschrieben: einer', async () => {
    await schreibe((tx) =>
      reiheEin(tx, 'mail.senden', mail('a@stadt.example'), { ab: new Date('2100-01-01') }),
    );
    expect(await auftraege('a@stadt.example')).toEqual([{ state: 'created', retry_count: 0 }]);
  });

  it('zurückgenommen: keiner', async () => {
    const versuch = schreibe(async (tx) => {
      await reiheEin(tx, 'mail.senden', mail('b@stadt.example'));
      throw new Error('anders überlegt');
    });
    await expect(versuch).rejects.toThrow('anders überlegt');
    expect(await auftraege('b@stadt.example')).toEqual([]);
  });

  it('was kein Auftrag ist, wird keiner', async () => {
    await expect(
      schreibe((tx) => reiheEin(tx, 'mail.senden', { ...mail('kein'), an: 'kein' })),
    ).rejects.toThrow();
    const falsch = 'gibt.es.nicht' as 'mail.senden';
    await expect(schreibe((tx) => reiheEin(tx, falsch, mail('c@stadt.example')))).rejects.toThrow();
  });
});

describe('Der Prozess für Aufträge', () => {
  it('kommt mit der Rolle der Anwendung aus, die an den Warteschlangen nichts umbauen darf', async () => {
    expect(new URL(urls.app).username).toBe('ratslauf_app');
    for (const sql of [
      'CREATE TABLE jobs.x ()',
      "SELECT jobs.create_queue('x', '{}')",
      'DROP TABLE jobs.job',
    ])
      await expect(dbIntern().$executeRawUnsafe(sql)).rejects.toThrow(/42501/);
  });

  it('verschickt, was ansteht, genau einmal, und endet sauber', async () => {
    await schreibe((tx) => reiheEin(tx, 'mail.senden', mail('d@stadt.example')));
    const arbeiter = await starteArbeiter(post.url);
    await vi.waitFor(
      async () => expect((await auftraege('d@stadt.example'))[0]?.state).toBe('completed'),
      15_000,
    );
    expect(await beende(arbeiter, 'SIGTERM')).toBe(0);
    const mails = mailsAn(post.ordner, 'd@stadt.example');
    expect(mails).toHaveLength(1);
    expect(klartext(mails[0] ?? '')).toContain('Sitzung um 15 Uhr – Änderung!');
  });

  it('tut am Anfang, was täglich zu tun ist, jedes einmal, auch mit zweien', async () => {
    const arbeiter = [await starteArbeiter(post.url), await starteArbeiter(post.url)];
    await vi.waitFor(async () => {
      const fertig = await dbIntern().$queryRaw<{ name: string; n: number }[]>`
        SELECT name, count(*)::int AS n FROM jobs.job WHERE name = ANY(${[...TAEGLICH]}) AND state = 'completed' GROUP BY name ORDER BY name`;
      expect(fertig).toEqual([...TAEGLICH].sort().map((name) => ({ name, n: 1 })));
    });
    for (const kind of arbeiter) await beende(kind, 'SIGTERM');
  }, 45_000);

  it('getötet vor dem Versand: Die E-Mail geht beim nächsten Versuch hinaus, und nur einmal', async () => {
    // A mail server that takes the connection and then says nothing.
    const stumm = createServer();
    await new Promise<void>((offen) => stumm.listen(0, '127.0.0.1', offen));
    const verbunden = once(stumm, 'connection');
    await schreibe((tx) => reiheEin(tx, 'mail.senden', mail('e@stadt.example')));
    const erster = await starteArbeiter(`smtp://127.0.0.1:${(stumm.address() as AddressInfo).port}`);
    const [verbindung] = await verbunden;
    await beende(erster, 'SIGKILL');
    verbindung.destroy();
    stumm.close();
    expect(await auftraege('e@stadt.example')).toEqual([{ state: 'active', retry_count: 0 }]);

    // A minute later the job is free again, and its pause is over.
    await dbIntern()
      .$executeRaw`UPDATE jobs.job SET started_on = now() - interval '2 minutes' WHERE data->>'an' = 'e@stadt.example'`;
    const boss = new PgBoss({
      connectionString: urls.app,
      schema: 'jobs',
      migrate: false,
      supervise: false,
      schedule: false,
    });
    await boss.start();
    await boss.expire();
    await boss.stop({ graceful: false });
    expect((await auftraege('e@stadt.example'))[0]?.state).toBe('retry');
    await dbIntern()
      .$executeRaw`UPDATE jobs.job SET start_after = now() WHERE data->>'an' = 'e@stadt.example'`;

    const zweiter = await starteArbeiter(post.url);
    await vi.waitFor(
      async () => expect((await auftraege('e@stadt.example'))[0]?.state).toBe('completed'),
      15_000,
    );
    await beende(zweiter, 'SIGTERM');
    expect(mailsAn(post.ordner, 'e@stadt.example')).toHaveLength(1);
  });

  it('was scheitert, bleibt mit seinem Grund zu sehen und wird später wieder versucht', async () => {
    await schreibe((tx) => reiheEin(tx, 'mail.senden', mail('f@stadt.example')));
    const arbeiter = await starteArbeiter('smtp://127.0.0.1:1');
    await vi.waitFor(
      async () => expect((await auftraege('f@stadt.example'))[0]?.state).toBe('retry'),
      15_000,
    );
    await beende(arbeiter, 'SIGTERM');
    const [zeile] = await dbIntern().$queryRaw<{ grund: string; spaeter: boolean }[]>`
      SELECT output::text AS grund, start_after > now() + interval '10 seconds' AS spaeter
      FROM jobs.job WHERE data->>'an' = 'f@stadt.example'`;
    expect(zeile?.grund).toContain('ECONNREFUSED');
    expect(zeile?.spaeter).toBe(true);
  });
});
