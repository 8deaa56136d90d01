import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alsDatum } from '@/domain/kern/localDate';
import { falte, ohneUmlaut, suchwoerter } from '@/domain/suche/falte';
import { Suchfilter } from '@/domain/suche/filter';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { sucheGremien, suchePersonen, sucheSitzungen } from '@/server/suchbereiche/queries';
import { sucheVorlagen } from '@/server/suche/queries';
import { gleicheSuchworteAb } from '@/server/suchworte/commands';
import { idZurNummer } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
const intern = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
const HEUTE = '2026-11-23';
const GESTERN = new Date(Date.now() - 86_400_000);
const MORGEN = new Date(Date.now() + 86_400_000);

const suche = (q: string, akteur: Akteur = OEFFENTLICH) =>
  sucheVorlagen(akteur, Suchfilter.parse({ q }), HEUTE);
const gefunden = async (q: string, akteur: Akteur = OEFFENTLICH) =>
  (await suche(q, akteur)).treffer.map((t) => t.id);
const worte = async (sql = 'true') =>
  (
    await eigentuemer.query(`SELECT sicht || ':' || wort AS w FROM intern.suchwort WHERE ${sql} ORDER BY 1`)
  ).rows.map((z) => z.w as string);

/** The vectors and the public vocabulary are what a computation from nothing gives. */
async function stimmt() {
  const vektoren = () =>
    eigentuemer.query(
      `SELECT "vorlageId", sicht, ab, datum, art, titel::text, worte::text FROM intern.suche ORDER BY 1, 2`,
    );
  const vorher = (await vektoren()).rows;
  const oeffentlich = (
    await eigentuemer.query(`SELECT wort, ab FROM intern.suchwort WHERE sicht = 'OEFFENTLICH' ORDER BY 1`)
  ).rows;
  await eigentuemer.query('BEGIN');
  await eigentuemer.query('DELETE FROM intern.suche');
  await eigentuemer.query('SELECT intern.suche_erneuern(ARRAY(SELECT id FROM intern.vorlage))');
  const neu = (await vektoren()).rows;
  const { rows: erwartet } = await eigentuemer.query(
    `SELECT w AS wort, min(s.ab) AS ab FROM intern.suche s, unnest(tsvector_to_array(s.worte)) w
     WHERE s.sicht = 'OEFFENTLICH' AND w ~ '^[a-z]{4,60}$' GROUP BY 1 ORDER BY 1`,
  );
  await eigentuemer.query('ROLLBACK');
  expect(vorher).toEqual(neu);
  expect(oeffentlich).toEqual(erwartet);
}

/** A public paper with a section, and an attachment whose text has been read. */
async function legeAn(betreff: string, { text = 'Begründung', anlage = 'Plan', inhalt = 'Zeichnung' } = {}) {
  const { id } = await legeVorlageAn(intern, betreff);
  await intern.abschnitt.create({
    data: { vorlageId: id, art: 'BEGRUENDUNG', ueberschrift: 'Begründung', text, ordnung: 0 },
  });
  const datei = await intern.datei.create({
    data: {
      name: 'a.pdf',
      mimetyp: 'application/pdf',
      groesse: 1,
      sha256: 'a'.repeat(64),
      ablage: crypto.randomUUID(),
    },
  });
  const { id: anlageId } = await intern.anlage.create({
    data: { vorlageId: id, dateiId: datei.id, titel: anlage, ordnung: 0, oeffentlich: true },
  });
  await intern.dateiText.create({ data: { dateiId: datei.id, text: inhalt, zeichen: inhalt.length } });
  return { id, anlageId, dateiId: datei.id };
}

beforeAll(async () => {
  await eigentuemer.connect();
  await legeKommuneAn(intern);
});
afterAll(() => eigentuemer.end());
beforeEach(async () => {
  await eigentuemer.query(
    `DELETE FROM intern.datei_text; DELETE FROM intern.anlage; UPDATE intern.vorlage SET oeffentlichkeit = 'NICHTOEFFENTLICH', betreff = 'weg', untertitel = NULL`,
  );
  await eigentuemer.query('DELETE FROM intern.abschnitt');
});

it('faltet in der Datenbank wie in der Domäne', async () => {
  for (const roh of [
    'Straße GEBÜHREN ﬁnanz Łódź Œuvre Æther',
    'Schul\u00adausschuss neue Steuer Bauer Quelle Uebergang Kitaeinrichtung bauueberwachung',
    'DS 13245-08/2 und 3540/16, 1.5.2026 – B54n ½ ² İstanbul',
    'x'.repeat(120),
    '',
  ]) {
    const { rows } = await eigentuemer.query(
      'SELECT intern.suchtext($1) AS text, intern.suchwoerter($1) AS woerter, intern.ohne_umlaut(intern.suchtext($1)) AS ohne',
      [roh],
    );
    expect(rows[0].text).toBe(falte(roh));
    expect(rows[0].ohne).toBe(ohneUmlaut(falte(roh)));
    expect([...rows[0].woerter].sort()).toEqual([...suchwoerter(roh)].sort());
  }
});

describe('Beispiele', () => {
  it.each([
    ['Schule', 'Bericht an den Schulausschuss'],
    ['Schule', 'Neubau der Grundschule'],
    ['Radweg', 'Ausbau der Radwege'],
    ['strasse', 'Sperrung der Straße'],
    ['Gebuehrensatzung', 'Gebührensatzung 2027'],
    ['Gebührensatzung', 'Gebuehrensatzung 2027'],
    ['neue Steuer', 'Eine neue Steuer'],
  ])('„%s“ findet „%s“', async (q, betreff) => {
    const { id } = await legeAn(betreff);
    await versende(intern, [id], GESTERN);
    expect(await gefunden(q)).toEqual([id]);
    expect(await gefunden(`${q} Xylophon`)).toEqual([]);
  });

  it('Nummern, ganz und in Teilen, mit und ohne „DS“', async () => {
    const { id } = await legeAn('Irgendetwas', { text: 'siehe 3540/16' });
    await intern.vorlage.update({ where: { id }, data: { nummer: '13245-08' } });
    await versende(intern, [id], GESTERN);
    for (const q of ['13245', '13245-08', 'DS 13245-08', 'ds 13245', '13245/08', '3540/16', '3540'])
      expect([q, await gefunden(q)]).toEqual([q, [id]]);
    for (const q of ['13245-09', '3540/17', '245-08']) expect([q, await gefunden(q)]).toEqual([q, []]);
    for (const q of ['13245-08', '13245/08']) expect(await idZurNummer(OEFFENTLICH, q)).toBe(id);
    for (const q of ['13245', '13245-09', '13245-08 Plan'])
      expect(await idZurNummer(OEFFENTLICH, q)).toBeNull();
    await intern.vorlage.update({ where: { id }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await idZurNummer(OEFFENTLICH, '13245-08')).toBeNull();
  });

  it('Text, Sachstand und Anlage: gefunden, benannt, hervorgehoben; der Titel zuerst', async () => {
    const imText = await legeAn('Haushalt', { text: 'Der *Radweg* an der Straße wird gebaut.' });
    const inAnlage = await legeAn('Plan', { anlage: 'Lageplan', inhalt: 'Skizze des Radwegs am Ufer' });
    const imTitel = await legeAn('Radwege');
    await intern.vorlage.update({ where: { id: imTitel.id }, data: { datum: alsDatum('2001-01-01') } });
    await versende(intern, [imText.id, inAnlage.id, imTitel.id], GESTERN);
    const { treffer, anzahl } = await suche('radweg');
    expect(anzahl).toEqual({ wert: 3, mehr: false });
    expect(treffer[0]?.id).toBe(imTitel.id);
    const zu = (id: string) => treffer.find((t) => t.id === id);
    expect(zu(imTitel.id)?.betreffStuecke).toEqual([{ text: 'Radwege', treffer: true }]);
    expect(zu(imText.id)?.fundorte).toEqual([{ art: 'TEXT' }]);
    expect(zu(imText.id)?.auszug?.find((s) => s.treffer)?.text).toBe('Radweg');
    expect(zu(inAnlage.id)?.fundorte).toEqual([{ art: 'ANLAGE', id: inAnlage.anlageId, name: 'Lageplan' }]);
    expect(zu(inAnlage.id)?.auszug?.find((s) => s.treffer)?.text).toBe('Radwegs');
  });

  it('Meinten Sie: in der Schreibweise der Vorlage, und nur, was der Fragende findet', async () => {
    const { id } = await legeAn('Gebührensatzung für den Markt');
    await versende(intern, [id], GESTERN);
    expect((await suche('Gebührensatzng')).meintenSie).toBe('Gebührensatzung');
    expect((await suche('Markt Gebührensatzng')).meintenSie).toBe('Markt Gebührensatzung');
    expect((await suche('Markd Gebührensatzng')).meintenSie).toBe('Markt Gebührensatzung');
    expect((await suche('Qqqqqqqq Gebührensatzng')).meintenSie).toBeNull();
    expect((await suche('Gebührensatzung')).meintenSie).toBeNull();
    await legeVorlageAn(intern, 'Kaufvertrag Rosengasse', 'NICHTOEFFENTLICH');
    const mitglied = await legeBenutzerAn(intern, { rolle: 'MITGLIED', gremien: [] }, new Date());
    for (const akteur of [OEFFENTLICH, mitglied])
      expect((await suche('Rosnegasse', akteur)).meintenSie).toBeNull();
    expect((await suche('Rosnegasse', SYSTEM)).meintenSie).toBe('Rosengasse');
  });
});

describe('Wörter kommen und gehen mit dem, was zu sehen ist', () => {
  it('geplant, veröffentlicht, zurückgenommen: in keinem Treffer, keinem Vorschlag, keinem Wortschatz', async () => {
    const { id } = await legeAn('Zwetschgenbaum', { inhalt: 'Mirabellenernte' });
    const oeffentlich = dbFuer(OEFFENTLICH);
    const bekannt = () =>
      oeffentlich.suchwort.count({ where: { wort: { in: ['zwetschgenbaum', 'mirabellenernte'] } } });
    const nirgends = async () => {
      expect(await gefunden('Zwetschgenbaum')).toEqual([]);
      expect(await gefunden('mirabellen')).toEqual([]);
      expect((await suche('Zwetschgenbam')).meintenSie).toBeNull();
      expect(await bekannt()).toBe(0);
      expect(await oeffentlich.suche.count({ where: { vorlageId: id } })).toBe(0);
      expect((await suche('')).facetten.art.flatMap((f) => f.zahl ?? 0)).toEqual([]);
    };
    await nirgends();
    expect(await gefunden('mirabellen', SYSTEM)).toEqual([id]);
    await versende(intern, [id], MORGEN);
    await nirgends();
    await versende(intern, [id], GESTERN);
    expect(await gefunden('mirabellen')).toEqual([id]);
    expect(await bekannt()).toBe(2);
    await intern.anlage.updateMany({ where: { vorlageId: id }, data: { oeffentlich: false } });
    expect(await gefunden('mirabellen')).toEqual([]);
    expect(await bekannt()).toBe(1);
    await intern.vorlage.update({ where: { id }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    await nirgends();
    await stimmt();
  });

  it('ein Wort zweier Vorlagen bleibt, wenn eine verborgen wird, von da an, seit wann die andere es sagt', async () => {
    const frueh = await legeAn('Quittenhain');
    const spaet = await legeAn('Quittenhain');
    await versende(intern, [frueh.id], GESTERN);
    await versende(intern, [spaet.id], MORGEN);
    expect(await worte(`wort = 'quittenhain' AND ab <= now()`)).toContain('OEFFENTLICH:quittenhain');
    await intern.vorlage.update({ where: { id: frueh.id }, data: { oeffentlichkeit: 'NICHTOEFFENTLICH' } });
    expect(await worte(`sicht = 'OEFFENTLICH' AND wort = 'quittenhain' AND ab <= now()`)).toEqual([]);
    expect(await worte(`sicht = 'OEFFENTLICH' AND wort = 'quittenhain' AND ab > now()`)).toHaveLength(1);
    await stimmt();
  });

  it('nach jeder Art von Schreiben stehen die Wörter, wie sie neu gerechnet stünden', async () => {
    const { id, anlageId, dateiId } = await legeAn('Ulmenallee', { text: 'Kastanien', inhalt: 'Linden' });
    await versende(intern, [id], GESTERN);
    const schritte: (() => Promise<unknown>)[] = [
      () => intern.vorlage.update({ where: { id }, data: { betreff: 'Eichenallee', nummer: '10001-26' } }),
      () => intern.vorlage.update({ where: { id }, data: { untertitel: 'Buchen' } }),
      () => intern.vorlage.update({ where: { id }, data: { datum: null, art: 'ANTRAG' } }),
      () => intern.abschnitt.updateMany({ where: { vorlageId: id }, data: { text: 'Ahorn' } }),
      () =>
        intern.sachstand.create({
          data: { vorlageId: id, datum: alsDatum(HEUTE), verfasser: 'x', text: 'Birken' },
        }),
      () => intern.sachstand.updateMany({ where: { vorlageId: id }, data: { oeffentlich: true } }),
      () => intern.anlage.update({ where: { id: anlageId }, data: { titel: 'Weiden' } }),
      () => intern.dateiText.update({ where: { dateiId }, data: { text: 'Pappeln Pappeln' } }),
      () => intern.dateiText.delete({ where: { dateiId } }),
      () => intern.dateiText.create({ data: { dateiId, hindernis: 'GESCHUETZT' } }),
      () => intern.anlage.delete({ where: { id: anlageId } }),
      () => intern.abschnitt.deleteMany({ where: { vorlageId: id } }),
    ];
    for (const schritt of schritte) {
      await schritt();
      await stimmt();
    }
    expect(await gefunden('Eichen Buchen Birken')).toEqual([id]);
    for (const fort of ['Ulmen', 'Kastanien', 'Ahorn', 'Linden', 'Pappel', 'Weiden'])
      expect(await gefunden(fort)).toEqual([]);
  });

  it('der tägliche Auftrag nimmt dem Haus vergessene Wörter und bringt verlorene zurück', async () => {
    const { id } = await legeAn('Holunderweg');
    await versende(intern, [id], GESTERN);
    await intern.vorlage.update({ where: { id }, data: { betreff: 'Fliederweg' } });
    await eigentuemer.query(`DELETE FROM intern.suchwort WHERE wort = 'fliederweg'`);
    expect((await gleicheSuchworteAb(OEFFENTLICH)).ok).toBe(false);
    expect((await gleicheSuchworteAb(SYSTEM)).ok).toBe(true);
    expect(await worte(`wort IN ('holunderweg', 'fliederweg')`)).toEqual([
      'INTERN:fliederweg',
      'OEFFENTLICH:fliederweg',
    ]);
    await stimmt();
  });

  it('eine gelöschte Vorlage hinterlässt der Öffentlichkeit kein Wort', async () => {
    const { id } = await legeVorlageAn(intern, 'Schlehdornhecke');
    expect(await gefunden('schlehdorn', SYSTEM)).toEqual([id]);
    await intern.vorlage.delete({ where: { id } });
    expect(await gefunden('schlehdorn', SYSTEM)).toEqual([]);
    await stimmt();
  });

  it('sehr viele Wörter einer Anlage: der Anfang wird gefunden, das Speichern gelingt', async () => {
    const inhalt = `Anfangswort ${Array.from({ length: 120_000 }, (_, i) => `wort${i.toString(36)}x`).join(' ')}`;
    const { id } = await legeAn('Viel', { inhalt });
    expect(await gefunden('Viel', SYSTEM)).toContain(id);
    expect(await gefunden('Begründung Viel', SYSTEM)).toContain(id);
  });
});

it('Gremien, Sitzungen und Personen: nach Namen, Tag, Jahr; wer die Personensuche verlassen hat, fehlt (P4)', async () => {
  const gremium = await legeGremiumAn(intern, 'Ausschuss für Straßenbau');
  await intern.gremiumName.create({ data: { gremiumId: gremium.id, art: 'NAME', name: 'Wegekommission' } });
  const sitzung = await legeSitzungAn(intern, gremium.id, '2026-12-03');
  await intern.sitzung.update({ where: { id: sitzung.id }, data: { oeffentlichAb: GESTERN } });
  const geheim = await legeSitzungAn(intern, gremium.id, '2026-12-04');
  for (const [nachname, ausSuchmaschinen] of [
    ['Müller', false],
    ['Mueller-Weg', true],
  ] as const)
    await intern.person.create({
      data: {
        vorname: 'Ute',
        nachname,
        ausSuchmaschinen,
        mitgliedschaften: {
          create: { gremiumId: gremium.id, rolle: 'MITGLIED', von: alsDatum('2020-01-01') },
        },
      },
    });
  const f = (q: string) => Suchfilter.parse({ q });
  expect((await sucheGremien(OEFFENTLICH, f('strassenbau'), HEUTE)).treffer.map((g) => g.id)).toEqual([
    gremium.id,
  ]);
  expect((await sucheGremien(OEFFENTLICH, f('wege'), HEUTE)).treffer[0]?.frueher?.[0]?.treffer).toBe(true);
  for (const q of ['Straßenbau', 'strassenbau 2026', '3.12.2026', 'Sitzung Straßenbau 03.12.2026'])
    expect((await sucheSitzungen(OEFFENTLICH, f(q), HEUTE)).treffer.map((s) => s.id)).toEqual([sitzung.id]);
  const fruehere = [];
  for (const tag of ['2026-09-03', '2026-10-01'])
    fruehere.unshift((await legeSitzungAn(intern, gremium.id, tag)).id);
  expect((await sucheSitzungen(SYSTEM, f('Straßenbau'), HEUTE)).treffer.map((s) => s.id)).toEqual([
    sitzung.id,
    geheim.id,
    ...fruehere,
  ]);
  expect((await sucheSitzungen(OEFFENTLICH, f('Straßenbau 2025'), HEUTE)).anzahl.wert).toBe(0);
  const personen = await suchePersonen(OEFFENTLICH, f('mueller'), HEUTE);
  expect(
    personen.treffer.map((p) => [p.nameStuecke.map((s) => s.text).join(''), p.sitze[0]?.gremium]),
  ).toEqual([['Ute Müller', 'Ausschuss für Straßenbau']]);
});
