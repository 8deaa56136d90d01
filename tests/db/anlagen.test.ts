import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import {
  anlageAendern,
  anlageEntfernen,
  anlageHinzufuegen,
  anlageVerschieben,
  type NeueAnlage,
} from '@/server/anlagen/commands';
import { anlagenZumBearbeiten, dokumentNach } from '@/server/anlagen/queries';
import { storage } from '@/server/infra/storage';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const daten = mkdtempSync(join(tmpdir(), 'ratslauf-anlagen-'));
process.env.RATSLAUF_DATEN = daten;
afterAll(() => rmSync(daten, { recursive: true }));

// Before the real now: without a set clock intern.jetzt() is now().
const JETZT = new Date('2026-11-01T08:00:00Z');
const HEUTE = '2026-11-23';
const db = dbIntern();

let buero: Akteur;
let fachbereich: Akteur;
let fremderFachbereich: Akteur;
let schriftfuehrung: Akteur;
let mitglied: Akteur;
let administration: Akteur;
let gremiumId: string;
let fachbereichId: string;

beforeAll(async () => {
  await legeKommuneAn(db);
  gremiumId = (await legeGremiumAn(db)).id;
  const einheit = (kennung: string) =>
    db.organisationseinheit.create({ data: { art: 'FACHBEREICH', kennung, name: `Fachbereich ${kennung}` } });
  fachbereichId = (await einheit('61')).id;
  const fremd = (await einheit('40')).id;
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  fachbereich = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId }, JETZT);
  fremderFachbereich = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: fremd }, JETZT);
  schriftfuehrung = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremiumId] }, JETZT);
  mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremiumId] }, JETZT);
  administration = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
});

/** A paper of the Fachbereich, planned for the body. */
async function neueVorlage(status: 'ENTWURF' | 'GEZEICHNET' = 'ENTWURF'): Promise<string> {
  const { id } = await legeVorlageAn(db);
  await db.vorlage.update({ where: { id }, data: { status, fachbereichId } });
  await db.beratung.create({ data: { vorlageId: id, gremiumId, zustaendigkeit: 'BESCHLUSS', ordnung: 0 } });
  return id;
}

async function* strom(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function abgelegt(vorlageId: string, mehr: Partial<NeueAnlage> = {}): Promise<NeueAnlage> {
  const datei = { ...(await storage().put(strom('Inhalt'))), name: 'Lageplan_Nord.pdf', art: 'PDF' as const };
  return { vorlageId, titel: '', oeffentlichkeit: false, datei, ...mehr };
}

async function gelingt<W>(ergebnis: Promise<Result<W, Ablehnung>>): Promise<W> {
  const e = await ergebnis;
  if (!e.ok) throw new Error(e.fehler.code);
  return e.wert;
}

const fuegeHinzu = async (vorlageId: string, mehr: Partial<NeueAnlage> = {}) =>
  (await gelingt(anlageHinzufuegen(buero, await abgelegt(vorlageId, mehr), JETZT))).id;

const titel = async (vorlageId: string) =>
  (await anlagenZumBearbeiten(buero, vorlageId, JETZT))?.anlagen.map((a) => a.titel);

const protokoll = (vorlageId: string) =>
  db.protokoll.findMany({
    where: { kette: 'SCHREIBEN', gegenstandArt: 'vorlage', gegenstandId: vorlageId },
    orderBy: { id: 'asc' },
    select: { aktion: true, akteur: true, akteurId: true, von: true, nach: true },
  });

/** Everybody who may not edit a draft of this Fachbereich, with what they are told. */
const unbefugte = (): [string, Akteur, string][] => [
  ['die Öffentlichkeit', OEFFENTLICH, 'NICHT_GEFUNDEN'],
  ['ein anderer Fachbereich', fremderFachbereich, 'NICHT_GEFUNDEN'],
  ['die Schriftführung', schriftfuehrung, 'NICHT_GEFUNDEN'],
  ['ein Mitglied', mitglied, 'NICHT_GEFUNDEN'],
  ['die Administration', administration, 'NICHT_GEFUNDEN'],
];

describe('Eine Anlage hinzufügen', () => {
  it('hängt sie hinten an, ohne Titel nach der Datei benannt, nichtöffentlich', async () => {
    const id = await neueVorlage();
    await fuegeHinzu(id, { titel: 'Erste', oeffentlichkeit: true });
    await fuegeHinzu(id);
    expect((await anlagenZumBearbeiten(fachbereich, id, JETZT))?.anlagen).toMatchObject([
      {
        titel: 'Erste',
        oeffentlich: true,
        art: 'PDF',
        groesse: 6,
        dateiname: 'Lageplan_Nord.pdf',
        version: 1,
      },
      { titel: 'Lageplan Nord', oeffentlich: false },
    ]);
  });

  it('auch der eigene Fachbereich darf es im Entwurf', async () => {
    const id = await neueVorlage();
    await gelingt(anlageHinzufuegen(fachbereich, await abgelegt(id), JETZT));
    expect(await titel(id)).toHaveLength(1);
  });

  it('wer nicht darf, hinterlässt keine Zeile, keinen Eintrag und keine Datei', async () => {
    const id = await neueVorlage();
    for (const [wer, akteur, code] of unbefugte()) {
      const eingabe = await abgelegt(id);
      expect(await anlageHinzufuegen(akteur, eingabe, JETZT), wer).toMatchObject({
        ok: false,
        fehler: { code },
      });
      expect(await storage().exists(eingabe.datei.ablage), wer).toBe(false);
    }
    expect(await titel(id)).toEqual([]);
    expect(await protokoll(id)).toEqual([]);
  });

  it('nach dem Versand steht alles fest (L2), nach der Freigabe für den Fachbereich', async () => {
    const id = await neueVorlage('GEZEICHNET');
    expect(await anlageHinzufuegen(fachbereich, await abgelegt(id), JETZT)).toMatchObject({
      fehler: { code: 'NICHT_ERLAUBT' },
    });
    const anlage = await fuegeHinzu(id);
    await db.vorlage.update({ where: { id }, data: { status: 'IN_BERATUNG' } });
    const gemeint = { vorlageId: id, id: anlage, version: 1 };
    const abgelehnt = { ok: false, fehler: { code: 'NICHT_ERLAUBT', regel: 'L2' } };
    expect(await anlageHinzufuegen(buero, await abgelegt(id), JETZT)).toEqual(abgelehnt);
    expect(await anlageEntfernen(buero, gemeint, JETZT)).toEqual(abgelehnt);
    expect(await anlageVerschieben(buero, { ...gemeint, richtung: 'HOCH' }, JETZT)).toEqual(abgelehnt);
    expect(await anlageAendern(buero, { ...gemeint, titel: 'x', oeffentlichkeit: true }, JETZT)).toEqual(
      abgelehnt,
    );
    expect((await anlagenZumBearbeiten(buero, id, JETZT))?.bearbeitbar).toBe(false);
  });

  it('eine Vorlage, die es nicht gibt, ist wie eine verborgene', async () => {
    expect(await anlageHinzufuegen(buero, await abgelegt(randomUUID()), JETZT)).toEqual({
      ok: false,
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
  });

  it('scheitert die Transaktion, bleibt keine Datei', async () => {
    const id = await neueVorlage();
    const eingabe = await abgelegt(id, { titel: 'mit Null\u0000zeichen' });
    await expect(anlageHinzufuegen(buero, eingabe, JETZT)).rejects.toThrow();
    expect(await storage().exists(eingabe.datei.ablage)).toBe(false);
    expect(await db.datei.count({ where: { ablage: eingabe.datei.ablage } })).toBe(0);
  });

  it('scheitert der zweite Versuch mit derselben Datei, behält der erste sie', async () => {
    const id = await neueVorlage();
    const eingabe = await abgelegt(id);
    await gelingt(anlageHinzufuegen(buero, eingabe, JETZT));
    await expect(anlageHinzufuegen(buero, eingabe, JETZT)).rejects.toThrow();
    expect(await storage().exists(eingabe.datei.ablage)).toBe(true);
    expect(await titel(id)).toHaveLength(1);
  });

  it('fünf zur selben Zeit bekommen fünf Plätze', async () => {
    const id = await neueVorlage();
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((t) => fuegeHinzu(id, { titel: t })));
    expect((await titel(id))?.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('Eine Anlage ändern, verschieben, entfernen', () => {
  it('Titel und Ö/NÖ; zwei zur selben Zeit: der zweite erfährt es', async () => {
    const id = await neueVorlage();
    const anlage = await fuegeHinzu(id, { titel: 'alt' });
    const aendere = (neu: string) =>
      anlageAendern(
        buero,
        { vorlageId: id, id: anlage, version: 1, titel: neu, oeffentlichkeit: true },
        JETZT,
      );
    const ergebnisse = await Promise.all([aendere('eins'), aendere('zwei')]);
    expect(ergebnisse.map((e) => (e.ok ? 'ok' : e.fehler.code)).sort()).toEqual([
      'INZWISCHEN_GEAENDERT',
      'ok',
    ]);
    const gewonnen = ergebnisse[0]?.ok ? 'eins' : 'zwei';
    expect((await anlagenZumBearbeiten(buero, id, JETZT))?.anlagen).toMatchObject([
      { titel: gewonnen, oeffentlich: true, version: 2 },
    ]);
  });

  it('wer nicht darf, ändert nichts', async () => {
    const id = await neueVorlage();
    const gemeint = { vorlageId: id, id: await fuegeHinzu(id, { titel: 'bleibt' }), version: 1 };
    for (const [wer, akteur, code] of unbefugte()) {
      const abgelehnt = { ok: false, fehler: { code } };
      const neu = { ...gemeint, titel: 'neu', oeffentlichkeit: true };
      expect(await anlageAendern(akteur, neu, JETZT), wer).toMatchObject(abgelehnt);
      expect(await anlageVerschieben(akteur, { ...gemeint, richtung: 'HOCH' }, JETZT), wer).toMatchObject(
        abgelehnt,
      );
      expect(await anlageEntfernen(akteur, gemeint, JETZT), wer).toMatchObject(abgelehnt);
    }
    expect(await titel(id)).toEqual(['bleibt']);
  });

  it('über eine eigene Vorlage kommt niemand an die Anlage einer anderen', async () => {
    const [meine, andere] = [await neueVorlage(), await neueVorlage()];
    const fremd = await fuegeHinzu(andere);
    expect(await anlageEntfernen(fachbereich, { vorlageId: meine, id: fremd, version: 1 }, JETZT)).toEqual({
      ok: false,
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
    expect(await titel(andere)).toHaveLength(1);
  });

  it('verschieben tauscht mit dem Nachbarn, am Rand bleibt alles, doppelt geschickt zählt es einmal', async () => {
    const id = await neueVorlage();
    const [a, , c] = [
      await fuegeHinzu(id, { titel: 'a' }),
      await fuegeHinzu(id, { titel: 'b' }),
      await fuegeHinzu(id, { titel: 'c' }),
    ];
    const schiebe = (anlage: string, version: number, richtung: 'HOCH' | 'RUNTER') =>
      anlageVerschieben(buero, { vorlageId: id, id: anlage, version, richtung }, JETZT);
    await gelingt(schiebe(a, 1, 'HOCH'));
    expect(await titel(id)).toEqual(['a', 'b', 'c']);
    const doppelt = await Promise.all([schiebe(c, 1, 'HOCH'), schiebe(c, 1, 'HOCH')]);
    expect(doppelt.filter((e) => e.ok)).toHaveLength(1);
    expect(await titel(id)).toEqual(['a', 'c', 'b']);
    await gelingt(schiebe(a, 1, 'RUNTER'));
    expect(await titel(id)).toEqual(['c', 'a', 'b']);
  });

  it('entfernen löscht die Datei; ein zweites Mal gibt es nichts mehr', async () => {
    const id = await neueVorlage();
    const eingabe = await abgelegt(id);
    const anlage = await gelingt(anlageHinzufuegen(buero, eingabe, JETZT));
    const gemeint = { vorlageId: id, id: anlage.id, version: 1 };
    const zweimal = await Promise.all([1, 2].map(() => anlageEntfernen(buero, gemeint, JETZT)));
    expect(zweimal.map((e) => (e.ok ? 'ok' : e.fehler.code)).sort()).toEqual(['NICHT_GEFUNDEN', 'ok']);
    expect(await storage().exists(eingabe.datei.ablage)).toBe(false);
    expect(await db.datei.count({ where: { ablage: eingabe.datei.ablage } })).toBe(0);
  });

  it('eine Datei, die noch eine andere Anlage nutzt, bleibt', async () => {
    const id = await neueVorlage();
    const eingabe = await abgelegt(id);
    const { id: anlage } = await gelingt(anlageHinzufuegen(buero, eingabe, JETZT));
    const { dateiId } = await db.anlage.findUniqueOrThrow({ where: { id: anlage } });
    await db.anlage.create({
      data: { vorlageId: await neueVorlage(), dateiId, titel: 'Zweite', ordnung: 0 },
    });
    await gelingt(anlageEntfernen(buero, { vorlageId: id, id: anlage, version: 1 }, JETZT));
    expect(await storage().exists(eingabe.datei.ablage)).toBe(true);
  });

  it('alles steht im Protokoll: wer, was, von wo nach wo, aber weder Titel noch Dateiname', async () => {
    const id = await neueVorlage();
    const anlage = await fuegeHinzu(id, { titel: 'Geheimer Kaufpreis' });
    await fuegeHinzu(id, { titel: 'Geheime Skizze' });
    const gemeint = { vorlageId: id, id: anlage };
    await gelingt(
      anlageAendern(buero, { ...gemeint, version: 1, titel: 'Geheimer Preis', oeffentlichkeit: true }, JETZT),
    );
    await gelingt(anlageVerschieben(buero, { ...gemeint, version: 2, richtung: 'RUNTER' }, JETZT));
    await gelingt(anlageEntfernen(buero, { ...gemeint, version: 3 }, JETZT));
    const eintraege = await protokoll(id);
    expect(eintraege).toMatchObject([
      { aktion: 'anlage.hinzufuegen', akteurId: buero.benutzerId, nach: { anlage, oeffentlich: false } },
      { aktion: 'anlage.hinzufuegen' },
      {
        aktion: 'anlage.aendern',
        von: { oeffentlich: false },
        nach: { oeffentlich: true, titelGeaendert: true },
      },
      { aktion: 'anlage.verschieben', nach: { anlage, richtung: 'RUNTER' } },
      { aktion: 'anlage.entfernen', von: { anlage, oeffentlich: true } },
    ]);
    expect(JSON.stringify(eintraege)).not.toMatch(/Geheim|Lageplan/);
  });
});

describe('Wer eine Anlage bekommt', () => {
  /** Drawn up, dispatched to the body, public from the dispatch on. */
  async function versandteVorlage() {
    const id = await neueVorlage('GEZEICHNET');
    const offen = await fuegeHinzu(id, { titel: 'Offen', oeffentlichkeit: true });
    const verschlossen = await fuegeHinzu(id, { titel: 'Verschlossen' });
    const sitzung = await legeSitzungAn(db, gremiumId, '2026-12-01');
    const top = await db.tagesordnungspunkt.create({
      data: { sitzungId: sitzung.id, ordnung: 0, titel: 'Punkt', teil: 'OEFFENTLICH' },
    });
    await db.beratung.updateMany({
      where: { vorlageId: id },
      data: { sitzungId: sitzung.id, tagesordnungspunktId: top.id },
    });
    return {
      id,
      offen,
      verschlossen,
      versende: () => versende(db, [id], new Date('2026-10-30T08:00:00Z'), sitzung.id),
    };
  }

  it('die Öffentlichkeit vom Versand an die öffentlichen; die anderen auch nicht der Zahl nach (A9)', async () => {
    const { id, offen, verschlossen, versende } = await versandteVorlage();
    expect(await dokumentNach(OEFFENTLICH, offen)).toBeNull();
    await versende();
    expect(await dokumentNach(OEFFENTLICH, offen)).toMatchObject({
      oeffentlich: true,
      mimetyp: 'application/pdf',
    });
    expect(await dokumentNach(OEFFENTLICH, verschlossen)).toBeNull();
    expect((await vorlageNach(OEFFENTLICH, id, HEUTE))?.anlagen.map((a) => a.titel)).toEqual(['Offen']);
  });

  it('nichtöffentliche bekommt, wer die Vorlage ganz sieht: nach dem Versand auch Mitglied und Schriftführung', async () => {
    const { id, verschlossen, versende } = await versandteVorlage();
    const wer = { buero, fachbereich, fremderFachbereich, schriftfuehrung, mitglied, administration, SYSTEM };
    const bekommen = async () => {
      const namen: string[] = [];
      for (const [name, akteur] of Object.entries(wer))
        if (await dokumentNach(akteur, verschlossen)) namen.push(name);
      return namen;
    };
    expect(await bekommen()).toEqual(['buero', 'fachbereich', 'schriftfuehrung', 'SYSTEM']);
    await versende();
    expect(await bekommen()).toEqual(['buero', 'fachbereich', 'schriftfuehrung', 'mitglied', 'SYSTEM']);
    expect((await vorlageNach(mitglied, id, HEUTE))?.anlagen.map((a) => a.titel)).toEqual([
      'Offen',
      'Verschlossen',
    ]);
    expect((await vorlageNach(fremderFachbereich, id, HEUTE))?.anlagen).toHaveLength(1);
  });

  it('die öffentliche Anlage einer nichtöffentlichen Vorlage bleibt verborgen', async () => {
    const { id } = await legeVorlageAn(db, 'Ankauf', 'NICHTOEFFENTLICH');
    const anlage = await fuegeHinzu(id, { oeffentlichkeit: true });
    await versende(db, [id], new Date('2026-10-30T08:00:00Z'));
    expect(await dokumentNach(OEFFENTLICH, anlage)).toBeNull();
    expect(await dokumentNach(buero, anlage)).toMatchObject({ oeffentlich: false });
  });

  it('die Seite zum Bearbeiten hat nur, wer schreibt', async () => {
    const id = await neueVorlage('GEZEICHNET');
    const sehen = await Promise.all(
      [buero, fachbereich, fremderFachbereich, schriftfuehrung, mitglied, administration, OEFFENTLICH].map(
        async (a) => (await anlagenZumBearbeiten(a, id, JETZT))?.bearbeitbar ?? null,
      ),
    );
    expect(sehen).toEqual([true, false, null, null, null, null, null]);
  });
});
