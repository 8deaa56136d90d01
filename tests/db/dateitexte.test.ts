import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATEIARTEN, type Dateiart } from '@/domain/anlage/dateiart';
import { DATEITEXT_HOECHSTENS } from '@/domain/anlage/dateitext';
import type { Akteur } from '@/domain/zugriff/akteur';
import { anlageEntfernen, anlageErsetzen, anlageHinzufuegen } from '@/server/anlagen/commands';
import { anlagenZumBearbeiten } from '@/server/anlagen/queries';
import { leseDateienNach, liesDatei } from '@/server/dateitexte/commands';
import { storage } from '@/server/infra/storage';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from '../support/benutzer';
import { wortdokument } from '../support/dateien';
import { eigeneDatenbank } from '../support/datenbank';
import { legeFachbereichAn, legeVollstaendigenEntwurfAn } from '../support/entwurf';
import { decke, nacheinander, pdfMit, schreibe } from '../support/pdf';
import { legeGremiumAn, legeKommuneAn } from '../support/stadt';

await eigeneDatenbank();
const daten = mkdtempSync(join(tmpdir(), 'ratslauf-dateitexte-'));
process.env.RATSLAUF_DATEN = daten;
afterAll(() => rmSync(daten, { recursive: true }));

const JETZT = new Date('2026-11-23T08:00:00Z');
const db = dbIntern();

let buero: Akteur;
let vorlageId: string;

beforeAll(async () => {
  await legeKommuneAn(db);
  const amt = (await legeFachbereichAn(db, '60')).id;
  vorlageId = await legeVollstaendigenEntwurfAn(db, amt, (await legeGremiumAn(db)).id);
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
});

async function lege(bytes: Uint8Array, art: Dateiart) {
  async function* strom() {
    yield bytes;
  }
  return { ...(await storage().put(strom())), name: `Plan.${DATEIARTEN[art].endungen[0]}`, art };
}

async function haengeAn(bytes: Uint8Array, art: Dateiart = 'TXT') {
  const datei = await lege(bytes, art);
  const e = await anlageHinzufuegen(buero, { vorlageId, titel: 'Plan', oeffentlichkeit: true, datei }, JETZT);
  if (!e.ok) throw new Error(e.fehler.code);
  return db.anlage.findUniqueOrThrow({ where: { id: e.wert.id } });
}

const lies = (dateiId: string) => liesDatei(SYSTEM, { dateiId }, JETZT);
const textZu = (dateiId: string) =>
  db.dateiText.findUnique({ where: { dateiId }, select: { text: true, hindernis: true, zeichen: true } });
const auftraege = async (dateiId: string) =>
  (
    await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM jobs.job WHERE name = 'datei.lesen' AND data->>'dateiId' = ${dateiId}`
  )[0]?.n;

describe('Der Text einer Anlage', () => {
  it.each<[Dateiart, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['TXT', () => Buffer.from('Schul-\nausschuss'), 'Schulausschuss'],
    ['DOCX', () => wortdokument(['Größe & Maß']), 'Größe & Maß'],
    ['PDF', () => pdfMit((b) => nacheinander(schreibe(b, undefined, 'Sichtbares'))), 'Sichtbares'],
  ])(
    '%s: der Auftrag steht in der Transaktion des Hochladens, gelesen wird einmal',
    async (art, bytes, text) => {
      const { dateiId } = await haengeAn(await bytes(), art);
      expect(await auftraege(dateiId)).toBe(1);
      await Promise.all([lies(dateiId), lies(dateiId)].map((p) => p.catch(() => null)));
      expect(await lies(dateiId)).toEqual({ ok: true });
      expect(await textZu(dateiId)).toEqual({ text, hindernis: null, zeichen: text.length });
      const spur = await db.protokoll.findMany({ where: { gegenstandId: dateiId } });
      expect(spur).toMatchObject([
        { aktion: 'datei.lesen', akteur: 'System', nach: { zeichen: text.length, hindernis: null } },
      ]);
      // What the file says stands nowhere in the audit.
      expect(JSON.stringify(spur.map((s) => [s.von, s.nach]))).not.toContain(text);
    },
  );

  it('was verdeckt ist, kommt nicht in die Suche', async () => {
    const { dateiId } = await haengeAn(await pdfMit((b) => nacheinander(schreibe(b), decke(b))), 'PDF');
    await lies(dateiId);
    expect(await textZu(dateiId)).toEqual({ text: null, hindernis: 'KEIN_TEXT', zeichen: 0 });
  });

  it('was nicht zu lesen war, sagt die Seite der Anlagen', async () => {
    const kaputt = await haengeAn(Buffer.from('%PDF-1.7 und dann nichts'), 'PDF');
    const lang = await haengeAn(Buffer.from('Satz '.repeat(DATEITEXT_HOECHSTENS)), 'TXT');
    const gut = await haengeAn(Buffer.from('kurz'), 'TXT');
    const stand = async () => {
      const { anlagen } = (await anlagenZumBearbeiten(buero, vorlageId, JETZT)) ?? { anlagen: [] };
      return [kaputt, lang, gut].map(({ id }) => anlagen.find((a) => a.id === id)?.texthindernis);
    };
    expect(await stand()).toEqual([null, null, null]);
    for (const { dateiId } of [kaputt, lang, gut]) await lies(dateiId);
    expect(await stand()).toEqual(['UNLESBAR', 'GEKUERZT', null]);
  });

  it('eine ersetzte Datei wird neu gelesen, eine entfernte hinterlässt nichts', async () => {
    const alt = await haengeAn(Buffer.from('alter Text'));
    await lies(alt.dateiId);
    const datei = await lege(Buffer.from('neuer Text'), 'TXT');
    const e = await anlageErsetzen(buero, { vorlageId, id: alt.id, version: alt.version, datei }, JETZT);
    if (!e.ok) throw new Error(e.fehler.code);
    const neu = await db.anlage.findUniqueOrThrow({ where: { id: e.wert.id } });
    expect(await textZu(alt.dateiId)).toBeNull();
    expect(await auftraege(neu.dateiId)).toBe(1);
    await lies(neu.dateiId);
    expect((await textZu(neu.dateiId))?.text).toBe('neuer Text');
    await anlageEntfernen(buero, { vorlageId, id: neu.id, version: neu.version }, JETZT);
    expect(await textZu(neu.dateiId)).toBeNull();
    // Late jobs of both find nothing and are done.
    expect(await lies(alt.dateiId)).toEqual({ ok: true });
    expect(await lies(randomUUID())).toEqual({ ok: true });
  });

  it('ein Ausfall der Ablage ist kein Hindernis der Datei: es wird noch einmal versucht', async () => {
    const { dateiId } = await haengeAn(Buffer.from('kommt später'));
    const weg = { ...storage(), exists: () => Promise.reject(new Error('Ablage weg')) };
    await expect(liesDatei(SYSTEM, { dateiId }, JETZT, weg)).rejects.toThrow('Ablage weg');
    expect(await textZu(dateiId)).toBeNull();
  });
});

describe('Nachlesen', () => {
  it('reiht ein, was noch niemand gelesen hat und was an einer Vorlage hängt', async () => {
    const { dateiId: offen } = await haengeAn(Buffer.from('offen'));
    const { dateiId: fertig } = await haengeAn(Buffer.from('fertig'));
    await lies(fertig);
    const abgelegt = await lege(Buffer.from('lose'), 'TXT');
    const { art: _, ...rest } = abgelegt;
    const lose = await db.datei.create({ data: { ...rest, mimetyp: 'text/plain', angelegtAm: JETZT } });
    expect(await leseDateienNach(SYSTEM)).toMatchObject({ ok: true });
    expect([await auftraege(offen), await auftraege(fertig), await auftraege(lose.id)]).toEqual([2, 1, 0]);
  });
});

it('liest nur das System', async () => {
  const { dateiId } = await haengeAn(Buffer.from('nichts für andere'));
  for (const wer of [OEFFENTLICH, buero]) {
    expect(await liesDatei(wer, { dateiId }, JETZT)).toEqual({
      ok: false,
      fehler: { code: 'NICHT_ERLAUBT' },
    });
    expect(await leseDateienNach(wer)).toEqual({ ok: false, fehler: { code: 'NICHT_ERLAUBT' } });
  }
  expect(await textZu(dateiId)).toBeNull();
});
