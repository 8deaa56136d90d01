import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GremiumAenderung, GremiumEnde, NeuesGremium, Umplanung } from '@/domain/gremium/eingabe';
import { ordneZu } from '@/domain/gremium/zuordnung';
import { alsDatum } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { arbeitsliste } from '@/server/arbeitsliste/queries';
import { gremiumAendern, gremiumAnlegen } from '@/server/gremien/commands';
import { gremienMitNamen } from '@/server/gremien/queries';
import { gremiumBeenden, gremiumFortfuehren } from '@/server/gremienende/commands';
import { endevorschau } from '@/server/gremienende/queries';
import { gremienbestand, gremiumakte, sitzeIn } from '@/server/gremienverwaltung/queries';
import { akteurZu, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeStandorte } from '@/server/kern/standort';
import { schritteUmplanen } from '@/server/umplanung/commands';
import { umplanansicht } from '@/server/umplanung/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeKommuneAn, legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);

const JETZT = new Date('2026-11-23T08:00:00Z');
const HEUTE = '2026-11-23';
const ENDE = '2026-12-31';
let admin: Akteur;
let buero: Akteur;
let laufend = 0;

beforeAll(async () => {
  admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
  buero = await legeBenutzerAn(db, { rolle: 'RATSBUERO' }, JETZT);
});

const name = (was: string) => `${was} ${++laufend}`;
const felder = (mehr: Record<string, unknown> = {}) => ({
  name: name('Ausschuss für Prüfungen'),
  kurzname: 'Prüfungen',
  art: 'AUSSCHUSS',
  entscheidungsbefugt: 'ja',
  ...mehr,
});
const lege = async (mehr: Record<string, unknown> = {}) => {
  const id = randomUUID();
  const antwort = await gremiumAnlegen(admin, NeuesGremium.parse({ id, ...felder(mehr) }), JETZT);
  if (!antwort.ok) throw new Error(antwort.fehler.code);
  return id;
};
const akte = async (id: string) => {
  const gefunden = await gremiumakte(admin, id);
  if (!gefunden) throw new Error('fehlt');
  return gefunden;
};
/** The form as it was opened, with what somebody typed over it. */
const aendere = async (id: string, mehr: Record<string, unknown>, wer = admin, alt?: number) => {
  const g = await akte(id);
  const { gueltigVon, aliase, entscheidungsbefugt, aufgabe, stadtbezirk, ...rest } = g;
  const formular = {
    ...rest,
    ...{
      gueltigVon: gueltigVon ?? '',
      aliase: aliase.join('\n'),
      aufgabe: aufgabe ?? '',
      stadtbezirk: stadtbezirk ?? '',
    },
    entscheidungsbefugt: entscheidungsbefugt ? 'ja' : '',
    version: alt ?? g.version,
    ...mehr,
  };
  return gremiumAendern(wer, GremiumAenderung.parse(formular), JETZT);
};
const spur = (id: string) =>
  db.protokoll.findMany({
    where: { gegenstandId: id },
    orderBy: { id: 'asc' },
    select: { aktion: true, von: true, nach: true },
  });

/** A paper with one step of the body. */
async function schrittAn(
  gremiumId: string,
  tag: string | null,
  mehr: { status?: string; versandt?: boolean } = {},
) {
  const vorlage = await legeVorlageAn(db);
  if (mehr.status) await db.vorlage.update({ where: { id: vorlage.id }, data: { status: mehr.status } });
  const sitzung = tag ? await legeSitzungAn(db, gremiumId, tag) : null;
  const punkt =
    sitzung && mehr.versandt
      ? await db.tagesordnungspunkt.create({
          data: { sitzungId: sitzung.id, ordnung: 0, titel: 'x', teil: 'OEFFENTLICH' },
        })
      : null;
  const schritt = await db.beratung.create({
    data: {
      vorlageId: vorlage.id,
      gremiumId,
      zustaendigkeit: 'KENNTNISNAHME',
      ordnung: 0,
      sitzungId: sitzung?.id,
      tagesordnungspunktId: punkt?.id,
    },
  });
  if (sitzung && punkt) await versende(db, [vorlage.id], new Date('2026-11-20T08:00:00Z'), sitzung.id);
  await schreibe((tx) => schreibeStandorte(tx, [vorlage.id], HEUTE));
  return { vorlageId: vorlage.id, schritt: schritt.id, sitzung: sitzung?.id };
}

describe('anlegen und ändern', () => {
  it('steht mit allem da, einmal, und im Protokoll', async () => {
    const eingabe = NeuesGremium.parse({
      id: randomUUID(),
      ...felder({ gueltigVon: '01.01.2027', aliase: 'AfP\n\n  AfP \nPrüf-Ausschuss', aufgabe: 'FINANZEN' }),
    });
    for (let n = 0; n < 2; n += 1)
      expect(await gremiumAnlegen(admin, eingabe, JETZT)).toEqual({ ok: true, wert: eingabe.id });
    expect(await akte(eingabe.id)).toMatchObject({
      gueltigVon: '2027-01-01',
      aliase: ['AfP', 'Prüf-Ausschuss'],
      aufgabe: 'FINANZEN',
      entscheidungsbefugt: true,
    });
    expect((await spur(eingabe.id)).map((z) => z.aktion)).toEqual(['gremium.anlegen']);
  });

  it('ein Kurzname bis 22 Zeichen, weiche Trennstellen zählen nicht', () => {
    const liest = (kurzname: string) =>
      NeuesGremium.safeParse({ id: randomUUID(), ...felder({ kurzname }) }).success;
    expect([
      liest(`${'a'.repeat(11)}\u00ad${'b'.repeat(11)}`),
      liest('a'.repeat(23)),
      liest('\u00ad'),
    ]).toEqual([true, false, false]);
  });

  it('umbenannt: Dokumente von damals finden es unter dem alten Namen, die Lage nennt den neuen', async () => {
    const alt = name('Ausschuss für Altes');
    const neu = name('Ausschuss für Neues');
    const id = await lege({ name: alt, gueltigVon: '2014-07-01' });
    const { vorlageId } = await schrittAn(id, '2026-12-10', { status: 'IN_BERATUNG' });
    expect(await aendere(id, { name: neu, nameAb: '01.11.2026' })).toEqual({ ok: true, wert: undefined });
    const gremien = await gremienMitNamen(SYSTEM);
    const heisst = (was: string, tag: string) => ordneZu(was, tag, gremien);
    expect(heisst(alt, '2020-05-05')).toEqual({ art: 'GEFUNDEN', gremiumId: id, ueber: 'FRUEHERER_NAME' });
    expect(heisst(neu, HEUTE)).toEqual({ art: 'GEFUNDEN', gremiumId: id, ueber: 'NAME' });
    expect((await akte(id)).fruehereNamen).toEqual([
      { name: alt, gueltigVon: '2014-07-01', gueltigBis: '2026-10-31' },
    ]);
    const saetze = (await db.standort.findMany({ where: { vorlageId } })).map((s) => s.satz);
    expect(saetze.some((s) => s.includes(neu))).toBe(true);
    expect(saetze.some((s) => s.includes(alt))).toBe(false);
    expect((await spur(id)).at(-1)).toMatchObject({
      von: { name: alt },
      nach: { name: neu, nameAb: '2026-11-01' },
    });
  });

  it('auch zurück zu einem früheren Namen, und noch einmal weg', async () => {
    const [a, b] = [name('Name A'), name('Name B')];
    const id = await lege({ name: a });
    for (const [n, ab] of [
      [b, '2010-01-01'],
      [a, '2015-01-01'],
      [b, '2020-01-01'],
    ])
      expect(await aendere(id, { name: n, nameAb: ab })).toMatchObject({ ok: true });
    expect((await akte(id)).fruehereNamen.map((n) => [n.name, n.gueltigVon, n.gueltigBis])).toEqual([
      [b, '2010-01-01', '2014-12-31'],
      [a, '2015-01-01', '2019-12-31'],
      [a, null, '2009-12-31'],
    ]);
  });

  it('ein Schreibfehler hinterlässt keinen früheren Namen', async () => {
    const id = await lege();
    expect(await aendere(id, { name: name('Richtig'), namenswechsel: 'BERICHTIGUNG' })).toMatchObject({
      ok: true,
    });
    expect((await akte(id)).fruehereNamen).toEqual([]);
  });

  it('zwei zugleich: der zweite erfährt, was gespeichert ist, und nichts geht verloren', async () => {
    const id = await lege();
    const { version, name: alt } = await akte(id);
    expect(await aendere(id, { kurzname: 'Erster' })).toMatchObject({ ok: true });
    expect(await aendere(id, { kurzname: 'Zweiter' }, admin, version)).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT', betrifft: ['Kurzname: gespeichert ist „Erster“'] },
    });
    expect(await akte(id)).toMatchObject({ kurzname: 'Erster', name: alt });
  });

  it('ohne Änderung kein Eintrag', async () => {
    const id = await lege();
    await aendere(id, {});
    expect(await spur(id)).toHaveLength(1);
    expect((await akte(id)).version).toBe(1);
  });

  it.each<[string, string, (anderes: { name: string }) => Record<string, unknown>]>([
    ['GREMIUM_NAME_VERGEBEN', 'name', (a) => ({ name: a.name.toUpperCase() })],
    ['ALIAS_VERGEBEN', 'aliase', (a) => ({ aliase: a.name })],
    ['NAME_ZUKUNFT', 'nameAb', () => ({ name: name('Später'), nameAb: '2026-11-24' })],
    ['NAME_GILT_SEIT', 'nameAb', () => ({ name: name('Früher'), nameAb: '2009-10-21' })],
  ])('%s steht an seinem Feld', async (code, feld, mehr) => {
    const anderes = await akte(await lege());
    const id = await lege({ gueltigVon: '2009-10-21' });
    expect(await aendere(id, mehr(anderes))).toMatchObject({ ok: false, fehler: { code, feld } });
    expect((await akte(id)).version).toBe(1);
  });

  it('derselbe Name zu anderer Zeit ist erlaubt', async () => {
    const alter = await akte(await lege());
    await db.gremium.update({ where: { id: alter.id }, data: { gueltigBis: alsDatum('2020-10-31') } });
    expect(await lege({ name: alter.name, gueltigVon: '2020-11-01' })).toBeTruthy();
  });
});

describe('beenden', () => {
  let id: string;
  let nachfolger: string;
  beforeEach(async () => {
    id = await lege();
    nachfolger = await lege({ gueltigVon: '2027-01-01' });
  });

  const beende = async (mehr: Record<string, unknown> = {}, wer = admin) => {
    const vorschau = await endevorschau(admin, id, String(mehr.ende ?? ENDE), JETZT);
    const eingabe = {
      id,
      version: vorschau?.version,
      ende: ENDE,
      stand: vorschau?.folgen?.stand ?? '',
      ...mehr,
    };
    return gremiumBeenden(wer, GremiumEnde.parse(eingabe), JETZT);
  };

  it('die Vorschau nennt alles danach; Titel nur, wer die Vorlage lesen darf', async () => {
    await schrittAn(id, '2026-12-10');
    const danach = await schrittAn(id, '2027-01-20');
    const ohneTermin = await schrittAn(id, null);
    const erledigt = await schrittAn(id, '2027-02-10');
    await db.ergebnis.create({ data: { beratungId: erledigt.schritt, code: 'ZUR_KENNTNIS_GENOMMEN' } });
    await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [id] }, JETZT);
    await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [id] }, JETZT);
    const folgen = (await endevorschau(admin, id, ENDE, JETZT))?.folgen;
    expect(folgen?.schritte.map((s) => [s.vorlageId, s.datum, s.betreff])).toEqual([
      [danach.vorlageId, '2027-01-20', null],
      [ohneTermin.vorlageId, null, null],
    ]);
    expect(folgen?.sitzungen.map((s) => s.datum)).toEqual(['2027-01-20', '2027-02-10']);
    expect(folgen?.sitze).toMatchObject([{ was: 'ENDET', konto: true }]);
    expect(folgen?.schriftfuehrung).toHaveLength(1);
    await versende(db, [danach.vorlageId], new Date('2026-11-20T08:00:00Z'));
    const lesbar = (await endevorschau(admin, id, ENDE, JETZT))?.folgen?.schritte[0]?.betreff;
    expect(lesbar).toMatch(/^Vorlage/);
  });

  it('mit Nachfolge, Mitgliedschaften und Schriftführung: alles in einem, und die Rechte enden mit dem Tag', async () => {
    const mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [id] }, JETZT);
    const schreiber = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [id] }, JETZT);
    const person = await db.person.create({ data: { vorname: 'Spät', nachname: 'Kommend' } });
    await db.mitgliedschaft.create({
      data: { personId: person.id, gremiumId: id, rolle: 'MITGLIED', von: alsDatum('2027-02-01') },
    });
    expect(
      await beende({ nachfolgerId: nachfolger, mitgliedschaften: 'ja', schriftfuehrung: 'ja' }),
    ).toMatchObject({ ok: true });
    expect(await akte(id)).toMatchObject({ gueltigBis: ENDE, nachfolger: { id: nachfolger } });
    expect((await sitzeIn(admin, id))?.sitze.map((s) => s.bis)).toEqual([ENDE]);
    const am = async (tag: string) =>
      (await akteurZu(mitglied.benutzerId ?? '', new Date(`${tag}T11:00:00Z`)))?.rechte.mitgliedIn;
    expect([await am(ENDE), await am('2027-01-01')]).toEqual([[id], []]);
    expect((await akteurZu(schreiber.benutzerId ?? '', JETZT))?.rechte.schriftfuehrungIn).toEqual([]);
    expect((await spur(id)).at(-1)).toMatchObject({
      aktion: 'gremium.beenden',
      nach: { gueltigBis: ENDE, nachfolgerId: nachfolger },
    });
  });

  it('ohne Häkchen bleiben Mitgliedschaften und Schriftführung', async () => {
    const schreiber = await legeBenutzerAn(db, { rolle: 'SCHRIFTFUEHRUNG', gremien: [id] }, JETZT);
    await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [id] }, JETZT);
    expect(await beende()).toMatchObject({ ok: true });
    expect((await sitzeIn(admin, id))?.sitze.map((s) => s.bis)).toEqual([null]);
    expect((await akteurZu(schreiber.benutzerId ?? '', JETZT))?.rechte.schriftfuehrungIn).toEqual([id]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['INZWISCHEN_GEAENDERT', { version: 99 }],
    ['INZWISCHEN_GEAENDERT', { stand: 'etwas anderes' }],
  ])('%s: %j ändert nichts', async (code, mehr) => {
    expect(await beende(mehr)).toMatchObject({ ok: false, fehler: { code } });
    expect((await akte(id)).gueltigBis).toBeNull();
  });

  it('kommt zwischen Vorschau und Bestätigung etwas dazu, wird noch einmal gezeigt', async () => {
    const stand = (await endevorschau(admin, id, ENDE, JETZT))?.folgen?.stand;
    await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [id] }, JETZT);
    expect(await beende({ stand, mitgliedschaften: 'ja' })).toMatchObject({
      ok: false,
      fehler: { code: 'INZWISCHEN_GEAENDERT' },
    });
    expect((await sitzeIn(admin, id))?.sitze.map((s) => s.bis)).toEqual([null]);
  });

  it('eine Nachfolge, die dann nicht besteht oder im Kreis führt, wird abgelehnt', async () => {
    const abgelehnt = { ok: false, fehler: { code: 'NACHFOLGER_UNGUELTIG', feld: 'nachfolgerId' } };
    expect(await beende({ nachfolgerId: await lege({ gueltigVon: '2028-01-01' }) })).toMatchObject(abgelehnt);
    expect(await beende({ nachfolgerId: id })).toMatchObject(abgelehnt);
    await db.gremium.update({ where: { id: nachfolger }, data: { nachfolgerId: id } });
    expect(await beende({ nachfolgerId: nachfolger })).toMatchObject(abgelehnt);
  });

  it('vor dem ersten Tag endet nichts', async () => {
    id = nachfolger;
    const { version } = await akte(id);
    const eingabe = GremiumEnde.parse({ id, version, ende: ENDE });
    expect(await gremiumBeenden(admin, eingabe, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'ENDE_VOR_BEGINN', feld: 'ende' },
    });
    expect((await endevorschau(admin, id, ENDE, JETZT))?.folgen).toBeNull();
  });

  it('zurückgenommen besteht es weiter; nicht, wenn inzwischen ein anderes so heißt', async () => {
    await beende();
    const { version, name: gleich } = await akte(id);
    expect(await gremiumFortfuehren(admin, { id, version }, JETZT)).toMatchObject({ ok: true });
    expect((await akte(id)).gueltigBis).toBeNull();
    await beende();
    await lege({ name: gleich, gueltigVon: '2027-01-01' });
    const danach = (await akte(id)).version;
    expect(await gremiumFortfuehren(admin, { id, version: danach }, JETZT)).toMatchObject({
      ok: false,
      fehler: { code: 'GREMIUM_NAME_VERGEBEN' },
    });
  });

  describe('umplanen', () => {
    const plane = (vorlagen: string[], wer = buero) =>
      schritteUmplanen(wer, Umplanung.parse({ gremiumId: id, nachfolgerId: nachfolger, vorlagen }), JETZT);

    it('steht auf der Arbeitsliste, bis es umgeplant ist: in die Sitzung desselben Tages oder ohne Termin', async () => {
      const [a, b, fest] = [
        await schrittAn(id, '2027-01-20', { status: 'IN_BERATUNG' }),
        await schrittAn(id, '2027-02-10', { status: 'ENTWURF' }),
        await schrittAn(id, '2027-03-10', { versandt: true }),
      ];
      const bleibt = await schrittAn(id, '2026-12-10');
      const ihre = await legeSitzungAn(db, nachfolger, '2027-01-20');
      await beende({ nachfolgerId: nachfolger });
      const offen = async () => {
        const liste = (await arbeitsliste(buero, JETZT, null))?.schritte.GREMIUM_ENDET.zeilen;
        return liste
          ?.filter((z) => z.gremiumId === id)
          .map((z) => z.id)
          .sort();
      };
      expect(await offen()).toEqual([a.schritt, b.schritt, fest.schritt].sort());
      const ansicht = await umplanansicht(buero, id, null, JETZT);
      expect(ansicht?.nachfolger?.id).toBe(nachfolger);
      const alle = ansicht?.vorlagen.map((v) => v.id) ?? [];
      expect([...alle].sort()).toEqual([a.vorlageId, b.vorlageId, fest.vorlageId].sort());
      const antwort = await plane([...alle, bleibt.vorlageId]);
      expect(antwort).toMatchObject({ ok: true, wert: { umgeplant: 2 } });
      expect(antwort.ok && antwort.wert.uebergangen).toEqual(
        expect.arrayContaining([
          { vorlageId: fest.vorlageId, grund: 'VERSANDT' },
          { vorlageId: bleibt.vorlageId, grund: 'NICHTS_OFFEN' },
        ]),
      );
      const nun = async (s: { schritt: string }) => {
        const { gremiumId, sitzungId } = await db.beratung.findUniqueOrThrow({ where: { id: s.schritt } });
        return [gremiumId, sitzungId];
      };
      expect(await nun(a)).toEqual([nachfolger, ihre.id]);
      expect(await nun(b)).toEqual([nachfolger, null]);
      expect((await nun(fest))[0]).toBe(id);
      expect((await nun(bleibt))[0]).toBe(id);
      expect(await offen()).toEqual([fest.schritt]);
      expect((await spur(a.vorlageId)).map((z) => z.aktion)).toEqual(['beratungsfolge.speichern']);
      expect(await plane([a.vorlageId])).toMatchObject({ ok: true, wert: { umgeplant: 0 } });
    });

    it('nur das Ratsbüro, und nur bei einem Gremium, das endet', async () => {
      const { vorlageId } = await schrittAn(id, '2027-01-20');
      expect(await plane([vorlageId])).toMatchObject({ ok: false, fehler: { code: 'NICHT_GEFUNDEN' } });
      await beende();
      expect(await plane([vorlageId], admin)).toMatchObject({ ok: false, fehler: { code: 'NICHT_ERLAUBT' } });
      expect(await umplanansicht(admin, id, null, JETZT)).toBeNull();
    });
  });
});

it('lesen dürfen Administration und Ratsbüro, sonst niemand', async () => {
  const id = await lege();
  const mitglied = await legeBenutzerAn(db, { rolle: 'MITGLIED', gremien: [id] }, JETZT);
  for (const [wer, darf] of [
    [admin, true],
    [buero, false],
    [mitglied, null],
  ] as const) {
    expect((await gremienbestand(wer, HEUTE))?.darfVerwalten ?? null).toBe(darf);
    expect((await gremiumakte(wer, id))?.darfVerwalten ?? null).toBe(darf);
    expect((await sitzeIn(wer, id))?.darfVerwalten ?? null).toBe(darf);
  }
  expect(await endevorschau(buero, id, ENDE, JETZT)).toBeNull();
});
