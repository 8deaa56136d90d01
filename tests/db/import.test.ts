import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbIntern, trenne } from '@/server/kern/db';
import { wurzel } from '../../scripts/betrieb/pfade';
import { verwirfDaten } from '../../scripts/datenbank/verwerfen';
import { type GelesenesDokument, liesDokument } from '../../scripts/import/lesen';
import { speichereDokumente } from '../../scripts/import/speichern';
import { eigeneDatenbank, neueDatenbank } from '../support/datenbank';
import { legeKommuneAn } from '../support/stadt';

await eigeneDatenbank();
const ORDNER = join(wurzel, 'tests/fixtures/dokumente');
const DATEI = '02_empfehlung_beschluss.txt';

const daten = mkdtempSync(join(tmpdir(), 'ratslauf-import-'));
afterAll(() => rmSync(daten, { recursive: true }));

/** The command in a process of its own, with this environment and no database but that. */
function rufe(argumente: string[], umgebung: Record<string, string> = {}) {
  const leer = { DATABASE_URL: '', DATABASE_URL_OEFFENTLICH: '', DATABASE_URL_EIGENTUEMER: '' };
  const tsx = ['--conditions=react-server', '--import', 'tsx', 'scripts/import/kommando.ts'];
  return spawnSync(process.execPath, [...tsx, ...argumente], {
    cwd: wurzel,
    env: { ...process.env, ...leer, RATSLAUF_AUFRUFORDNER: ORDNER, RATSLAUF_DATEN: daten, ...umgebung },
    encoding: 'utf8',
  });
}

async function lies(datei: string): Promise<GelesenesDokument & { lesbar: true }> {
  const dokument = await liesDokument(datei, ORDNER);
  if (!dokument.lesbar) throw new Error(dokument.befund.satz);
  return dokument;
}

/** Stores these documents and answers with what was said of each. */
async function speichere(...dokumente: GelesenesDokument[]) {
  const zeilen: string[] = [];
  const wahl = { veroeffentlichen: false, gremienAnlegen: true, json: true };
  const strom = (async function* () {
    yield* dokumente;
  })();
  const misslungen = await speichereDokumente(strom, wahl, async (text) => void zeilen.push(text));
  return { misslungen, ergebnisse: zeilen.map((zeile) => JSON.parse(zeile).ergebnis) };
}

describe('npm run import', () => {
  beforeAll(async () => {
    await legeKommuneAn(dbIntern());
    await trenne();
  });

  it('Was die Datenbank nicht annimmt, hält die übrigen nicht auf', async () => {
    const gut = await lies(DATEI);
    const schlecht = {
      ...gut,
      vorlage: { ...gut.vorlage, betreff: { ...gut.vorlage.betreff, wert: 'a\0b' } },
    };
    const { misslungen, ergebnisse } = await speichere(schlecht, gut);
    expect(misslungen).toBe(1);
    expect(ergebnisse).toMatchObject([
      { art: 'ABGELEHNT', link: null, saetze: [expect.stringContaining('nicht angenommen')] },
      { art: 'NEU' },
    ]);
  });

  it('Ein leeres Dokument wird keine Vorlage', async () => {
    const { vorlage, ...rest } = await lies('12_fremder_text.txt');
    const leer = { zeile: null, schwere: 'FEHLER' as const, code: 'DOKUMENT_LEER', satz: 'Leer.' };
    const { ergebnisse } = await speichere({ ...rest, vorlage: { ...vorlage, befunde: [leer] } });
    expect(ergebnisse).toMatchObject([{ art: 'ABGELEHNT', saetze: ['Leer.'] }]);
  });

  it('Unter --json gehört die Standardausgabe den Ergebnissen, auch wenn die Datenbank erst entsteht', async () => {
    const { urls, verwirf } = await neueDatenbank();
    await verwirfDaten(urls.eigentuemer);
    const { status, stdout, stderr } = rufe(['--json', '--gremien-anlegen', DATEI, 'fehlt.txt'], {
      DATABASE_URL: urls.app,
      DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
      DATABASE_URL_EIGENTUEMER: urls.eigentuemer,
    });
    await verwirf();
    expect(stderr).toContain('› Migration ');
    const zeilen = stdout.trimEnd().split('\n');
    expect(zeilen.map((zeile) => JSON.parse(zeile).datei)).toEqual([DATEI, 'fehlt.txt']);
    expect(stdout).toContain('"art":"NEU"');
    expect(status).toBe(1);
  });

  it('--dry-run ohne Datenbank liest und legt auch in einem vorhandenen Datenordner keine an', () => {
    const { status, stdout } = rufe(['--dry-run', DATEI]);
    expect(stdout).toContain('Beratungsfolge');
    expect(stdout).not.toContain('Unbekannte Gremien');
    expect([status, readdirSync(daten)]).toEqual([0, []]);
  });

  it('--dry-run liest auch, wenn die Datenbank nicht antwortet', () => {
    const weg = 'postgresql://niemand@127.0.0.1:1/nirgends';
    const { status, stdout, stderr } = rufe(['--dry-run', DATEI], {
      DATABASE_URL: weg,
      DATABASE_URL_OEFFENTLICH: weg,
    });
    expect([status, stderr]).toEqual([0, expect.stringContaining('ist nicht erreichbar')]);
    expect(stdout).toContain('Beratungsfolge');
  });

  it('--dry-run ändert auch eine Datenbank nicht, der Migrationen fehlen', async () => {
    const { urls, verwirf } = await neueDatenbank();
    await verwirfDaten(urls.eigentuemer);
    const { status, stdout, stderr } = rufe(['--dry-run', DATEI], {
      DATABASE_URL: urls.app,
      DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
      DATABASE_URL_EIGENTUEMER: urls.eigentuemer,
    });
    await verwirf();
    expect(stderr).not.toContain('› Migration ');
    expect(stderr).toContain('Die Gremien werden nicht mit denen der Kommune verglichen');
    expect(stdout).toContain('Beratungsfolge');
    expect(status).toBe(0);
  });

  it('--dry-run --json ist eine Zeile je Datei in der zugesagten Form', () => {
    const { status, stdout } = rufe(['--dry-run', '--json', DATEI]);
    const soll = JSON.parse(readFileSync(join(ORDNER, DATEI.replace('.txt', '.json')), 'utf8'));
    expect([status, JSON.parse(stdout)]).toEqual([0, { datei: DATEI, ...soll }]);
  });
});
