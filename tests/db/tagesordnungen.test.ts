import { beforeEach, describe, expect, it } from 'vitest';
import { position } from '@/domain/beratungsfolge/position';
import { alsDatum } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { sitzungNach } from '@/server/sitzungen/queries';
import {
  punktAendern,
  punktBewegen,
  punktHinzufuegen,
  tagesordnungAufstellen,
} from '@/server/tagesordnungen/commands';
import { blattNach } from '@/server/tagesordnungen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { vorschlaege } from '@/server/vorschlaege/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);

const JETZT = new Date('2026-11-23T08:00:00Z');
const HEUTE = '2026-11-23';
const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Frau Büro' }, JETZT);

let gremium: string;
let sitzungId: string;
beforeEach(async () => {
  gremium = (await legeGremiumAn(db)).id;
  sitzungId = (await legeSitzungAn(db, gremium, '2026-12-10', { beginn: '15:00' })).id;
});

async function plane(oeffentlichkeit: 'OEFFENTLICH' | 'NICHTOEFFENTLICH' = 'OEFFENTLICH', wo = gremium) {
  const vorlage = await legeVorlageAn(db, undefined, oeffentlichkeit);
  const beratung = await db.beratung.create({
    data: { vorlageId: vorlage.id, gremiumId: wo, zustaendigkeit: 'BESCHLUSS', ordnung: 0, sitzungId },
  });
  return { ...vorlage, schritt: beratung.id };
}

async function blatt(akteur: Akteur = buero) {
  const gelesen = await blattNach(akteur, sitzungId, JETZT);
  if (!gelesen.ok) throw new Error(gelesen.fehler.code);
  return gelesen.wert;
}
const version = async () => (await blatt()).version;
const stelleAuf = async () => tagesordnungAufstellen(buero, { sitzungId, version: await version() }, JETZT);
const zeilen = async () => (await blatt()).punkte.map((p) => `${p.teil[0]} ${p.nummer} ${p.titel}`);
const punktVon = async (vorlageId: string) =>
  (await blatt()).punkte.find((p) => p.vorlagen.includes(vorlageId)) ?? { id: '', nummer: null, teil: null };
const protokoll = (gegenstandId: string) =>
  db.protokoll.findMany({ where: { kette: 'SCHREIBEN', gegenstandId }, orderBy: { id: 'asc' } });

describe('Aufstellen', () => {
  it('nimmt alle freigegebenen vorgesehenen Vorlagen in einem auf, jede mit ihren Schritten, Ö und NÖ getrennt', async () => {
    const [oe, noe] = [await plane(), await plane('NICHTOEFFENTLICH')];
    expect(await stelleAuf()).toEqual({ ok: true, wert: undefined });
    expect(await zeilen()).toEqual(expect.arrayContaining([`O 2.1 ${oe.betreff}`, `N 2.1 ${noe.betreff}`]));
    expect(vorschlaege(await blatt())).toEqual([]);
    expect((await blatt()).schritte.every((s) => s.punktId !== null)).toBe(true);
  });

  it('Entwürfe, zurückgezogene, entfallene und erledigte Schritte bleiben draußen', async () => {
    const [entwurf, entfallen, erledigt] = [await plane(), await plane(), await plane()];
    await db.vorlage.update({ where: { id: entwurf.id }, data: { status: 'ENTWURF' } });
    await db.beratung.update({ where: { id: entfallen.schritt }, data: { entfallenAm: alsDatum(HEUTE) } });
    await db.ergebnis.create({ data: { beratungId: erledigt.schritt, code: 'ABGESETZT' } });
    expect(vorschlaege(await blatt())).toEqual([]);
    await stelleAuf();
    expect((await blatt()).schritte.every((s) => s.punktId === null)).toBe(true);
  });

  it('einzeln: nur diese Vorlage; was nicht wartet, gibt es nicht', async () => {
    const [eine, andere] = [await plane(), await plane()];
    await tagesordnungAufstellen(buero, { sitzungId, version: await version(), vorlageId: eine.id }, JETZT);
    expect(vorschlaege(await blatt()).map((v) => v.vorlageId)).toEqual([andere.id]);
    expect(
      await tagesordnungAufstellen(buero, { sitzungId, version: await version(), vorlageId: eine.id }, JETZT),
    ).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
  });

  it('gemeinsame Sitzung: mehrere Gremien, eine Vorlage, ein Punkt; ein später geplantes kommt dazu', async () => {
    const zweites = await legeGremiumAn(db);
    await db.sitzungGremium.create({ data: { sitzungId, gremiumId: zweites.id, ordnung: 1 } });
    const vorlage = await plane();
    await stelleAuf();
    const daten = {
      vorlageId: vorlage.id,
      gremiumId: zweites.id,
      zustaendigkeit: 'ANHOERUNG',
      ordnung: 1,
      sitzungId,
    };
    await db.beratung.create({ data: daten });
    expect(await stelleAuf()).toMatchObject({ ok: true });
    const { punkte, schritte } = await blatt();
    expect(punkte.filter((p) => p.vorlagen.includes(vorlage.id))).toHaveLength(1);
    expect(new Set(schritte.map((s) => s.punktId)).size).toBe(1);
  });

  it('protokolliert an der Sitzung und an jeder Vorlage, ohne Inhalte', async () => {
    const vorlage = await plane();
    await stelleAuf();
    const [eintrag] = await protokoll(sitzungId);
    expect(eintrag).toMatchObject({
      aktion: 'tagesordnung.aufstellen',
      akteur: 'Frau Büro',
      nach: { vorlagen: 1 },
    });
    expect(await protokoll(vorlage.id)).toMatchObject([
      { nach: { sitzungId, top: '2.1', teil: 'OEFFENTLICH' } },
    ]);
    const fakten = (await protokoll(vorlage.id)).map((p) => p.nach);
    expect(JSON.stringify(fakten)).not.toContain(vorlage.betreff);
  });
});

describe('Bearbeiten', () => {
  it('verschieben tauscht Plätze und Nummern', async () => {
    const [a, b] = [await plane(), await plane()];
    await stelleAuf();
    const erster = (await punktVon(a.id)).nummer === '2.1' ? a : b;
    const punkt = await punktVon(erster.id);
    await punktBewegen(
      buero,
      { sitzungId, version: await version(), tat: 'runter', punktId: punkt.id },
      JETZT,
    );
    expect((await punktVon(erster.id)).nummer).toBe('2.2');
    const ordnungen = (await blatt()).gespeichert
      .filter((p) => p.teil === 'OEFFENTLICH')
      .map((p) => p.ordnung);
    expect(ordnungen).toEqual(ordnungen.map((_, i) => i));
  });

  it('am Rand geht es nicht weiter', async () => {
    await stelleAuf();
    const [erster] = (await blatt()).punkte;
    expect(
      await punktBewegen(
        buero,
        { sitzungId, version: await version(), tat: 'hoch', punktId: erster?.id ?? '' },
        JETZT,
      ),
    ).toMatchObject({ fehler: { code: 'PUNKT_FEST' } });
  });

  it('heruntergenommen bleibt der Schritt für die Sitzung vorgesehen', async () => {
    const vorlage = await plane();
    await stelleAuf();
    const { id } = await punktVon(vorlage.id);
    await punktBewegen(buero, { sitzungId, version: await version(), tat: 'weg', punktId: id }, JETZT);
    expect(await db.beratung.findUnique({ where: { id: vorlage.schritt } })).toMatchObject({
      sitzungId,
      tagesordnungspunktId: null,
    });
    expect(vorschlaege(await blatt()).map((v) => v.vorlageId)).toEqual([vorlage.id]);
    expect(await zeilen()).toContain('O 2 Beschlüsse und Empfehlungen – nicht belegt –');
  });

  it('ein Punkt ohne Vorlage, mit öffentlichem Titel', async () => {
    await stelleAuf();
    const kopf = (await blatt()).punkte.find((p) => p.titel.startsWith('Berichte'))?.id ?? '';
    await punktHinzufuegen(
      buero,
      { sitzungId, version: await version(), titel: 'Mitteilungen', ort: kopf },
      JETZT,
    );
    expect(await zeilen()).toContain('O 3.1 Mitteilungen');
    await punktHinzufuegen(
      buero,
      { sitzungId, version: await version(), titel: 'Personal', ort: 'NICHTOEFFENTLICH' },
      JETZT,
    );
    const geheim = (await blatt()).punkte.find((p) => p.titel === 'Personal');
    expect(geheim).toMatchObject({ oeffentlicherTitel: null, teil: 'NICHTOEFFENTLICH' });
    const e = { sitzungId, version: await version(), punktId: geheim?.id ?? '', titel: 'Personalsache' };
    await punktAendern(buero, { ...e, oeffentlicherTitel: 'Personelles', teil: 'NICHTOEFFENTLICH' }, JETZT);
    expect((await blatt()).punkte.at(-1)).toMatchObject({
      titel: 'Personalsache',
      oeffentlicherTitel: 'Personelles',
    });
  });

  it('O14: eine nichtöffentliche Vorlage kommt nie in den öffentlichen Teil', async () => {
    const geheim = await plane('NICHTOEFFENTLICH');
    await stelleAuf();
    const punkt = await punktVon(geheim.id);
    const e = {
      sitzungId,
      version: await version(),
      punktId: punkt.id,
      titel: 'x',
      oeffentlicherTitel: null,
    };
    expect(await punktAendern(buero, { ...e, teil: 'OEFFENTLICH' }, JETZT)).toMatchObject({
      fehler: { code: 'OEFFENTLICHER_TEIL', feld: 'teil', betrifft: [geheim.betreff] },
    });
    expect((await punktVon(geheim.id)).teil).toBe('NICHTOEFFENTLICH');
  });

  it('A10: eine schon öffentliche Vorlage im nichtöffentlichen Teil verliert diesen Schritt öffentlich, sofort und im Standort', async () => {
    const vorlage = await plane();
    await versende(db, [vorlage.id], new Date('2026-11-20T08:00:00Z'));
    await stelleAuf();
    expect((await vorlageNach(OEFFENTLICH, vorlage.id, HEUTE))?.folge.schritte).toHaveLength(1);
    const punkt = await punktVon(vorlage.id);
    const e = {
      sitzungId,
      version: await version(),
      punktId: punkt.id,
      titel: 'x',
      oeffentlicherTitel: null,
    };
    expect(await punktAendern(buero, { ...e, teil: 'NICHTOEFFENTLICH' }, JETZT)).toMatchObject({ ok: true });
    const ansicht = await vorlageNach(OEFFENTLICH, vorlage.id, HEUTE);
    expect(ansicht?.folge.schritte).toEqual([]);
    const gespeichert = await db.standort.findFirst({
      where: { vorlageId: vorlage.id, sicht: 'OEFFENTLICH' },
    });
    expect(gespeichert).toMatchObject({ gesamt: 0, code: ansicht && position(ansicht.folge, HEUTE).code });
    expect((await vorlageNach(SYSTEM, vorlage.id, HEUTE))?.folge.schritte).toHaveLength(1);
  });

  it('ein Entwurf der Tagesordnung ist nirgends öffentlich', async () => {
    await plane();
    await stelleAuf();
    await db.sitzung.update({ where: { id: sitzungId }, data: { oeffentlichAb: new Date('2026-01-01') } });
    expect(await sitzungNach(OEFFENTLICH, sitzungId)).toMatchObject({ punkte: [], angemeldet: [] });
  });
});

describe('Zwei zugleich, versandt, fremd', () => {
  it('wer auf einem alten Stand arbeitet, erfährt es, und nichts geht verloren', async () => {
    await plane();
    const v = await version();
    const zweimal = await Promise.all([
      tagesordnungAufstellen(buero, { sitzungId, version: v }, JETZT),
      tagesordnungAufstellen(buero, { sitzungId, version: v }, JETZT),
    ]);
    expect(zweimal.filter((r) => r.ok)).toHaveLength(1);
    expect(zweimal.find((r) => !r.ok)).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
    const titel = (await blatt()).punkte.map((p) => p.titel);
    expect(new Set(titel).size).toBe(titel.length);
  });

  it('nach dem Versand ist sie fest, und der Satz sagt, wann und von wem', async () => {
    await stelleAuf();
    await versende(db, [], new Date('2026-11-20T08:00:00Z'), sitzungId);
    const punktId = (await blatt()).punkte[1]?.id ?? '';
    const e = { sitzungId, version: await version() };
    for (const antwort of [
      await tagesordnungAufstellen(buero, e, JETZT),
      await punktBewegen(buero, { ...e, tat: 'weg', punktId }, JETZT),
      await punktAendern(
        buero,
        { ...e, punktId, titel: 'x', oeffentlicherTitel: null, teil: 'OEFFENTLICH' },
        JETZT,
      ),
      await punktHinzufuegen(buero, { ...e, titel: 'x', ort: 'OEFFENTLICH' }, JETZT),
    ])
      expect(antwort).toMatchObject({
        fehler: { code: 'TAGESORDNUNG_FEST', betrifft: [expect.stringContaining('20.11.2026')] },
      });
  });

  it('jede Rolle, die es nicht darf, wird abgewiesen; die eigene Schriftführung darf', async () => {
    const anderes = await legeGremiumAn(db);
    const einheit = await db.organisationseinheit.create({
      data: { art: 'FACHBEREICH', kennung: sitzungId, name: 'FB' },
    });
    const fremde = [
      OEFFENTLICH,
      await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT),
      await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: einheit.id }, JETZT),
      await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT),
      await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [anderes.id] }, JETZT),
    ];
    await stelleAuf();
    const punktId = (await blatt()).punkte[1]?.id ?? '';
    const vorher = await zeilen();
    for (const [angekuendigt, code] of [
      [false, 'NICHT_GEFUNDEN'],
      [true, 'NICHT_ERLAUBT'],
    ] as const) {
      const oeffentlichAb = angekuendigt ? new Date('2026-01-01') : null;
      await db.sitzung.update({ where: { id: sitzungId }, data: { oeffentlichAb } });
      const e = { sitzungId, version: await version() };
      for (const akteur of fremde)
        for (const antwort of [
          await tagesordnungAufstellen(akteur, e, JETZT),
          await punktBewegen(akteur, { ...e, tat: 'weg', punktId }, JETZT),
          await punktAendern(
            akteur,
            { ...e, punktId, titel: 'x', oeffentlicherTitel: null, teil: 'OEFFENTLICH' },
            JETZT,
          ),
          await punktHinzufuegen(akteur, { ...e, titel: 'x', ort: 'OEFFENTLICH' }, JETZT),
        ])
          expect(antwort).toEqual({ ok: false, fehler: { code } });
    }
    expect(await zeilen()).toEqual(vorher);
    const eigene = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT);
    expect(
      await punktBewegen(eigene, { sitzungId, version: await version(), tat: 'runter', punktId }, JETZT),
    ).toMatchObject({ ok: true });
  });

  it('eine Schriftführung sieht auf ihrem Blatt keine Entwürfe', async () => {
    const entwurf = await plane();
    await db.vorlage.update({ where: { id: entwurf.id }, data: { status: 'ENTWURF' } });
    const eigene = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT);
    expect((await blatt(eigene)).schritte).toEqual([]);
    expect((await blatt(buero)).schritte).toHaveLength(1);
  });

  it('eine unbekannte Sitzung gibt es nicht', async () => {
    const unbekannt = '00000000-0000-4000-8000-000000000000';
    expect(await tagesordnungAufstellen(buero, { sitzungId: unbekannt, version: 1 }, JETZT)).toEqual({
      ok: false,
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
  });
});
