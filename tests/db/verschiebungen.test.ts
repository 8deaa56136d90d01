import { beforeEach, describe, expect, it } from 'vitest';
import { alsVerschiebung } from '@/domain/protokoll/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { protokollPunkt } from '@/server/ergebnisse/queries';
import { dbIntern } from '@/server/kern/db';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { eingabeZu, legeBeratungAn, standHeute } from '../support/protokoll';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);

const JETZT = new Date('2026-11-24T14:30:00Z');

let asf: string;
let rat: string;
let sitzung: string;
let asfNaechste: string;
let rat10: string;
let rat28: string;
let clerk: Akteur;
let vorlageId: string;
let erster: string;
let beschluss: string;

/** ASF today; its next sitting on 12.01. lies behind the Rat of 10.12., which meets again on 28.01. */
beforeEach(async () => {
  asf = (await legeGremiumAn(db)).id;
  rat = (await legeGremiumAn(db)).id;
  await db.gremium.update({ where: { id: rat }, data: { art: 'RAT' } });
  sitzung = (await legeSitzungAn(db, asf, '2026-11-24', { beginn: '15:00' })).id;
  asfNaechste = (await legeSitzungAn(db, asf, '2027-01-12', { beginn: '15:00' })).id;
  rat10 = (await legeSitzungAn(db, rat, '2026-12-10', { beginn: '15:00' })).id;
  rat28 = (await legeSitzungAn(db, rat, '2027-01-28', { beginn: '15:00' })).id;
  clerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [asf] }, JETZT);
  const folge = await legeBeratungAn(db, [
    { gremiumId: asf, sitzungId: sitzung, zustaendigkeit: 'EMPFEHLUNG' },
    { gremiumId: rat, sitzungId: rat10, zustaendigkeit: 'BESCHLUSS' },
  ]);
  vorlageId = folge.vorlageId;
  [erster = '', beschluss = ''] = folge.ids;
});

const mitKaskade = (ziel: string, mehr: Record<string, unknown> = {}) => ({
  ergebnis: 'VERTAGT',
  termin: asfNaechste,
  verschieben: { t0: { s0: alsVerschiebung({ termin: asfNaechste, schrittId: beschluss, ziel }) } },
  bestaetigt: { t0: asfNaechste },
  ...mehr,
});
const erfasse = async (id: string, felder: Record<string, unknown> & { ergebnis: string }, wer = clerk) =>
  ergebnisErfassen(wer, await eingabeZu(db, id, felder), JETZT);
const code = (antwort: Awaited<ReturnType<typeof ergebnisErfassen>>) =>
  antwort.ok ? 'ok' : antwort.fehler.code;
const folge = () => db.beratung.findMany({ where: { vorlageId }, orderBy: { ordnung: 'asc' } });
const unveraendert = async () => {
  const jetzt = await folge();
  expect(jetzt.map((s) => [s.id, s.sitzungId, s.ersetztDurchId, s.version])).toEqual([
    [erster, sitzung, null, 1],
    [beschluss, rat10, null, 1],
  ]);
  expect(await db.ergebnis.count({ where: { beratung: { vorlageId } } })).toBe(0);
  expect(await db.protokoll.count({ where: { kette: 'SCHREIBEN', gegenstandId: vorlageId } })).toBe(0);
};

describe('Vertagen in einem Zug', () => {
  it('zeigt vorher, wohin es geht und was mitzieht', async () => {
    const punkt = await protokollPunkt(clerk, erster, JETZT);
    expect(punkt?.termine.map((t) => [t.nachfolger.datum, t.kaskade.map((k) => k.datum)])).toEqual([
      ['2027-01-12', ['2027-01-28']],
      [null, []],
    ]);
  });

  it('legt den Nachfolger gleich dahinter an, verschiebt den Rat und sagt sofort, wo die Vorlage steht', async () => {
    const top = await db.beratung.findUniqueOrThrow({ where: { id: beschluss } });
    expect(code(await erfasse(erster, mitKaskade(rat28)))).toBe('ok');
    const [a, b, c] = await folge();
    expect(b).toMatchObject({
      gremiumId: asf,
      zustaendigkeit: 'EMPFEHLUNG',
      sitzungId: asfNaechste,
      ordnung: 1,
    });
    expect(a).toMatchObject({ id: erster, ersetztDurchId: b?.id, version: 2 });
    expect(c).toMatchObject({ id: beschluss, sitzungId: rat28, tagesordnungspunktId: null, version: 2 });
    // Der Punkt im Entwurf der Tagesordnung ist leer und verschwindet.
    expect(await db.tagesordnungspunkt.count({ where: { id: top.tagesordnungspunktId ?? '' } })).toBe(0);
    expect(await standHeute(db, vorlageId)).toMatchObject({
      code: 'ALS_NAECHSTES',
      aktuell: [b?.id],
      naechste: [beschluss],
      blockiert: [],
    });
    expect(await db.protokoll.count({ where: { kette: 'SCHREIBEN', gegenstandId: vorlageId } })).toBe(1);
  });

  it('ohne Termin: der Rat wartet dann auf das Votum nicht, er ist selbst noch nicht terminiert', async () => {
    expect(code(await erfasse(erster, mitKaskade('OHNE')))).toBe('ok');
    expect((await folge())[2]).toMatchObject({ id: beschluss, sitzungId: null });
  });

  it('was bleiben soll, bleibt; der Weg sagt, dass es wartet', async () => {
    expect(code(await erfasse(erster, mitKaskade('BLEIBT')))).toBe('ok');
    expect((await folge())[2]).toMatchObject({ id: beschluss, sitzungId: rat10, version: 1 });
    expect(await standHeute(db, vorlageId)).toMatchObject({ blockiert: [beschluss] });
  });

  it('ein versandter Punkt bleibt auf der Tagesordnung, auch wenn der Schritt geht', async () => {
    await versende(db, [vorlageId], new Date('2026-11-23T08:00:00Z'), rat10);
    const { tagesordnungspunktId } = await db.beratung.findUniqueOrThrow({ where: { id: beschluss } });
    expect(code(await erfasse(erster, mitKaskade(rat28)))).toBe('ok');
    expect(await db.tagesordnungspunkt.count({ where: { id: tagesordnungspunktId ?? '' } })).toBe(1);
  });

  it.each([
    ['ohne Wahl des Termins', () => ({ ergebnis: 'VERTAGT' }), 'NACHFOLGE_FEHLT'],
    [
      'ohne die gezeigte Folge',
      () => ({ ergebnis: 'VERTAGT', termin: asfNaechste, bestaetigt: { t0: asfNaechste } }),
      'VERSCHIEBUNG_UNGEPRUEFT',
    ],
    ['ohne Bestätigung', () => mitKaskade(rat28, { bestaetigt: undefined }), 'VERSCHIEBUNG_UNBESTAETIGT'],
    [
      'in eine Sitzung eines anderen Gremiums',
      () => mitKaskade(rat28, { termin: rat28 }),
      'TERMIN_UNGUELTIG',
    ],
    ['der Rat in eine fremde Sitzung', () => mitKaskade(asfNaechste), 'TERMIN_UNGUELTIG'],
    [
      'der Rat in eine Sitzung, die es nicht gibt',
      () => mitKaskade('22222222-2222-4222-8222-222222222222'),
      'TERMIN_UNGUELTIG',
    ],
  ])('alles oder nichts: %s', async (_, felder, erwartet) => {
    expect(code(await erfasse(erster, felder()))).toBe(erwartet);
    await unveraendert();
  });

  it('hat sich die Folge inzwischen geändert, wird nichts gespeichert', async () => {
    const e = await eingabeZu(db, erster, mitKaskade(rat28));
    const zweiter = (await legeGremiumAn(db)).id;
    const ha = (await legeSitzungAn(db, zweiter, '2026-12-09', { beginn: '13:00' })).id;
    await db.gremium.update({ where: { id: zweiter }, data: { art: 'HAUPTAUSSCHUSS' } });
    await db.beratung.create({
      data: { vorlageId, gremiumId: zweiter, sitzungId: ha, zustaendigkeit: 'EMPFEHLUNG', ordnung: 9 },
    });
    const antwort = await ergebnisErfassen(clerk, e, JETZT);
    expect(antwort).toMatchObject({ ok: false, fehler: { code: 'VERSCHIEBUNG_UNGEPRUEFT' } });
    expect(await db.ergebnis.count({ where: { beratung: { vorlageId } } })).toBe(0);
  });

  it('doppelt geschickt: ein Nachfolger', async () => {
    const e = await eingabeZu(db, erster, mitKaskade(rat28));
    const antworten = await Promise.all([
      ergebnisErfassen(clerk, e, JETZT),
      ergebnisErfassen(clerk, e, JETZT),
    ]);
    expect(antworten.map(code)).toEqual(['ok', 'ok']);
    expect(await folge()).toHaveLength(3);
  });

  it('KEINE: nichts wird angelegt, das Ratsbüro entscheidet', async () => {
    expect(code(await erfasse(erster, { ergebnis: 'ABGESETZT', termin: 'KEINE' }))).toBe('ok');
    expect(await folge()).toHaveLength(2);
    expect(await standHeute(db, vorlageId)).toMatchObject({
      code: 'NEUER_TERMIN_OFFEN',
      ohneTermin: [erster],
    });
  });

  it('eine abgesagte Sitzung: nicht behandelt, mit Nachfolger, auch vor ihrem Tag', async () => {
    await db.sitzung.update({ where: { id: rat10 }, data: { abgesagt: true } });
    const ratsclerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [rat] }, JETZT);
    expect(code(await erfasse(beschluss, { ergebnis: 'BESCHLOSSEN' }, ratsclerk))).toBe('SITZUNG_ABGESAGT');
    expect(code(await erfasse(beschluss, { ergebnis: 'NICHT_BEHANDELT', termin: rat28 }, ratsclerk))).toBe(
      'ok',
    );
    expect((await folge())[2]).toMatchObject({ gremiumId: rat, sitzungId: rat28 });
    expect((await db.sitzung.findUniqueOrThrow({ where: { id: rat10 } })).status).toBe('TERMINIERT');
  });
});

describe('Berichtigung einer Vertagung (V-2x)', () => {
  const grund = { begruendung: 'Doch beraten' };

  it('der Nachfolger entfällt in derselben Transaktion', async () => {
    await erfasse(erster, mitKaskade(rat28));
    const nachfolger = (await folge())[1]?.id ?? '';
    expect(code(await erfasse(erster, { ergebnis: 'EMPFOHLEN', ...grund }))).toBe('ok');
    const [a, b] = await folge();
    expect(a).toMatchObject({ ersetztDurchId: null });
    expect(b).toMatchObject({ id: nachfolger, entfallenGrund: 'Ergebnis berichtigt' });
    expect(await standHeute(db, vorlageId)).toMatchObject({ code: 'ALS_NAECHSTES', aktuell: [beschluss] });
  });

  it('hat der Nachfolger schon ein Ergebnis, wird sie abgelehnt', async () => {
    await erfasse(erster, mitKaskade(rat28));
    const nachfolger = (await folge())[1]?.id ?? '';
    await db.ergebnis.create({ data: { beratungId: nachfolger, code: 'EMPFOHLEN' } });
    expect(code(await erfasse(erster, { ergebnis: 'EMPFOHLEN', ...grund }))).toBe('NACHFOLGER_HAT_ERGEBNIS');
    expect(
      await db.ergebnis.count({ where: { beratungId: erster, berichtigtAm: null, code: 'VERTAGT' } }),
    ).toBe(1);
  });

  it('vertagt statt abgesetzt: der Nachfolger bleibt, es kommt keiner dazu', async () => {
    await erfasse(erster, mitKaskade(rat28));
    expect(code(await erfasse(erster, { ergebnis: 'ABGESETZT', ...grund }))).toBe('ok');
    expect(await folge()).toHaveLength(3);
    expect((await folge())[0]?.ersetztDurchId).toBe((await folge())[1]?.id);
  });

  it('empfohlen, dann doch vertagt: jetzt entsteht der Nachfolger', async () => {
    await erfasse(erster, { ergebnis: 'EMPFOHLEN' });
    expect(code(await erfasse(erster, mitKaskade(rat28, grund)))).toBe('ok');
    expect(await folge()).toHaveLength(3);
  });

  it('hin und zurück: höchstens ein offener Nachfolger', async () => {
    await erfasse(erster, mitKaskade('BLEIBT'));
    await erfasse(erster, { ergebnis: 'EMPFOHLEN', ...grund });
    await erfasse(erster, mitKaskade('BLEIBT', grund));
    const offene = (await folge()).filter((s) => s.gremiumId === asf && s.id !== erster && !s.entfallenAm);
    expect(offene).toHaveLength(1);
  });
});

describe('Verweisen', () => {
  it('fügt das Zielgremium ein; wer entscheidet, bekommt die Vorlage zurück', async () => {
    const ziel = (await legeGremiumAn(db)).id;
    const dort = (await legeSitzungAn(db, ziel, '2026-12-08', { beginn: '15:00' })).id;
    const ratsclerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [rat] }, JETZT);
    await db.sitzung.update({
      where: { id: rat10 },
      data: { datum: new Date('2026-11-24'), beginn: '15:00' },
    });
    expect(code(await erfasse(beschluss, { ergebnis: 'VERWIESEN' }, ratsclerk))).toBe('ZIEL_FEHLT');
    expect(code(await erfasse(beschluss, { ergebnis: 'VERWIESEN', ziel: rat }, ratsclerk))).toBe(
      'ZIEL_FEHLT',
    );
    expect(code(await erfasse(beschluss, { ergebnis: 'VERWIESEN', ziel }, ratsclerk))).toBe('ok');
    const [, , hin, zurueck] = await folge();
    expect(hin).toMatchObject({ gremiumId: ziel, zustaendigkeit: 'EMPFEHLUNG', sitzungId: dort });
    expect(zurueck).toMatchObject({ gremiumId: rat, zustaendigkeit: 'BESCHLUSS', sitzungId: rat28 });
    expect((await folge())[1]).toMatchObject({ id: beschluss, ersetztDurchId: zurueck?.id });
  });

  it('ohne Rücklauf nur das Ziel', async () => {
    const ziel = (await legeGremiumAn(db)).id;
    expect(code(await erfasse(erster, { ergebnis: 'VERWIESEN', ziel }))).toBe('ok');
    expect((await folge()).map((s) => s.gremiumId)).toEqual([asf, ziel, rat]);
    expect((await folge())[1]).toMatchObject({ sitzungId: null });
  });
});
