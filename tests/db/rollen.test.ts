import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rolle } from '../../scripts/datenbank/rollen';
import { neueDatenbank } from '../support/datenbank';
import {
  anweisungen,
  eingriffe,
  erlaubt,
  FAELLT_MIT,
  MIT_RECHTEN_DES_EIGENTUEMERS,
  RECHTE_DER_ANWENDUNG,
  type Relation,
  relationen,
  VERBOTEN,
} from '../support/datenbankrechte';

// Three login roles, each with what it needs and no more.
const { urls, verwirf } = await neueDatenbank();
const verbindung = Object.fromEntries(
  (Object.keys(urls) as Rolle[]).map((rolle) => [rolle, new Client({ connectionString: urls[rolle] })]),
) as Record<Rolle, Client>;

beforeAll(async () => {
  for (const client of Object.values(verbindung)) await client.connect();
});
afterAll(async () => {
  for (const client of Object.values(verbindung)) await client.end();
  await verwirf();
});

async function wert(rolle: Rolle, ausdruck: string): Promise<unknown> {
  const antwort = await verbindung[rolle].query({ text: `SELECT ${ausdruck}`, rowMode: 'array' });
  return antwort.rows[0]?.[0];
}

describe('Rollen der Datenbank', () => {
  it.each<Rolle>(['eigentuemer', 'app', 'oeffentlich'])(
    '%s hat keine besonderen Rechte im Server',
    async (rolle) => {
      const antwort = await verbindung[rolle].query(
        'SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles WHERE rolname = current_user',
      );
      expect(Object.values(antwort.rows[0] ?? {})).toEqual([false, false, false, false, false]);
    },
  );

  it.each<[Rolle, string, string]>([
    ['eigentuemer', 'timezone', 'UTC'],
    ['app', 'timezone', 'UTC'],
    ['oeffentlich', 'timezone', 'UTC'],
    ['eigentuemer', 'search_path', 'intern, public'],
    ['app', 'search_path', 'intern, public'],
    ['oeffentlich', 'search_path', 'oeffentlich, public'],
    ['app', 'default_transaction_read_only', 'off'],
    ['oeffentlich', 'default_transaction_read_only', 'on'],
    ['oeffentlich', 'statement_timeout', '10s'],
  ])('%s bringt %s = %s mit', async (rolle, name, erwartet) => {
    expect(await wert(rolle, `current_setting('${name}')`)).toBe(erwartet);
  });

  it('Eigentümer von Datenbank und Schemata ist nur die Eigentümerrolle', async () => {
    expect(
      await wert('app', 'pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()'),
    ).toBe('ratslauf_eigentuemer');
    for (const rolle of ['app', 'oeffentlich'] as const) {
      expect(await wert(rolle, "pg_has_role(current_user, 'ratslauf_eigentuemer', 'MEMBER')")).toBe(false);
    }
  });

  it.each(VERBOTEN)('%s darf nicht: %s', async (rolle, sql) => {
    const client = verbindung[rolle];
    // The read-only default is a guard of its own; here the rights alone must hold.
    await client.query('BEGIN READ WRITE');
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
    await client.query('ROLLBACK');
  });

  it('Die Anwendung schreibt, die Öffentlichkeit liest die Sicht', async () => {
    expect(await wert('app', 'count(*)::int FROM intern.kommune')).toBe(0);
    expect(await wert('oeffentlich', 'count(*)::int FROM vorlage')).toBe(0);
  });
});

/** The SQLSTATE of a statement, rolled back afterwards; null where it succeeds. */
async function code(rolle: Rolle, sql: string): Promise<string | null> {
  const client = verbindung[rolle];
  await client.query('BEGIN READ WRITE');
  const wie = await client.query(sql).then(
    () => null,
    (fehler: { code?: string }) => fehler.code ?? 'ohne Code',
  );
  await client.query('ROLLBACK');
  return wie;
}

/** Nobody can write into a view that joins, nor treat it as a table: PostgreSQL says so before it looks at rights. */
const unmoeglich = ({ sicht }: Relation, ist: string | null) => sicht && (ist === '55000' || ist === '42809');

describe('Jede Tabelle, jede Sicht, jede Funktion', () => {
  it('die Liste der Rechte nennt genau die Tabellen, die es gibt', async () => {
    const tabellen = await relationen(verbindung.eigentuemer, 'intern');
    expect(tabellen.map((t) => t.name)).toEqual(Object.keys(RECHTE_DER_ANWENDUNG).sort());
  });

  it('die Anwendung kann an jeder genau, was die Liste sagt, Spalte für Spalte; alles andere ist 42501', async () => {
    const anders: string[] = [];
    let versucht = 0;
    for (const tabelle of await relationen(verbindung.eigentuemer, 'intern')) {
      for (const { recht, sql } of anweisungen(tabelle)) {
        const soll = erlaubt(RECHTE_DER_ANWENDUNG[tabelle.name] ?? '', recht) ? null : '42501';
        const ist = await code('app', sql);
        versucht += 1;
        if (ist !== soll && !unmoeglich(tabelle, ist)) anders.push(`${sql}: ${ist} statt ${soll}`);
      }
    }
    expect(anders).toEqual([]);
    expect(versucht).toBeGreaterThan(350);
  });

  it('niemand als der Eigentümer ändert eine Tabelle selbst: kein TRUNCATE, keine Auslöser, keine Spalte', async () => {
    const anders: string[] = [];
    for (const rolle of ['app', 'oeffentlich'] as const)
      for (const schema of ['intern', 'jobs'])
        for (const tabelle of await relationen(verbindung.eigentuemer, schema))
          for (const sql of eingriffe(tabelle)) {
            const ist = await code(rolle, sql);
            if (ist !== '42501' && !unmoeglich(tabelle, ist)) anders.push(`${rolle}: ${sql}: ${ist}`);
          }
    expect(anders).toEqual([]);
  }, 60_000);

  it('was bleiben muss, verschwindet auch nicht mit dem, woran es hängt', async () => {
    const { rows } = await verbindung.eigentuemer.query<{ was: string }>(
      `SELECT c.conrelid::regclass || ' ← ' || c.confrelid::regclass AS was FROM pg_constraint c
       WHERE c.contype = 'f' AND c.confdeltype NOT IN ('a', 'r') AND NOT has_table_privilege('ratslauf_app', c.conrelid, 'DELETE')
       ORDER BY 1`,
    );
    expect(rows.map((z) => z.was)).toEqual(FAELLT_MIT);
  });

  it('die Öffentlichkeit liest die Sichten und sonst nichts, und sie schreibt nirgends', async () => {
    const anders: string[] = [];
    for (const schema of ['intern', 'oeffentlich', 'jobs']) {
      for (const relation of await relationen(verbindung.eigentuemer, schema)) {
        for (const { recht, sql } of anweisungen(relation)) {
          const liest = schema === 'oeffentlich' && recht === 'S';
          // A view of several tables takes nothing from anybody: PostgreSQL says so before it asks for rights.
          const soll = liest ? null : schema === 'oeffentlich' && !relation.aenderbar ? '55000' : '42501';
          for (const rolle of schema === 'oeffentlich'
            ? (['oeffentlich', 'app'] as const)
            : (['oeffentlich'] as const)) {
            const ist = await code(rolle, sql);
            if (ist !== soll) anders.push(`${rolle}: ${sql}: ${ist} statt ${soll}`);
          }
        }
      }
    }
    expect(anders).toEqual([]);
  });

  it('keine Funktion des inneren Schemas antwortet der Öffentlichkeit', async () => {
    const { rows } = await verbindung.eigentuemer.query<{ ruf: string }>(
      `SELECT format('%s.%I(', p.pronamespace::regnamespace, p.proname) || coalesce((SELECT string_agg('NULL', ', ') FROM unnest(p.proargtypes)), '') || ')' AS ruf
       FROM pg_proc p WHERE p.pronamespace IN ('intern'::regnamespace, 'jobs'::regnamespace)`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const { ruf } of rows)
      expect([ruf, await code('oeffentlich', `SELECT ${ruf}`)]).toEqual([ruf, '42501']);
  });

  it('mit den Rechten des Eigentümers laufen nur diese Funktionen, und keine sucht Namen, wo andere welche anlegen', async () => {
    const { rows } = await verbindung.eigentuemer.query<{ name: string; wo: string[] | null }>(
      `SELECT proname AS name, proconfig AS wo FROM pg_proc
       WHERE prosecdef AND pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) ORDER BY 1`,
    );
    expect(rows).toEqual(MIT_RECHTEN_DES_EIGENTUEMERS.map((name) => ({ name, wo: ['search_path=intern'] })));
  });

  it('eine neue Tabelle gehört niemandem sonst, eine neue Sicht sieht die Öffentlichkeit erst mit eigenem Recht', async () => {
    const { eigentuemer } = verbindung;
    await eigentuemer.query(
      'CREATE TABLE intern.neu (id int); CREATE VIEW oeffentlich.neu AS SELECT * FROM intern.neu',
    );
    try {
      for (const rolle of ['app', 'oeffentlich'] as const)
        expect(await code(rolle, 'SELECT * FROM intern.neu')).toBe('42501');
      expect(await code('oeffentlich', 'SELECT * FROM oeffentlich.neu')).toBe('42501');
    } finally {
      await eigentuemer.query('DROP VIEW oeffentlich.neu; DROP TABLE intern.neu');
    }
  });

  it('die Anwendung kann niemandem weitergeben, was sie darf', async () => {
    await verbindung.app.query('GRANT SELECT ON ALL TABLES IN SCHEMA intern TO ratslauf_oeffentlich');
    await verbindung.app.query('GRANT USAGE ON SCHEMA intern TO ratslauf_oeffentlich');
    expect(await wert('eigentuemer', `has_schema_privilege('ratslauf_oeffentlich', 'intern', 'USAGE')`)).toBe(
      false,
    );
    expect(
      await wert(
        'eigentuemer',
        `count(*)::int FROM pg_class WHERE relnamespace = 'intern'::regnamespace
      AND has_table_privilege('ratslauf_oeffentlich', oid, 'SELECT') AND relkind <> 'S'`,
      ),
    ).toBe(0);
  });

  it('ob eine Kommune Demostadt ist, ändert die Anwendung auf keinem Weg; der Eigentümer kann es', async () => {
    const { app, eigentuemer } = verbindung;
    await app.query(
      `INSERT INTO kommune (id, name, kurzname) VALUES (gen_random_uuid(), 'Musterhausen', 'Musterhausen')`,
    );
    for (const sql of [
      'UPDATE kommune SET demo = NOT demo',
      `INSERT INTO kommune (id, name, kurzname, demo) SELECT id, 'x', 'x', true FROM kommune ON CONFLICT (id) DO UPDATE SET demo = true`,
      'DELETE FROM kommune',
    ])
      expect([sql, await code('app', sql)]).toEqual([sql, '42501']);
    expect(await code('app', `UPDATE kommune SET kurzname = 'Anders', demo = demo`)).toBe(null);
    expect(await code('eigentuemer', 'UPDATE kommune SET demo = NOT demo')).toBe(null);
    await eigentuemer.query('DELETE FROM kommune');
  });
});
