import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Akteur } from '@/domain/zugriff/akteur';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, type Eintrag, protokolliere } from '@/server/kern/protokoll';
import { JE_SEITE, verlaufZu } from '@/server/verlauf/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeSitzungAn, legeVorlageAn } from '../support/stadt';

const urls = await eigeneDatenbank();
const intern = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });

const JETZT = new Date('2026-11-23T08:00:00Z');
const um = (minute: number) => new Date(JETZT.getTime() - minute * 60_000);

let buero: Akteur;
let amt: string;
let vorlageId: string;

beforeAll(async () => {
  await eigentuemer.connect();
  await legeKommuneAn(intern);
  buero = await legeBenutzerAn(intern, { rolle: 'RATSBUERO', name: 'Erika Muster' }, JETZT);
  const stelle = { art: 'FACHBEREICH', kennung: '61', name: 'Stadtplanungsamt' };
  amt = (await intern.organisationseinheit.create({ data: stelle })).id;
});
afterAll(() => eigentuemer.end());

beforeEach(async () => {
  vorlageId = (await legeVorlageAn(intern)).id;
  await intern.vorlage.update({ where: { id: vorlageId }, data: { fachbereichId: amt } });
});

const trageEin = (mehr: Partial<Eintrag> & { aktion: string }, am = JETZT) =>
  schreibe((tx) =>
    protokolliere(tx, buero, { gegenstandArt: 'vorlage', gegenstandId: vorlageId, ...mehr }, am),
  );
const zeilen = async (akteur = buero, seite = 1) =>
  (await verlaufZu(akteur, vorlageId, seite, JETZT))?.zeilen;

describe('verlaufZu', () => {
  it('sagt wer, wann, was, von → nach und warum, das Neueste zuerst', async () => {
    const gremium = await legeGremiumAn(intern, 'Bezirksvertretung Mengede');
    const sitzung = await legeSitzungAn(intern, gremium.id, '2026-11-18');
    const beratung = await intern.beratung.create({
      data: {
        vorlageId,
        gremiumId: gremium.id,
        zustaendigkeit: 'ANHOERUNG',
        ordnung: 0,
        sitzungId: sitzung.id,
      },
    });
    await trageEin({ aktion: 'vorlage.anlegen' }, um(90));
    await trageEin(
      {
        aktion: 'ergebnis.berichtigen',
        von: { beratung: beratung.id, ergebnis: 'EMPFOHLEN' },
        nach: { beratung: beratung.id, ergebnis: 'MIT_AENDERUNGEN_EMPFOHLEN' },
        grund: 'Verhört',
      },
      um(10),
    );
    expect(await zeilen()).toMatchObject([
      {
        datum: '2026-11-23',
        zeit: '08:50',
        satz: 'Erika Muster hat ein Ergebnis berichtigt.',
        grund: 'Verhört',
        aenderungen: [
          { feld: 'Gremium', von: null, nach: 'Bezirksvertretung Mengede, 18.11.2026' },
          { feld: 'Ergebnis', von: 'empfohlen', nach: 'mit Änderungen empfohlen' },
        ],
      },
      { satz: 'Erika Muster hat die Vorlage angelegt.', aenderungen: [], grund: null },
    ]);
  });

  it('eine unbekannte Aktion fällt nicht weg', async () => {
    await trageEin({ aktion: 'etwas.neues', nach: { menge: 3 } });
    expect(await zeilen()).toMatchObject([
      { satz: 'Erika Muster hat „etwas.neues“ ausgeführt.', aenderungen: [{ feld: 'Menge', nach: '3' }] },
    ]);
  });

  it('ein gemeinsamer Vermerk steht bei jeder Vorlage, auch wenn er zurückgenommen ist, und nennt die anderen nicht', async () => {
    const gremium = await legeGremiumAn(intern, 'Bezirksvertretung Hörde');
    const sitzung = await legeSitzungAn(intern, gremium.id, '2026-11-17');
    const { id: andere } = await legeVorlageAn(intern, 'Andere Vorlage');
    const vorgang = await intern.vorgang.create({
      data: { sitzungId: sitzung.id, von: 'Schriftführung', am: um(60), widerrufbarBis: um(59) },
    });
    const beratungen: string[] = [];
    for (const vorlage of [andere, vorlageId]) {
      const { id } = await intern.beratung.create({
        data: {
          vorlageId: vorlage,
          gremiumId: gremium.id,
          zustaendigkeit: 'KENNTNISNAHME',
          ordnung: 0,
          sitzungId: sitzung.id,
          ergebnisse: {
            create: {
              code: 'ZUR_KENNTNIS_GENOMMEN',
              erfasstAm: um(60),
              berichtigtAm: um(59),
              vorgangId: vorgang.id,
            },
          },
        },
      });
      beratungen.push(id);
    }
    const sammel = betrifft('sitzung', sitzung.id);
    await trageEin(
      { aktion: 'kenntnisnahmen.vermerken', ...sammel, nach: { vorgang: vorgang.id, anzahl: 2, beratungen } },
      um(60),
    );
    await trageEin(
      { aktion: 'kenntnisnahmen.zuruecknehmen', ...sammel, von: { vorgang: vorgang.id, anzahl: 2 } },
      um(59),
    );
    await trageEin({
      aktion: 'kenntnisnahmen.vermerken',
      ...sammel,
      nach: { vorgang: randomUUID(), anzahl: 1 },
    });
    const ganze = await zeilen();
    expect(ganze?.map((z) => z.satz)).toEqual([
      'Erika Muster hat die gemeinsam vermerkte Kenntnisnahme zurückgenommen.',
      'Erika Muster hat die Kenntnisnahme vermerkt, zusammen mit anderen Vorlagen der Sitzung.',
    ]);
    expect(ganze?.[1]?.aenderungen).toEqual([
      { feld: 'Kenntnisnahmen', von: null, nach: '2' },
      { feld: 'Gremium', von: null, nach: 'Bezirksvertretung Hörde, 17.11.2026' },
    ]);
    expect(JSON.stringify(ganze)).not.toMatch(new RegExp(`Andere|${beratungen[0]}`));
  });

  it('lesen dürfen das Ratsbüro und der eigene Fachbereich, sonst niemand', async () => {
    await trageEin({ aktion: 'vorlage.anlegen' });
    expect(
      await zeilen(await legeBenutzerAn(intern, { rolle: 'FACHBEREICH', fachbereichId: amt }, JETZT)),
    ).toHaveLength(1);
    const { id: gremium } = await legeGremiumAn(intern);
    const fremd = { art: 'FACHBEREICH', kennung: randomUUID(), name: 'Tiefbauamt' };
    const { id: fachbereichId } = await intern.organisationseinheit.create({ data: fremd });
    for (const rolle of ROLLEN.filter((r) => r !== 'RATSBUERO')) {
      const akteur = await legeBenutzerAn(intern, { rolle, gremien: [gremium], fachbereichId }, JETZT);
      expect([rolle, await verlaufZu(akteur, vorlageId, 1, JETZT)]).toEqual([rolle, null]);
    }
    for (const akteur of [OEFFENTLICH, SYSTEM])
      expect(await verlaufZu(akteur, vorlageId, 1, JETZT)).toBeNull();
    expect(await verlaufZu(buero, randomUUID(), 1, JETZT)).toBeNull();
  });

  it('blättert, mit der wahren Zahl; hinter der letzten Seite kommt die erste', async () => {
    for (let i = 0; i < JE_SEITE + 2; i++)
      await trageEin({ aktion: 'vorlage.speichern', nach: { version: i } }, um(i));
    const zweite = await verlaufZu(buero, vorlageId, 2, JETZT);
    expect([zweite?.zeilen.length, zweite?.gesamt, zweite?.seite, zweite?.seiten]).toEqual([
      2,
      JE_SEITE + 2,
      2,
      2,
    ]);
    expect(await verlaufZu(buero, vorlageId, 99, JETZT)).toMatchObject({ seite: 1, gesamt: JE_SEITE + 2 });
    expect(await verlaufZu(buero, vorlageId, -3, JETZT)).toMatchObject({ seite: 1 });
  });

  it('findet gemeinsame Vermerke über ihren Index', async () => {
    await eigentuemer.query('SET enable_seqscan = off');
    const { rows } = await eigentuemer.query(
      `EXPLAIN SELECT id FROM protokoll s WHERE s."gegenstandArt" = 'sitzung' AND coalesce(s.nach ->> 'vorgang', s.von ->> 'vorgang') = 'x'`,
    );
    expect(JSON.stringify(rows)).toContain('protokoll_vorgang');
  });
});
