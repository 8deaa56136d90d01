import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { befangenheitAufheben, befangenheitVermerken } from '@/server/befangenheiten/commands';
import { befangenheitenZu } from '@/server/befangenheiten/queries';
import { akteurZu } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { sitzungNach } from '@/server/sitzungen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
const JETZT = new Date('2026-11-24T15:00:00Z');
const TITEL = 'Grundstück an der Halde';

let gremium: string;
let buero: Akteur;
let schriftfuehrung: Akteur;
let fremde: Akteur;
let mitglied: Akteur;
let [sitzungId, punktId, vorlageId, personId] = ['', '', '', ''];

beforeAll(async () => {
  await legeKommuneAn(db);
  gremium = (await legeGremiumAn(db)).id;
  const anderes = (await legeGremiumAn(db)).id;
  const konto = (wer: Parameters<typeof legeBenutzerAn>[1]) => legeBenutzerAn(db, wer, JETZT);
  buero = await konto({ rolle: 'RATSBUERO' });
  schriftfuehrung = await konto({ rolle: 'SCHRIFTFUEHRUNG', gremien: [gremium] });
  fremde = await konto({ rolle: 'SCHRIFTFUEHRUNG', gremien: [anderes] });
  mitglied = await konto({ rolle: 'MITGLIED', gremien: [gremium] });
  personId = mitglied.rechte.personId ?? '';
});
beforeEach(async () => {
  sitzungId = (await legeSitzungAn(db, gremium, '2026-12-02')).id;
  punktId = randomUUID();
  await db.tagesordnungspunkt.create({
    data: { id: punktId, sitzungId, ordnung: 0, nummer: '1', titel: TITEL },
  });
  const vorlage = await db.vorlage.create({
    data: {
      betreff: TITEL,
      art: 'BESCHLUSSVORLAGE',
      status: 'GEZEICHNET',
      beratungen: {
        create: {
          gremiumId: gremium,
          zustaendigkeit: 'BESCHLUSS',
          ordnung: 0,
          sitzungId,
          tagesordnungspunktId: punktId,
        },
      },
    },
  });
  vorlageId = vorlage.id;
  await versende(db, [vorlageId], new Date('2026-11-20T08:00:00Z'), sitzungId);
});

const eingabe = () => ({ sitzungId, punktId, personId });
const liest = async () => {
  const punkte = (await sitzungNach(mitglied, sitzungId))?.punkte ?? [];
  return [
    (await vorlageNach(mitglied, vorlageId, '2026-11-24')) !== null,
    punkte.map((p) => p.titel).includes(TITEL),
    punkte.length,
  ];
};

it('A8: vermerkt liest das Mitglied weder Vorlage noch Punkt, aufgehoben wieder beides', async () => {
  expect(await liest()).toEqual([true, true, 1]);
  expect(await befangenheitVermerken(schriftfuehrung, eingabe(), JETZT)).toEqual({
    ok: true,
    wert: undefined,
  });
  expect(await liest()).toEqual([false, false, 1]);
  const stand = await befangenheitenZu(buero, sitzungId, JETZT);
  expect(stand?.punkte[0]?.befangene.map((b) => b.personId)).toEqual([personId]);
  expect(await befangenheitAufheben(buero, eingabe(), JETZT)).toEqual({ ok: true, wert: undefined });
  expect(await liest()).toEqual([true, true, 1]);
});

it('A8: lässt die Kommune es zu, liest auch, wer befangen ist', async () => {
  await befangenheitVermerken(buero, eingabe(), JETZT);
  await db.kommune.updateMany({ data: { befangeneLesen: true } });
  const jetzt = await akteurZu(mitglied.benutzerId ?? '', JETZT);
  expect(jetzt && (await vorlageNach(jetzt, vorlageId, '2026-11-24'))).not.toBeNull();
  await db.kommune.updateMany({ data: { befangeneLesen: false } });
});

it('zweimal vermerkt ist einmal vermerkt, auch zugleich; das Protokoll nennt keinen Titel', async () => {
  await Promise.all([1, 2].map(() => befangenheitVermerken(buero, eingabe(), JETZT)));
  const eintraege = await db.protokoll.findMany({ where: { gegenstandId: sitzungId } });
  expect(eintraege.map((e) => e.aktion)).toEqual(['befangenheit.vermerken']);
  expect(eintraege[0]?.nach).toEqual({ person: personId, punkt: punktId });
  await Promise.all([1, 2].map(() => befangenheitAufheben(buero, eingabe(), JETZT)));
  expect(await db.protokoll.count({ where: { gegenstandId: sitzungId } })).toBe(2);
});

it('nur Mitglieder eines Gremiums der Sitzung, am Tag der Sitzung', async () => {
  const person = async (von: string, bis: string | null) => {
    const { id } = await db.person.create({
      data: {
        vorname: 'Otto',
        nachname: 'Probe',
        mitgliedschaften: {
          create: {
            gremiumId: gremium,
            rolle: 'STELLVERTRETUNG',
            von: new Date(von),
            bis: bis ? new Date(bis) : null,
          },
        },
      },
    });
    return befangenheitVermerken(buero, { ...eingabe(), personId: id }, JETZT);
  };
  expect(await person('2026-12-02', null)).toMatchObject({ ok: true });
  const kein = { ok: false, fehler: { code: 'PERSON_KEIN_MITGLIED', feld: 'personId' } };
  expect(await person('2026-12-03', null)).toEqual(kein);
  expect(await person('2020-01-01', '2026-12-01')).toEqual(kein);
});

it('wer nicht darf, ein fremder Punkt, eine erfundene Sitzung: alles gibt es nicht', async () => {
  const nichts = { ok: false, fehler: { code: 'NICHT_GEFUNDEN' } };
  for (const wer of [fremde, mitglied]) {
    expect(await befangenheitVermerken(wer, eingabe(), JETZT)).toEqual(nichts);
    expect(await befangenheitenZu(wer, sitzungId, JETZT)).toBeNull();
  }
  for (const anders of [{ punktId: randomUUID() }, { sitzungId: randomUUID() }])
    expect(await befangenheitVermerken(buero, { ...eingabe(), ...anders }, JETZT)).toEqual(nichts);
});
