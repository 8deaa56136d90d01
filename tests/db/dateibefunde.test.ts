import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dateiart } from '@/domain/anlage/dateiart';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { anlageAendern, anlageErsetzen, anlageHinzufuegen } from '@/server/anlagen/commands';
import { anlagenZumBearbeiten, dokumentNach } from '@/server/anlagen/queries';
import { befundeBeantworten } from '@/server/dateibefunde/commands';
import { pruefeDatei } from '@/server/dateipruefungen/commands';
import { erfassungNach } from '@/server/erfassungen/queries';
import { gibFrei } from '@/server/freigaben/commands';
import { storage } from '@/server/infra/storage';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { blattNach } from '@/server/tagesordnungen/queries';
import { einladungVersenden } from '@/server/versendungen/commands';
import { legeBenutzerAn } from '../support/benutzer';
import { zipMit } from '../support/dateien';
import { eigeneDatenbank } from '../support/datenbank';
import { legeFachbereichAn, legeVollstaendigenEntwurfAn } from '../support/entwurf';
import { decke, GEHEIM, nacheinander, pdfMit, schreibe } from '../support/pdf';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn } from '../support/stadt';

await eigeneDatenbank();
const daten = mkdtempSync(join(tmpdir(), 'ratslauf-befunde-'));
process.env.RATSLAUF_DATEN = daten;
afterAll(() => rmSync(daten, { recursive: true }));

const JETZT = new Date('2026-11-23T08:00:00Z');
const db = dbIntern();

let buero: Akteur;
let fach: Akteur;
let amt: string;
let gremium: string;
let unbefugt: [string, Akteur, string][];
let schlecht: Uint8Array;
let gut: Uint8Array;

beforeAll(async () => {
  await legeKommuneAn(db);
  amt = (await legeFachbereichAn(db, '60')).id;
  const fremdesAmt = (await legeFachbereichAn(db, '51')).id;
  gremium = (await legeGremiumAn(db)).id;
  const konto = (wer: Parameters<typeof legeBenutzerAn>[1]) => legeBenutzerAn(db, wer, JETZT);
  buero = await konto({ rolle: 'RATSBUERO' });
  fach = await konto({ rolle: 'FACHBEREICH', fachbereichId: amt });
  unbefugt = [
    ['Öffentlichkeit', OEFFENTLICH, 'NICHT_GEFUNDEN'],
    ['System', SYSTEM, 'NICHT_ERLAUBT'],
    [
      'fremder Fachbereich',
      await konto({ rolle: 'FACHBEREICH', fachbereichId: fremdesAmt }),
      'NICHT_GEFUNDEN',
    ],
    ['Schriftführung', await konto({ rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }), 'NICHT_GEFUNDEN'],
    ['Mitglied', await konto({ rolle: 'MITGLIED', gremien: [gremium] }), 'NICHT_GEFUNDEN'],
    ['Administration', await konto({ rolle: 'ADMINISTRATION' }), 'NICHT_GEFUNDEN'],
  ];
  schlecht = await pdfMit((b) => nacheinander(schreibe(b), decke(b)));
  gut = await pdfMit((b) => schreibe(b));
});

async function gelingt<W>(ergebnis: Promise<Result<W, Ablehnung>>): Promise<W> {
  const e = await ergebnis;
  if (!e.ok) throw new Error(JSON.stringify(e.fehler));
  return e.wert;
}
const code = (e: Result<unknown, Ablehnung>) => (e.ok ? 'OK' : e.fehler.code);

async function lege(bytes: Uint8Array, art: Dateiart = 'PDF') {
  async function* strom() {
    yield bytes;
  }
  return { ...(await storage().put(strom())), name: `Plan.${art.toLowerCase()}`, art };
}

/** Complete, and public once it is dispatched. */
async function entwurf() {
  const id = await legeVollstaendigenEntwurfAn(db, amt, gremium);
  const data = { oeffentlichkeit: 'OEFFENTLICH', personenbezug: 'KEINER' };
  await db.vorlage.update({ where: { id }, data });
  return id;
}

async function haengeAn(vorlageId: string, bytes: Uint8Array, oeffentlichkeit = true, art: Dateiart = 'PDF') {
  const datei = await lege(bytes, art);
  const eingabe = { vorlageId, titel: 'Plan', oeffentlichkeit, datei };
  return (await gelingt(anlageHinzufuegen(buero, eingabe, JETZT))).id;
}

const dateiZu = async (anlage: string) =>
  (await db.anlage.findUniqueOrThrow({ where: { id: anlage }, select: { dateiId: true } })).dateiId;
const pruefe = async (anlage: string) =>
  gelingt(pruefeDatei(SYSTEM, { dateiId: await dateiZu(anlage) }, JETZT));
const befundeZu = async (anlage: string) =>
  (await db.dateibefund.findMany({ where: { datei: { anlagen: { some: { id: anlage } } } } })).map(
    (b) => b.id,
  );
const frei = (id: string) => gibFrei(buero, { id, version: 1 }, JETZT);

describe('Nach dem Hochladen', () => {
  it('steht der Auftrag in derselben Transaktion; geprüft wird einmal, und es steht im Protokoll', async () => {
    const anlage = await haengeAn(await entwurf(), schlecht);
    const dateiId = await dateiZu(anlage);
    const auftraege =
      await db.$queryRaw`SELECT data FROM jobs.job WHERE name = 'datei.pruefen' AND data->>'dateiId' = ${dateiId}`;
    expect(auftraege).toEqual([{ data: { dateiId } }]);
    await Promise.all([1, 2].map(() => gelingt(pruefeDatei(SYSTEM, { dateiId }, JETZT))));
    await gelingt(pruefeDatei(SYSTEM, { dateiId }, JETZT));
    expect(await db.dateibefund.findMany({ where: { dateiId } })).toMatchObject([
      { art: 'VERDECKTER_TEXT', seite: 1, ausschnitt: GEHEIM, antwort: null },
    ]);
    expect(await db.protokoll.findMany({ where: { gegenstandId: dateiId } })).toMatchObject([
      { aktion: 'datei.pruefen', akteur: 'System', nach: { befunde: 1 } },
    ]);
  });

  it('wird eine abgelehnte Anlage nicht geprüft', async () => {
    const vorher = await db.$queryRaw`SELECT count(*)::int AS n FROM jobs.job WHERE name = 'datei.pruefen'`;
    await anlageHinzufuegen(
      OEFFENTLICH,
      { vorlageId: await entwurf(), titel: '', oeffentlichkeit: true, datei: await lege(gut) },
      JETZT,
    );
    expect(await db.$queryRaw`SELECT count(*)::int AS n FROM jobs.job WHERE name = 'datei.pruefen'`).toEqual(
      vorher,
    );
  });

  it('prüft nur das System', async () => {
    const anlage = await haengeAn(await entwurf(), gut);
    const dateiId = await dateiZu(anlage);
    for (const wer of [buero, fach, OEFFENTLICH])
      expect(code(await pruefeDatei(wer, { dateiId }, JETZT))).toBe('NICHT_ERLAUBT');
  });

  it('ist eine entfernte Datei kein Fehler, eine fehlende ein Befund', async () => {
    await gelingt(pruefeDatei(SYSTEM, { dateiId: randomUUID() }, JETZT));
    const anlage = await haengeAn(await entwurf(), gut);
    const { ablage } = await db.datei.findFirstOrThrow({ where: { anlagen: { some: { id: anlage } } } });
    await storage().delete(ablage);
    await pruefe(anlage);
    expect(await db.dateibefund.findMany({ where: { datei: { ablage } } })).toMatchObject([
      { art: 'NICHT_PRUEFBAR', ausschnitt: 'Die Datei fehlt in der Ablage.' },
    ]);
  });

  it('sind Eigenschaften von Word-Dokumenten und Ortsangaben in Bildern Befunde, ohne viel zu entpacken', async () => {
    const id = await entwurf();
    const docx = zipMit([
      ['[Content_Types].xml', '<Types/>'],
      ['word/document.xml', '<w/>'],
      [
        'docProps/core.xml',
        '<cp><dc:creator>Erika Probe</dc:creator><cp:lastModifiedBy>MUSTER&amp;03</cp:lastModifiedBy></cp>',
      ],
    ]);
    const jpeg = Buffer.from(
      'ffd8ffe1002a457869660000' +
        '49492a0008000000' +
        '0200' +
        '3b01020003000000416200' +
        '00' +
        '258804000100000000000000' +
        '00000000' +
        'ffd9',
      'hex',
    );
    const [wort, bild] = [await haengeAn(id, docx, true, 'DOCX'), await haengeAn(id, jpeg, true, 'JPEG')];
    for (const anlage of [wort, bild]) await pruefe(anlage);
    const funde = async (anlage: string) =>
      (await db.dateibefund.findMany({ where: { datei: { anlagen: { some: { id: anlage } } } } }))
        .map((b) => b.ausschnitt)
        .sort();
    expect(await funde(wort)).toEqual(['Verfasser: Erika Probe', 'Zuletzt geändert von: MUSTER&03']);
    expect(await funde(bild)).toEqual([
      'Aufnahmeort: Das Bild enthält Koordinaten.',
      'Urheber des Bildes: Ab',
    ]);
  });

  it('Texte und Bilder ohne Angaben gelten sofort als geprüft', async () => {
    const anlage = await haengeAn(await entwurf(), Buffer.from('a;b'), true, 'CSV');
    expect(await db.datei.findUnique({ where: { id: await dateiZu(anlage) } })).toMatchObject({
      geprueftAm: JETZT,
    });
  });
});

describe('Freigabe', () => {
  it('wartet auf die Prüfung, dann auf eine Antwort, dann geht sie', async () => {
    const id = await entwurf();
    const anlage = await haengeAn(id, schlecht);
    expect(await frei(id)).toMatchObject({ fehler: { code: 'ANLAGE_UNGEPRUEFT', betrifft: ['Plan'] } });
    expect((await erfassungNach(buero, id, JETZT))?.offeneAnlagen).toEqual([
      'Die Anlage „Plan“ wird noch geprüft.',
    ]);
    await pruefe(anlage);
    expect(await frei(id)).toMatchObject({ fehler: { code: 'ANLAGE_BEFUND_OFFEN', betrifft: ['Plan'] } });
    expect((await erfassungNach(buero, id, JETZT))?.offeneAnlagen).toEqual([
      'In der Anlage „Plan“ ist ein Befund der Prüfung offen.',
    ]);
    const befunde = await befundeZu(anlage);
    await gelingt(
      befundeBeantworten(fach, { vorlageId: id, id: anlage, befunde, antwort: 'Steht so im Plan.' }, JETZT),
    );
    expect((await anlagenZumBearbeiten(buero, id, JETZT))?.anlagen).toMatchObject([
      {
        geprueft: true,
        befunde: [{ ausschnitt: GEHEIM, antwort: { satz: 'Steht so im Plan.', von: fach.name, am: JETZT } }],
      },
    ]);
    expect(code(await frei(id))).toBe('OK');
  });

  it('fragt nicht nach nichtöffentlichen Anlagen und nicht bei nichtöffentlichen Vorlagen', async () => {
    const id = await entwurf();
    await pruefe(await haengeAn(id, schlecht, false));
    await haengeAn(id, gut, false);
    expect(code(await frei(id))).toBe('OK');
    const verschlossen = await entwurf();
    await db.vorlage.update({ where: { id: verschlossen }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    await pruefe(await haengeAn(verschlossen, schlecht));
    expect(code(await frei(verschlossen))).toBe('OK');
  });

  it('was einen Befund hat, wird nicht öffentlich gestellt, ehe jemand ihn beantwortet', async () => {
    const id = await entwurf();
    const anlage = await haengeAn(id, schlecht, false);
    await pruefe(anlage);
    const stelle = (oeffentlichkeit: boolean, version = 1) =>
      anlageAendern(buero, { vorlageId: id, id: anlage, version, titel: 'Plan', oeffentlichkeit }, JETZT);
    expect(code(await stelle(true))).toBe('ANLAGE_BEFUND_OFFEN');
    expect(await db.anlage.findUnique({ where: { id: anlage } })).toMatchObject({
      oeffentlich: false,
      version: 1,
    });
    const befunde = await befundeZu(anlage);
    await gelingt(
      befundeBeantworten(buero, { vorlageId: id, id: anlage, befunde, antwort: 'So gewollt' }, JETZT),
    );
    expect(code(await stelle(true))).toBe('OK');
    // The way back is always open.
    expect(code(await stelle(false, 2))).toBe('OK');
  });

  it('geht mit einer ersetzten Datei; die alte gibt es nicht mehr', async () => {
    const id = await entwurf();
    const anlage = await haengeAn(id, schlecht);
    const zweite = await haengeAn(id, gut);
    await pruefe(anlage);
    await pruefe(zweite);
    const { ablage } = await db.datei.findFirstOrThrow({ where: { anlagen: { some: { id: anlage } } } });
    const ersetze = async (wer: Akteur, version = 1) =>
      anlageErsetzen(wer, { vorlageId: id, id: anlage, version, datei: await lege(gut) }, JETZT);
    for (const [wer, akteur, erwartet] of unbefugt) expect(code(await ersetze(akteur)), wer).toBe(erwartet);
    expect(code(await ersetze(buero, 7))).toBe('INZWISCHEN_GEAENDERT');
    expect(await storage().exists(ablage)).toBe(true);

    const neu = await gelingt(ersetze(fach));
    expect(neu.id).not.toBe(anlage);
    expect((await anlagenZumBearbeiten(buero, id, JETZT))?.anlagen).toMatchObject([
      { id: neu.id, titel: 'Plan', oeffentlich: true, geprueft: false, befunde: [], version: 1 },
      { id: zweite },
    ]);
    expect(await storage().exists(ablage)).toBe(false);
    expect(await dokumentNach(buero, anlage)).toBeNull();
    expect(await db.dateibefund.count({ where: { datei: { ablage } } })).toBe(0);
    expect(code(await ersetze(buero))).toBe('NICHT_GEFUNDEN');
    await pruefe(neu.id);
    expect(code(await frei(id))).toBe('OK');
    expect(
      await db.protokoll.findFirst({ where: { gegenstandId: id, aktion: 'anlage.ersetzen' } }),
    ).toMatchObject({
      akteurId: fach.benutzerId,
      von: { anlage, oeffentlich: true },
      nach: { anlage: neu.id, art: 'PDF' },
    });
  });

  it('zwei ersetzen zur selben Zeit: eine Datei gilt, die andere bleibt nicht liegen', async () => {
    const id = await entwurf();
    const anlage = await haengeAn(id, gut);
    const dateien = [await lege(gut), await lege(gut)];
    const ergebnisse = await Promise.all(
      dateien.map((datei) => anlageErsetzen(buero, { vorlageId: id, id: anlage, version: 1, datei }, JETZT)),
    );
    expect(ergebnisse.map(code).sort()).toEqual(['NICHT_GEFUNDEN', 'OK']);
    const da = await Promise.all(dateien.map((d) => storage().exists(d.ablage)));
    expect(da.filter(Boolean)).toHaveLength(1);
  });
});

describe('Befunde beantworten', () => {
  async function mitBefund() {
    const vorlageId = await entwurf();
    const id = await haengeAn(vorlageId, schlecht);
    await pruefe(id);
    return { vorlageId, id, befunde: await befundeZu(id), antwort: 'So gewollt' };
  }

  it('dürfen Ratsbüro und eigener Fachbereich, sonst niemand; im Protokoll steht der Grund, nie der Ausschnitt', async () => {
    const eingabe = await mitBefund();
    for (const [wer, akteur, erwartet] of unbefugt)
      expect(code(await befundeBeantworten(akteur, eingabe, JETZT)), wer).toBe(erwartet);
    expect(await db.dateibefund.count({ where: { id: { in: eingabe.befunde }, antwort: null } })).toBe(1);
    expect(code(await befundeBeantworten(fach, eingabe, JETZT))).toBe('OK');
    const [eintrag] = await db.protokoll.findMany({
      where: { gegenstandId: eingabe.vorlageId, aktion: 'datei.befund.beantworten' },
      omit: { id: true },
    });
    expect(eintrag).toMatchObject({
      akteurId: fach.benutzerId,
      nach: { anlage: eingabe.id, arten: ['VERDECKTER_TEXT'], befunde: 1 },
      grund: 'So gewollt',
    });
    expect(JSON.stringify(eintrag)).not.toContain('Kaufpreis');
  });

  it('zwei zur selben Zeit: der zweite erfährt es; eine gegebene Antwort bleibt', async () => {
    const eingabe = await mitBefund();
    const ergebnisse = await Promise.all([
      befundeBeantworten(buero, eingabe, JETZT),
      befundeBeantworten(fach, eingabe, JETZT),
    ]);
    expect(ergebnisse.map(code).sort()).toEqual(['INZWISCHEN_GEAENDERT', 'OK']);
  });

  it('nur die der eigenen Anlage, alle oder keiner', async () => {
    const [eine, andere] = [await mitBefund(), await mitBefund()];
    const gemischt = { ...eine, befunde: [...eine.befunde, ...andere.befunde] };
    expect(code(await befundeBeantworten(buero, gemischt, JETZT))).toBe('NICHT_GEFUNDEN');
    expect(code(await befundeBeantworten(buero, { ...andere, vorlageId: eine.vorlageId }, JETZT))).toBe(
      'NICHT_GEFUNDEN',
    );
    expect(await db.dateibefund.count({ where: { id: { in: gemischt.befunde }, antwort: null } })).toBe(2);
  });

  it('nach der Freigabe nur noch das Ratsbüro, nach dem Versand niemand', async () => {
    const eingabe = await mitBefund();
    await db.vorlage.update({ where: { id: eingabe.vorlageId }, data: { status: 'GEZEICHNET' } });
    expect(code(await befundeBeantworten(fach, eingabe, JETZT))).toBe('NICHT_ERLAUBT');
    await db.vorlage.update({ where: { id: eingabe.vorlageId }, data: { status: 'IN_BERATUNG' } });
    expect(code(await befundeBeantworten(buero, eingabe, JETZT))).toBe('NICHT_ERLAUBT');
  });

  it('gefunden ist gefunden: ändern lässt sich nur die Antwort', async () => {
    const { befunde } = await mitBefund();
    const [id] = befunde;
    await expect(db.dateibefund.update({ where: { id }, data: { ausschnitt: 'nichts' } })).rejects.toThrow(
      /42501|permission denied|denied access/i,
    );
    await expect(db.dateibefund.delete({ where: { id } })).rejects.toThrow(
      /42501|permission denied|denied access/i,
    );
  });
});

describe('Versand', () => {
  it('geht nicht hinaus, was nach der Freigabe ungeprüft oder mit Befund dazukam', async () => {
    const id = await entwurf();
    expect(code(await frei(id))).toBe('OK');
    const sitzung = await legeSitzungAn(db, gremium, '2027-02-01', { beginn: '15:00' });
    const top = await db.tagesordnungspunkt.create({
      data: { sitzungId: sitzung.id, ordnung: 0, titel: 'Punkt', nummer: '1', teil: 'OEFFENTLICH' },
    });
    await db.beratung.updateMany({
      where: { vorlageId: id },
      data: { sitzungId: sitzung.id, tagesordnungspunktId: top.id },
    });
    const anlage = await haengeAn(id, schlecht);
    const versende = async () => {
      const blatt = await gelingt(blattNach(buero, sitzung.id, JETZT));
      return einladungVersenden(buero, { sitzungId: sitzung.id, stand: blatt.stand, grund: 'eilig' }, JETZT);
    };
    expect(code(await versende())).toBe('ANLAGE_UNGEPRUEFT');
    await pruefe(anlage);
    expect(await versende()).toMatchObject({ fehler: { code: 'ANLAGE_BEFUND_OFFEN', betrifft: ['Plan'] } });
    expect(await db.versand.count({ where: { sitzungId: sitzung.id } })).toBe(0);
    expect(await dokumentNach(OEFFENTLICH, anlage)).toBeNull();
    const befunde = await befundeZu(anlage);
    await gelingt(
      befundeBeantworten(buero, { vorlageId: id, id: anlage, befunde, antwort: 'So gewollt' }, JETZT),
    );
    expect(code(await versende())).toBe('OK');
  });
});
