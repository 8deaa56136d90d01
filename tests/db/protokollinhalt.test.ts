import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { gruppeVon } from '@/domain/pruefspur/gruppe';
import { PROTOKOLLAKTIONEN } from '@/domain/texte/protokoll';
import { dbIntern } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { KANARIE, mitKanarie } from '../support/kanarie';

await eigeneDatenbank();
const daten = mkdtempSync(join(tmpdir(), 'ratslauf-protokollinhalt-'));
process.env.RATSLAUF_DATEN = daten;
// Mail is only put into the queue here.
process.env.RATSLAUF_SMTP_URL = 'smtp://127.0.0.1:1';
afterAll(() => rmSync(daten, { recursive: true }));
const db = dbIntern();

/** On while the command under test runs: then whatever is typed carries the canary. */
let singt = false;
let gesungen = 0;

type Befehl = (akteur: unknown, eingabe: unknown, jetzt: Date) => unknown;
const server = new URL('../../src/server/', import.meta.url);
const ordner = readdirSync(server).filter((o) => readdirSync(new URL(o, server)).includes('commands.ts'));
for (const o of ordner)
  vi.doMock(`@/server/${o}/commands`, async (echt) => {
    const modul = await echt<Record<string, Befehl>>();
    const wie = (befehl: Befehl): Befehl => {
      return (akteur, eingabe, jetzt) => {
        const gesagt = singt ? mitKanarie(eingabe) : eingabe;
        if (JSON.stringify(gesagt)?.includes(KANARIE)) gesungen += 1;
        return befehl(akteur, gesagt, jetzt);
      };
    };
    return Object.fromEntries(
      Object.entries(modul).map(([name, f]) => [name, typeof f === 'function' ? wie(f) : f]),
    );
  });

const { EIGENES_KONTO, JOBS, TABELLE } = await import('../support/faelschung/tabelle');
const { baueOrt } = await import('../support/faelschung/ort');
let ort: Awaited<ReturnType<typeof baueOrt>>;
beforeAll(async () => {
  ort = await baueOrt(db);
});

/** Fields of an entry that say why, not what: the only ones in which somebody's own words may stand. */
const GRUENDE = new Set(['grund', 'entfallen']);

/** What accounts, people, bodies and the city are called: no contents of papers, and who was given a seat has to be known. */
const STAMMDATEN = new Set([
  'benutzer',
  'gremium',
  'kommune',
  'organisationseinheit',
  'person',
  'wahlperiode',
]);
const NAMEN = new Set(['name', 'kurzname', 'vorname', 'nachname', 'titel', 'email']);

/** An entry without its reasons, and without names where they belong to it. */
function ohneErlaubtes(wert: unknown, art: string): unknown {
  if (Array.isArray(wert)) return wert.map((w) => ohneErlaubtes(w, art));
  if (typeof wert !== 'object' || wert === null) return wert;
  const erlaubt = (n: string) => GRUENDE.has(n) || (STAMMDATEN.has(art) && NAMEN.has(n));
  return Object.fromEntries(
    Object.entries(wert).flatMap(([n, w]) => (erlaubt(n) ? [] : [[n, ohneErlaubtes(w, art)]])),
  );
}

const erlaubte = TABELLE.filter((z) => z.erlaubt.length > 0);

describe.each(erlaubte.map((zeile, nr) => ({ zeile, name: `${zeile.befehl} (${nr})` })))(
  '$name',
  ({ zeile }) => {
    it.each(zeile.erlaubt.map((rolle) => ({ rolle })))(
      '$rolle: der Eintrag nennt wer, was, woran, und keinen Inhalt',
      async ({ rolle }) => {
        const { sende } = await zeile.baue(ort);
        const { _max } = await db.protokoll.aggregate({ _max: { id: true } });
        singt = true;
        const antwort = await sende(ort.akteure[rolle]).finally(() => {
          singt = false;
        });
        expect(antwort.ok || antwort.fehler).toBe(true);
        const neue = await db.protokoll.findMany({
          where: { id: { gt: _max.id ?? 0n }, kette: 'SCHREIBEN' },
        });
        const { name, benutzerId } = ort.akteure[rolle];
        expect(neue).toContainEqual(expect.objectContaining({ akteur: name, akteurId: benutzerId }));
        for (const e of neue) {
          expect(PROTOKOLLAKTIONEN, `${e.aktion} hat keinen Satz in domain/texte/protokoll`).toContain(
            e.aktion,
          );
          expect(gruppeVon(e.aktion), `${e.aktion} gehört zu keiner Gruppe`).not.toBeNull();
          expect(e.gegenstandArt).toMatch(/^[a-z]+$/);
          expect(e.gegenstandId !== null || e.gegenstandArt === 'protokoll').toBe(true);
          expect(
            JSON.stringify([e.aktion, ...[e.von, e.nach].map((w) => ohneErlaubtes(w, e.gegenstandArt))]),
          ).not.toContain(KANARIE);
        }
      },
    );
  },
);

it('die Probe singt: die meisten Befehle haben Textfelder', () => {
  expect(gesungen).toBeGreaterThan(15);
});

/** Commands that cannot be forged by role: each writes for itself, or says why not. */
const OHNE_EINTRAG: Record<string, string> = {
  'faktoren/beginneFaktor':
    'Macht einen Schlüssel, der nichts bewirkt, bis bestaetigeFaktor ihn einschaltet.',
  'faktoren/verwahre': 'Schließt eine Ansicht der eigenen Sitzung.',
  'passkeys/beginnePasskey': 'Stellt nur die Frage; legePasskeyAn schreibt.',
  'passkeys/fragePasskey': 'Stellt nur die Frage; meldeMitPasskeyAn schreibt.',
  'verzeichnis/fordereVerzeichnisAn': 'Führt nur zum Verzeichnis; meldeUeberVerzeichnisAn schreibt.',
  'kennwort/verschickeEinladung': 'Angefordert von einladungSenden oder kontoAnlegen, die schreiben.',
  'kennwort/fordereLinkAn': 'Reiht nur den Auftrag ein; verschickeLink schreibt, wenn es das Konto gibt.',
  'pruefspur/besorge': 'Ruft pruefe und versiegele, die schreiben.',
  'dateitexte/leseDateienNach': 'Reiht nur Aufträge ein; liesDatei schreibt.',
  'suchworte/gleicheSuchworteAb': 'Leitet Wörter aus Texten neu ab; an den Texten ändert sich nichts.',
  'standorte/berichtigeStandorte':
    'Leitet Standorte aus den Schritten neu ab; an den Schritten ändert sich nichts.',
};

it.each([...EIGENES_KONTO, ...JOBS].filter((b) => !OHNE_EINTRAG[b]))(
  '%s schreibt einen Eintrag',
  (befehl) => {
    const [o, name] = befehl.split('/');
    const quelle = readFileSync(new URL(`${o}/commands.ts`, server), 'utf8');
    const beginn = quelle.search(new RegExp(`export (async )?function ${name}\\b`));
    const ende = quelle.indexOf('\nexport ', beginn + 1);
    expect(quelle.slice(beginn, ende < 0 ? undefined : ende)).toMatch(
      /protokolliere|vermerke|\b(beginne|scheitere)\(/,
    );
  },
);

it('jede Aktion, die der Quelltext nennt, hat einen Satz und eine Gruppe', () => {
  const quellen = readdirSync(server, { recursive: true })
    .map(String)
    .filter((name) => /(commands|protokoll|lesespur)\.ts$|kern\/auth\//.test(name))
    .map((name) => readFileSync(new URL(name, server), 'utf8'));
  const stellen = quellen.flatMap((q) => [
    ...q.matchAll(/\b(?:aktion: |AKTION = |vermerke\(\w+, \w+, )([^,;]*)/g),
  ]);
  const genannt = stellen.flatMap(([, ausdruck = '']) =>
    [...ausdruck.matchAll(/'([a-z]+(?:\.[a-zA-Z]+)?)'/g)].map((t) => t[1] ?? ''),
  );
  expect(genannt.length).toBeGreaterThan(30);
  expect(genannt.filter((a) => !PROTOKOLLAKTIONEN.includes(a) || gruppeVon(a) === null)).toEqual([]);
});
