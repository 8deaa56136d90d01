import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { EntwurfEingabe, NeuerEntwurf } from '@/domain/entwurf/eingabe';
import { formularwerte } from '@/domain/entwurf/werte';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { legeEntwurfAn, loescheEntwurf, speichereEntwurf } from '@/server/entwuerfe/commands';
import { ladeEntwurf } from '@/server/entwuerfe/queries';
import { erfasseDokument } from '@/server/erfassungen/commands';
import { erfassungNach } from '@/server/erfassungen/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { formular, legeFachbereichAn, legeVollstaendigenEntwurfAn } from '../support/entwurf';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn } from '../support/stadt';

await eigeneDatenbank();
const JETZT = new Date('2026-11-23T08:00:00Z');
const HEUTE = '2026-11-23';
const db = dbIntern();
const LANG = readFileSync(new URL('../fixtures/dokumente/01_lange_kenntnisnahme.txt', import.meta.url));

let buero: Akteur;
let zweite: Akteur;
let fach: Akteur;
let fremdesFach: Akteur;
let niemand: [string, Akteur][];
let umweltamt: string;
let gremium: string;

beforeAll(async () => {
  await legeKommuneAn(db);
  umweltamt = (await legeFachbereichAn(db, '60')).id;
  const jugendamt = (await legeFachbereichAn(db, '51')).id;
  gremium = (await legeGremiumAn(db, 'Seniorenbeirat')).id;
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  zweite = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  fach = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: umweltamt }, JETZT);
  fremdesFach = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: jugendamt }, JETZT);
  niemand = [
    ['öffentlich', OEFFENTLICH],
    ['System', SYSTEM],
    ['Schriftführung', await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT)],
    ['Mitglied', await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT)],
    ['Administration', await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT)],
    ['Fachbereich ohne Amt', await legeBenutzerAn(db, { rolle: 'FACHBEREICH' }, JETZT)],
  ];
});

function wert<T>(ergebnis: Result<T, Ablehnung>): T {
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.fehler));
  return ergebnis.wert;
}
const code = (ergebnis: Result<unknown, Ablehnung>) => (ergebnis.ok ? 'OK' : ergebnis.fehler.code);
const protokoll = (id: string) =>
  db.protokoll.findMany({
    where: { kette: 'SCHREIBEN', gegenstandId: id },
    orderBy: { id: 'asc' },
    select: { aktion: true, akteurId: true, von: true, nach: true, grund: true },
  });

const leer = (mehr: Record<string, unknown>) =>
  NeuerEntwurf.parse({ id: randomUUID(), art: 'BESCHLUSSVORLAGE', ...mehr });

async function neuerEntwurf(akteur = buero, betreff: string | null = 'Promenade') {
  return wert(await legeEntwurfAn(akteur, leer({ betreff: betreff ?? '' }), JETZT)).id;
}

describe('Leer beginnen', () => {
  it('ein Entwurf ist nichtöffentlich, ohne Nummer, in der Verwaltung, und steht im Protokoll', async () => {
    const id = await neuerEntwurf();
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({
      status: 'ENTWURF',
      nummer: null,
      oeffentlichkeit: 'NICHTOEFFENTLICH',
      beschlussErforderlich: true,
      angelegtVonId: buero.benutzerId,
    });
    expect((await vorlageNach(buero, id, HEUTE))?.position.code).toBe('VERWALTUNG');
    expect(await vorlageNach(OEFFENTLICH, id, HEUTE)).toBeNull();
    expect(await protokoll(id)).toMatchObject([{ aktion: 'vorlage.anlegen', akteurId: buero.benutzerId }]);
  });

  it('dasselbe Formular zweimal gesendet ist ein Entwurf, auch gleichzeitig', async () => {
    const eingabe = leer({ betreff: 'Doppelklick' });
    const ergebnisse = await Promise.all([1, 2, 3].map(() => legeEntwurfAn(buero, eingabe, JETZT)));
    expect(ergebnisse.map((e) => wert(e).id)).toEqual([eingabe.id, eingabe.id, eingabe.id]);
    expect(await db.vorlage.count({ where: { betreff: 'Doppelklick' } })).toBe(1);
    expect(await protokoll(eingabe.id)).toHaveLength(1);
    expect(code(await legeEntwurfAn(zweite, eingabe, JETZT))).toBe('NICHT_GEFUNDEN');
  });

  it('ein Fachbereich schreibt für sich, ohne Betreff heißt die Vorlage vorläufig', async () => {
    const id = await neuerEntwurf(fach, null);
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({
      betreff: 'Vorlage ohne Betreff',
      fachbereichId: umweltamt,
      fachbereich: '60',
    });
    expect((await ladeEntwurf(db, fach, id, JETZT))?.entwurf.betreff).toBeNull();
  });

  it('eine Ergänzung nennt die Vorlage, zu der sie gehört', async () => {
    const { id } = wert(await legeEntwurfAn(buero, leer({ zu: '00042-26', bezug: 'ERGAENZUNG' }), JETZT));
    expect((await ladeEntwurf(db, buero, id, JETZT))?.entwurf.verweise).toEqual([
      { art: 'ERGAENZUNG', nummer: '00042-26', text: null },
    ]);
  });

  it('wer nicht darf, legt nichts an', async () => {
    const vorher = await db.vorlage.count();
    for (const [, akteur] of niemand) {
      const neu = leer({ betreff: 'Fremd' });
      expect(code(await legeEntwurfAn(akteur, neu, JETZT))).toBe('NICHT_ERLAUBT');
      expect(code(await erfasseDokument(akteur, { id: randomUUID(), text: 'öffentlich' }, JETZT))).toBe(
        'NICHT_ERLAUBT',
      );
    }
    expect(await db.vorlage.count()).toBe(vorher);
  });
});

describe('Aus einem Dokument', () => {
  const lang = (id = randomUUID()) => ({
    id,
    text: '',
    datei: { name: 'lang.txt', bytes: new Uint8Array(LANG) },
  });

  it('füllt Felder, Abschnitte, Bezüge und Folge; Unbekanntes wird genannt und nicht angelegt', async () => {
    await legeFachbereichAn(db, '5');
    const rat = await legeGremiumAn(db, 'Rat der Stadt');
    const sitzung = await legeSitzungAn(db, rat.id, '2013-09-26');
    const gremien = await db.gremium.count();
    const { vorlageId } = wert(await erfasseDokument(buero, lang(), JETZT));
    const ansicht = await erfassungNach(buero, vorlageId ?? '', JETZT);
    expect(ansicht).toMatchObject({
      status: 'ENTWURF',
      nummer: null,
      schritte: 2,
      entwurf: {
        betreff: 'Handlungsprogramm Gute Nachbarschaft',
        untertitel: 'hier: aktueller Sachstand',
        oeffentlichkeit: 'OEFFENTLICH',
        datum: '2013-07-08',
        telefon: '25103',
        art: 'KENNTNISNAHMEVORLAGE',
        verweise: [{ nummer: '03127-11' }],
      },
      dokument: {
        quelle: 'lang.txt',
        herkunft: { felder: { verantwortlich: { zeile: 10, original: 'Tobias Arndt' } } },
      },
    });
    const unbekannt = ansicht?.dokument?.befunde.filter((b) => b.code === 'GREMIUM_UNBEKANNT') ?? [];
    expect(unbekannt).toHaveLength(24);
    expect(unbekannt[0]).toMatchObject({
      zeile: 14,
      satz: expect.stringContaining('Behindertenpolitisches Netzwerk'),
    });
    expect(await db.gremium.count()).toBe(gremien);
    const schritte = await db.beratung.findMany({
      where: { vorlageId: vorlageId ?? '' },
      orderBy: { ordnung: 'asc' },
    });
    expect(schritte).toMatchObject([
      { gremiumId: gremium, sitzungId: null, planDatum: new Date('2013-09-02') },
      { gremiumId: rat.id, sitzungId: sitzung.id, planDatum: null },
    ]);
  });

  it('dasselbe Dokument noch einmal führt zur vorhandenen Vorlage, wenn man sie sehen darf', async () => {
    const vorher = await db.vorlage.count();
    const wieder = wert(await erfasseDokument(zweite, lang(), JETZT));
    expect(wieder).toMatchObject({ art: 'BEKANNT', vorlageId: expect.any(String) });
    const eingefuegt = { id: randomUUID(), text: LANG.toString('utf8').replaceAll('\n', '\r\n') };
    const text = { ...eingefuegt, text: eingefuegt.text.replace(/\r\n/g, '\n') };
    expect(wert(await erfasseDokument(buero, text, JETZT))).toEqual(wieder);
    expect(wert(await erfasseDokument(fremdesFach, lang(), JETZT))).toEqual({
      art: 'BEKANNT',
      vorlageId: null,
    });
    expect(await db.vorlage.count()).toBe(vorher);
  });

  it('gleichzeitig gesendet entsteht ein Entwurf; ein Schlüssel für zwei Dokumente verliert keines', async () => {
    const id = randomUUID();
    const eins = { id, text: 'öffentlich\n\n### **Tagesordnungspunkt**\n\nErstes\n' };
    const ergebnisse = await Promise.all([1, 2, 3].map(() => erfasseDokument(buero, eins, JETZT)));
    expect(ergebnisse.map((e) => wert(e).art).sort()).toEqual(['BEKANNT', 'BEKANNT', 'NEU']);
    const zweites = wert(
      await erfasseDokument(buero, { id, text: eins.text.replace('Erstes', 'Zweites') }, JETZT),
    );
    expect(zweites.art).toBe('NEU');
    expect(zweites.vorlageId).not.toBe(id);
  });

  it('ein Fachbereich erfasst für sich, was immer das Dokument sagt; die Nummer wird notiert, nicht vergeben', async () => {
    const text = `Drucksache Nr.: 12345-13\n${LANG.toString('utf8')}`;
    const { vorlageId } = wert(await erfasseDokument(fach, { id: randomUUID(), text }, JETZT));
    const ansicht = await erfassungNach(fach, vorlageId ?? '', JETZT);
    expect(ansicht).toMatchObject({ nummer: null, entwurf: { fachbereichId: umweltamt } });
    const codes = ansicht?.dokument?.befunde.map((b) => b.code);
    expect(codes).toEqual(expect.arrayContaining(['FACHBEREICH_ANDERER', 'NUMMER_IM_DOKUMENT']));
  });

  it.each([
    ['leer', { text: '\t\n \n' }, 'DOKUMENT_LEER'],
    [
      'ein PDF',
      { text: '', datei: { name: 'a.pdf', bytes: new TextEncoder().encode('%PDF-1.7 …') } },
      'DOKUMENT_UNLESBAR',
    ],
    ['größer als 1 MB', { text: 'Wort '.repeat(210_000) }, 'DOKUMENT_ZU_GROSS'],
  ])('%s: abgelehnt', async (_, dokument, erwartet) => {
    expect(code(await erfasseDokument(buero, { id: randomUUID(), ...dokument }, JETZT))).toBe(erwartet);
  });
});

describe('Speichern', () => {
  it('alle Felder, unvollständig oder nicht; im Protokoll stehen Felder, nicht Inhalte', async () => {
    const id = await neuerEntwurf(buero, null);
    const eingabe = await formular(db, buero, id, JETZT, {
      betreff: 'Promenade am See',
      art: 'MITTEILUNG',
      fachbereichId: umweltamt,
      finanzbetrag: 'keine',
      stadtbezirke: ['Hörde'],
      themen: ['JUGENDHILFE'],
      abschnitte: [{ art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'Zeile 1\r\nZeile 2' }],
      verweise: [
        { art: 'BEZUG', nummer: '12345 – 26', text: '' },
        { art: 'ANTWORT', nummer: '', text: 'Anfrage vom 3. Mai' },
        { art: 'BEZUG', nummer: '', text: '' },
      ],
    });
    expect(wert(await speichereEntwurf(buero, eingabe, JETZT))).toEqual({ id, version: 2 });
    const gespeichert = await db.vorlage.findUniqueOrThrow({
      where: { id },
      include: { abschnitte: true, verweise: true },
    });
    expect(gespeichert).toMatchObject({
      finanzbetrag: 0,
      fachbereich: '60',
      beschlussErforderlich: false,
      abschnitte: [{ text: 'Zeile 1\nZeile 2' }],
    });
    expect(gespeichert.verweise.map((v) => [v.art, v.nummer, v.text]).sort()).toEqual([
      ['ANTWORT', null, 'Anfrage vom 3. Mai'],
      ['BEZUG', '12345-26', null],
    ]);
    const eintraege = await protokoll(id);
    expect(eintraege.at(-1)).toMatchObject({
      aktion: 'vorlage.speichern',
      nach: { felder: expect.arrayContaining(['Betreff', 'Abschnitte', 'Bezüge']), art: 'MITTEILUNG' },
    });
    expect(JSON.stringify(eintraege)).not.toContain('Promenade am See');
  });

  it('dasselbe noch einmal gesendet schreibt nichts', async () => {
    const id = await neuerEntwurf();
    const eingabe = await formular(db, buero, id, JETZT, { telefon: '50' });
    const ergebnisse = await Promise.all([1, 2].map(() => speichereEntwurf(buero, eingabe, JETZT)));
    expect(ergebnisse.map((e) => wert(e).version)).toEqual([2, 2]);
    expect(await protokoll(id)).toHaveLength(2);
  });

  it('zwei Menschen: die Zweite erfährt, was sich geändert hat, verliert nichts und speichert wissentlich darüber', async () => {
    const id = await neuerEntwurf();
    const abschnitte = [
      { art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text: 'Alt 1' },
      { art: 'KLIMARELEVANZ', ueberschrift: 'Klimarelevanz', text: 'Alt 2' },
    ];
    wert(await speichereEntwurf(buero, await formular(db, buero, id, JETZT, { abschnitte }), JETZT));
    const mit = (i: number, text: string) => abschnitte.map((a, j) => (i === j ? { ...a, text } : a));
    const eins = await formular(db, buero, id, JETZT, {
      betreff: 'Von der Ersten',
      telefon: '1',
      abschnitte: mit(0, 'Neu 1'),
    });
    const zwei = await formular(db, zweite, id, JETZT, {
      betreff: 'Von der Zweiten',
      abschnitte: mit(1, 'Neu 2'),
    });
    wert(await speichereEntwurf(buero, eins, JETZT));

    const konflikt = await speichereEntwurf(zweite, zwei, JETZT);
    if (konflikt.ok) throw new Error('kein Konflikt');
    expect(konflikt.fehler).toMatchObject({ code: 'INZWISCHEN_GEAENDERT' });
    expect(konflikt.fehler.unterschiede).toEqual([
      {
        feld: 'betreff',
        name: 'Betreff',
        gespeichert: 'Von der Ersten',
        eingegeben: 'Von der Zweiten',
        art: 'WIDERSPRUCH',
      },
      { feld: 'telefon', name: 'Telefon', gespeichert: '1', eingegeben: '', art: 'UEBERNOMMEN' },
      expect.objectContaining({ feld: 'abschnitte.0', name: 'Abschnitt 1 (Begründung)', art: 'UEBERNOMMEN' }),
    ]);
    expect((await db.vorlage.findUnique({ where: { id } }))?.betreff).toBe('Von der Ersten');

    const darueber = EntwurfEingabe.parse(konflikt.fehler.eingabe);
    wert(await speichereEntwurf(zweite, darueber, JETZT));
    expect((await ladeEntwurf(db, buero, id, JETZT))?.entwurf).toMatchObject({
      betreff: 'Von der Zweiten',
      telefon: '1',
      abschnitte: [{ text: 'Neu 1' }, { text: 'Neu 2' }],
    });
  });

  it('haben beide dasselbe Formular gleichzeitig geändert, gewinnt einer, der andere erfährt es', async () => {
    const id = await neuerEntwurf();
    const formulare = await Promise.all(
      ['A', 'B', 'C'].map((t) => formular(db, buero, id, JETZT, { betreff: t })),
    );
    const ergebnisse = await Promise.all(formulare.map((f) => speichereEntwurf(buero, f, JETZT)));
    expect(ergebnisse.map(code).sort()).toEqual(['INZWISCHEN_GEAENDERT', 'INZWISCHEN_GEAENDERT', 'OK']);
  });

  it('ändert jemand nur die Folge, stört das die Schreibende nicht', async () => {
    const id = await neuerEntwurf();
    const eingabe = await formular(db, buero, id, JETZT, { telefon: '7' });
    await db.vorlage.update({ where: { id }, data: { version: { increment: 1 } } });
    expect(code(await speichereEntwurf(buero, eingabe, JETZT))).toBe('OK');
  });

  it('ein Fachbereich kann seine Vorlage nicht verschenken', async () => {
    const id = await neuerEntwurf(fach);
    const jugendamt = fremdesFach.rechte.fachbereichId ?? '';
    wert(
      await speichereEntwurf(
        fach,
        await formular(db, fach, id, JETZT, { fachbereichId: jugendamt, telefon: '3' }),
        JETZT,
      ),
    );
    expect((await db.vorlage.findUnique({ where: { id } }))?.fachbereichId).toBe(umweltamt);
  });

  it('fremde und verborgene Entwürfe gibt es nicht, für jede Rolle', async () => {
    const id = await neuerEntwurf(fach);
    const eingabe = await formular(db, buero, id, JETZT, { betreff: 'Fremd' });
    for (const [, akteur] of [...niemand, ['fremder Fachbereich', fremdesFach] as const]) {
      expect(code(await speichereEntwurf(akteur, eingabe, JETZT))).toBe('NICHT_GEFUNDEN');
      expect(code(await loescheEntwurf(akteur, { id, version: 1 }, JETZT))).toBe('NICHT_GEFUNDEN');
      expect(await erfassungNach(akteur, id, JETZT)).toBeNull();
    }
    expect(await erfassungNach(fach, id, JETZT)).toMatchObject({
      id,
      darf: { bearbeiten: true, freigeben: false },
    });
    expect((await db.vorlage.findUnique({ where: { id } }))?.version).toBe(1);
  });

  it('nach dem Versand steht der Text fest (L2), auch für das Ratsbüro', async () => {
    const id = await legeVollstaendigenEntwurfAn(db, umweltamt, gremium);
    const eingabe = await formular(db, buero, id, JETZT, { betreff: 'Zu spät' });
    for (const [status, darfBuero] of [
      ['GEZEICHNET', 'OK'],
      ['IN_BERATUNG', 'VORLAGE_STEHT_FEST'],
    ] as const) {
      await db.vorlage.update({ where: { id }, data: { status } });
      expect(code(await speichereEntwurf(fach, eingabe, JETZT))).toBe('VORLAGE_STEHT_FEST');
      expect(code(await speichereEntwurf(buero, { ...eingabe, betreff: `${status}` }, JETZT))).toBe(
        darfBuero,
      );
    }
  });

  it('eine freigegebene Vorlage bleibt vollständig', async () => {
    const id = await legeVollstaendigenEntwurfAn(db, umweltamt, gremium);
    await db.vorlage.update({ where: { id }, data: { status: 'GEZEICHNET' } });
    const ohne = await formular(db, buero, id, JETZT, { verantwortlich: '' });
    expect(await speichereEntwurf(buero, ohne, JETZT)).toMatchObject({
      fehler: { code: 'VORLAGE_UNVOLLSTAENDIG', saetze: { verantwortlich: expect.any(String) } },
    });
  });

  it('zweimal derselbe Bezug wird abgelehnt', async () => {
    const id = await neuerEntwurf();
    const verweise = ['00001-26', '00001 - 26'].map((nummer) => ({ art: 'BEZUG', nummer, text: '' }));
    expect(
      code(await speichereEntwurf(buero, await formular(db, buero, id, JETZT, { verweise }), JETZT)),
    ).toBe('VERWEIS_DOPPELT');
  });

  it('was gelesen und unverändert gesendet wird, gilt als unverändert', async () => {
    for (const { id } of await db.vorlage.findMany({ where: { status: 'ENTWURF' } })) {
      const geladen = await ladeEntwurf(db, buero, id, JETZT);
      if (!geladen) continue;
      const eingabe = EntwurfEingabe.parse(formularwerte(id, geladen.version, geladen.entwurf));
      expect(wert(await speichereEntwurf(buero, eingabe, JETZT)).version).toBe(geladen.version);
    }
  });
});

describe('Löschen', () => {
  it('ein Entwurf mit Folge und Dokument verschwindet ganz, das Protokoll bleibt', async () => {
    const text =
      'öffentlich\n\nBeratungsfolge\tBeratungstermine\tZuständigkeit\nSeniorenbeirat\t10.12.2026\tKenntnisnahme\n\n### **Tagesordnungspunkt**\n\nKurz\n';
    const vorlageId = wert(await erfasseDokument(fach, { id: randomUUID(), text }, JETZT)).vorlageId ?? '';
    expect(code(await loescheEntwurf(fach, { id: vorlageId, version: 9 }, JETZT))).toBe(
      'INZWISCHEN_GEAENDERT',
    );
    wert(await loescheEntwurf(fach, { id: vorlageId, version: 1 }, JETZT));
    expect(await db.vorlage.count({ where: { id: vorlageId } })).toBe(0);
    expect((await protokoll(vorlageId)).map((e) => e.aktion)).toEqual([
      'vorlage.anlegen',
      'vorlage.loeschen',
    ]);
    expect(wert(await erfasseDokument(fach, { id: randomUUID(), text }, JETZT)).art).toBe('NEU');
  });

  it('mit Nummer oder Anlagen nicht', async () => {
    const id = await neuerEntwurf();
    const datei = {
      name: 'a.pdf',
      mimetyp: 'application/pdf',
      groesse: 1,
      sha256: 'a'.repeat(64),
      ablage: randomUUID(),
    };
    await db.anlage.create({
      data: { titel: 'A', ordnung: 0, vorlage: { connect: { id } }, datei: { create: datei } },
    });
    expect(code(await loescheEntwurf(buero, { id, version: 1 }, JETZT))).toBe('ANLAGEN_VORHANDEN');
    const mitNummer = await neuerEntwurf();
    await db.vorlage.update({ where: { id: mitNummer }, data: { nummer: '77777-26' } });
    expect(code(await loescheEntwurf(buero, { id: mitNummer, version: 1 }, JETZT))).toBe('NICHT_ERLAUBT');
  });
});

describe('Schutzklasse (A5)', () => {
  const klasse = async (id: string) =>
    (await db.vorlage.findUniqueOrThrow({ where: { id }, select: { schutzklasse: true } })).schutzklasse;
  const speichere = async (id: string, getippt: Record<string, unknown>) =>
    wert(await speichereEntwurf(buero, await formular(db, buero, id, JETZT, getippt), JETZT));

  it('wird gesetzt, steht im Protokoll, und ein Formular ohne das Feld nimmt sie niemandem', async () => {
    const id = await neuerEntwurf();
    expect(await klasse(id)).toBe('ALLGEMEIN');
    await speichere(id, { schutzklasse: 'PERSONAL' });
    expect(await klasse(id)).toBe('PERSONAL');
    expect((await protokoll(id)).at(-1)).toMatchObject({
      von: { schutzklasse: 'ALLGEMEIN' },
      nach: { schutzklasse: 'PERSONAL', felder: ['Schutzklasse'] },
    });
    await speichere(id, { schutzklasse: undefined, untertitel: 'hier: Nachbesetzung' });
    expect(await klasse(id)).toBe('PERSONAL');
  });

  it('gibt es nur, solange die Vorlage nichtöffentlich ist', async () => {
    const id = await neuerEntwurf();
    await speichere(id, { schutzklasse: 'VERTRAG', oeffentlichkeit: 'OEFFENTLICH' });
    expect(await klasse(id)).toBe('ALLGEMEIN');
  });
});
