import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dbIntern } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { baueOrt, type Ort, ROLLEN } from '../support/faelschung/ort';
import { type Antwort, EIGENES_KONTO, JOBS, TABELLE } from '../support/faelschung/tabelle';
import { pruefsummen } from '../support/pruefsumme';

const urls = await eigeneDatenbank();
const daten = mkdtempSync(join(tmpdir(), 'ratslauf-gefaelscht-'));
process.env.RATSLAUF_DATEN = daten;
// Mail is only put into the queue here.
process.env.RATSLAUF_SMTP_URL = 'smtp://127.0.0.1:1';
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
let ort: Ort;

beforeAll(async () => {
  await eigentuemer.connect();
  ort = await baueOrt(dbIntern());
});
afterAll(async () => {
  await eigentuemer.end();
  rmSync(daten, { recursive: true });
});

const code = (antwort: Antwort) => (antwort.ok ? 'ERLAUBT' : antwort.fehler.code);

/** Every function a commands.ts exports, as "folder/name". */
function alleBefehle(): string[] {
  const server = new URL('../../src/server/', import.meta.url);
  return readdirSync(server)
    .filter((ordner) => readdirSync(new URL(ordner, server)).includes('commands.ts'))
    .flatMap((ordner) => {
      const quelle = readFileSync(new URL(`${ordner}/commands.ts`, server), 'utf8');
      return [...quelle.matchAll(/^export (?:async )?(?:function |const )(\w+)/gm)].map(
        ([, name]) => `${ordner}/${name}`,
      );
    });
}

/** Which files hold actions or routes, the ways a request comes in. */
function eingaenge(): string[] {
  const app = new URL('../../src/app/', import.meta.url);
  return readdirSync(app, { recursive: true })
    .map(String)
    .filter((name) => /(actions|route)\.tsx?$/.test(name))
    .map((name) => readFileSync(new URL(name, app), 'utf8'));
}

it('jeder Befehl steht in der Tabelle: ein neuer ohne Zeile fällt hier auf', () => {
  const zeilen = new Set([...TABELLE.map((z) => z.befehl), ...EIGENES_KONTO, ...JOBS]);
  expect([...zeilen].sort()).toEqual(alleBefehle().sort());
  for (const job of JOBS)
    expect(eingaenge().some((quelle) => quelle.includes(job.split('/')[1] ?? job))).toBe(false);
});

describe.each(TABELLE.map((zeile, nr) => ({ zeile, nr, name: zeile.befehl })))('$name ($nr)', ({ zeile }) => {
  const { erlaubt, kennt = {}, sonst } = zeile;
  const verboten = ROLLEN.filter((rolle) => !erlaubt.includes(rolle));

  it('wer es nicht darf: abgelehnt, nichts geändert, nichts verraten', async () => {
    const { sende, erfunden } = await zeile.baue(ort);
    const vorher = await pruefsummen(eigentuemer);
    for (const rolle of verboten) {
      const akteur = ort.akteure[rolle];
      const antwort = await sende(akteur);
      expect([rolle, code(antwort)]).toEqual([rolle, kennt[rolle] ?? sonst]);
      if (erfunden && !kennt[rolle]) expect([rolle, antwort]).toEqual([rolle, await erfunden(akteur)]);
    }
    expect(await pruefsummen(eigentuemer)).toEqual(vorher);
  });

  it.each(erlaubt.map((rolle) => ({ rolle })))('$rolle darf es, und es wirkt', async ({ rolle }) => {
    const { sende } = await zeile.baue(ort);
    const vorher = await pruefsummen(eigentuemer);
    expect(code(await sende(ort.akteure[rolle]))).toBe('ERLAUBT');
    expect((await pruefsummen(eigentuemer)).protokoll).not.toBe(vorher.protokoll);
  });
});
