import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alsDatum } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { anlagenZumBearbeiten, dokumentNach } from '@/server/anlagen/queries';
import { befangenheitenZu } from '@/server/befangenheiten/queries';
import { bekanntgabeZu } from '@/server/bekanntgaben/queries';
import { folgenplan } from '@/server/beratungsfolge/queries';
import { entzugsblatt } from '@/server/entzuege/queries';
import { erfassungNach } from '@/server/erfassungen/queries';
import { protokollPunkt } from '@/server/ergebnisse/queries';
import { akteurZu, OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { mitzeichnungZu } from '@/server/mitzeichnungen/queries';
import { protokollSitzung } from '@/server/protokolle/queries';
import { sachstandMappe } from '@/server/sachstaende/queries';
import { sitzungNach } from '@/server/sitzungen/queries';
import { blattNach } from '@/server/tagesordnungen/queries';
import { verlaufZu } from '@/server/verlauf/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
await eigentuemer.connect();
afterAll(() => eigentuemer.end());
const HEUTE = '2026-11-24';
const JETZT = new Date('2026-11-24T15:00:00Z');
const GESTERN = new Date('2026-11-23T08:00:00Z');

let gremium: string;
let buero: Akteur;
let mitglied: Akteur;
let fremder: Akteur;

/** A paper on an item of a dispatched agenda, with an attachment. */
async function lege(
  oeffentlichkeit: 'OEFFENTLICH' | 'NICHTOEFFENTLICH',
  { teil = oeffentlichkeit, anlageOeffentlich = oeffentlichkeit === 'OEFFENTLICH', sachstand = true } = {},
) {
  const { id } = await legeVorlageAn(db, undefined, oeffentlichkeit);
  const sitzung = (await legeSitzungAn(db, gremium, HEUTE, { beginn: '10:00' })).id;
  const punkt = await db.tagesordnungspunkt.create({
    data: { sitzungId: sitzung, ordnung: 0, titel: 'Punkt', nummer: '1', teil },
  });
  const beratung = await db.beratung.create({
    data: {
      vorlageId: id,
      gremiumId: gremium,
      zustaendigkeit: 'KENNTNISNAHME',
      ordnung: 0,
      sitzungId: sitzung,
      tagesordnungspunktId: punkt.id,
    },
  });
  await versende(db, [id], GESTERN, sitzung);
  await db.vorlage.update({ where: { id }, data: { status: 'IN_BERATUNG' } });
  await db.sachstand.create({
    data: { vorlageId: id, datum: alsDatum(HEUTE), verfasser: 'Amt', text: 'Stand', oeffentlich: sachstand },
  });
  const anlage = await db.anlage.create({
    data: {
      titel: 'Plan',
      ordnung: 0,
      oeffentlich: anlageOeffentlich,
      vorlage: { connect: { id } },
      datei: {
        create: {
          name: 'plan.pdf',
          mimetyp: 'application/pdf',
          groesse: 6,
          sha256: 'a'.repeat(64),
          ablage: randomUUID().replaceAll('-', ''),
        },
      },
    },
  });
  return { id, sitzung, punkt: punkt.id, beratung: beratung.id, anlage: anlage.id };
}
type Ding = Awaited<ReturnType<typeof lege>>;

const spur = (seit: bigint) =>
  db.protokoll.findMany({
    where: { id: { gt: seit } },
    orderBy: { id: 'asc' },
    select: {
      kette: true,
      akteur: true,
      akteurId: true,
      aktion: true,
      gegenstandArt: true,
      gegenstandId: true,
      am: true,
    },
  });
const letzte = async (): Promise<bigint> =>
  (await db.protokoll.aggregate({ _max: { id: true } }))._max.id ?? 0n;

let geheim: Ding;
let offen: Ding;
let seit: bigint;

beforeAll(async () => {
  await legeKommuneAn(db);
  gremium = (await legeGremiumAn(db)).id;
  mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT);
  fremder = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [(await legeGremiumAn(db)).id] }, JETZT);
  geheim = await lege('NICHTOEFFENTLICH');
  offen = await lege('OEFFENTLICH');
});
beforeEach(async () => {
  // Somebody new, so that nobody has read anything yet.
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
  seit = await letzte();
});

type Weg = [string, (wer: Akteur, ding: Ding) => Promise<unknown>, string, 'id' | 'sitzung'];
const WEGE: Weg[] = [
  ['die Seite der Vorlage', (w, d) => vorlageNach(w, d.id, HEUTE), 'vorlage.gelesen', 'id'],
  [
    'die Vorlage an einem früheren Tag',
    (w, d) => vorlageNach(w, d.id, HEUTE, '2026-11-23'),
    'vorlage.gelesen',
    'id',
  ],
  ['die Erfassung', (w, d) => erfassungNach(w, d.id, JETZT), 'vorlage.gelesen', 'id'],
  ['der Editor der Folge', (w, d) => folgenplan(w, d.id, JETZT), 'vorlage.gelesen', 'id'],
  ['die Anlagen', (w, d) => anlagenZumBearbeiten(w, d.id, JETZT), 'vorlage.gelesen', 'id'],
  ['die Sachstände', (w, d) => sachstandMappe(w, d.id, JETZT), 'vorlage.gelesen', 'id'],
  ['der Verlauf', (w, d) => verlaufZu(w, d.id, 1, JETZT), 'vorlage.gelesen', 'id'],
  ['ein Punkt der Niederschrift', (w, d) => protokollPunkt(w, d.beratung, JETZT), 'vorlage.gelesen', 'id'],
  ['die Mitzeichnung', (w, d) => mitzeichnungZu(w, d.id, JETZT), 'vorlage.gelesen', 'id'],
  ['das Entziehen', (w, d) => entzugsblatt(w, d.id, JETZT), 'vorlage.gelesen', 'id'],
  ['die Befangenheit', (w, d) => befangenheitenZu(w, d.sitzung, JETZT), 'sitzung.gelesen', 'sitzung'],
  ['die Datei', (w, d) => dokumentNach(w, d.anlage), 'datei.gelesen', 'id'],
  ['die Sitzung', (w, d) => sitzungNach(w, d.sitzung), 'sitzung.gelesen', 'sitzung'],
  ['die Niederschrift', (w, d) => protokollSitzung(w, d.sitzung, JETZT), 'sitzung.gelesen', 'sitzung'],
  ['das Blatt der Tagesordnung', (w, d) => blattNach(w, d.sitzung, JETZT), 'sitzung.gelesen', 'sitzung'],
];

describe.each(WEGE)('%s', (_, lies, aktion, ding) => {
  it('Nichtöffentliches: ein Eintrag, wer wann was', async () => {
    expect(await lies(buero, geheim)).toBeTruthy();
    expect(await spur(seit)).toEqual([
      {
        kette: 'LESEN',
        akteur: buero.name,
        akteurId: buero.benutzerId,
        aktion,
        gegenstandArt: ding === 'id' ? 'vorlage' : 'sitzung',
        gegenstandId: geheim[ding],
        am: JETZT,
      },
    ]);
  });

  it('Öffentliches: keiner', async () => {
    expect(await lies(buero, offen)).toBeTruthy();
    expect(await spur(seit)).toEqual([]);
  });

  it('wer nichts bekommt, hat nichts gelesen', async () => {
    await Promise.all([lies(fremder, geheim), lies(OEFFENTLICH, geheim)]);
    expect(await spur(seit)).toEqual([]);
  });

  it('ohne Eintrag keine Auskunft', async () => {
    await eigentuemer.query('REVOKE INSERT ON intern.protokoll FROM ratslauf_app');
    try {
      await expect(lies(buero, geheim)).rejects.toThrow();
      expect(await lies(buero, offen)).toBeTruthy();
    } finally {
      await eigentuemer.query('GRANT INSERT ON intern.protokoll TO ratslauf_app');
    }
  });
});

it('was zu einem nichtöffentlichen Punkt bekannt wird: ein Eintrag der Sitzung', async () => {
  expect(await bekanntgabeZu(buero, geheim.punkt, JETZT)).toBeTruthy();
  expect(await spur(seit)).toMatchObject([{ aktion: 'sitzung.gelesen', gegenstandId: geheim.sitzung }]);
});

describe('nichtöffentliche Teile einer öffentlichen Vorlage', () => {
  it.each([
    ['ein Schritt', { teil: 'NICHTOEFFENTLICH' as const }],
    ['eine Anlage', { anlageOeffentlich: false }],
    ['ein Sachstand', { sachstand: false }],
  ])('%s', async (_, teil) => {
    const gemischt = await lege('OEFFENTLICH', teil);
    await vorlageNach(fremder, gemischt.id, HEUTE);
    await vorlageNach(OEFFENTLICH, gemischt.id, HEUTE);
    expect(await spur(seit)).toEqual([]);
    expect(await vorlageNach(mitglied, gemischt.id, HEUTE)).toBeTruthy();
    expect(await spur(seit)).toMatchObject([{ akteur: mitglied.name, gegenstandId: gemischt.id }]);
  });

  it('eine Vorlage vor ihrem Versand, auch wenn sie öffentlich werden soll', async () => {
    const { id } = await legeVorlageAn(db);
    await vorlageNach(buero, id, HEUTE);
    expect(await spur(seit)).toMatchObject([{ aktion: 'vorlage.gelesen', gegenstandId: id }]);
  });
});

it('binnen zehn Minuten dasselbe ist ein Eintrag; später, anderes und andere sind neue', async () => {
  const um = async (minute: number) => {
    const wer = await akteurZu(buero.benutzerId ?? '', new Date(JETZT.getTime() + minute * 60_000));
    return wer ?? OEFFENTLICH;
  };
  for (const minute of [0, 4, 9]) {
    await vorlageNach(await um(minute), geheim.id, HEUTE);
    await erfassungNach(await um(minute), geheim.id, JETZT);
    await dokumentNach(await um(minute), geheim.anlage);
  }
  expect((await spur(seit)).map((e) => e.aktion)).toEqual(['vorlage.gelesen', 'datei.gelesen']);
  await vorlageNach(await um(11), geheim.id, HEUTE);
  await vorlageNach(await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT), geheim.id, HEUTE);
  await sitzungNach(await um(11), geheim.sitzung);
  expect(await spur(seit)).toHaveLength(5);
});

it('das System ist kein Leser', async () => {
  expect(await vorlageNach(SYSTEM, geheim.id, HEUTE)).toBeTruthy();
  expect(await spur(seit)).toEqual([]);
});

it('viele lesen zugleich: jeder hat einen Eintrag, und die Kette gilt', async () => {
  const leser = await Promise.all(
    Array.from({ length: 20 }, () => legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT)),
  );
  await Promise.all(leser.map((wer) => vorlageNach(wer, geheim.id, HEUTE)));
  expect(new Set((await spur(seit)).map((e) => e.akteurId)).size).toBe(20);
  const { pruefeKetten } = await import('@/server/pruefspur/queries');
  expect(await pruefeKetten(SYSTEM)).toMatchObject({ heil: true });
});
