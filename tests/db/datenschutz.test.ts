import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOESCHREGELN } from '@/domain/datenschutz/loeschregel';
import type { Akteur } from '@/domain/zugriff/akteur';
import { erteileAuskunft } from '@/server/auskuenfte/commands';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { loescheAbgelaufenes } from '@/server/loeschungen/commands';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeGremiumAn, legeKommuneAn, legeVorlageAn } from '../support/stadt';

const urls = await eigeneDatenbank();
const db = dbIntern();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
const JETZT = new Date('2026-11-26T09:00:00Z');
const vor = (tage: number) => new Date(JETZT.getTime() - tage * 86_400_000);

beforeAll(async () => {
  await eigentuemer.connect();
  await legeKommuneAn(db);
});
afterAll(() => eigentuemer.end());

describe('Jede Tabelle hat eine Löschregel', () => {
  it('und jede Regel eine Tabelle', async () => {
    const { rows } = await eigentuemer.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'intern'::regnamespace AND relkind = 'r' AND relname NOT LIKE '\\_prisma%' ORDER BY 1`,
    );
    expect(Object.keys(LOESCHREGELN).sort()).toEqual(rows.map((r) => r.name).sort());
  });

  it.each(
    Object.entries(LOESCHREGELN).flatMap(([tabelle, r]) => (r.art === 'MIT' ? [[tabelle, r.tabelle]] : [])),
  )('%s geht mit %s', async (tabelle, woran) => {
    const { rows } = await eigentuemer.query(
      `SELECT FROM pg_constraint WHERE contype = 'f' AND confdeltype = 'c'
         AND conrelid = ('intern.' || $1)::regclass AND confrelid = ('intern.' || $2)::regclass`,
      [tabelle, woran],
    );
    expect(rows).toHaveLength(1);
  });
});

/** A row that must go and one that must stay, by table; answers how many there are of both. */
const ALT_UND_NEU: Record<string, () => Promise<() => Promise<{ alt: number; neu: number }>>> = {
  kontakt: async () => {
    const gremium = await legeGremiumAn(db);
    const lege = async (bis: Date | null, widerrufenAm: Date | null) => {
      const person = await db.person.create({
        data: {
          vorname: 'Erika',
          nachname: randomUUID(),
          mitgliedschaften: { create: { gremiumId: gremium.id, rolle: 'MITGLIED', von: vor(2000), bis } },
          kontakte: {
            create: {
              art: 'EMAIL',
              wert: 'e@stadt.example',
              einwilligungAm: vor(1000),
              einwilligungNachweis: 'Formular',
              widerrufenAm,
            },
          },
        },
      });
      return person.id;
    };
    const alte = [await lege(vor(731), null), await lege(null, vor(91))];
    const neue = [await lege(vor(729), null), await lege(null, null), await lege(null, vor(89))];
    return async () => ({
      alt: await db.kontakt.count({ where: { personId: { in: alte } } }),
      neu: await db.kontakt.count({ where: { personId: { in: neue } } }),
    });
  },
  benutzer: async () => {
    const lege = async (gesperrtAm: Date | null) => {
      const { id } = await db.benutzer.create({
        data: {
          name: 'Jemand',
          email: `${randomUUID()}@stadt.example`,
          gesperrtAm,
          rollen: { create: { rolle: 'RATSBUERO' } },
        },
      });
      await db.vorlage.create({ data: { betreff: 'Bäume', art: 'MITTEILUNG', angelegtVonId: id } });
      return id;
    };
    const [alt, neu] = [await lege(vor(731)), await lege(vor(729))];
    return async () => ({
      alt: await db.benutzer.count({ where: { id: alt } }),
      neu: await db.benutzer.count({ where: { id: neu } }),
    });
  },
  auth_sitzung: async () => {
    const { id: userId } = await db.benutzer.create({
      data: { name: 'J', email: `${randomUUID()}@stadt.example` },
    });
    const lege = (expiresAt: Date) =>
      db.authSitzung.create({ data: { userId, token: randomUUID(), expiresAt } });
    const [alt, neu] = [await lege(vor(1.1)), await lege(vor(0.9))];
    return async () => ({
      alt: await db.authSitzung.count({ where: { id: alt.id } }),
      neu: await db.authSitzung.count({ where: { id: neu.id } }),
    });
  },
  nachweis: async () => {
    const lege = (expiresAt: Date) =>
      db.nachweis.create({ data: { identifier: randomUUID(), value: 'x', expiresAt } });
    const [alt, neu] = [await lege(vor(0.01)), await lege(vor(-0.01))];
    return async () => ({
      alt: await db.nachweis.count({ where: { id: alt.id } }),
      neu: await db.nachweis.count({ where: { id: neu.id } }),
    });
  },
  ratenlimit: async () => {
    const lege = (am: Date) =>
      db.ratenlimit.create({
        data: { key: randomUUID(), count: 1, lastRequest: BigInt(Math.round(am.getTime())) },
      });
    const [alt, neu] = [await lege(vor(1.1)), await lege(vor(0.9))];
    return async () => ({
      alt: await db.ratenlimit.count({ where: { id: alt.id } }),
      neu: await db.ratenlimit.count({ where: { id: neu.id } }),
    });
  },
};

describe('Der tägliche Auftrag', () => {
  // Files go with a job of their own (dateien.aufraeumen), words with theirs (suchworte.abgleichen, tests/db/suchindex.test.ts).
  const tabellen = Object.keys(LOESCHREGELN).filter(
    (t) => LOESCHREGELN[t]?.art === 'AUFTRAG' && t !== 'datei' && t !== 'suchwort',
  );

  it.each(tabellen)('%s: was zu alt ist, geht; was es nicht ist, bleibt', async (tabelle) => {
    const zaehle = await ALT_UND_NEU[tabelle]?.();
    if (!zaehle) throw new Error(`Für ${tabelle} fehlt die Probe.`);
    const { neu } = await zaehle();
    expect((await zaehle()).alt).toBeGreaterThan(0);
    expect(await loescheAbgelaufenes(SYSTEM, {}, JETZT, JETZT)).toMatchObject({ ok: true });
    expect(await zaehle()).toEqual({ alt: 0, neu });
    const zweites = await loescheAbgelaufenes(SYSTEM, {}, JETZT, JETZT);
    expect(zweites.ok && Object.values(zweites.wert)).toEqual([0, 0, 0, 0, 0]);
  });

  it('schreibt auf, welches Konto gegangen ist', async () => {
    await ALT_UND_NEU.benutzer?.();
    await loescheAbgelaufenes(SYSTEM, {}, JETZT, JETZT);
    expect(
      await db.protokoll.count({ where: { aktion: 'benutzer.loeschen', akteur: 'System' } }),
    ).toBeGreaterThan(0);
  });
});

describe('Auskunft (Art. 15)', () => {
  it('enthält alles, was zu einem Menschen gespeichert ist, und kein Geheimnis', async () => {
    const gremium = await legeGremiumAn(db, `Ausschuss ${randomUUID()}`);
    const wer = await legeBenutzerAn(
      db,
      { rolle: 'MITGLIED', gremien: [gremium.id], name: `Probe ${randomUUID()}` },
      JETZT,
    );
    const id = wer.benutzerId ?? '';
    const { personId } = await db.benutzer.findUniqueOrThrow({ where: { id } });
    await db.kontakt.create({ data: { personId: personId ?? '', art: 'TELEFON', wert: '0231 4711' } });
    await db.anmeldung.create({
      data: { userId: id, accountId: id, providerId: 'credential', password: 'GEHEIMHASH' },
    });
    await db.authSitzung.create({
      data: { userId: id, token: 'GEHEIMTOKEN', expiresAt: vor(-1), userAgent: 'Probebrowser' },
    });
    await db.passkey.create({
      data: {
        userId: id,
        name: 'Probeschlüssel',
        publicKey: 'GEHEIMKEY',
        credentialID: randomUUID(),
        counter: 0,
        deviceType: 'x',
        backedUp: false,
      },
    });
    await db.gespeicherteAnsicht.create({
      data: { benutzerId: id, name: 'Montagsrunde', abfrage: '', ordnung: 0 },
    });
    await db.zweiterFaktor.create({
      data: { userId: id, secret: 'GEHEIMSECRET', backupCodes: 'GEHEIMCODES' },
    });
    const eigene = await db.vorlage.create({
      data: { betreff: 'Bäume', art: 'MITTEILUNG', verantwortlich: wer.name, angelegtVonId: id },
    });
    const verwaltung = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
    const antworten = [
      await erteileAuskunft(wer, { benutzerId: id, personId: null }, JETZT),
      await erteileAuskunft(verwaltung, { benutzerId: null, personId }, JETZT),
    ];
    for (const antwort of antworten) {
      const text = JSON.stringify(antwort);
      for (const wort of [
        wer.name,
        gremium.name,
        '0231 4711',
        'Probebrowser',
        'Probeschlüssel',
        'Montagsrunde',
        eigene.id,
        'auskunft.erteilen',
        'verantwortlich',
      ])
        expect(text).toContain(wort);
      expect(text).not.toContain('GEHEIM');
      expect(text).not.toContain('Bäume');
    }
  });

  it('was jemand beim Mitzeichnen schrieb, liest daraus nur, wer es schrieb: Die Administration liest keine Vorlagen', async () => {
    const wer = await legeBenutzerAn(db, { rolle: 'MITZEICHNUNG' }, JETZT);
    const verwaltung = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION' }, JETZT);
    const vorlage = await legeVorlageAn(db, undefined, 'NICHTOEFFENTLICH');
    const einheit = await db.organisationseinheit.create({
      data: { art: 'FACHBEREICH', kennung: randomUUID(), name: 'Recht' },
    });
    await db.mitzeichnung.create({
      data: {
        vorlageId: vorlage.id,
        organisationseinheitId: einheit.id,
        runde: 1,
        ordnung: 0,
        status: 'GEZEICHNET',
        von: wer.name,
        vonId: wer.benutzerId,
        am: JETZT,
        anmerkung: 'Kaufpreis zu hoch',
      },
    });
    const gefragt = { benutzerId: wer.benutzerId, personId: null };
    const fuer = async (a: Akteur) => JSON.stringify(await erteileAuskunft(a, gefragt, JETZT));
    expect(await fuer(wer)).toContain('Kaufpreis zu hoch');
    expect(await fuer(verwaltung)).toContain(vorlage.id);
    expect(await fuer(verwaltung)).not.toContain('Kaufpreis zu hoch');
  });

  it('bekommt niemand über andere, und wer nicht gemeint ist, erfährt nicht, ob es sie gibt', async () => {
    const fremd = await legeBenutzerAn(db, { rolle: 'FACHBEREICH' }, JETZT);
    for (const rolle of ['RATSBUERO', 'FACHBEREICH', 'MITZEICHNUNG', 'REVISION'] as const) {
      const wer = await legeBenutzerAn(db, { rolle }, JETZT);
      for (const benutzerId of [fremd.benutzerId, randomUUID()])
        expect(await erteileAuskunft(wer, { benutzerId, personId: null }, JETZT)).toMatchObject({
          fehler: { code: 'NICHT_GEFUNDEN' },
        });
    }
    for (const benutzerId of [fremd.benutzerId, null])
      expect(await erteileAuskunft(OEFFENTLICH, { benutzerId, personId: null }, JETZT)).toMatchObject({
        fehler: { code: 'NICHT_GEFUNDEN' },
      });
  });
});
