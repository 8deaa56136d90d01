import { beforeAll, describe, expect, it } from 'vitest';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { gibFrei, holeZurueck } from '@/server/freigaben/commands';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeFachbereichAn, legeVollstaendigenEntwurfAn } from '../support/entwurf';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, versende } from '../support/stadt';

await eigeneDatenbank();
const JETZT = new Date('2026-11-23T08:00:00Z');
const db = dbIntern();

let buero: Akteur;
let fach: Akteur;
let andere: [string, Akteur, string][];
let amt: string;
let gremium: string;

beforeAll(async () => {
  await legeKommuneAn(db);
  amt = (await legeFachbereichAn(db, '60')).id;
  const fremdesAmt = (await legeFachbereichAn(db, '51')).id;
  gremium = (await legeGremiumAn(db)).id;
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  fach = await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: amt }, JETZT);
  andere = [
    ['öffentlich', OEFFENTLICH, 'NICHT_GEFUNDEN'],
    ['System', SYSTEM, 'NICHT_GEFUNDEN'],
    [
      'Schriftführung',
      await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] }, JETZT),
      'NICHT_GEFUNDEN',
    ],
    [
      'Mitglied',
      await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT),
      'NICHT_GEFUNDEN',
    ],
    ['Administration', await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT), 'NICHT_GEFUNDEN'],
    [
      'fremder Fachbereich',
      await legeBenutzerAn(db, { rolle: 'FACHBEREICH', fachbereichId: fremdesAmt }, JETZT),
      'NICHT_GEFUNDEN',
    ],
    ['eigener Fachbereich', fach, 'NICHT_ERLAUBT'],
  ];
});

const entwurf = () => legeVollstaendigenEntwurfAn(db, amt, gremium);
const code = (ergebnis: Result<unknown, Ablehnung>) => (ergebnis.ok ? 'OK' : ergebnis.fehler.code);
async function nummerFuer(id: string, jetzt = JETZT, version = 1) {
  const ergebnis = await gibFrei(buero, { id, version }, jetzt);
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.fehler));
  return ergebnis.wert.nummer;
}
/** On a busy machine a transaction may not get its turn in time: whoever released then presses the button once more. */
async function geduldig<T>(tat: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await tat();
    } catch (fehler) {
      if ((fehler as { code?: string }).code !== 'P2028') throw fehler;
    }
  }
}
const laufend = (nummer: string) => Number(nummer.slice(0, 5));
const stand = async (jahr = 2026) => (await db.nummernzaehler.findUnique({ where: { jahr } }))?.stand ?? 0;

describe('Freigeben', () => {
  it('vergibt die Nummer, zeichnet, hält den Zeitpunkt fest, rechnet den Standort und schreibt es auf', async () => {
    const id = await entwurf();
    const nummer = await nummerFuer(id);
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({
      nummer,
      status: 'GEZEICHNET',
      freigegebenAm: JETZT,
      version: 2,
    });
    expect((await vorlageNach(buero, id, '2026-11-23'))?.position.code).toBe('TERMIN_OFFEN');
    expect(await db.standort.findFirst({ where: { vorlageId: id, sicht: 'INTERN' } })).toMatchObject({
      code: 'TERMIN_OFFEN',
    });
    expect(await vorlageNach(OEFFENTLICH, id, '2026-11-23')).toBeNull();
    expect(await db.protokoll.findFirst({ where: { kette: 'SCHREIBEN', gegenstandId: id } })).toMatchObject({
      aktion: 'vorlage.freigeben',
      akteurId: buero.benutzerId,
      von: { status: 'ENTWURF' },
      nach: { status: 'GEZEICHNET', nummer },
    });
  });

  it('zweimal freigegeben ist eine Nummer, auch gleichzeitig', async () => {
    const id = await entwurf();
    const vorher = await stand();
    const nummern = await Promise.all([1, 2, 3].map(() => geduldig(() => nummerFuer(id))));
    expect(new Set(nummern).size).toBe(1);
    expect(await stand()).toBe(vorher + 1);
    expect(await db.protokoll.count({ where: { kette: 'SCHREIBEN', gegenstandId: id } })).toBe(1);
  });

  it('fünfzig zugleich, darunter zehn unvollständige: vierzig Nummern ohne Lücke und ohne Doppel', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, entwurf));
    await db.vorlage.updateMany({ where: { id: { in: ids.slice(0, 10) } }, data: { verantwortlich: null } });
    const vorher = await stand();
    const ergebnisse = await Promise.all(
      ids.map((id) => geduldig(() => gibFrei(buero, { id, version: 1 }, JETZT))),
    );
    const nummern = ergebnisse.flatMap((e) => (e.ok ? [laufend(e.wert.nummer)] : [])).sort((a, b) => a - b);
    expect(nummern).toEqual(Array.from({ length: 40 }, (_, i) => vorher + 1 + i));
    expect(await stand()).toBe(vorher + 40);
  }, 60_000);

  it('bricht es nach der Vergabe ab, bleibt nichts zurück und keine Nummer verbraucht', async () => {
    const id = await entwurf();
    const vorher = await stand();
    // The audit refuses an entry without a name: the last statement of the transaction fails.
    const ohneNamen = Object.assign(Object.create(buero), { name: null }) as Akteur;
    await expect(gibFrei(ohneNamen, { id, version: 1 }, JETZT)).rejects.toThrow();
    expect(await stand()).toBe(vorher);
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({
      nummer: null,
      status: 'ENTWURF',
      version: 1,
    });
    expect(laufend(await nummerFuer(id))).toBe(vorher + 1);
  });

  it('importierte Nummern werden übersprungen (N2)', async () => {
    const vorher = await stand();
    for (const i of [1, 2, 3]) {
      const nummer = `${String(vorher + i).padStart(5, '0')}-26`;
      await db.vorlage.create({
        data: { nummer, betreff: 'Übernommen', art: 'MITTEILUNG', status: 'GEZEICHNET' },
      });
    }
    expect(laufend(await nummerFuer(await entwurf()))).toBe(vorher + 4);
  });

  it('N1: am 31.12.2026 um 23:30 UTC beginnt in Berlin das neue Jahr', async () => {
    expect(await nummerFuer(await entwurf(), new Date('2026-12-31T22:30:00Z'))).toMatch(/-26$/);
    expect(await nummerFuer(await entwurf(), new Date('2026-12-31T23:30:00Z'))).toBe('00001-27');
    expect(await nummerFuer(await entwurf(), new Date('2026-12-31T22:00:00Z'))).toBe('00002-27');
  });

  it('folgt dem Muster der Kommune', async () => {
    await db.kommune.updateMany({ data: { nummernmuster: "'VO'/NNNN/JJJJ" } });
    const nummer = await nummerFuer(await entwurf());
    await db.kommune.updateMany({ data: { nummernmuster: 'NNNNN-JJ' } });
    expect(nummer).toMatch(/^VO\/\d{4}\/2027$/);
  });

  it.each(['KEINER', 'UNKENNTLICH'])('öffentlich mit der Antwort %s (P2)', async (personenbezug) => {
    const id = await entwurf();
    await db.vorlage.update({ where: { id }, data: { oeffentlichkeit: 'OEFFENTLICH', personenbezug } });
    expect(await gibFrei(buero, { id, version: 1 }, JETZT)).toMatchObject({ ok: true });
  });

  it.each([
    ['Betreff', { betreff: 'Vorlage ohne Betreff' }, 'betreff'],
    ['Fachbereich', { fachbereichId: null }, 'fachbereichId'],
    ['Datum', { datum: null }, 'datum'],
    ['verantwortlich', { verantwortlich: null }, 'verantwortlich'],
    ['Antwort zu personenbezogenen Daten (P2)', { oeffentlichkeit: 'OEFFENTLICH' }, 'personenbezug'],
    ['Text', { abschnitte: { deleteMany: {} } }, 'abschnitte'],
    ['Folge', { beratungen: { deleteMany: {} } }, 'beratungsfolge'],
  ])('ohne %s abgelehnt, ohne Nummer', async (_, data, feld) => {
    const id = await entwurf();
    await db.vorlage.update({ where: { id }, data });
    const vorher = await stand(2027);
    expect(await gibFrei(buero, { id, version: 1 }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'FREIGABE_UNVOLLSTAENDIG', saetze: { [feld]: expect.any(String) } },
    });
    expect(await stand(2027)).toBe(vorher);
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({ nummer: null, status: 'ENTWURF' });
  });

  it('ein Fehler der Beratungsfolge hält auf, bis ihn jemand mit Begründung übergeht (O1)', async () => {
    const id = await entwurf();
    await db.vorlage.update({ where: { id }, data: { art: 'BESCHLUSSVORLAGE' } });
    expect(await gibFrei(buero, { id, version: 1 }, JETZT)).toMatchObject({
      fehler: {
        code: 'REGEL_VERLETZT',
        regel: 'O1',
        saetze: { beratungsfolge: expect.stringContaining('Beschluss') },
      },
    });
    await db.regelausnahme.create({
      data: { vorlageId: id, regel: 'O1', grund: 'Die Entscheidung folgt.', von: 'Ratsbüro' },
    });
    expect(await nummerFuer(id)).toMatch(/-27$/);
  });

  it('inzwischen geändert: abgelehnt', async () => {
    const id = await entwurf();
    await db.vorlage.update({ where: { id }, data: { version: 2 } });
    expect(code(await gibFrei(buero, { id, version: 1 }, JETZT))).toBe('INZWISCHEN_GEAENDERT');
  });

  it('keine andere Rolle gibt frei oder nimmt zurück', async () => {
    const id = await entwurf();
    for (const [rolle, akteur, erwartet] of andere)
      expect([rolle, code(await gibFrei(akteur, { id, version: 1 }, JETZT))]).toEqual([rolle, erwartet]);
    await nummerFuer(id);
    for (const [rolle, akteur, erwartet] of andere) {
      expect([rolle, code(await gibFrei(akteur, { id, version: 2 }, JETZT))]).toEqual([rolle, erwartet]);
      const zurueck = await holeZurueck(akteur, { id, version: 2, grund: 'Fremd' }, JETZT);
      expect([rolle, code(zurueck)]).toEqual([rolle, erwartet]);
    }
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({
      status: 'GEZEICHNET',
      version: 2,
    });
  });
});

describe('Freigabe zurücknehmen', () => {
  it('mit Grund; die Nummer bleibt und gilt bei der nächsten Freigabe weiter (N3)', async () => {
    const id = await entwurf();
    const nummer = await nummerFuer(id);
    const eingabe = { id, version: 2, grund: 'Tippfehler im Beschluss' };
    expect(code(await holeZurueck(buero, eingabe, JETZT))).toBe('OK');
    expect(await db.vorlage.findUnique({ where: { id } })).toMatchObject({
      nummer,
      status: 'ENTWURF',
      freigegebenAm: null,
    });
    expect(await db.standort.findFirst({ where: { vorlageId: id } })).toMatchObject({ code: 'VERWALTUNG' });
    expect(
      await db.protokoll.findFirst({
        where: { kette: 'SCHREIBEN', gegenstandId: id, aktion: 'vorlage.zurueckholen' },
      }),
    ).toMatchObject({
      grund: 'Tippfehler im Beschluss',
      von: { status: 'GEZEICHNET' },
    });
    expect(code(await holeZurueck(buero, eingabe, JETZT))).toBe('NICHT_ERLAUBT');
    expect(await nummerFuer(id, JETZT, 3)).toBe(nummer);
  });

  it('nicht mehr, sobald die Tagesordnung versandt ist', async () => {
    const id = await entwurf();
    await nummerFuer(id);
    const sitzung = await legeSitzungAn(db, gremium, '2026-12-10');
    const top = await db.tagesordnungspunkt.create({
      data: { sitzungId: sitzung.id, ordnung: 0, titel: 'Bäume' },
    });
    await db.beratung.updateMany({
      where: { vorlageId: id },
      data: { sitzungId: sitzung.id, tagesordnungspunktId: top.id },
    });
    await versende(db, [id], new Date('2026-11-20T08:00:00Z'), sitzung.id);
    expect(code(await holeZurueck(buero, { id, version: 2, grund: 'Zu spät' }, JETZT))).toBe(
      'VORLAGE_VERSANDT',
    );
    await db.vorlage.update({ where: { id }, data: { status: 'IN_BERATUNG' } });
    expect(code(await holeZurueck(buero, { id, version: 2, grund: 'Zu spät' }, JETZT))).toBe(
      'VORLAGE_VERSANDT',
    );
  });
});
