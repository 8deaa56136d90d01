import { beforeAll, describe, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { protokollSitzung } from '@/server/protokolle/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { eingabeZu, legeBeratungAn, legeVolleSitzungAn, standHeute } from '../support/protokoll';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();

const JETZT = new Date('2026-11-24T14:03:12Z');
const nach = (sekunden: number) => new Date(JETZT.getTime() + sekunden * 1000);

let asf: string;
let bv: string;
let rat: string;
let clerk: Akteur;
let kollegin: Akteur;
let ratsbuero: Akteur;

beforeAll(async () => {
  await legeKommuneAn(db);
  asf = (await legeGremiumAn(db, 'Schulausschuss')).id;
  bv = (await legeGremiumAn(db, 'Bezirksvertretung')).id;
  rat = (await legeGremiumAn(db, 'Rat')).id;
  clerk = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [asf] }, JETZT);
  kollegin = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [asf] }, JETZT);
  ratsbuero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
});

const vermerke = (wer: Akteur, sitzungId: string, schritte: string[], jetzt = JETZT) =>
  kenntnisnahmenVermerken(wer, { sitzungId, schritte }, jetzt);
const widerrufe = (wer: Akteur, sitzungId: string, vorgangId: string, jetzt: Date) =>
  kenntnisnahmenWiderrufen(wer, { sitzungId, vorgangId }, jetzt);
const offenerVorgang = async (wer: Akteur, sitzungId: string, jetzt: Date) =>
  (await protokollSitzung(wer, sitzungId, jetzt))?.vorgang ?? null;
const inKraft = (sitzungId: string) =>
  db.ergebnis.findMany({ where: { berichtigtAm: null, beratung: { sitzungId } } });
const spuren = (sitzungId: string) =>
  db.protokoll.findMany({ where: { kette: 'SCHREIBEN', gegenstandId: sitzungId }, orderBy: { id: 'asc' } });
const code = (antwort: { ok: true } | { ok: false; fehler: { code: string } }) =>
  antwort.ok ? 'ok' : antwort.fehler.code;

/** T50 */
async function t50() {
  const sitzungId = (await legeSitzungAn(db, asf, '2026-11-24', { beginn: '15:00' })).id;
  const ids: string[] = [];
  const lege = async (zustaendigkeit: 'KENNTNISNAHME' | 'EMPFEHLUNG', ergebnis?: string) => {
    const { ids: neu } = await legeBeratungAn(db, [{ gremiumId: asf, sitzungId, zustaendigkeit, ergebnis }]);
    ids.push(...neu);
  };
  for (let i = 0; i < 5; i++) await lege('KENNTNISNAHME');
  for (let i = 0; i < 2; i++) await lege('EMPFEHLUNG');
  await lege('KENNTNISNAHME', 'VERTAGT');
  return { sitzungId, ids };
}

describe('Alle Kenntnisnahmen vermerken', () => {
  it('T50: 5 gesetzt, 3 mit Grund ausgelassen; ein Vorgang, ein Eintrag im Protokoll, Standort je Vorlage', async () => {
    const { sitzungId, ids } = await t50();
    const antwort = await vermerke(clerk, sitzungId, ids);
    if (!antwort.ok) throw new Error(antwort.fehler.code);
    expect([...antwort.wert.vermerkt].sort()).toEqual(ids.slice(0, 5).sort());
    expect(antwort.wert.ausgelassen.map((a) => [ids.indexOf(a.beratungId), a.grund]).sort()).toEqual([
      [5, 'KEINE_KENNTNISNAHME'],
      [6, 'KEINE_KENNTNISNAHME'],
      [7, 'HAT_ERGEBNIS'],
    ]);
    const neue = (await inKraft(sitzungId)).filter((e) => e.code === 'ZUR_KENNTNIS_GENOMMEN');
    expect(neue).toHaveLength(5);
    expect(new Set(neue.map((e) => e.vorgangId))).toEqual(new Set([antwort.wert.vorgangId]));
    expect(await spuren(sitzungId)).toMatchObject([
      {
        aktion: 'kenntnisnahmen.vermerken',
        akteur: clerk.name,
        nach: { ergebnis: 'ZUR_KENNTNIS_GENOMMEN', vorlagen: { length: 5 } },
      },
    ]);
    const { vorlageId } = await db.beratung.findUniqueOrThrow({ where: { id: ids[0] } });
    expect(await standHeute(db, vorlageId)).toMatchObject({ code: 'ABGESCHLOSSEN', erledigt: 1 });
    expect((await db.sitzung.findUniqueOrThrow({ where: { id: sitzungId } })).status).toBe('DURCHGEFUEHRT');
    expect(await protokollSitzung(clerk, sitzungId, JETZT)).toMatchObject({ erledigt: 6, gesamt: 8 });
  });

  it('nur was bestätigt wurde: ein Punkt, der auf der Bestätigung fehlte, bleibt offen', async () => {
    const { sitzungId, ids } = await t50();
    const antwort = await vermerke(clerk, sitzungId, ids.slice(0, 2));
    expect(antwort.ok && antwort.wert.vermerkt).toHaveLength(2);
    expect(await db.ergebnis.count({ where: { beratungId: ids[2] } })).toBe(0);
  });

  it('A16: vor Beginn nichts', async () => {
    const { sitzungId, ids } = await t50();
    const antwort = await vermerke(clerk, sitzungId, ids, new Date('2026-11-24T13:59:59Z'));
    expect(code(antwort)).toBe('KEINE_KENNTNISNAHME_OFFEN');
    expect(await db.vorgang.count({ where: { sitzungId } })).toBe(0);
  });

  it('T51/A15: in einer gemeinsamen Sitzung nur die Schritte des eigenen Gremiums', async () => {
    const sitzungId = (await legeSitzungAn(db, asf, '2026-11-24', { beginn: '15:00' })).id;
    await db.sitzungGremium.create({ data: { sitzungId, gremiumId: bv, ordnung: 1 } });
    const { ids } = await legeBeratungAn(db, [
      { gremiumId: asf, sitzungId, zustaendigkeit: 'KENNTNISNAHME' },
      { gremiumId: bv, sitzungId, zustaendigkeit: 'KENNTNISNAHME' },
    ]);
    const antwort = await vermerke(clerk, sitzungId, ids);
    expect(antwort).toMatchObject({
      ok: true,
      wert: { vermerkt: [ids[0]], ausgelassen: [{ beratungId: ids[1], grund: 'ANDERES_GREMIUM' }] },
    });
    const sicht = await protokollSitzung(clerk, sitzungId, JETZT);
    expect(sicht).toMatchObject({ erledigt: 1, gesamt: 1 });
    const schritte = sicht?.teile.flatMap((t) => t.punkte).flatMap((p) => p.schritte) ?? [];
    expect(schritte.map((s) => s.eigenes).sort()).toEqual([false, true]);
    expect(code(await vermerke(ratsbuero, sitzungId, ids))).toBe('ok');
  });

  it('wer nicht protokolliert, vermerkt und widerruft nichts', async () => {
    const { sitzungId, ids } = await t50();
    const eigener = await vermerke(clerk, sitzungId, ids);
    if (!eigener.ok) throw new Error(eigener.fehler.code);
    const andere = [
      await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [bv] }, JETZT),
      await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [asf] }, JETZT),
      await legeBenutzerAn(db, { rolle: 'FACHBEREICH' }, JETZT),
      await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT),
      OEFFENTLICH,
      SYSTEM,
    ];
    const { sitzungId: andereSitzung, ids: offene } = await t50();
    for (const wer of andere) {
      const nein = wer === SYSTEM ? 'NICHT_GEFUNDEN' : 'NICHT_ERLAUBT';
      expect([wer.name, code(await vermerke(wer, andereSitzung, offene))]).toEqual([wer.name, nein]);
      expect([wer.name, code(await widerrufe(wer, sitzungId, eigener.wert.vorgangId, nach(1)))]).toEqual([
        wer.name,
        wer === SYSTEM ? 'NICHT_GEFUNDEN' : 'NICHT_ERLAUBT',
      ]);
      expect(await offenerVorgang(wer, sitzungId, nach(1))).toBeNull();
    }
    expect(code(await widerrufe(kollegin, sitzungId, eigener.wert.vorgangId, nach(1)))).toBe('NICHT_ERLAUBT');
    expect(await db.vorgang.count({ where: { sitzungId: andereSitzung } })).toBe(0);
    expect(await db.vorgang.count({ where: { sitzungId, widerrufenAm: { not: null } } })).toBe(0);
  });

  it('doppelt geklickt: ein Vorgang, zweimal dieselbe Antwort', async () => {
    const { sitzungId, ids } = await t50();
    const antworten = await Promise.all([vermerke(clerk, sitzungId, ids), vermerke(clerk, sitzungId, ids)]);
    expect(antworten.map(code)).toEqual(['ok', 'ok']);
    expect(new Set(antworten.map((a) => (a.ok ? a.wert.vorgangId : '')))).toHaveProperty('size', 1);
    expect(await db.vorgang.count({ where: { sitzungId } })).toBe(1);
    expect(await spuren(sitzungId)).toHaveLength(1);
  });

  it('zwei Schriftführungen zugleich: eine vermerkt, die andere erfährt, dass nichts mehr offen ist', async () => {
    const { sitzungId, ids } = await t50();
    const antworten = await Promise.all([
      vermerke(clerk, sitzungId, ids),
      vermerke(kollegin, sitzungId, ids),
    ]);
    expect(antworten.map(code).sort()).toEqual(['KEINE_KENNTNISNAHME_OFFEN', 'ok']);
    expect(
      await db.ergebnis.count({ where: { beratung: { sitzungId }, code: 'ZUR_KENNTNIS_GENOMMEN' } }),
    ).toBe(5);
  });

  it('Sammelvermerk und einzelnes Ergebnis zugleich: jeder Schritt hat am Ende genau eines', async () => {
    const { sitzungId, ids } = await t50();
    const einzeln = await eingabeZu(db, ids[0] ?? '', { ergebnis: 'VERTAGT', termin: 'KEINE' });
    await Promise.all([vermerke(clerk, sitzungId, ids), ergebnisErfassen(kollegin, einzeln, JETZT)]);
    expect(await db.ergebnis.count({ where: { beratungId: ids[0] } })).toBe(1);
    expect(await inKraft(sitzungId)).toHaveLength(6);
  });

  it('scheitert der Eintrag im Protokoll, ist nichts geschrieben', async () => {
    const { sitzungId, ids } = await t50();
    await expect(vermerke({ ...clerk, name: 'x\u0000' }, sitzungId, ids)).rejects.toThrow();
    await expect(vermerke({ ...clerk, benutzerId: 'keine-kennung' }, sitzungId, ids)).rejects.toThrow();
    expect(await db.vorgang.count({ where: { sitzungId } })).toBe(0);
    expect(await db.ergebnis.count({ where: { beratungId: { in: ids.slice(0, 5) } } })).toBe(0);
  });

  it('eine Sitzung mit 40 Punkten und 25 Kenntnisnahmen ist in einem Zug vermerkt', async () => {
    const volle = await legeVolleSitzungAn(
      db,
      { eigenes: asf, rat },
      { kenntnisnahmen: 25, empfehlungen: 15 },
    );
    const antwort = await vermerke(clerk, volle.sitzungId, volle.beratungen);
    expect(antwort.ok && [antwort.wert.vermerkt.length, antwort.wert.ausgelassen.length]).toEqual([25, 15]);
  });
});

describe('Rückgängig', () => {
  it('bis 59 Sekunden danach: alles ist wieder offen, auch der Standort', async () => {
    const { sitzungId, ids } = await t50();
    const { vorlageId } = await db.beratung.findUniqueOrThrow({ where: { id: ids[0] } });
    const vorher = await standHeute(db, vorlageId);
    const antwort = await vermerke(clerk, sitzungId, ids);
    if (!antwort.ok) throw new Error(antwort.fehler.code);
    expect(await offenerVorgang(clerk, sitzungId, nach(59))).toMatchObject({
      id: antwort.wert.vorgangId,
      anzahl: 5,
      widerrufbarBis: nach(60),
    });
    expect(await offenerVorgang(kollegin, sitzungId, nach(59))).toBeNull();
    expect(code(await widerrufe(clerk, sitzungId, antwort.wert.vorgangId, nach(59)))).toBe('ok');
    expect((await inKraft(sitzungId)).map((e) => e.code)).toEqual(['VERTAGT']);
    expect(await standHeute(db, vorlageId)).toEqual(vorher);
    expect(await offenerVorgang(clerk, sitzungId, nach(59))).toBeNull();
    expect((await spuren(sitzungId)).map((s) => s.aktion)).toEqual([
      'kenntnisnahmen.vermerken',
      'kenntnisnahmen.zuruecknehmen',
    ]);
    // Zweimal gedrückt ändert nichts mehr.
    expect(code(await widerrufe(clerk, sitzungId, antwort.wert.vorgangId, nach(59)))).toBe('ok');
    expect(await spuren(sitzungId)).toHaveLength(2);
    // Und es lässt sich von Neuem vermerken.
    const wieder = await vermerke(clerk, sitzungId, ids, nach(59));
    expect(wieder.ok && wieder.wert.vermerkt).toHaveLength(5);
  });

  it.each([60, 61])('nach %i Sekunden abgelehnt, danach gilt die Berichtigung', async (sekunden) => {
    const { sitzungId, ids } = await t50();
    const antwort = await vermerke(clerk, sitzungId, ids);
    if (!antwort.ok) throw new Error(antwort.fehler.code);
    expect(await offenerVorgang(clerk, sitzungId, nach(sekunden))).toBeNull();
    expect(code(await widerrufe(clerk, sitzungId, antwort.wert.vorgangId, nach(sekunden)))).toBe(
      'WIDERRUF_ABGELAUFEN',
    );
    const e = await eingabeZu(db, ids[0] ?? '', {
      ergebnis: 'ABGESETZT',
      termin: 'KEINE',
      begruendung: 'War abgesetzt',
    });
    expect(code(await ergebnisErfassen(clerk, e, nach(sekunden)))).toBe('ok');
  });

  it('was inzwischen berichtigt ist, bleibt berichtigt', async () => {
    const { sitzungId, ids } = await t50();
    const antwort = await vermerke(clerk, sitzungId, ids);
    if (!antwort.ok) throw new Error(antwort.fehler.code);
    const e = await eingabeZu(db, ids[0] ?? '', { ergebnis: 'OHNE_VOTUM', begruendung: 'Irrtum' });
    expect(code(await ergebnisErfassen(clerk, e, nach(20)))).toBe('ok');
    expect(code(await widerrufe(clerk, sitzungId, antwort.wert.vorgangId, nach(30)))).toBe('ok');
    expect((await inKraft(sitzungId)).map((z) => z.code).sort()).toEqual(['OHNE_VOTUM', 'VERTAGT']);
  });
});
