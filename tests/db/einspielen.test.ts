import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { entschluessele } from '@/domain/dokument/entschluesseln';
import { parseVorlage } from '@/domain/dokument/parseVorlage';
import { spieleDokumentEin } from '@/server/dokumente/commands';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { legeKommuneAn } from '../support/stadt';

await eigeneDatenbank();
// Before the real now: without a set clock intern.jetzt() is now().
const JETZT = new Date('2026-11-01T08:00:00Z');

const lies = (datei: string) => readFileSync(new URL(`../fixtures/dokumente/${datei}`, import.meta.url));

function spieleEin(
  bytes: Uint8Array,
  wahl: { gremienAnlegen?: boolean; veroeffentlichen?: boolean } = {},
  akteur = SYSTEM,
) {
  const gelesen = parseVorlage(entschluessele(bytes).text);
  const eingabe = {
    quelle: 'test.txt',
    bytes,
    gelesen,
    laufId: randomUUID(),
    gremienAnlegen: true,
    veroeffentlichen: false,
  };
  return spieleDokumentEin(akteur, { ...eingabe, ...wahl }, JETZT);
}

async function gelingt(...wie: Parameters<typeof spieleEin>) {
  const ergebnis = await spieleEin(...wie);
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  return ergebnis.wert;
}

const db = dbIntern();
const LANG = lies('01_lange_kenntnisnahme.txt');
const NICHTOEFFENTLICH = lies('03_nichtoeffentlich_dringlich.txt');

beforeAll(async () => {
  await legeKommuneAn(db);
});

describe('Ein Dokument einspielen', () => {
  it('unbekannte Gremien werden genannt und ohne Auftrag nicht angelegt', async () => {
    const ergebnis = await spieleEin(LANG, { gremienAnlegen: false });
    expect(ergebnis).toMatchObject({ ok: false, fehler: { code: 'GREMIUM_UNBEKANNT', regel: 'O12' } });
    expect(await db.gremium.count()).toBe(0);
    expect(await db.vorlage.count()).toBe(0);
  });

  it('speichert alle Schritte in gedruckter Reihenfolge, mit Sitzungen, Abschnitten und Verweisen', async () => {
    const gelesen = parseVorlage(entschluessele(LANG).text);
    const { vorlageId } = await gelingt(LANG);
    const vorlage = await vorlageNach(SYSTEM, vorlageId, '2011-08-20');
    expect(vorlage?.folge.schritte.map((s) => [s.gremium, s.datum, s.zustaendigkeit])).toEqual(
      gelesen.beratungsfolge.map((s) => [s.gremium, s.datum, s.zustaendigkeit]),
    );
    expect(vorlage?.abschnitte.map((a) => [a.art, a.text])).toEqual(
      gelesen.abschnitte.map((a) => [a.art, a.text]),
    );
    expect(vorlage?.verweise.map((v) => v.nummer)).toEqual(gelesen.verweise.map((v) => v.nummer));
    expect(vorlage?.satz).toMatch(/^Nächste Beratung: /);
  });

  it('dasselbe Dokument noch einmal ändert nichts', async () => {
    const vorher = await zaehle();
    expect(await gelingt(LANG)).toMatchObject({ art: 'BEKANNT' });
    expect(await zaehle()).toEqual(vorher);
  });

  it('zwei Läufe zur selben Zeit speichern es einmal', async () => {
    const bytes = lies('02_empfehlung_beschluss.txt');
    const ergebnisse = await Promise.all([gelingt(bytes), gelingt(bytes), gelingt(bytes)]);
    expect(ergebnisse.map((e) => e.art).sort()).toEqual(['BEKANNT', 'BEKANNT', 'NEU']);
    expect(new Set(ergebnisse.map((e) => e.vorlageId)).size).toBe(1);
  });

  it('öffentlich wird es nur auf ausdrücklichen Wunsch, auch später noch', async () => {
    const { vorlageId } = await gelingt(LANG);
    expect(await vorlageNach(OEFFENTLICH, vorlageId, '2026-11-23')).toBeNull();
    expect(await gelingt(LANG, { veroeffentlichen: true })).toMatchObject({
      art: 'BEKANNT',
      veroeffentlicht: true,
    });
    expect(await vorlageNach(OEFFENTLICH, vorlageId, '2026-11-23')).toMatchObject({
      id: vorlageId,
      verantwortlich: null,
      telefon: null,
    });
    expect(await gelingt(LANG, { veroeffentlichen: true })).toMatchObject({ veroeffentlicht: false });
    expect(await db.versand.count({ where: { vorlagen: { some: { vorlageId } } } })).toBe(1);
  });

  it('ein nichtöffentliches Dokument bleibt es, was immer gewünscht wird', async () => {
    const ergebnis = await gelingt(NICHTOEFFENTLICH, { veroeffentlichen: true });
    expect(ergebnis).toMatchObject({ veroeffentlicht: false });
    expect(ergebnis.befunde.map((b) => b.code)).toContain('NICHT_VEROEFFENTLICHT');
    expect(await vorlageNach(OEFFENTLICH, ergebnis.vorlageId, '2026-11-23')).toBeNull();
  });

  it('eine vergebene Drucksache-Nummer wird abgelehnt, gespeichert wird nichts (N1)', async () => {
    const text = entschluessele(lies('02_empfehlung_beschluss.txt')).text;
    const nummer = parseVorlage(text).nummer.wert;
    const vorher = await zaehle();
    const anderes = Buffer.from(`${text}\nEin Satz mehr.\n`);
    expect(await spieleEin(anderes)).toMatchObject({
      ok: false,
      fehler: { code: 'NUMMER_VERGEBEN', regel: 'N1', betrifft: [nummer] },
    });
    expect(await zaehle()).toEqual(vorher);
  });

  it('ein Verweis auf eine fehlende Nummer heilt, sobald diese Vorlage kommt', async () => {
    const spaeter = Buffer.from(
      'öffentlich\n\n### **Tagesordnungspunkt**\n\nBericht\n\n## **Begründung**\n\nSiehe Drucksache Nr. 77777-25.\n',
    );
    const { vorlageId } = await gelingt(spaeter);
    expect((await vorlageNach(SYSTEM, vorlageId, '2026-11-23'))?.verweise).toMatchObject([
      { nummer: '77777-25', ziel: null },
    ]);
    const frueher = await gelingt(
      Buffer.from('Drucksache Nr.: 77777-25\n\nöffentlich\n\n### **Tagesordnungspunkt**\n\nGrundlage\n'),
    );
    expect((await vorlageNach(SYSTEM, vorlageId, '2026-11-23'))?.verweise).toMatchObject([
      { ziel: { id: frueher.vorlageId } },
    ]);
    expect((await vorlageNach(SYSTEM, frueher.vorlageId, '2026-11-23'))?.verwiesenVon).toMatchObject([
      { von: { id: vorlageId } },
    ]);
  });

  it('wer nicht darf, speichert nichts', async () => {
    const vorher = await zaehle();
    const fremd = Buffer.from('öffentlich\n\n### **Tagesordnungspunkt**\n\nFremd\n');
    expect(await spieleEin(fremd, {}, OEFFENTLICH)).toEqual({ ok: false, fehler: { code: 'NICHT_ERLAUBT' } });
    expect(await zaehle()).toEqual(vorher);
  });

  it('jedes Einspielen steht im Protokoll', async () => {
    const anzahl = await db.import.count();
    expect(await db.protokoll.count({ where: { aktion: 'dokument.einspielen' } })).toBe(anzahl);
  });
});

async function zaehle() {
  return Promise.all([
    db.vorlage.count(),
    db.gremium.count(),
    db.sitzung.count(),
    db.beratung.count(),
    db.import.count(),
    db.protokoll.count(),
  ]);
}
