import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Spurfilter } from '@/domain/pruefspur/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { pruefe, versiegele } from '@/server/pruefspur/commands';
import { kettenstand } from '@/server/pruefspur/queries';
import { vermerkeExport } from '@/server/revision/commands';
import { JE_SEITE, spurBlaetter, sucheSpur } from '@/server/revision/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-24T15:00:00Z');
const GEHEIM = 'Kündigung des Pachtvertrags Nordstern';

let revision: Akteur;
let buero: Akteur;
let geheim: string;
let offen: string;

const suche = (filter: Record<string, unknown> = {}, wer = revision) =>
  sucheSpur(wer, Spurfilter.parse(filter));
const aktionen = async (filter: Record<string, unknown>) =>
  (await suche(filter))?.zeilen.map((z) => z.aktion) ?? [];

type Eintrag = {
  aktion: string;
  art?: string;
  id?: string;
  am?: string;
  wer?: Akteur;
  kette?: 'LESEN' | 'SCHREIBEN';
};
const schreibe = ({
  aktion,
  art = 'vorlage',
  id,
  am = '2026-11-10T10:00:00Z',
  wer = buero,
  kette,
}: Eintrag) =>
  db.protokoll.create({
    data: {
      aktion,
      gegenstandArt: art,
      gegenstandId: id ?? null,
      am: new Date(am),
      akteur: wer.name,
      akteurId: wer.benutzerId,
      kette,
    },
  });

beforeAll(async () => {
  await legeKommuneAn(db);
  revision = await legeBenutzerAn(db, { rolle: 'REVISION', name: 'Helga Brandt' }, JETZT);
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO', name: 'Sabine Terhorst' }, JETZT);
  geheim = (await legeVorlageAn(db, GEHEIM, 'NICHTOEFFENTLICH')).id;
  offen = (await legeVorlageAn(db, 'Radweg')).id;
  await versende(db, [offen], new Date('2026-11-01T08:00:00Z'));
  await db.vorlage.update({ where: { id: geheim }, data: { nummer: '00007-26' } });
  await db.vorlage.update({ where: { id: offen }, data: { nummer: '00008-26' } });
  await schreibe({ aktion: 'vorlage.freigeben', id: geheim });
  await schreibe({ aktion: 'vorlage.freigeben', id: offen, am: '2026-11-10T22:59:59.999Z' });
  await schreibe({ aktion: 'ergebnis.erfassen', id: offen, am: '2026-11-10T23:00:00Z', wer: SYSTEM });
  await schreibe({ aktion: 'anmeldung.gelungen', art: 'benutzer', id: buero.benutzerId ?? '' });
  await schreibe({
    aktion: 'anmeldung.gescheitert',
    art: 'benutzer',
    id: buero.benutzerId ?? '',
    wer: OEFFENTLICH,
  });
  await vorlageNach(buero, geheim, '2026-11-24');
});

describe('wer darf', () => {
  it.each(ROLLEN.filter((r) => r !== 'REVISION'))('%s nicht', async (rolle) => {
    const gremien = [(await legeGremiumAn(db)).id];
    const wer = await legeBenutzerAn(db, { rolle, gremien }, JETZT);
    expect(await suche({}, wer)).toBeNull();
    expect(await kettenstand(wer)).toBeNull();
    expect(await spurBlaetter(wer, Spurfilter.parse({})).next()).toEqual({ done: true, value: undefined });
    expect(await vermerkeExport(wer, Spurfilter.parse({}), JETZT)).toMatchObject({ ok: false });
  });

  it('auch Öffentlichkeit und System nicht', async () => {
    for (const wer of [OEFFENTLICH, SYSTEM]) expect(await suche({}, wer)).toBeNull();
  });
});

describe('suchen', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['Person', { person: 'terhorst', art: 'schreiben' }, ['vorlage.freigeben', 'vorlage.freigeben']],
    [
      'Person, auch was mit ihrem Konto geschah',
      { person: 'Sabine', art: 'anmelden' },
      ['anmeldung.gescheitert', 'anmeldung.gelungen'],
    ],
    ['System', { person: 'System', bis: '2026-11-30' }, ['ergebnis.erfassen']],
    ['niemand', { person: 'Niemand' }, []],
    ['was für LIKE ein Platzhalter wäre', { person: '%' }, []],
    ['Drucksache-Nummer', { gegenstand: '00008-26' }, ['ergebnis.erfassen', 'vorlage.freigeben']],
    ['unbekannte Nummer', { gegenstand: '99999-99' }, []],
    ['Gelesenes', { art: 'lesen' }, ['vorlage.gelesen']],
    ['Gruppe', { gruppe: 'ERGEBNIS' }, ['ergebnis.erfassen']],
    ['Zeitraum in Berliner Tagen', { von: '2026-11-11', bis: '2026-11-11' }, ['ergebnis.erfassen']],
  ])('%s', async (_, filter, erwartet) => {
    expect(await aktionen(filter)).toEqual(erwartet);
    expect((await suche(filter))?.gesamt).toBe(erwartet.length);
  });

  it('nach Kennung, auch einer Vorlage, die es nicht mehr gibt', async () => {
    const weg = randomUUID();
    await schreibe({ aktion: 'vorlage.loeschen', id: weg });
    expect(await aktionen({ gegenstand: weg })).toEqual(['vorlage.loeschen']);
    expect(await aktionen({ gegenstand: geheim })).toEqual(['vorlage.gelesen', 'vorlage.freigeben']);
  });

  it('nennt Nummern, nie Titel; ein Weg nur zu dem, was sie lesen darf', async () => {
    const seite = await suche();
    expect(JSON.stringify(seite)).not.toContain('Nordstern');
    const zeile = (id: string) => seite?.zeilen.find((z) => z.gegenstand.id === id);
    expect(zeile(geheim)).toMatchObject({ gegenstand: { nummer: '00007-26' }, lesbar: false });
    expect(zeile(offen)).toMatchObject({ gegenstand: { nummer: '00008-26' }, lesbar: true });
    expect(zeile(buero.benutzerId ?? '')).toMatchObject({ gegenstand: { name: 'Sabine Terhorst' } });
  });
});

it('blättert über jeden Eintrag genau einmal, auch bei gleicher Zeit, und zählt bis tausend', async () => {
  const id = randomUUID();
  const am = new Date('2026-11-20T10:00:00Z');
  await db.protokoll.createMany({
    data: Array.from({ length: 1010 }, (_, i) => ({
      am: new Date(am.getTime() + Math.floor(i / 70)),
      akteur: 'Jemand',
      aktion: 'vorlage.speichern',
      gegenstandArt: 'vorlage',
      gegenstandId: id,
    })),
  });
  const gesehen: string[] = [];
  let vor: string | null | undefined;
  do {
    const seite = await suche({ gegenstand: id, ...(vor && { vor }) });
    expect(seite?.gesamt).toBe(1001);
    expect(seite?.zeilen.length).toBeLessThanOrEqual(JE_SEITE);
    gesehen.push(...(seite?.zeilen.map((z) => z.id) ?? []));
    vor = seite?.weiter;
  } while (vor);
  expect(gesehen).toHaveLength(1010);
  expect(new Set(gesehen).size).toBe(1010);
  const blaetter: number[] = [];
  for await (const blatt of spurBlaetter(revision, Spurfilter.parse({ gegenstand: id })))
    blaetter.push(blatt.length);
  expect(blaetter).toEqual([1000, 10]);
}, 60_000);

it('der Export ist ein Eintrag, ohne zu sagen, nach wem gesucht wurde', async () => {
  const filter = Spurfilter.parse({ person: 'Terhorst', art: 'lesen', von: '2026-11-01' });
  expect(await vermerkeExport(revision, filter, JETZT)).toMatchObject({ ok: true });
  const [eintrag] = (await suche({ gruppe: 'PRUEFSPUR' }))?.zeilen ?? [];
  expect(eintrag).toMatchObject({ aktion: 'protokoll.exportieren', wer: 'Helga Brandt' });
  expect(JSON.stringify(eintrag?.aenderungen)).not.toContain('Terhorst');
});

it('der Zustand der Ketten: letzte Prüfung, Wurzeln zum Notieren, Siegel', async () => {
  expect(await kettenstand(revision)).toMatchObject({ pruefung: null, siegel: [] });
  await schreibe({ aktion: 'vorlage.speichern', am: '2026-05-10T10:00:00Z' });
  await versiegele(SYSTEM, { auchDemo: true }, JETZT);
  await pruefe(SYSTEM, { monat: null, anker: null }, JETZT);
  const stand = await kettenstand(revision);
  expect(stand).toMatchObject({
    pruefung: { von: 'System', brueche: 0, umfang: 'alle' },
    siegel: [{ kette: 'SCHREIBEN', monat: '2026-05', anzahl: 1, geloeschtAm: null }],
  });
  expect(stand?.offen.map((o) => `${o.monat} ${o.kette}`)).toEqual(['2026-11 LESEN', '2026-11 SCHREIBEN']);
  // An entry that says nothing of a check has been changed: the page says so and does not fail.
  const nach = { wort: '<b>x</b>' };
  await db.protokoll.create({
    data: { akteur: 'x', aktion: 'protokoll.pruefen', gegenstandArt: 'protokoll', am: JETZT, nach },
  });
  expect((await kettenstand(revision))?.pruefung).toMatchObject({ brueche: 1 });
});
