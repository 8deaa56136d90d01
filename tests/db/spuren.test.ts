import { beforeAll, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { beratungsfolgeSpeichern } from '@/server/beratungsfolge/commands';
import { planVon } from '@/server/beratungsfolge/queries';
import { ergebnisErfassen } from '@/server/ergebnisse/commands';
import { holeZurueck } from '@/server/freigaben/commands';
import { kenntnisnahmenVermerken, kenntnisnahmenWiderrufen } from '@/server/kenntnisnahmen/commands';
import { dbIntern } from '@/server/kern/db';
import { blattNach } from '@/server/tagesordnungen/queries';
import { einladungVersenden } from '@/server/versendungen/commands';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { eingabeZu, legeBeratungAn } from '../support/protokoll';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-24T15:00:00Z');

let buero: Akteur;
let gremiumId: string;

beforeAll(async () => {
  await legeKommuneAn(db);
  gremiumId = (await legeGremiumAn(db)).id;
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
});

/** A released paper with two Kenntnisnahmen, planned for today's Sitzung and for one to come; nothing is dispatched. */
async function lege() {
  const heute = (await legeSitzungAn(db, gremiumId, '2026-11-24', { beginn: '15:00' })).id;
  const spaeter = (await legeSitzungAn(db, gremiumId, '2027-01-20', { beginn: '15:00' })).id;
  const { vorlageId, ids } = await legeBeratungAn(db, [
    { gremiumId, sitzungId: heute, zustaendigkeit: 'KENNTNISNAHME' },
    { gremiumId, sitzungId: spaeter, zustaendigkeit: 'KENNTNISNAHME' },
  ]);
  await db.vorlage.update({ where: { id: vorlageId }, data: { status: 'GEZEICHNET' } });
  return { vorlageId, ids, heute, spaeter };
}

/** The chain saved without one of its steps. */
async function entferne(vorlageId: string, schritt: string | undefined) {
  const zeilen = (await planVon(db, vorlageId, JETZT))?.zeilen ?? [];
  const basis = zeilen.map((z) => ({ ...z, gremiumText: '' as const }));
  return beratungsfolgeSpeichern(
    buero,
    { vorlageId, basis, schritte: zeilen.filter((z) => z.id !== schritt) },
    JETZT,
  );
}

it('ein Schritt, dessen Ergebnis zurückgenommen wurde, bleibt: seine Spur darf nicht verloren gehen', async () => {
  const { vorlageId, ids, heute } = await lege();
  const vermerkt = await kenntnisnahmenVermerken(buero, { sitzungId: heute, schritte: ids }, JETZT);
  if (!vermerkt.ok) throw new Error(vermerkt.fehler.code);
  await kenntnisnahmenWiderrufen(buero, { sitzungId: heute, vorgangId: vermerkt.wert.vorgangId }, JETZT);
  expect(await entferne(vorlageId, ids[0])).toMatchObject({ ok: false, fehler: { code: 'BERATUNG_FEST' } });
  expect(await db.beratung.count({ where: { vorlageId } })).toBe(2);
  expect(await entferne(vorlageId, ids[1])).toMatchObject({ ok: true });
});

it('verlässt ein Schritt die Tagesordnung, gilt die Vorschau des Versands nicht mehr', async () => {
  const { vorlageId, ids, spaeter } = await lege();
  const gesehen = await blattNach(buero, spaeter, JETZT);
  const stand = gesehen.ok ? gesehen.wert.stand : '';
  expect(await entferne(vorlageId, ids[1])).toMatchObject({ ok: true });
  expect(await db.tagesordnungspunkt.count({ where: { sitzungId: spaeter } })).toBe(0);
  expect(await einladungVersenden(buero, { sitzungId: spaeter, stand, grund: '' }, JETZT)).toMatchObject({
    ok: false,
    fehler: { code: 'INZWISCHEN_GEAENDERT' },
  });
});

it('eine Vorlage mit einem Ergebnis wird nicht wieder Entwurf', async () => {
  const { vorlageId, ids } = await lege();
  const e = await eingabeZu(db, ids[0] ?? '', { ergebnis: 'ZUR_KENNTNIS_GENOMMEN' });
  expect(await ergebnisErfassen(buero, e, JETZT)).toMatchObject({ ok: true });
  const { version } = await db.vorlage.findUniqueOrThrow({ where: { id: vorlageId } });
  expect(await holeZurueck(buero, { id: vorlageId, version, grund: 'Fehler' }, JETZT)).toMatchObject({
    ok: false,
    fehler: { code: 'VORLAGE_HAT_ERGEBNIS' },
  });
  expect(await db.vorlage.findUniqueOrThrow({ where: { id: vorlageId } })).toMatchObject({
    status: 'GEZEICHNET',
    version,
  });
});
