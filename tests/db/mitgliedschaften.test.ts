import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giltHeute } from '@/domain/gremium/mitgliedschaft';
import { alsDatum, ausDatum, plusTage } from '@/domain/kern/localDate';
import {
  Ausscheiden,
  NeuePerson,
  NeuerKontakt,
  NeuerSitz,
  PersonAenderung,
  Personenfilter,
  Sitzaenderung,
} from '@/domain/person/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { gremiumNach } from '@/server/gremien/queries';
import { akteurZu, OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import {
  einwilligungErfassen,
  einwilligungWiderrufen,
  kontaktEintragen,
  kontaktLoeschen,
} from '@/server/kontakte/commands';
import {
  mitgliedschaftAendern,
  mitgliedschaftAnlegen,
  mitgliedschaftenBeenden,
} from '@/server/mitgliedschaften/commands';
import { personAendern, personAnlegen } from '@/server/personen/commands';
import { personakte, personenliste } from '@/server/personen/queries';
import { vorlageNach } from '@/server/vorlagen/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);

const JETZT = new Date('2026-11-23T08:00:00Z');
const HEUTE = '2026-11-23';
let admin: Akteur;
let gremium: string;
let person: string;
let laufend = 0;

beforeAll(async () => {
  admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
});
beforeEach(async () => {
  gremium = (await legeGremiumAn(db)).id;
  person = await legePerson({});
});

async function legePerson(mehr: Record<string, string>): Promise<string> {
  const eingabe = { id: randomUUID(), vorname: 'Erika', nachname: `Probe ${++laufend}`, ...mehr };
  const antwort = await personAnlegen(admin, NeuePerson.parse(eingabe), JETZT);
  if (!antwort.ok) throw new Error(antwort.fehler.code);
  return antwort.wert;
}
const setze = (mehr: Record<string, string | null> = {}, wer = admin) =>
  mitgliedschaftAnlegen(
    wer,
    NeuerSitz.parse({
      ...{ id: randomUUID(), personId: person, gremiumId: gremium, rolle: 'MITGLIED', von: '2020-11-01' },
      ...Object.fromEntries(Object.entries(mehr).filter(([, wert]) => wert !== null)),
    }),
    JETZT,
  );
const akte = async (id = person) => {
  const gefunden = await personakte(admin, id, JETZT);
  if (!gefunden) throw new Error('fehlt');
  return gefunden;
};
const spur = (id = person) => db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } });

describe('Personen', () => {
  it('dieselbe noch einmal nur, wenn es zwei sind', async () => {
    const { nachname } = await akte();
    const noch = (zweite: string) =>
      personAnlegen(admin, NeuePerson.parse({ id: randomUUID(), vorname: 'ERIKA', nachname, zweite }), JETZT);
    expect(await noch('')).toMatchObject({ ok: false, fehler: { code: 'PERSON_BESTEHT', feld: 'zweite' } });
    expect(await noch('ja')).toMatchObject({ ok: true });
  });

  it('geändert mit Spur, zwei zugleich erfährt der zweite', async () => {
    const aendere = (nachname: string) =>
      personAendern(
        admin,
        PersonAenderung.parse({ id: person, version: 1, vorname: 'Erika', nachname, ausSuchmaschinen: 'ja' }),
        JETZT,
      );
    expect(await aendere('Neu')).toMatchObject({ ok: true });
    expect(await aendere('Anders')).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT', betrifft: ['Nachname: gespeichert ist „Neu“'] },
    });
    expect((await spur()).at(-1)).toMatchObject({
      aktion: 'person.aendern',
      nach: { nachname: 'Neu', ausSuchmaschinen: true },
    });
  });

  it('die Liste blättert, findet mit und ohne Umlaut und kennt frühere', async () => {
    const eine = await legePerson({ nachname: 'Müßiggang-Öhr' });
    const finde = async (q: string, wer: string) =>
      (await personenliste(admin, Personenfilter.parse({ q, wer }), HEUTE))?.zeilen.map((z) => z.id);
    expect(await finde('muessiggang erika', 'alle')).toEqual([eine]);
    expect(await finde('muessiggang', 'heute')).toEqual([]);
    person = eine;
    await setze();
    expect(await finde('Öhr', 'heute')).toEqual([eine]);
    const weit = await personenliste(admin, Personenfilter.parse({ wer: 'alle', seite: '999' }), HEUTE);
    expect(weit?.seite).toBe(weit?.seiten);
  });
});

describe('Mitgliedschaften', () => {
  it('gelten vom ersten bis zum letzten Tag, mit der nächsten Anfrage', async () => {
    const konto = await legeBenutzerAn(db, { rolle: 'MITGLIED' }, JETZT);
    const { personId } = await db.benutzer.findUniqueOrThrow({ where: { id: konto.benutzerId ?? '' } });
    person = personId ?? '';
    await setze({ von: '2026-11-20', bis: '2026-11-25' });
    const am = async (tag: string) =>
      (await akteurZu(konto.benutzerId ?? '', new Date(`${tag}T11:00:00Z`)))?.rechte.mitgliedIn;
    expect([
      await am('2026-11-19'),
      await am('2026-11-20'),
      await am('2026-11-25'),
      await am('2026-11-26'),
    ]).toEqual([[], [gremium], [gremium], []]);
    const sitz = (await akte()).sitze[0];
    const aenderung = Sitzaenderung.parse({
      id: sitz?.id,
      version: 1,
      rolle: 'MITGLIED',
      von: '2026-11-20',
      bis: '2026-11-22',
    });
    expect(await mitgliedschaftAendern(admin, aenderung, JETZT)).toMatchObject({ ok: true });
    expect(await am(HEUTE)).toEqual([]);
  });

  it('wer gestern ausschied, liest heute keine nichtöffentliche Vorlage mehr (A7)', async () => {
    const konto = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [gremium] }, JETZT);
    const sitzung = await legeSitzungAn(db, gremium, '2027-03-10');
    const punkt = await db.tagesordnungspunkt.create({
      data: { sitzungId: sitzung.id, ordnung: 0, titel: 'NÖ' },
    });
    const vorlage = await legeVorlageAn(db, 'Geheim', 'NICHTOEFFENTLICH');
    const schritt = { gremiumId: gremium, zustaendigkeit: 'BESCHLUSS', ordnung: 0, sitzungId: sitzung.id };
    await db.beratung.create({ data: { ...schritt, vorlageId: vorlage.id, tagesordnungspunktId: punkt.id } });
    const versand = await versende(db, [vorlage.id], new Date('2026-11-20T08:00:00Z'), sitzung.id);
    await db.tagesordnungspunkt.update({ where: { id: punkt.id }, data: { versandId: versand.id } });
    const liest = async () => {
      const wer = await akteurZu(konto.benutzerId ?? '', JETZT);
      const zeile = await db.vorlage.findUniqueOrThrow({
        where: { id: vorlage.id },
        select: VORLAGE_GEGENSTAND,
      });
      if (!wer) throw new Error('kein Akteur');
      return [
        darf(wer, 'vorlage.lesen', alsVorlageGegenstand(zeile, JETZT)),
        (await vorlageNach(wer, vorlage.id, HEUTE)) !== null,
      ];
    };
    expect(await liest()).toEqual([true, true]);
    const { personId } = await db.benutzer.findUniqueOrThrow({ where: { id: konto.benutzerId ?? '' } });
    const { stand } = await akte(personId ?? '');
    const ende = Ausscheiden.parse({ personId, ende: plusTage(HEUTE, -1), stand });
    expect(await mitgliedschaftenBeenden(admin, ende, JETZT)).toEqual({ ok: true, wert: 1 });
    expect(await liest()).toEqual([false, false]);
  });

  it.each<[string, string, Record<string, string>]>([
    ['MITGLIEDSCHAFT_UEBERSCHNEIDET', 'von', { von: '2024-01-01', bis: '2024-12-31' }],
    ['GREMIUM_WAEHLEN', 'gremiumId', { gremiumId: randomUUID() }],
    ['MITGLIEDSCHAFT_AUSSERHALB', 'bis', { rolle: 'VORSITZ' }],
    ['MITGLIEDSCHAFT_AUSSERHALB', 'von', { rolle: 'VORSITZ', von: '2009-01-01', bis: '2010-01-01' }],
  ])('%s steht an seinem Feld', async (code, feld, mehr) => {
    await db.gremium.update({
      where: { id: gremium },
      data: { gueltigVon: alsDatum('2014-07-01'), gueltigBis: alsDatum('2026-12-31') },
    });
    await setze({ bis: '2026-12-31' });
    expect(await setze(mehr)).toMatchObject({ ok: false, fehler: { code, feld } });
  });

  it('eine andere Funktion zur selben Zeit ist erlaubt', async () => {
    await setze();
    expect(await setze({ rolle: 'VORSITZ' })).toMatchObject({ ok: true });
  });

  it('was immer man eingibt: keine Funktion gilt an einem Tag zweimal, und die Datenbank sagt dasselbe', async () => {
    const zeit = fc.record({
      ab: fc.integer({ min: 0, max: 60 }),
      dauer: fc.option(fc.integer({ min: 0, max: 30 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(zeit, { minLength: 2, maxLength: 8 }), async (zeiten) => {
        person = await legePerson({});
        for (const { ab, dauer } of zeiten) {
          const von = plusTage('2026-01-01', ab);
          const bis = dauer === null ? null : plusTage(von, dauer);
          const antwort = await setze({ von, bis });
          if (antwort.ok) continue;
          expect(antwort.fehler.code).toBe('MITGLIEDSCHAFT_UEBERSCHNEIDET');
          const trotzdem = db.mitgliedschaft.create({
            data: {
              personId: person,
              gremiumId: gremium,
              rolle: 'MITGLIED',
              von: alsDatum(von),
              bis: bis ? alsDatum(bis) : null,
            },
          });
          await expect(trotzdem).rejects.toThrow(/mitgliedschaft_(allein|personId)/);
        }
        const sitze = (await db.mitgliedschaft.findMany({ where: { personId: person } })).map((m) => ({
          von: ausDatum(m.von),
          bis: m.bis && ausDatum(m.bis),
        }));
        for (let n = 0; n < 100; n += 1)
          expect(sitze.filter((s) => giltHeute(s, plusTage('2026-01-01', n))).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('zwei zugleich: einer gewinnt, der andere erfährt es', async () => {
    const antworten = await Promise.all([setze(), setze()]);
    expect(antworten.filter((a) => a.ok)).toHaveLength(1);
    expect(antworten.find((a) => !a.ok)).toMatchObject({ fehler: { code: 'MITGLIEDSCHAFT_UEBERSCHNEIDET' } });
  });

  it('alle auf einmal: was noch nicht begann, entfällt; hat sich etwas geändert, wird nichts beendet', async () => {
    await setze();
    await setze({ rolle: 'VORSITZ', von: '2027-01-01' });
    await setze({ rolle: 'STELLVERTRETUNG', von: '2019-01-01', bis: '2019-12-31' });
    const { stand } = await akte();
    const beende = (mitStand: string) =>
      mitgliedschaftenBeenden(
        admin,
        Ausscheiden.parse({ personId: person, ende: '2026-11-30', stand: mitStand }),
        JETZT,
      );
    expect(await beende('alt')).toMatchObject({ ok: false, fehler: { code: 'INZWISCHEN_GEAENDERT' } });
    expect(await beende(stand)).toEqual({ ok: true, wert: 2 });
    expect((await akte()).sitze.map((s) => [s.rolle, s.bis]).sort()).toEqual([
      ['MITGLIED', '2026-11-30'],
      ['STELLVERTRETUNG', '2019-12-31'],
    ]);
    expect((await spur()).at(-1)).toMatchObject({
      aktion: 'mitgliedschaften.beenden',
      nach: { ende: '2026-11-30' },
    });
  });
});

describe('Kontaktdaten (P1)', () => {
  const WERT = 'kanarie-7f3a@stadt.example';
  const trage = async (mehr: Record<string, string> = {}) => {
    const eingabe = { id: randomUUID(), personId: person, art: 'EMAIL', wert: WERT, ...mehr };
    return kontaktEintragen(admin, NeuerKontakt.parse(eingabe), JETZT);
  };
  const EINWILLIGUNG = { einwilligungAm: '2026-11-02', einwilligungNachweis: 'Akte 12-3' };
  const kontakt = async () => {
    const k = (await akte()).kontakte[0];
    if (!k) throw new Error('fehlt');
    return k;
  };
  /** In the public's own view, and on the page of the body, for the public and for who reads the tables. */
  const zuSehen = async () => {
    const buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
    const sicht = await dbFuer(OEFFENTLICH).kontakt.findMany({ where: { personId: person } });
    const seiten = await Promise.all([OEFFENTLICH, buero].map((wer) => gremiumNach(wer, gremium, HEUTE)));
    return [sicht.length > 0, ...seiten.map((s) => JSON.stringify(s).includes(WERT))];
  };
  beforeEach(async () => {
    await setze();
  });

  it('ohne Einwilligung kennt sie nur die Verwaltung', async () => {
    expect(await trage()).toMatchObject({ ok: true });
    expect(await kontakt()).toMatchObject({ wert: WERT, oeffentlich: false });
    expect(await zuSehen()).toEqual([false, false, false]);
  });

  it('mit Einwilligung öffentlich, nach dem Widerruf sofort nicht mehr, mit neuer Einwilligung wieder', async () => {
    await trage(EINWILLIGUNG);
    expect(await zuSehen()).toEqual([true, true, true]);
    const { id } = await kontakt();
    expect(await einwilligungWiderrufen(admin, { id, version: 1 }, JETZT)).toMatchObject({ ok: true });
    expect(await zuSehen()).toEqual([false, false, false]);
    expect(await kontakt()).toMatchObject({ widerrufenAm: HEUTE, wert: WERT });
    expect(
      await einwilligungErfassen(admin, { id, version: 2, ...EINWILLIGUNG, einwilligungAm: HEUTE }, JETZT),
    ).toMatchObject({ ok: true });
    expect(await zuSehen()).toEqual([true, true, true]);
  });

  it('auch mit Einwilligung nicht vor dem ersten und nicht nach dem letzten Tag im Amt (P4)', async () => {
    await trage(EINWILLIGUNG);
    const amt = (von: string, bis: string | null) =>
      db.mitgliedschaft.updateMany({
        where: { personId: person },
        data: { von: alsDatum(von), bis: bis === null ? null : alsDatum(bis) },
      });
    const [{ tag = '' } = {}] = await db.$queryRaw<{ tag: string }[]>`
      SELECT (intern.jetzt() AT TIME ZONE 'Europe/Berlin')::date::text AS tag`;
    for (const [von, bis, oeffentlich] of [
      ['2020-01-01', plusTage(tag, -1), false],
      ['2020-01-01', tag, true],
      [plusTage(tag, 1), null, false],
      [tag, null, true],
    ] as const) {
      await amt(von, bis);
      const sicht = await dbFuer(OEFFENTLICH).kontakt.count({ where: { personId: person } });
      expect([von, bis, sicht > 0]).toEqual([von, bis, oeffentlich]);
    }
  });

  it('gelöscht ist gelöscht, und im Protokoll stand der Wert nie', async () => {
    await trage(EINWILLIGUNG);
    const { id } = await kontakt();
    expect(await kontaktLoeschen(admin, { id, version: 1 }, JETZT)).toMatchObject({ ok: true });
    expect((await akte()).kontakte).toEqual([]);
    const eintraege = await spur();
    expect(eintraege.map((e) => e.aktion)).toEqual(
      expect.arrayContaining(['kontakt.eintragen', 'kontakt.loeschen']),
    );
    expect(
      JSON.stringify(eintraege, (_, wert) => (typeof wert === 'bigint' ? String(wert) : wert)),
    ).not.toContain(WERT);
  });

  it('abgelehnt: doppelt, künftig, veraltet, ohne bestehende Einwilligung', async () => {
    await trage();
    expect(await trage()).toMatchObject({ ok: false, fehler: { code: 'KONTAKT_DOPPELT', feld: 'wert' } });
    const { id } = await kontakt();
    expect(
      await einwilligungErfassen(
        admin,
        { id, version: 1, ...EINWILLIGUNG, einwilligungAm: '2026-11-24' },
        JETZT,
      ),
    ).toMatchObject({ ok: false, fehler: { code: 'TAG_ZUKUNFT', feld: 'einwilligungAm' } });
    expect(await einwilligungWiderrufen(admin, { id, version: 1 }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
    expect(await kontaktLoeschen(admin, { id, version: 7 }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
  });

  it('wer nicht mehr im Gremium sitzt, steht mit seiner Adresse nicht mehr auf dessen Seite', async () => {
    await trage(EINWILLIGUNG);
    const { stand } = await akte();
    await mitgliedschaftenBeenden(
      admin,
      Ausscheiden.parse({ personId: person, ende: plusTage(HEUTE, -1), stand }),
      JETZT,
    );
    expect((await zuSehen()).slice(1)).toEqual([false, false]);
  });
});
