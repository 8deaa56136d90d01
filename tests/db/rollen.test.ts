import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rolle } from '../../scripts/datenbank/rollen';
import { neueDatenbank } from '../support/datenbank';

// Rule 3: three login roles, each with what it needs and no more.
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

  it.each<[Rolle, string]>([
    ['app', 'CREATE TABLE intern.fremd (id int)'],
    ['app', 'CREATE TABLE public.fremd (id int)'],
    ['app', 'CREATE SCHEMA fremd'],
    ['app', 'CREATE TEMP TABLE fremd (id int)'],
    ['app', 'DROP TABLE intern.kommune'],
    ['app', 'ALTER TABLE intern.kommune ADD COLUMN fremd int'],
    ['app', 'TRUNCATE intern.kommune'],
    ['app', 'DELETE FROM intern._prisma_migrations'],
    ['app', 'SET ROLE ratslauf_eigentuemer'],
    ['oeffentlich', 'SELECT * FROM intern.kommune'],
    ['oeffentlich', 'SELECT * FROM intern._prisma_migrations'],
    ['oeffentlich', "INSERT INTO oeffentlich.kommune (name) VALUES ('x')"],
    ['oeffentlich', 'DELETE FROM oeffentlich.vorlage'],
    ['oeffentlich', 'CREATE TEMP TABLE fremd (id int)'],
    ['oeffentlich', 'CREATE TABLE public.fremd (id int)'],
    ['oeffentlich', 'SET ROLE ratslauf_app'],
    ['oeffentlich', 'SET ROLE ratslauf_eigentuemer'],
  ])('%s darf nicht: %s', async (rolle, sql) => {
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
