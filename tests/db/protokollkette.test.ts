import { spawnSync } from 'node:child_process';
import { Client } from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bruchart, Kette } from '@/domain/pruefspur/kette';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { protokolliere } from '@/server/kern/protokoll';
import { besorge, pruefe, versiegele } from '@/server/pruefspur/commands';
import { pruefeKetten } from '@/server/pruefspur/queries';
import { neueDatenbank } from '../support/datenbank';
import { gebrocheneGlieder } from '../support/pruefsumme';

const { urls, superuser, verwirf } = await neueDatenbank();
process.env.DATABASE_URL = urls.app;
process.env.DATABASE_URL_OEFFENTLICH = urls.oeffentlich;
const db = dbIntern();
const [taeter, app, eigentuemer] = [
  new Client({ connectionString: superuser }),
  new Client({ connectionString: urls.app }),
  new Client({ connectionString: urls.eigentuemer }),
];
await Promise.all([taeter.connect(), app.connect(), eigentuemer.connect()]);
await taeter.query('SET search_path = intern');
afterAll(async () => {
  const { trenne } = await import('@/server/kern/db');
  await Promise.all([trenne(), taeter.end(), app.end(), eigentuemer.end()]);
  await verwirf();
});

/** Real time, since sealing believes no other. */
const JETZT = new Date();
const MAI = '2026-05';
const imMai = (tag: number) => new Date(Date.UTC(2026, 4, tag, 10, 0, 0, tag));

async function schreibeEintraege(anzahl: number, kette: Kette = 'SCHREIBEN', am = imMai): Promise<void> {
  for (let i = 1; i <= anzahl; i++)
    await db.protokoll.create({
      data: {
        am: am(i),
        kette,
        akteur: `Frau „${i}“ \u00e4\\n`,
        aktion: 'vorlage.speichern',
        gegenstandArt: 'vorlage',
        gegenstandId: '0b5a2f0e-6f6e-4a3c-9a51-1f6d1b0f3c11',
        von: { zahl: i / 3, leer: null, b: 1, a: ['ü', true] },
        nach: { zahl: 1e21 },
        grund: i % 2 ? null : 'weil',
      },
    });
}

/** As somebody who may do everything in the database, triggers switched off. */
async function faelsche(...befehle: string[]): Promise<void> {
  await taeter.query("SET session_replication_role = 'replica'");
  for (const befehl of befehle) await taeter.query(befehl);
  await taeter.query("SET session_replication_role = 'origin'");
}

const ids = async (): Promise<string[]> =>
  (await taeter.query('SELECT id FROM protokoll WHERE monat = $1 ORDER BY id', [MAI])).rows.map((z) => z.id);

const brueche = async (anker: string | null = null) => {
  const ergebnis = await pruefeKetten(SYSTEM, { anker });
  return ergebnis?.ketten.flatMap((k) => (k.bruch ? [[k.kette, k.monat, k.bruch.art, k.bruch.eintrag]] : []));
};

beforeEach(async () => {
  await faelsche('TRUNCATE protokoll, protokoll_siegel, kommune CASCADE');
  await db.kommune.create({ data: { name: 'Stadt Musterhausen', kurzname: 'Musterhausen' } });
  await schreibeEintraege(5);
});

describe('eine unversehrte Kette', () => {
  it('zählt ihre Einträge ohne Lücke: eine fehlende Nummer wäre ein fehlender Eintrag', async () => {
    for (const am of [6, 7].map(imMai))
      await app.query(
        `INSERT INTO protokoll (am, akteur, aktion, "gegenstandArt") VALUES ($1, 'Hand', 'probe', 'probe')`,
        [am],
      );
    const nummern = (await ids()).map(Number);
    expect(nummern).toEqual(nummern.map((_, i) => (nummern[0] ?? 0) + i));
  });

  it('wird als solche erkannt, je Monat und Kette, mit Zahl und Wurzel', async () => {
    await schreibeEintraege(2, 'LESEN');
    await schreibeEintraege(1, 'SCHREIBEN', () => new Date('2026-06-30T22:30:00Z'));
    const ergebnis = await pruefeKetten(SYSTEM);
    expect(ergebnis?.heil).toBe(true);
    expect(ergebnis?.ketten.map((k) => [k.monat, k.kette, k.anzahl, k.bruch])).toEqual([
      ['2026-05', 'SCHREIBEN', 5, null],
      ['2026-05', 'LESEN', 2, null],
      // Already July in Berlin.
      ['2026-07', 'SCHREIBEN', 1, null],
    ]);
    const letzter = await db.protokoll.findFirst({
      where: { kette: 'LESEN' },
      orderBy: { id: 'desc' },
      select: { hash: true },
    });
    expect(ergebnis?.ketten[1]?.wurzel).toBe(letzter?.hash);
    // Computed a second way.
    expect(await gebrocheneGlieder(taeter)).toEqual([]);
  });

  it('bleibt es, wenn viele zugleich um Mitternacht des Monatsendes schreiben und ihre Uhren abweichen', async () => {
    const ende = new Date('2026-05-31T22:00:00Z').getTime();
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        schreibe((tx) =>
          protokolliere(
            tx,
            SYSTEM,
            { aktion: 'vorlage.speichern', gegenstandArt: 'vorlage', gegenstandId: null },
            new Date(ende + ((i * 7) % 40) - 20),
          ),
        ),
      ),
    );
    const ergebnis = await pruefeKetten(SYSTEM);
    expect(ergebnis?.heil).toBe(true);
    expect(ergebnis?.ketten.map((k) => [k.monat, k.anzahl])).toEqual([
      ['2026-05', 25],
      ['2026-06', 20],
    ]);
  });

  it('wird nur dem System geprüft', async () => {
    expect(await pruefeKetten(OEFFENTLICH)).toBeNull();
    const refused = { ok: false, fehler: { code: 'NICHT_ERLAUBT' } };
    expect(await pruefe(OEFFENTLICH, { monat: null, anker: null }, JETZT)).toEqual(refused);
    expect(await versiegele(OEFFENTLICH, { auchDemo: true }, JETZT)).toEqual(refused);
  });
});

describe('wer in der Datenbank alles darf, bleibt nicht unbemerkt', () => {
  const spalten = ['akteur', 'aktion', '"gegenstandArt"', 'grund'];
  it.each(spalten)('geändert: %s', async (spalte) => {
    const [, , dritter] = await ids();
    await faelsche(`UPDATE protokoll SET ${spalte} = 'anders' WHERE id = ${dritter}`);
    expect(await brueche()).toEqual([['SCHREIBEN', MAI, 'GEAENDERT', dritter]]);
  });

  it.each([
    ['am', "'2026-05-03T10:00:00.004Z'"],
    ['von', "'{}'::jsonb"],
    ['nach', 'NULL'],
    ['"gegenstandId"', 'NULL'],
    ['"akteurId"', 'gen_random_uuid()'],
  ])('geändert: %s', async (spalte, wert) => {
    const [, , dritter] = await ids();
    await faelsche(`UPDATE protokoll SET ${spalte} = ${wert} WHERE id = ${dritter}`);
    expect(await brueche()).toEqual([['SCHREIBEN', MAI, 'GEAENDERT', dritter]]);
  });

  it('geändert und der eigene Hash neu gerechnet: der nächste Eintrag verrät es', async () => {
    const [, zweiter, dritter] = await ids();
    await faelsche(
      `UPDATE protokoll SET akteur = 'anders' WHERE id = ${zweiter}`,
      `UPDATE protokoll p SET hash = protokoll_hash(p) WHERE id = ${zweiter}`,
    );
    expect(await brueche()).toEqual([['SCHREIBEN', MAI, 'FEHLT_DAVOR', dritter]]);
  });

  it.each([
    [0, 1],
    [2, 3],
  ])('entfernt: Eintrag %i', async (weg, danach) => {
    const alle = await ids();
    await faelsche(`DELETE FROM protokoll WHERE id = ${alle[weg]}`);
    expect(await brueche()).toEqual([['SCHREIBEN', MAI, 'FEHLT_DAVOR', alle[danach]]]);
  });

  it('vertauscht', async () => {
    const [, zweiter, dritter] = await ids();
    await faelsche(
      `UPDATE protokoll SET id = CASE id WHEN ${zweiter} THEN -2 ELSE -3 END WHERE id IN (${zweiter}, ${dritter})`,
      `UPDATE protokoll SET id = CASE id WHEN -2 THEN ${dritter} ELSE ${zweiter} END WHERE id < 0`,
    );
    expect(await brueche()).toEqual([['SCHREIBEN', MAI, 'VERTAUSCHT', zweiter]]);
  });

  it('eingefügt, mit richtig gerechnetem Hash', async () => {
    const alle = await ids();
    // A gap in the numbers, as every transaction taken back leaves one.
    await faelsche(
      `UPDATE protokoll SET id = id + 1000 WHERE id > ${alle[2]}`,
      `WITH RECURSIVE kette AS (
         SELECT p.id, p.vorhash, protokoll_hash(p) AS hash FROM protokoll p WHERE id = ${alle[2]})
       INSERT INTO protokoll (id, am, akteur, aktion, "gegenstandArt", monat, vorhash, hash)
       SELECT ${alle[2]} + 1, '2026-05-03T12:00:00Z', 'Niemand', 'vorlage.freigeben', 'vorlage', '${MAI}', 'erfunden', '' FROM kette`,
      `UPDATE protokoll p SET hash = protokoll_hash(p) WHERE id = ${alle[2]}::bigint + 1`,
    );
    expect(await brueche()).toEqual([['SCHREIBEN', MAI, 'EINGEFUEGT', String(Number(alle[2]) + 1)]]);
  });

  it('in einen anderen Monat gestellt', async () => {
    const alle = await ids();
    await faelsche(`UPDATE protokoll SET monat = '2026-04' WHERE id = ${alle[1]}`);
    expect(await brueche()).toEqual([
      ['SCHREIBEN', '2026-04', 'FALSCHER_MONAT', alle[1]],
      ['SCHREIBEN', MAI, 'FEHLT_DAVOR', alle[2]],
    ]);
  });

  it('in die andere Kette gestellt', async () => {
    const alle = await ids();
    await faelsche(`UPDATE protokoll SET kette = 'LESEN' WHERE id = ${alle[4]}`);
    expect(await brueche()).toEqual([['LESEN', MAI, 'FEHLT_DAVOR', alle[4]]]);
  });

  it('das Ende des laufenden Monats gekürzt: der notierte Anker fehlt', async () => {
    const anker = (await pruefeKetten(SYSTEM))?.ketten[0]?.wurzel ?? null;
    expect(await pruefeKetten(SYSTEM, { anker })).toMatchObject({ heil: true, anker: null });
    await faelsche(`DELETE FROM protokoll WHERE id = ${(await ids()).at(-1)}`);
    expect(await brueche()).toEqual([]);
    expect(await pruefeKetten(SYSTEM, { anker })).toMatchObject({
      heil: false,
      anker: { art: 'ANKER_FEHLT' },
    });
  });
});

describe('Siegel', () => {
  const siegle = () => versiegele(SYSTEM, { auchDemo: true }, JETZT);

  it('ein vergangener Monat wird einmal versiegelt, der laufende nicht; das Siegel steht auch in der Prüfspur', async () => {
    await schreibeEintraege(2, 'LESEN');
    await schreibeEintraege(1, 'SCHREIBEN', () => JETZT);
    const erstes = await siegle();
    expect(erstes).toMatchObject({
      ok: true,
      wert: {
        gebrochen: [],
        neu: [
          { kette: 'SCHREIBEN', anzahl: 5 },
          { kette: 'LESEN', anzahl: 2 },
        ],
      },
    });
    expect(await siegle()).toEqual({ ok: true, wert: { neu: [], gebrochen: [] } });
    expect(await db.protokoll.count({ where: { aktion: 'protokoll.versiegeln', akteur: 'System' } })).toBe(2);
    expect(await pruefeKetten(SYSTEM)).toMatchObject({ heil: true });
  });

  it('viele zugleich: jeder Monat bekommt ein Siegel und einen Eintrag', async () => {
    await Promise.all([siegle(), siegle(), siegle()]);
    expect(await db.protokollSiegel.count()).toBe(1);
    expect(await db.protokoll.count({ where: { aktion: 'protokoll.versiegeln' } })).toBe(1);
  });

  it.each<[Bruchart, (alle: string[]) => string]>([
    ['ENDE_FEHLT', (alle) => `DELETE FROM protokoll WHERE id = ${alle[4]}`],
    ['MONAT_FEHLT', () => `DELETE FROM protokoll WHERE monat = '${MAI}'`],
    ['SIEGEL_FALSCH', () => `UPDATE protokoll_siegel SET wurzel = repeat('a', 64)`],
    ['SIEGEL_FALSCH', () => 'DELETE FROM protokoll_siegel'],
    [
      'NACH_DEM_SIEGEL',
      () => `DELETE FROM protokoll_siegel;
        SET session_replication_role = 'origin';
        INSERT INTO protokoll (am, akteur, aktion, "gegenstandArt") VALUES ('2026-05-30', 'x', 'x', 'x');
        SET session_replication_role = 'replica';
        INSERT INTO protokoll_siegel (kette, monat, anzahl, wurzel)
        SELECT nach ->> 'kette', nach ->> 'monat', (nach ->> 'anzahl')::int, nach ->> 'wurzel'
        FROM protokoll WHERE aktion = 'protokoll.versiegeln'`,
    ],
  ])('%s fällt auf', async (art, tat) => {
    await siegle();
    await faelsche(tat(await ids()));
    expect((await brueche())?.map(([kette, monat, gefunden]) => [kette, monat, gefunden])).toEqual([
      ['SCHREIBEN', MAI, art],
    ]);
  });

  it('ein Ende, das samt seinem Siegel gefälscht ist, verrät der Eintrag über das Siegel', async () => {
    await siegle();
    const alle = await ids();
    await faelsche(
      `DELETE FROM protokoll WHERE id = ${alle[4]}`,
      `UPDATE protokoll_siegel SET anzahl = 4, wurzel = (SELECT hash FROM protokoll WHERE id = ${alle[3]})`,
    );
    expect((await brueche())?.map((b) => b[2])).toEqual(['SIEGEL_FALSCH']);
  });

  it('ein gebrochener Monat wird nicht versiegelt', async () => {
    await faelsche(`DELETE FROM protokoll WHERE id = ${(await ids())[1]}`);
    expect(await siegle()).toMatchObject({ wert: { neu: [], gebrochen: [{ monat: MAI }] } });
    expect(await db.protokollSiegel.count()).toBe(0);
    await expect(besorge(SYSTEM, {}, JETZT)).rejects.toThrow('gebrochen');
  });

  it('in einen versiegelten Monat schreibt niemand mehr, und keiner versiegelt den laufenden', async () => {
    await siegle();
    await expect(schreibeEintraege(1)).rejects.toThrow('versiegelt');
    const laufend = `INSERT INTO protokoll_siegel (kette, monat) VALUES ('SCHREIBEN', to_char(now(), 'YYYY-MM'))`;
    await expect(app.query(laufend)).rejects.toThrow('noch nicht vorbei');
  });

  it('zählt die Datenbank, was auch immer angegeben wird', async () => {
    await app.query(
      `INSERT INTO protokoll_siegel (kette, monat, anzahl, wurzel) VALUES ('SCHREIBEN', '${MAI}', 3, repeat('b', 64))`,
    );
    expect(await db.protokollSiegel.findFirst()).toMatchObject({ anzahl: 5 });
  });

  it('der tägliche Auftrag versiegelt keine Demostadt, deren Uhr zurückgestellt werden kann', async () => {
    await eigentuemer.query('UPDATE intern.kommune SET demo = true');
    await besorge(SYSTEM, {}, JETZT);
    expect(await db.protokollSiegel.count()).toBe(0);
    await eigentuemer.query('UPDATE intern.kommune SET demo = false');
    await besorge(SYSTEM, {}, JETZT);
    expect(await db.protokollSiegel.count()).toBe(1);
    expect(await db.protokoll.count({ where: { aktion: 'protokoll.pruefen' } })).toBe(2);
  });
});

describe('Aufbewahrung', () => {
  const loesche = async (am = JETZT) =>
    (await eigentuemer.query('SELECT * FROM intern.protokoll_loeschen($1)', [am])).rows;
  const vorJahren = (jahre: number) => () => new Date(Date.UTC(JETZT.getUTCFullYear() - jahre, 0, 15));

  beforeEach(async () => {
    await schreibeEintraege(2, 'LESEN', vorJahren(3));
    await schreibeEintraege(2, 'SCHREIBEN', vorJahren(3));
    await schreibeEintraege(2, 'SCHREIBEN', vorJahren(11));
  });

  it('gelöscht wird nur, was versiegelt und alt genug ist; das Siegel bleibt und die Kette gilt', async () => {
    expect(await loesche()).toEqual([]);
    await versiegele(SYSTEM, { auchDemo: false }, JETZT);
    expect(await loesche()).toEqual([
      { kette: 'LESEN', monat: `${JETZT.getUTCFullYear() - 3}-01`, anzahl: 2 },
      { kette: 'SCHREIBEN', monat: `${JETZT.getUTCFullYear() - 11}-01`, anzahl: 2 },
    ]);
    expect(await loesche()).toEqual([]);
    expect(await db.protokollSiegel.count()).toBe(4);
    expect(await db.protokoll.count({ where: { aktion: 'protokoll.loeschen' } })).toBe(2);
    const ergebnis = await pruefeKetten(SYSTEM);
    expect(ergebnis?.heil).toBe(true);
    expect(ergebnis?.ketten.filter((k) => k.geloescht)).toHaveLength(2);
  });

  it('ein Monat, der nicht zu seinem Siegel passt, bleibt', async () => {
    await versiegele(SYSTEM, { auchDemo: false }, JETZT);
    await faelsche("DELETE FROM protokoll WHERE id = (SELECT max(id) FROM protokoll WHERE kette = 'LESEN')");
    await expect(loesche()).rejects.toThrow('bleibt');
    expect(await db.protokoll.count({ where: { aktion: 'protokoll.loeschen' } })).toBe(0);
  });
});

it.each([
  "UPDATE protokoll SET akteur = 'x'",
  'DELETE FROM protokoll',
  'TRUNCATE protokoll',
  'UPDATE protokoll_siegel SET anzahl = 1',
  'DELETE FROM protokoll_siegel',
  'TRUNCATE protokoll_siegel',
  'SELECT protokoll_loeschen(now())',
  'ALTER TABLE protokoll DISABLE TRIGGER ALL',
  "SET session_replication_role = 'replica'",
])('die Anwendung darf nicht: %s', async (sql) => {
  await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
});

it('die Öffentlichkeit sieht nichts davon', async () => {
  const leser = new Client({ connectionString: urls.oeffentlich });
  await leser.connect();
  for (const tabelle of ['protokoll', 'protokoll_siegel'])
    await expect(leser.query(`SELECT FROM intern.${tabelle}`)).rejects.toMatchObject({ code: '42501' });
  await leser.end();
});

describe('npm run protokoll', () => {
  const rufe = (...argumente: string[]) =>
    spawnSync(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'scripts/protokoll.ts', ...argumente],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          DATABASE_URL: urls.app,
          DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
          DATABASE_URL_EIGENTUEMER: '',
          RATSLAUF_GEHEIMNIS: 'nur-fuer-die-tests-und-nirgendwo-sonst',
        },
      },
    );

  it('pruefen nennt Wurzeln und den ersten gebrochenen Eintrag, mit 0 und 1 als Ende', async () => {
    const heil = rufe('pruefen');
    expect([heil.stderr, heil.status]).toEqual(['', 0]);
    expect(heil.stdout).toMatch(/2026-05 Schreiben\t5 Einträge\toffen\tunversehrt\tWurzel [0-9a-f]{64}/);
    const [, zweiter] = await ids();
    await faelsche(`UPDATE protokoll SET grund = 'anders' WHERE id = ${zweiter}`);
    const gebrochen = rufe('pruefen', '--monat', MAI, '--json');
    expect(gebrochen.status).toBe(1);
    expect(JSON.parse(gebrochen.stdout)).toMatchObject({
      heil: false,
      ketten: [{ monat: MAI, bruch: { art: 'GEAENDERT', eintrag: zweiter } }],
    });
    expect(await db.protokoll.count({ where: { aktion: 'protokoll.pruefen' } })).toBe(2);
    expect(rufe('loeschen')).toMatchObject({ status: 1, stdout: '' });
    expect(rufe('pruefen', '--monat', 'Mai').stderr).toContain('Aufruf');
  }, 60_000);
});
