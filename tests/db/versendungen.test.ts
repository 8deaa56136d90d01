import { beforeEach, describe, expect, it, vi } from 'vitest';
import { position } from '@/domain/beratungsfolge/position';
import { satz } from '@/domain/beratungsfolge/satz';
import { alsDatum } from '@/domain/kern/localDate';
import { Suchfilter } from '@/domain/suche/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { type SitzungAnsicht, sitzungNach } from '@/server/sitzungen/queries';
import { sucheVorlagen } from '@/server/suche/queries';
import { punktAendern, tagesordnungAufstellen } from '@/server/tagesordnungen/commands';
import { blattNach } from '@/server/tagesordnungen/queries';
import { einladungVersenden, nachtragVersenden } from '@/server/versendungen/commands';
import { vorschauZu, votenZu } from '@/server/versendungen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const absturz = vi.hoisted(() => ({ beiVorlage: false }));
vi.mock('@/server/kern/protokoll', async (original) => {
  const echt = await original<typeof import('@/server/kern/protokoll')>();
  return {
    ...echt,
    protokolliere: (...args: Parameters<typeof echt.protokolliere>) => {
      const eintraege = [args[2]].flat();
      if (absturz.beiVorlage && eintraege.some((e) => e.gegenstandArt === 'vorlage'))
        throw new Error('abgestürzt');
      return echt.protokolliere(...args);
    },
  };
});

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);
await db.kommune.updateMany({ data: { oeffentlicheTitel: true } });

const JETZT = new Date('2026-11-23T08:00:00Z');
const SPAETER = new Date('2026-11-24T08:00:00Z');
const HEUTE = '2026-11-23';
const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Frau Büro' }, JETZT);

type Art = 'OEFFENTLICH' | 'NICHTOEFFENTLICH';
let gremium: string;
let sitzungId: string;
beforeEach(async () => {
  absturz.beiVorlage = false;
  gremium = (await legeGremiumAn(db)).id;
  sitzungId = (await legeSitzungAn(db, gremium, '2026-12-10', { beginn: '15:00' })).id;
});

async function plane(oeffentlichkeit: Art = 'OEFFENTLICH', zustaendigkeit = 'BESCHLUSS') {
  const vorlage = await legeVorlageAn(db, undefined, oeffentlichkeit);
  const { id: schritt } = await db.beratung.create({
    data: { vorlageId: vorlage.id, gremiumId: gremium, zustaendigkeit, ordnung: 0, sitzungId },
  });
  return { ...vorlage, schritt };
}

async function blatt(akteur: Akteur = buero) {
  const gelesen = await blattNach(akteur, sitzungId, JETZT);
  if (!gelesen.ok) throw new Error(gelesen.fehler.code);
  return gelesen.wert;
}
const stand = async () => ({ sitzungId, version: (await blatt()).version });
const gesehen = async () => ({ sitzungId, stand: (await blatt()).stand });
const stelleAuf = async () => tagesordnungAufstellen(buero, await stand(), JETZT);
const ladeEin = async (akteur = buero, jetzt = JETZT, grund = '') =>
  einladungVersenden(akteur, { ...(await gesehen()), grund }, jetzt);
const vorlage = (id: string) => db.vorlage.findUniqueOrThrow({ where: { id } });
const versendungen = () => db.versand.findMany({ where: { sitzungId }, include: { vorlagen: true } });
const protokoll = (gegenstandId: string) =>
  db.protokoll.findMany({ where: { kette: 'SCHREIBEN', gegenstandId }, orderBy: { id: 'asc' } });

async function inDerListe(id: string) {
  const { treffer: zeilen } = await sucheVorlagen(OEFFENTLICH, Suchfilter.parse({}), HEUTE);
  return zeilen.some((z) => z.id === id);
}

/** Without the instant, which is not known before, and without the ids that are made in the dispatch. */
async function oeffentlicheSeite() {
  const s = await sitzungNach(OEFFENTLICH, sitzungId);
  return s && { ...s, tagesordnungAb: null };
}
const ohneIds = (s: SitzungAnsicht | null | undefined) =>
  s && { ...s, tagesordnungAb: null, punkte: s.punkte.map(({ id: _, ...p }) => p) };

describe('Einladung versenden', () => {
  it('vorher ist nichts öffentlich, danach genau, was die Vorschau sagte; NÖ bleibt verborgen', async () => {
    const [oe, noe, aufNoe, schon, ohnePunkt, entwurf] = [
      await plane(),
      await plane('NICHTOEFFENTLICH'),
      await plane(),
      await plane(),
      await plane(),
      await plane(),
    ];
    await versende(db, [schon.id, ohnePunkt.id], new Date('2026-11-20T08:00:00Z'));
    await db.vorlage.update({ where: { id: entwurf.id }, data: { status: 'ENTWURF' } });
    const datei = {
      name: 'a.pdf',
      mimetyp: 'application/pdf',
      groesse: 1,
      sha256: 'a'.repeat(64),
      geprueftAm: JETZT,
    };
    for (const [ordnung, oeffentlich] of [true, false, false].entries())
      await db.anlage.create({
        data: {
          titel: 'Anlage',
          ordnung,
          oeffentlich,
          vorlage: { connect: { id: oe.id } },
          datei: { create: { ...datei, ablage: `${oe.id}${ordnung}` } },
        },
      });
    await stelleAuf();
    await db.beratung.update({ where: { id: ohnePunkt.schritt }, data: { tagesordnungspunktId: null } });
    const punktVon = async (id: string) =>
      (await blatt()).punkte.find((p) => p.vorlagen.includes(id)) ?? { id: '', titel: '' };
    const nachNoe = { punktId: (await punktVon(aufNoe.id)).id, titel: 'x', oeffentlicherTitel: 'Vertrag' };
    await punktAendern(buero, { ...(await stand()), ...nachNoe, teil: 'NICHTOEFFENTLICH' }, JETZT);

    expect(await oeffentlicheSeite()).toMatchObject({ punkte: [] });
    for (const { id } of [oe, noe, aufNoe]) {
      expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toBeNull();
      expect(await inDerListe(id)).toBe(false);
    }

    const vorschau = await vorschauZu(buero, await blatt(), JETZT, []);
    const ids = (liste: { id: string }[] | undefined) => liste?.map((v) => v.id).sort();
    expect(ids(vorschau?.werdenOeffentlich)).toEqual([oe.id, aufNoe.id].sort());
    expect(ids(vorschau?.schonOeffentlich)).toEqual([schon.id]);
    expect(ids(vorschau?.bleibenNichtoeffentlich)).toEqual([noe.id]);
    expect(vorschau?.werdenOeffentlich.find((v) => v.id === oe.id)?.anlagen).toEqual({
      oeffentlich: 1,
      nichtoeffentlich: 2,
    });

    expect(await ladeEin()).toMatchObject({ ok: true });
    const seite = await oeffentlicheSeite();
    expect({ ...vorschau?.sitzung, tagesordnungAb: null }).toEqual(seite);
    expect(seite?.punkte.filter((p) => p.teil === 'NICHTOEFFENTLICH').map((p) => p.titel)).toEqual(
      expect.arrayContaining(['Nichtöffentlicher Tagesordnungspunkt', 'Vertrag']),
    );
    expect(JSON.stringify(seite)).not.toContain(noe.betreff);
    expect(JSON.stringify(seite)).not.toContain(aufNoe.betreff);
    expect(JSON.stringify(seite)).not.toContain(entwurf.betreff);
    for (const { id, satz: angekuendigt } of vorschau?.werdenOeffentlich ?? []) {
      expect((await vorlageNach(OEFFENTLICH, id, HEUTE))?.satz).toBe(angekuendigt);
      expect(await inDerListe(id)).toBe(true);
    }
    expect(await vorlageNach(OEFFENTLICH, noe.id, HEUTE)).toBeNull();
    expect((await vorlageNach(OEFFENTLICH, aufNoe.id, HEUTE))?.folge.schritte).toEqual([]);
  });

  it('Mitglieder lesen danach auch den nichtöffentlichen Teil (A4)', async () => {
    const noe = await plane('NICHTOEFFENTLICH');
    const mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, SPAETER);
    await stelleAuf();
    expect(await vorlageNach(mitglied, noe.id, HEUTE)).toBeNull();
    await ladeEin();
    expect(await vorlageNach(mitglied, noe.id, HEUTE)).toMatchObject({ betreff: noe.betreff });
  });

  it('schreibt Versand, Status, Standort und Protokoll in einem', async () => {
    const [oe, noe] = [await plane(), await plane('NICHTOEFFENTLICH')];
    await stelleAuf();
    await ladeEin();
    const [versand] = await versendungen();
    expect(versand).toMatchObject({
      art: 'EINLADUNG',
      versandtAm: JETZT,
      oeffentlichAb: JETZT,
      versandtVon: 'Frau Büro',
    });
    expect(versand?.vorlagen.map((v) => v.vorlageId).sort()).toEqual([oe.id, noe.id].sort());
    expect(await db.sitzung.findUnique({ where: { id: sitzungId } })).toMatchObject({
      status: 'EINGELADEN',
      tagesordnungAb: JETZT,
    });
    for (const { id, version } of [oe, noe]) {
      expect(await vorlage(id)).toMatchObject({
        status: 'IN_BERATUNG',
        version: version + 1,
        geaendertAm: JETZT,
      });
      expect((await protokoll(id)).at(-1)).toMatchObject({
        aktion: 'einladung.versenden',
        akteurId: buero.benutzerId,
        von: { status: 'GEZEICHNET' },
        nach: { status: 'IN_BERATUNG', sitzungId, versandId: versand?.id },
      });
      const ansicht = await vorlageNach(buero, id, HEUTE);
      const gespeichert = await db.standort.findFirst({
        where: { vorlageId: id, sicht: 'INTERN', von: alsDatum(HEUTE) },
      });
      const berechnet = ansicht && position(ansicht.folge, HEUTE);
      expect(gespeichert).toMatchObject({ code: berechnet?.code, gesamt: 1 });
      expect(gespeichert?.satz).toBe(ansicht && berechnet && satz(berechnet, ansicht.folge, 'intern'));
    }
    expect((await protokoll(sitzungId)).at(-1)).toMatchObject({
      aktion: 'einladung.versenden',
      von: { status: 'TERMINIERT' },
      nach: { status: 'EINGELADEN', vorlagen: 2, verspaetet: false },
    });
  });
});

describe('Nur einmal', () => {
  it('zwei zugleich: eine Einladung, die zweite erfährt, von wem und wann', async () => {
    await plane();
    await stelleAuf();
    const e = { ...(await gesehen()), grund: '' };
    const antworten = await Promise.all([
      einladungVersenden(buero, e, JETZT),
      einladungVersenden(buero, e, JETZT),
    ]);
    expect(antworten.filter((a) => a.ok)).toHaveLength(1);
    expect(antworten.find((a) => !a.ok)).toMatchObject({
      fehler: { code: 'SCHON_VERSANDT', betrifft: ['Einladung, 23.11.2026, 09:00 Uhr, Frau Büro'] },
    });
    expect(await versendungen()).toHaveLength(1);
  });

  it('noch einmal abgeschickt: einmal versandt, einmal protokolliert', async () => {
    const { id } = await plane();
    await stelleAuf();
    const e = { ...(await gesehen()), grund: '' };
    await einladungVersenden(buero, e, JETZT);
    expect(await einladungVersenden(buero, e, SPAETER)).toMatchObject({ fehler: { code: 'SCHON_VERSANDT' } });
    expect(await versendungen()).toHaveLength(1);
    expect((await protokoll(id)).filter((p) => p.aktion === 'einladung.versenden')).toHaveLength(1);
  });

  it('auch die Datenbank nimmt keine zweite Einladung an', async () => {
    await plane();
    await stelleAuf();
    await ladeEin();
    await expect(versende(db, [], JETZT, sitzungId)).rejects.toMatchObject({ code: 'P2002' });
  });

  it('Absturz mittendrin: nichts ist geschehen', async () => {
    const { id } = await plane();
    await stelleAuf();
    const vorher = {
      blatt: await blatt(),
      vorlage: await vorlage(id),
      protokoll: (await protokoll(id)).length,
    };
    absturz.beiVorlage = true;
    await expect(ladeEin()).rejects.toThrow('abgestürzt');
    expect({
      blatt: await blatt(),
      vorlage: await vorlage(id),
      protokoll: (await protokoll(id)).length,
    }).toEqual(vorher);
    expect(await versendungen()).toEqual([]);
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toBeNull();
  });
});

describe('Abgelehnt', () => {
  const code = async (antwort: Promise<unknown>) => (await antwort) as { fehler?: { code: string } };

  it('eine leere Tagesordnung', async () => {
    expect(await ladeEin()).toMatchObject({ fehler: { code: 'TAGESORDNUNG_LEER' } });
  });

  it('eine abgesagte Sitzung, eine begonnene, eine vergangene', async () => {
    await stelleAuf();
    await db.sitzung.update({ where: { id: sitzungId }, data: { abgesagt: true } });
    expect(await ladeEin()).toMatchObject({ fehler: { code: 'SITZUNG_FAELLT_AUS' } });
    await db.sitzung.update({ where: { id: sitzungId }, data: { abgesagt: false } });
    for (const am of ['2026-12-10T14:00:00Z', '2026-12-11T08:00:00Z'])
      expect(await ladeEin(buero, new Date(am), 'eilt')).toMatchObject({
        fehler: { code: 'SITZUNG_BEGONNEN' },
      });
    expect(await ladeEin(buero, new Date('2026-12-10T13:59:00Z'), 'eilt')).toMatchObject({ ok: true });
  });

  it('nach der Ladungsfrist nur mit Grund, und der steht im Protokoll', async () => {
    await stelleAuf();
    const letzterTag = new Date('2026-12-02T22:59:00Z');
    const zuSpaet = new Date('2026-12-02T23:00:00Z');
    expect(await ladeEin(buero, zuSpaet)).toMatchObject({
      fehler: { code: 'LADUNGSFRIST_VORBEI', feld: 'grund' },
    });
    expect(await ladeEin(buero, zuSpaet, 'Hochwasser')).toMatchObject({ ok: true });
    expect((await protokoll(sitzungId)).at(-1)).toMatchObject({
      grund: 'Hochwasser',
      nach: { verspaetet: true },
    });
    sitzungId = (await legeSitzungAn(db, gremium, '2026-12-10')).id;
    await stelleAuf();
    expect(await ladeEin(buero, letzterTag)).toMatchObject({ ok: true });
  });

  it.each([
    ['ENTWURF', 'NICHT_FREIGEGEBEN'],
    ['MITZEICHNUNG', 'NICHT_FREIGEGEBEN'],
  ])('eine Vorlage im Stand %s: %s, mit Namen', async (status, erwartet) => {
    const v = await plane();
    await stelleAuf();
    await db.vorlage.update({ where: { id: v.id }, data: { status } });
    expect(await ladeEin()).toMatchObject({ fehler: { code: erwartet, betrifft: [v.betreff] } });
    expect(await versendungen()).toEqual([]);
  });

  it('P2: eine Vorlage, die öffentlich würde und zu der niemand nach Personen gesehen hat, mit Namen', async () => {
    const [v, geheim, schon] = [await plane(), await plane('NICHTOEFFENTLICH'), await plane()];
    await stelleAuf();
    await versende(db, [schon.id], new Date('2026-11-20T08:00:00Z'));
    for (const { id } of [v, geheim, schon])
      await db.vorlage.update({ where: { id }, data: { personenbezug: null } });
    expect(await ladeEin()).toMatchObject({
      fehler: { code: 'PERSONENBEZUG_OFFEN', regel: 'P2', betrifft: [v.betreff] },
    });
    expect(await versendungen()).toEqual([]);
    await db.vorlage.update({ where: { id: v.id }, data: { personenbezug: 'UNKENNTLICH' } });
    expect(await ladeEin()).toMatchObject({ ok: true });
    const spaeter = await plane();
    await db.vorlage.update({ where: { id: spaeter.id }, data: { personenbezug: null } });
    const nachtrag = { ...(await gesehen()), grund: '', vorlagen: [spaeter.id] };
    expect(await nachtragVersenden(buero, nachtrag, JETZT)).toMatchObject({
      fehler: { code: 'PERSONENBEZUG_OFFEN', betrifft: [spaeter.betreff] },
    });
  });

  it('eine zurückgezogene Vorlage, ein entfallener und ein erledigter Schritt', async () => {
    const v = await plane();
    await stelleAuf();
    const zurueck = { status: 'ZURUECKGEZOGEN', zurueckgezogenAm: alsDatum(HEUTE) };
    await db.vorlage.update({ where: { id: v.id }, data: zurueck });
    expect(await ladeEin()).toMatchObject({ fehler: { code: 'NICHT_FREIGEGEBEN' } });
    await db.vorlage.update({ where: { id: v.id }, data: { status: 'GEZEICHNET', zurueckgezogenAm: null } });
    await db.beratung.update({ where: { id: v.schritt }, data: { entfallenAm: alsDatum(HEUTE) } });
    expect(await ladeEin()).toMatchObject({
      fehler: { code: 'TAGESORDNUNG_VERALTET', betrifft: [v.betreff] },
    });
    await db.beratung.update({ where: { id: v.schritt }, data: { entfallenAm: null } });
    await db.ergebnis.create({ data: { beratungId: v.schritt, code: 'ABGESETZT' } });
    expect(await ladeEin()).toMatchObject({ fehler: { code: 'TAGESORDNUNG_VERALTET' } });
  });

  it('O14: inzwischen nichtöffentlich, aber noch im öffentlichen Teil', async () => {
    const v = await plane();
    await stelleAuf();
    await db.vorlage.update({ where: { id: v.id }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await ladeEin()).toMatchObject({
      fehler: { code: 'OEFFENTLICHER_TEIL', regel: 'O14', betrifft: [v.betreff] },
    });
  });

  it('ein alter Stand der Tagesordnung', async () => {
    const alt = { ...(await gesehen()), grund: '' };
    await stelleAuf();
    expect(await einladungVersenden(buero, alt, JETZT)).toMatchObject({
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
  });

  it('was anders öffentlich würde, als die Vorschau sagte: auch wenn sich nur die Vorlage geändert hat', async () => {
    const v = await plane('NICHTOEFFENTLICH');
    await stelleAuf();
    const alt = { ...(await gesehen()), grund: '' };
    await db.vorlage.update({ where: { id: v.id }, data: { oeffentlichkeit: 'OEFFENTLICH' } });
    expect(await einladungVersenden(buero, alt, JETZT)).toMatchObject({
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
    expect(await vorlageNach(OEFFENTLICH, v.id, HEUTE)).toBeNull();
  });

  it('eine Lücke, die eine umgeplante Vorlage ließ, geht nicht mit hinaus', async () => {
    const [a, b] = [await plane(), await plane()];
    await stelleAuf();
    const erster = (await blatt()).punkte.find((p) => p.nummer === '2.1');
    const weg = [a, b].find((v) => erster?.vorlagen.includes(v.id));
    await db.beratung.update({
      where: { id: weg?.schritt ?? '' },
      data: { tagesordnungspunktId: null, sitzungId: null },
    });
    await db.tagesordnungspunkt.delete({ where: { id: erster?.id ?? '' } });
    const vorschau = await vorschauZu(buero, await blatt(), JETZT, []);
    expect(await ladeEin()).toMatchObject({ ok: true });
    const seite = await oeffentlicheSeite();
    expect(seite?.punkte.map((p) => p.nummer)).toContain('2.1');
    expect({ ...vorschau?.sitzung, tagesordnungAb: null }).toEqual(seite);
  });

  it('jede Rolle, die es nicht darf; die eigene Schriftführung darf', async () => {
    const anderes = await legeGremiumAn(db);
    const einheit = await db.organisationseinheit.create({
      data: { art: 'FACHBEREICH', kennung: sitzungId, name: 'FB' },
    });
    const v = await plane();
    await stelleAuf();
    const e = { ...(await gesehen()), grund: 'x' };
    for (const [oeffentlichAb, erwartet] of [
      [null, 'NICHT_GEFUNDEN'],
      [new Date('2026-01-01'), 'NICHT_ERLAUBT'],
    ] as const) {
      await db.sitzung.update({ where: { id: sitzungId }, data: { oeffentlichAb } });
      for (const akteur of [
        OEFFENTLICH,
        await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT),
        await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: einheit.id }, JETZT),
        await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT),
        await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [anderes.id] }, JETZT),
      ]) {
        expect(await code(einladungVersenden(akteur, e, JETZT))).toEqual({
          ok: false,
          fehler: { code: erwartet },
        });
        expect(await code(nachtragVersenden(akteur, { ...e, vorlagen: [v.id] }, JETZT))).toEqual({
          ok: false,
          fehler: { code: erwartet },
        });
      }
    }
    expect(await versendungen()).toEqual([]);
    const eigene = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT);
    expect(await einladungVersenden(eigene, e, JETZT)).toMatchObject({ ok: true });
  });
});

describe('Nachtrag (F3)', () => {
  async function eingeladen() {
    const erste = await plane();
    await stelleAuf();
    await ladeEin();
    return erste;
  }
  const trageNach = async (vorlagen: string[], jetzt = SPAETER, grund = '') =>
    nachtragVersenden(buero, { ...(await gesehen()), vorlagen, grund }, jetzt);

  it('später geplant ist noch nicht öffentlich; mit dem Nachtrag genau, was die Vorschau sagte', async () => {
    await eingeladen();
    const vorherSeite = await oeffentlicheSeite();
    const [oe, noe, nicht] = [await plane(), await plane('NICHTOEFFENTLICH'), await plane()];
    expect(await oeffentlicheSeite()).toEqual(vorherSeite);
    expect(await vorlageNach(OEFFENTLICH, oe.id, HEUTE)).toBeNull();
    const vorschau = await vorschauZu(buero, await blatt(), SPAETER, [oe.id, noe.id]);
    expect(await trageNach([oe.id, noe.id])).toMatchObject({ ok: true });
    const seite = await oeffentlicheSeite();
    expect(ohneIds(vorschau?.sitzung)).toEqual(ohneIds(await sitzungNach(OEFFENTLICH, sitzungId)));
    expect(seite?.punkte.slice(0, vorherSeite?.punkte.length)).toEqual(vorherSeite?.punkte);
    expect(JSON.stringify(seite)).toContain(oe.betreff);
    expect(JSON.stringify(seite)).not.toContain(noe.betreff);
    expect(JSON.stringify(seite)).not.toContain(nicht.betreff);
    expect(await vorlageNach(OEFFENTLICH, nicht.id, HEUTE)).toBeNull();
    const [, nachtrag] = await versendungen();
    expect(nachtrag).toMatchObject({ art: 'NACHTRAG', oeffentlichAb: SPAETER });
    expect(nachtrag?.vorlagen.map((v) => v.vorlageId).sort()).toEqual([oe.id, noe.id].sort());
    expect(await db.sitzung.findUnique({ where: { id: sitzungId } })).toMatchObject({
      tagesordnungAb: JETZT,
      status: 'EINGELADEN',
    });
    expect((await protokoll(oe.id)).at(-1)).toMatchObject({
      aktion: 'nachtrag.versenden',
      nach: { status: 'IN_BERATUNG' },
    });
  });

  it('zwei zugleich und noch einmal: einmal', async () => {
    await eingeladen();
    const { id } = await plane();
    const e = { ...(await gesehen()), vorlagen: [id], grund: '' };
    const antworten = await Promise.all([
      nachtragVersenden(buero, e, SPAETER),
      nachtragVersenden(buero, e, SPAETER),
    ]);
    expect(antworten.filter((a) => a.ok)).toHaveLength(1);
    expect(antworten.find((a) => !a.ok)).toMatchObject({
      fehler: { code: 'SCHON_VERSANDT', betrifft: ['Nachtrag, 24.11.2026, 09:00 Uhr, Frau Büro'] },
    });
    expect(await versendungen()).toHaveLength(2);
  });

  it('nicht vor der Einladung, nicht nach Beginn, nach der Frist nur mit Grund', async () => {
    const v = await plane();
    expect(await trageNach([v.id])).toMatchObject({ fehler: { code: 'EINLADUNG_FEHLT' } });
    await eingeladen();
    const spaeter = await plane();
    expect(await trageNach([spaeter.id], new Date('2026-12-10T14:00:00Z'), 'x')).toMatchObject({
      fehler: { code: 'SITZUNG_BEGONNEN' },
    });
    expect(await trageNach([spaeter.id], new Date('2026-12-09T08:00:00Z'))).toMatchObject({
      fehler: { code: 'LADUNGSFRIST_VORBEI' },
    });
    expect(await trageNach([spaeter.id], new Date('2026-12-09T08:00:00Z'), 'eilt')).toMatchObject({
      ok: true,
    });
  });

  it('kein Entwurf, und nichts, was hier nicht vorgesehen ist', async () => {
    await eingeladen();
    const [entwurf, fremd] = [await plane(), await legeVorlageAn(db)];
    await db.vorlage.update({ where: { id: entwurf.id }, data: { status: 'ENTWURF' } });
    for (const { id } of [entwurf, fremd])
      expect(await trageNach([id])).toMatchObject({ fehler: { code: 'INZWISCHEN_GEAENDERT' } });
    expect(await versendungen()).toHaveLength(1);
  });

  it('Absturz mittendrin: kein Punkt, kein Versand', async () => {
    await eingeladen();
    const { id } = await plane();
    const vorher = await blatt();
    absturz.beiVorlage = true;
    await expect(trageNach([id])).rejects.toThrow('abgestürzt');
    expect(await blatt()).toEqual(vorher);
  });
});

it('T10: das Votum der Vorberatung fehlt, wenn die Entscheidung auf die Tagesordnung soll', async () => {
  const v = await plane();
  const anderes = await legeGremiumAn(db, 'Schulausschuss');
  const davor = await legeSitzungAn(db, anderes.id, '2026-11-10');
  await db.beratung.create({
    data: {
      vorlageId: v.id,
      gremiumId: anderes.id,
      zustaendigkeit: 'EMPFEHLUNG',
      ordnung: 1,
      sitzungId: davor.id,
    },
  });
  expect(await votenZu(buero, await blatt(), HEUTE)).toEqual([
    {
      beratungId: v.schritt,
      vorlageId: v.id,
      voten: [{ gremium: 'Schulausschuss', datum: '2026-11-10', erwartet: false }],
    },
  ]);
});
