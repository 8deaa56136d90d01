import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { dbIntern } from '@/server/kern/db';
import { superuserUrl } from '../../scripts/datenbank/zugang';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
const leserin = new Client({ connectionString: urls.oeffentlich });
const [a, b] = [urls.app, urls.app].map((connectionString) => new Client({ connectionString })) as [
  Client,
  Client,
];
const alle = [eigentuemer, leserin, a, b];

beforeAll(async () => {
  for (const client of alle) await client.connect();
  await legeKommuneAn(db);
});
afterAll(async () => {
  for (const client of alle) await client.end();
});

const wert = async (client: Client, sql: string): Promise<string> =>
  Object.values((await client.query(sql)).rows[0] ?? {}).map(String)[0] ?? '';
const schluessel = () => wert(leserin, 'SELECT schluessel FROM stand');
const revision = async () => Number((await schluessel()).split('.')[0]);
/** How far a deed moves the revision. */
async function sprung(tat: () => Promise<unknown>): Promise<number> {
  const vorher = await revision();
  await tat();
  return (await revision()) - vorher;
}
const umbenennen = (client: Client, name = 'neu') =>
  client.query(`UPDATE intern.kommune SET anschrift = '${name}'`);

/** Tables that feed a view of the public, however deep, by what PostgreSQL knows of its views. */
const QUELLEN = `
  WITH RECURSIVE quelle(oid) AS (
    SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'oeffentlich'::regnamespace AND c.relname <> 'stand'
    UNION
    SELECT d.refobjid FROM quelle q JOIN pg_rewrite r ON r.ev_class = q.oid
      JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass)
  SELECT c.oid::regclass::text AS name, c.relkind::text AS art,
    (SELECT t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid) FROM pg_trigger t
      WHERE t.tgrelid = c.oid AND t.tgname = 'stand') AS ausloeser
  FROM quelle JOIN pg_class c USING (oid) WHERE c.relkind <> 'v' ORDER BY 1`;

/** Hours that are copies of vorlage."oeffentlichAb", carried along in the same transaction. */
const MITGEFUEHRT = ['suche.ab', 'suchwort.ab'];

type Quelle = { name: string; art: string; ausloeser: string | null };
const quellen = async () => (await eigentuemer.query<Quelle>(QUELLEN)).rows;

describe('Was den Stand bewegt, steht im Katalog', () => {
  it('jede Tabelle hinter einer öffentlichen Sicht wird beobachtet, bei jeder Art zu schreiben', async () => {
    const alleQuellen = await quellen();
    expect(alleQuellen.map((q) => q.name)).toEqual(
      expect.arrayContaining(['vorlage', 'kontakt', 'standort']),
    );
    const soll = (name: string) =>
      `A CREATE TRIGGER stand AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON intern.${name} FOR EACH STATEMENT EXECUTE FUNCTION stand_vormerken()`;
    expect(alleQuellen).toEqual(alleQuellen.map(({ name }) => ({ name, art: 'r', ausloeser: soll(name) })));
  });

  it('keine Sicht liest durch eine Funktion, der niemand ansieht, woraus sie schöpft', async () => {
    const { rows } = await eigentuemer.query<{ name: string }>(
      `SELECT DISTINCT p.oid::regproc::text AS name FROM pg_class c JOIN pg_rewrite r ON r.ev_class = c.oid
       JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_proc'::regclass
       JOIN pg_proc p ON p.oid = d.refobjid
       WHERE c.relnamespace = 'oeffentlich'::regnamespace AND p.pronamespace IN ('intern'::regnamespace, 'oeffentlich'::regnamespace)`,
    );
    // It reads whether the Kommune is a demo city, and kommune is watched.
    expect(rows.map((r) => r.name)).toEqual(['jetzt']);
  });

  it('jede Spalte, die eine Sicht mit der Uhr vergleicht, steht im Schlüssel', async () => {
    // Then every name is written with its schema.
    await eigentuemer.query("SET search_path = ''");
    const { rows } = await eigentuemer.query<{ name: string; text: string }>(
      `SELECT viewname AS name, definition AS text FROM pg_views WHERE schemaname = 'oeffentlich'`,
    );
    const stunden = await wert(eigentuemer, "SELECT pg_get_viewdef('intern.veroeffentlichung'::regclass)");
    await eigentuemer.query('RESET search_path');
    // A view over one table names its columns without it.
    const verglichen = (sicht: string, text: string, uhr: string) => {
      const tabelle = new Map([...text.matchAll(/\bintern\.(\w+) (\w+)/g)].map((m) => [m[2], m[1]]));
      return [...text.matchAll(new RegExp(`(?:(\\w+)\\.)?"?(\\w+)"? (?:<=|<|>|>=) ${uhr}`, 'g'))].map(
        (m) => `${m[1] ? tabelle.get(m[1]) : sicht}.${m[2]}`,
      );
    };
    const imSchluessel = [...stunden.matchAll(/"(\w+)"(?: AS ab)?\s+FROM intern\.(\w+)/g)].map(
      ([, spalte, tabelle]) => `${tabelle}.${spalte}`,
    );
    expect(imSchluessel).toHaveLength(4);
    const inSichten = rows
      .filter((r) => r.name !== 'stand')
      .flatMap((r) => verglichen(r.name, r.text, '\\( SELECT intern\\.jetzt\\(\\)'));
    expect(new Set(inSichten.filter((s) => !MITGEFUEHRT.includes(s)))).toEqual(new Set(imSchluessel));
    // What compares with the clock in any other way is by the day, as the key is.
    const uebrig = rows.filter((r) => r.name !== 'stand' && r.text.includes('jetzt()'));
    for (const { name, text } of uebrig) {
      const rest = text.replace(/(<=|<|>|>=) \( SELECT intern\.jetzt\(\)/g, '');
      if (rest.includes('jetzt()'))
        expect([name, rest]).toEqual(['kontakt', expect.stringMatching(/::date AS heute/)]);
    }
  });
});

describe('Die Revision', () => {
  it('jede Anweisung auf jeder dieser Tabellen zählt', async () => {
    for (const { name } of await quellen()) {
      const feld = await wert(
        eigentuemer,
        `SELECT attname FROM pg_attribute WHERE attrelid = '${name}'::regclass AND attnum = 1`,
      );
      const aendere = () => eigentuemer.query(`UPDATE ${name} SET "${feld}" = "${feld}"`);
      expect([name, await sprung(aendere)]).toEqual([name, 1]);
    }
  });

  it('eine Transaktion zählt einmal, gleich wie viel sie tut; danach ist nichts vorgemerkt', async () => {
    const tat = async () => {
      await a.query('BEGIN');
      for (const name of ['x', 'y', 'z']) await umbenennen(a, name);
      await a.query('COMMIT');
    };
    expect(await sprung(tat)).toBe(1);
    expect(await wert(eigentuemer, 'SELECT count(*) FROM stand_aenderung')).toBe('0');
  });

  it('was zurückgenommen wird, zählt nicht, auch nicht halb', async () => {
    const zurueck = async () => {
      await a.query('BEGIN');
      await umbenennen(a);
      await a.query('ROLLBACK');
    };
    expect(await sprung(zurueck)).toBe(0);
    const halb = async () => {
      await a.query('BEGIN; SAVEPOINT s');
      await umbenennen(a);
      await a.query('ROLLBACK TO s');
      await umbenennen(a, 'danach');
      await a.query('COMMIT');
    };
    expect(await sprung(halb)).toBe(1);
  });

  it('was die Öffentlichkeit nie sieht, bewegt nichts', async () => {
    const tat = () =>
      a.query(
        'INSERT INTO ratenlimit (id, key, count, "lastRequest") VALUES (gen_random_uuid(), \'x\', 1, 1)',
      );
    expect(await sprung(tat)).toBe(0);
  });

  it('sichtbar wird sie mit dem, wofür sie steht, und keinen Augenblick früher', async () => {
    const vorher = await schluessel();
    await a.query('BEGIN');
    await umbenennen(a, 'noch nicht');
    expect(await schluessel()).toBe(vorher);
    await a.query('COMMIT');
    expect(await schluessel()).not.toBe(vorher);
  });

  it('wer noch schreibt, hält niemanden auf, der schon fertig ist', async () => {
    await a.query('BEGIN');
    await a.query("UPDATE intern.kommune SET anschrift = 'lange'");
    const tat = async () => {
      await b.query("SET lock_timeout = '2s'");
      await b.query("INSERT INTO ort (id, name) VALUES (gen_random_uuid(), 'Rathaus')");
    };
    expect(await sprung(tat)).toBe(1);
    expect(await sprung(() => a.query('COMMIT'))).toBe(1);
  });

  it('viele zugleich: keine geht verloren, keine wartet im Kreis', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, async () => (await legeVorlageAn(db)).id));
    const schreibe = (i: number) =>
      db.$transaction(
        [...ids].sort().map((id) => db.vorlage.update({ where: { id }, data: { untertitel: `${i}` } })),
      );
    // As many at a time as there are connections: who waits for one gives up after a while.
    const nacheinander = async (wer: number) => {
      for (const mal of [0, 1, 2]) await schreibe(wer * 3 + mal);
    };
    const zugleich = () => Promise.all(Array.from({ length: 8 }, (_, wer) => nacheinander(wer)));
    expect(await sprung(zugleich)).toBe(24);
  });

  it('auch Geladenes zählt: COPY-artig viel auf einmal, mit abgeschalteten Auslösern, oder alles geleert', async () => {
    const viele = () =>
      eigentuemer.query(
        "INSERT INTO ort (id, name) SELECT gen_random_uuid(), 'Ort ' || n FROM generate_series(1, 20000) n",
      );
    expect(await sprung(viele)).toBe(1);
    const superuser = new Client({
      connectionString: superuserUrl(inject('zugang'), new URL(urls.app).pathname.slice(1)),
    });
    await superuser.connect();
    const abgeschaltet = async () => {
      await superuser.query('SET session_replication_role = replica');
      await superuser.query("INSERT INTO intern.ort (id, name) VALUES (gen_random_uuid(), 'Ohne Auslöser')");
    };
    expect(await sprung(abgeschaltet)).toBe(1);
    await superuser.end();
    expect(await sprung(() => eigentuemer.query('TRUNCATE loeschmarke'))).toBe(1);
  });

  it('nur die Auslöser zählen: die Anwendung kann sie nicht zurückstellen', async () => {
    await expect(a.query('UPDATE stand SET revision = 1')).rejects.toThrow(/permission denied/);
    await expect(leserin.query('SELECT * FROM intern.stand')).rejects.toThrow(/permission denied/);
    await expect(eigentuemer.query('INSERT INTO stand (einzig) VALUES (false)')).rejects.toThrow(
      /stand_einzig/,
    );
  });
});

describe('Die Zeit', () => {
  const um = async (zeitpunkt: string) => {
    await leserin.query(`SET ratslauf.jetzt = '${zeitpunkt}'`);
    return schluessel().finally(() => leserin.query('RESET ratslauf.jetzt'));
  };

  it.each([
    ['im Winter', '2026-12-01T22:59:59.999Z', '2026-12-01T23:00:00Z'],
    ['im Sommer', '2026-07-01T21:59:59.999Z', '2026-07-01T22:00:00Z'],
    ['am Tag der Umstellung', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
  ])('um Mitternacht in Berlin wechselt der Schlüssel: %s', async (_, davor, danach) => {
    expect(await um(davor)).not.toBe(await um(danach));
    expect(await um(davor)).toBe(await um(davor.replace('59:59', '01:00')));
  });

  it('ebenso mit jeder Stunde, zu der etwas öffentlich wird, und nicht vorher', async () => {
    const stunden = ['2031-03-03T09:00:00Z', '2031-03-03T10:00:00Z', '2031-03-03T11:00:00Z'].map(
      (t) => new Date(t),
    );
    const gremium = await legeGremiumAn(db);
    const { id: sitzungId } = await legeSitzungAn(db, gremium.id, '2031-04-01');
    const { id } = await legeVorlageAn(db);
    await versende(db, [id], stunden[0] as Date);
    await versende(db, [], stunden[1] as Date, sitzungId);
    await db.sitzung.update({ where: { id: sitzungId }, data: { oeffentlichAb: stunden[2] } });
    const gesehen = [await um('2031-03-03T08:59:59.999Z')];
    for (const stunde of stunden) {
      gesehen.push(await um(stunde.toISOString()));
      expect(await um(new Date(stunde.getTime() + 59 * 60_000).toISOString())).toBe(gesehen.at(-1));
    }
    expect(new Set(gesehen).size).toBe(4);
    const abweichende = `SELECT count(*) FROM suche s JOIN vorlage v ON v.id = s."vorlageId"
      WHERE s.sicht = 'OEFFENTLICH' AND (s.ab IS DISTINCT FROM v."oeffentlichAb"
        OR s.ab IS DISTINCT FROM (SELECT min(w.ab) FROM suchwort w WHERE w.sicht = s.sicht AND s.worte @@ w.wort::tsquery AND w.ab >= s.ab))`;
    expect(
      await wert(
        eigentuemer,
        `SELECT "vorlageId" FROM suche WHERE sicht = 'OEFFENTLICH' AND "vorlageId" = '${id}'`,
      ),
    ).toBe(id);
    expect(await wert(eigentuemer, abweichende)).toBe('0');
  });

  it('die nächste Stunde kennt er auch, wenn zwei zugleich veröffentlichen', async () => {
    const veroeffentliche = (client: Client, wann: string) =>
      client.query(`INSERT INTO intern.versand (id, art, "versandtAm", "oeffentlichAb")
        VALUES (gen_random_uuid(), 'SONDERVERSAND', now(), now() + interval '${wann}')`);
    await a.query('BEGIN');
    await b.query('BEGIN');
    await veroeffentliche(a, '1 hour');
    await veroeffentliche(b, '2 hours');
    await a.query('SET CONSTRAINTS ALL IMMEDIATE');
    const zweite = b.query('COMMIT');
    await a.query('COMMIT');
    await zweite;
    const gemerkt = `SELECT s.bis = (SELECT min(ab) FROM veroeffentlichung WHERE ab > jetzt())
      AND s.seit IS NOT DISTINCT FROM (SELECT max(ab) FROM veroeffentlichung WHERE ab <= jetzt()) FROM stand s`;
    expect(await wert(eigentuemer, gemerkt)).toBe('true');
    await eigentuemer.query(
      `UPDATE versand SET "versandtAm" = now() - interval '1 minute', "oeffentlichAb" = now() - interval '1 minute' WHERE "oeffentlichAb" > now()`,
    );
    expect(await wert(eigentuemer, gemerkt.replace('s.bis =', 's.bis IS NOT DISTINCT FROM'))).toBe('true');
  });

  it('der Schlüssel kostet wenige Griffe in Verzeichnisse, wie viel auch da ist', async () => {
    await eigentuemer.query(`INSERT INTO versand (id, art, "versandtAm", "oeffentlichAb")
      SELECT gen_random_uuid(), 'SONDERVERSAND', t, t FROM (SELECT now() - n * interval '1 hour' AS t FROM generate_series(1, 5000) n) x`);
    await eigentuemer.query(`INSERT INTO sitzung (id, datum, "oeffentlichAb")
      SELECT gen_random_uuid(), current_date, now() - n * interval '1 hour' FROM generate_series(1, 5000) n`);
    await eigentuemer.query(`INSERT INTO vorlage (id, betreff, oeffentlichkeit, art, status, datum, "geaendertAm")
      SELECT gen_random_uuid(), 'Sache', 'OEFFENTLICH', 'MITTEILUNG', 'GEZEICHNET', current_date, now() FROM generate_series(1, 5000)`);
    await eigentuemer.query('ANALYZE versand, sitzung, vorlage');
    const plan = (await leserin.query('EXPLAIN SELECT schluessel FROM stand')).rows.map(
      (r) => r['QUERY PLAN'],
    );
    expect(plan.filter((zeile) => /Index (Only )?Scan/.test(zeile))).toHaveLength(4);
    expect(plan.filter((zeile) => /Seq Scan on (versand|sitzung|vorlage)/.test(zeile))).toEqual([]);
  });
});
