import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { leseMigrationen, type Migration, migriere, pruefeStand } from '../../scripts/datenbank/migrieren';
import { mitVerbindung } from '../../scripts/datenbank/verbindung';
import { neueDatenbank } from '../support/datenbank';

let db = await neueDatenbank();
const alle = leseMigrationen();
const weitere = (sql: string): Migration[] => [
  ...alle,
  { name: '99990101000000_probe', sql, pruefsumme: 'a'.repeat(64) },
];

async function namen(): Promise<string[]> {
  return mitVerbindung(db.urls.eigentuemer, async (client) => {
    const zeilen = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
    );
    return zeilen.rows.map(({ migration_name }) => migration_name);
  });
}

beforeEach(async () => {
  await db.verwirf();
  db = await neueDatenbank();
});
afterAll(() => db.verwirf());

describe('Migrationen', () => {
  it('Angewandtes wird nicht wiederholt, Neues angewandt und gemeldet', async () => {
    const gemeldet: string[] = [];
    expect(await migriere(db.urls.eigentuemer)).toEqual([]);
    await migriere(
      db.urls.eigentuemer,
      (name) => gemeldet.push(name),
      weitere('CREATE TABLE probe (id int)'),
    );
    expect(gemeldet).toEqual(['99990101000000_probe']);
    expect(await namen()).toEqual([...alle.map(({ name }) => name), '99990101000000_probe']);
    // Unqualified names land in schema intern.
    await mitVerbindung(db.urls.eigentuemer, (client) => client.query('SELECT FROM intern.probe'));
  });

  it('Eine gescheiterte Migration hinterlässt nichts', async () => {
    const kaputt = weitere('CREATE TABLE probe (id int); SELECT 1/0');
    await expect(migriere(db.urls.eigentuemer, undefined, kaputt)).rejects.toThrow(
      '99990101000000_probe ist gescheitert',
    );
    expect(await namen()).toEqual(alle.map(({ name }) => name));
    const tabelle = await mitVerbindung(db.urls.eigentuemer, (client) =>
      client.query("SELECT to_regclass('intern.probe') AS t"),
    );
    expect(tabelle.rows).toEqual([{ t: null }]);
  });

  it('Eine nachträglich geänderte Migration wird abgelehnt', async () => {
    const geaendert = alle.map((migration, i) =>
      i === 0 ? { ...migration, pruefsumme: 'b'.repeat(64) } : migration,
    );
    await expect(migriere(db.urls.eigentuemer, undefined, geaendert)).rejects.toThrow(
      'nach ihrer Anwendung geändert',
    );
  });

  it('Eine Datenbank, die neuer ist als das Programm, wird abgelehnt', async () => {
    await migriere(db.urls.eigentuemer, undefined, weitere('SELECT 1'));
    await expect(migriere(db.urls.eigentuemer)).rejects.toThrow('neuer als dieses Programm');
    await expect(pruefeStand(db.urls.app)).rejects.toThrow('neuer als dieses Programm');
  });

  it('Ohne Eigentümer: der volle Stand genügt, ein fehlender wird genannt', async () => {
    await expect(pruefeStand(db.urls.app)).resolves.toBeUndefined();
    await expect(pruefeStand(db.urls.app, weitere('SELECT 1'))).rejects.toThrow('fehlen 1 Migrationen');
  });

  it('Wer zugleich migriert, wartet; jede Migration läuft einmal', async () => {
    const mit = weitere('CREATE TABLE probe (id int); SELECT pg_sleep(0.3)');
    const angewandt = await Promise.all([1, 2, 3].map(() => migriere(db.urls.eigentuemer, undefined, mit)));
    expect(angewandt.flat()).toEqual(['99990101000000_probe']);
  });

  it('Mit dem Zugang des Superusers gehört alles dennoch der Eigentümerrolle', async () => {
    await migriere(db.superuser, undefined, weitere('CREATE TABLE probe (id int)'));
    const tabelle = await mitVerbindung(db.urls.app, (client) =>
      client.query("SELECT tableowner FROM pg_tables WHERE tablename = 'probe'"),
    );
    expect(tabelle.rows).toEqual([{ tableowner: 'ratslauf_eigentuemer' }]);
  });
});
