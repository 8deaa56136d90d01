import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EinstellungEingabe } from '@/domain/kommune/einstellungeingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { einstellungenAendern } from '@/server/einstellungen/commands';
import { einstellungen } from '@/server/einstellungen/queries';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { kommune } from '@/server/kommune/queries';
import { legeBenutzerAn } from '../support/benutzer';
import { eigeneDatenbank } from '../support/datenbank';
import { legeKommuneAn, legeVorlageAn, versende } from '../support/stadt';

const urls = await eigeneDatenbank();
// Only the owner takes a Kommune away.
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
await eigentuemer.connect();
afterAll(() => eigentuemer.end());
const db = dbIntern();
const JETZT = new Date('2026-11-23T08:00:00Z');

let admin: Akteur;
beforeAll(async () => {
  admin = await legeBenutzerAn(db, { rolle: 'ADMINISTRATION', name: 'Ada Amtlich' }, JETZT);
  await db.nummernzaehler.create({ data: { jahr: 2026, stand: 120 } });
});
beforeEach(async () => {
  await eigentuemer.query('DELETE FROM intern.kommune');
  await legeKommuneAn(db);
});

/** As a form sends it, on top of what is stored. */
const eingabe = async (abschnitt: string, werte: Record<string, unknown>) => {
  const { version } = await db.kommune.findFirstOrThrow({ select: { version: true } });
  return EinstellungEingabe.parse({ abschnitt, version, ...werte });
};
const aendere = async (abschnitt: string, werte: Record<string, unknown>, wer = admin) =>
  einstellungenAendern(wer, await eingabe(abschnitt, werte), JETZT);
const stand = async () => (await einstellungen(admin, JETZT))?.werte;
const letzter = () =>
  db.protokoll.findFirst({ where: { aktion: 'kommune.aendern' }, orderBy: { id: 'desc' } });
const anschrift = {
  name: 'Stadt Neuhausen',
  kurzname: 'Neuhausen',
  anschrift: 'Am Markt 1',
  vertretung: '',
  kontaktStelle: '',
  kontaktEmail: 'rat@neuhausen.example',
  kontaktTelefon: '',
};

describe('Einstellungen', () => {
  it('die Ladungsfrist gilt mit der nächsten Frage, für das Haus wie für die Öffentlichkeit (F1)', async () => {
    const fristen = async () => [
      (await kommune(SYSTEM))?.ladungsfrist,
      (await kommune(OEFFENTLICH))?.ladungsfrist,
    ];
    const vorher = { modus: 'VOLLE_TAGE', tage: 7 };
    expect(await fristen()).toEqual([vorher, vorher]);
    const neu = { ladungsfristModus: 'TAG_VORHER', ladungsfristTage: '10', finanzschwelle: '0' };
    expect((await aendere('fristen', neu)).ok).toBe(true);
    const nachher = { modus: 'TAG_VORHER', tage: 10 };
    expect(await fristen()).toEqual([nachher, nachher]);
  });

  it('geändert, gezählt, mit von → nach im Protokoll, und seit wann sie gelten', async () => {
    expect((await aendere('anschrift', anschrift)).ok).toBe(true);
    expect(await stand()).toMatchObject(anschrift);
    expect(await letzter()).toMatchObject({
      akteur: 'Ada Amtlich',
      von: { name: 'Stadt Musterhausen', anschrift: '' },
      nach: { name: 'Stadt Neuhausen', anschrift: 'Am Markt 1' },
      grund: null,
    });
    const ansicht = await einstellungen(admin, JETZT);
    expect(ansicht?.version).toBe(2);
    expect(ansicht?.seit.name).toEqual({ am: JETZT, von: 'Ada Amtlich' });
    expect(ansicht?.seit.nummernmuster).toBeUndefined();
    const vorher = await db.protokoll.count();
    expect((await aendere('anschrift', anschrift)).ok).toBe(true);
    expect(await db.protokoll.count()).toBe(vorher);
  });

  it('inzwischen geändert: nichts geht verloren, und beide Fassungen stehen da', async () => {
    const alt = await eingabe('anschrift', { ...anschrift, name: 'Stadt Althausen' });
    await aendere('anschrift', anschrift);
    expect(await einstellungenAendern(admin, alt, JETZT)).toMatchObject({
      fehler: {
        code: 'INZWISCHEN_GEAENDERT',
        eingabe: {
          abschnitt: 'anschrift',
          version: '2',
          name: 'Stadt Althausen',
          kontaktEmail: 'rat@neuhausen.example',
        },
        unterschiede: [{ feld: 'name', gespeichert: 'Stadt Neuhausen', eingegeben: 'Stadt Althausen' }],
      },
    });
    expect((await stand())?.name).toBe('Stadt Neuhausen');
  });

  it('zwei zugleich: eine gewinnt', async () => {
    const beide = await Promise.all(
      (await Promise.all([5, 6].map((n) => eingabe('anlagen', { anlageHoechstMb: String(n) })))).map((e) =>
        einstellungenAendern(admin, e, JETZT),
      ),
    );
    expect(beide.filter((b) => b.ok)).toHaveLength(1);
  });

  it.each([
    ['anlagen', { anlageHoechstMb: '0' }, /von 1 bis 2.000/],
    ['anlagen', { anlageHoechstMb: '5,5' }, /ganze Zahl/],
    ['fristen', { ladungsfristModus: 'EGAL', ladungsfristTage: '7', finanzschwelle: '0' }, /Liste/],
    ['anschrift', { ...anschrift, name: ' ' }, /Namen der Kommune/],
    ['anschrift', { ...anschrift, kontaktEmail: 'kein' }, /E-Mail-Adresse/],
    ['rechtliches', { lizenzName: 'X', lizenzUrl: 'javascript:alert(1)' }, /https/],
    [
      'rechtliches',
      { lizenzName: 'X', lizenzUrl: 'https://x.example', barrierefreiheitStand: '2026-02-30' },
      /Datum/,
    ],
    [
      'aufbewahrung',
      { aufbewahrungLesen: '0', aufbewahrungSchreiben: '10', aufbewahrungKontakte: '2' },
      /von 1 bis 30/,
    ],
  ])('%s %j: ein Satz am Feld', (abschnitt, werte, satz) => {
    const gelesen = EinstellungEingabe.safeParse({ abschnitt, version: '1', ...werte });
    expect(gelesen.error?.issues.map((i) => i.message).join(' ')).toMatch(satz);
  });

  it.each(['RATSBUERO', 'REVISION'] as const)(
    '%s stellt nichts ein und sieht nichts davon',
    async (rolle) => {
      const wer = await legeBenutzerAn(db, { rolle }, JETZT);
      expect(await aendere('anlagen', { anlageHoechstMb: '5' }, wer)).toEqual({
        ok: false,
        fehler: { code: 'NICHT_ERLAUBT' },
      });
      expect(await einstellungen(wer, JETZT)).toBeNull();
    },
  );

  it('ohne Kommune gibt es nichts einzustellen', async () => {
    const e = await eingabe('anlagen', { anlageHoechstMb: '5' });
    await eigentuemer.query('DELETE FROM intern.kommune');
    expect(await einstellungenAendern(admin, e, JETZT)).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
    expect(await einstellungen(admin, JETZT)).toBeNull();
  });
});

describe('Was mehr sichtbar macht', () => {
  it('wartet auf Bestätigung und Begründung und nennt, was geschieht', async () => {
    const { id } = await legeVorlageAn(db);
    await db.vorlage.update({ where: { id }, data: { verantwortlich: 'Tobias Arndt' } });
    await versende(db, [id], JETZT);
    const ja = { bearbeiterOeffentlich: 'ja' };
    const frage = { code: 'EINSTELLUNG_BESTAETIGEN', feld: 'grund' };
    const erste = await aendere('oeffentlichkeit', ja);
    expect(erste).toMatchObject({
      fehler: {
        ...frage,
        folgen: [
          {
            schluessel: 'bearbeiterOeffentlich',
            satz: expect.stringContaining('heute eine öffentliche Vorlage'),
          },
        ],
      },
    });
    // Confirmed without a reason, and another thing than the one confirmed.
    const bestaetigt = { bestaetigt: 'bearbeiterOeffentlich' };
    expect(await aendere('oeffentlichkeit', { ...ja, ...bestaetigt })).toMatchObject({ fehler: frage });
    expect(
      await aendere('oeffentlichkeit', { ...ja, oeffentlicheTitel: 'ja', ...bestaetigt, grund: 'Beschluss' }),
    ).toMatchObject({ fehler: { folgen: [{}, { schluessel: 'oeffentlicheTitel' }] } });
    expect(await stand()).toMatchObject({ bearbeiterOeffentlich: false, oeffentlicheTitel: false });
    expect((await aendere('oeffentlichkeit', { ...ja, ...bestaetigt, grund: 'Ratsbeschluss' })).ok).toBe(
      true,
    );
    expect(await letzter()).toMatchObject({
      von: { bearbeiterOeffentlich: false },
      nach: { bearbeiterOeffentlich: true },
      grund: 'Ratsbeschluss',
    });
    // Back again needs neither.
    expect((await aendere('oeffentlichkeit', {})).ok).toBe(true);
  });

  it('jede Lockerung hat einen Satz, und keiner nennt einen Titel', async () => {
    await legeVorlageAn(db, 'Geheimer Betreff', 'NICHTOEFFENTLICH');
    const lesen = await aendere('lesen', {
      ratLiestKlassen: ['ALLGEMEIN', 'PERSONAL', 'VERTRAG'],
      fachfremdeLesen: 'ja',
      ausgeschiedeneLesen: 'ja',
      befangeneLesen: 'ja',
    });
    const kuerzer = await aendere('aufbewahrung', {
      aufbewahrungLesen: '1',
      aufbewahrungSchreiben: '1',
      aufbewahrungKontakte: '9',
    });
    const saetze = [lesen, kuerzer].flatMap((e) => (e.ok ? [] : (e.fehler.folgen ?? [])));
    expect(saetze.map((s) => s.schluessel)).toEqual([
      'fachfremdeLesen',
      'ausgeschiedeneLesen',
      'befangeneLesen',
      'ratLiestKlassen.PERSONAL',
      'ratLiestKlassen.VERTRAG',
      'aufbewahrungLesen',
      'aufbewahrungSchreiben',
      'aufbewahrungKontakte',
    ]);
    for (const { satz } of saetze) expect(satz).toMatch(/^[A-ZÄÖÜ].*\.$/);
    expect(JSON.stringify(saetze)).not.toContain('Geheim');
  });
});

describe('Nummernmuster', () => {
  it.each([
    ['NNN', 'NUMMERNMUSTER_UNGUELTIG'],
    ['NNNN JJ', 'NUMMERNMUSTER_UNLESBAR'],
    ['NN-JJ', 'NUMMERNMUSTER_ZU_KURZ'],
  ])('%s: %s', async (nummernmuster, code) => {
    expect(await aendere('nummern', { nummernmuster })).toMatchObject({
      fehler: { code, feld: 'nummernmuster' },
    });
  });

  it('die nächste Nummer folgt dem neuen Muster', async () => {
    expect((await aendere('nummern', { nummernmuster: 'V/NNNN/JJJJ' })).ok).toBe(true);
    expect((await einstellungen(admin, JETZT))?.naechsteNummer).toBe('V/0121/2026');
  });
});

describe('Zweiter Faktor', () => {
  it('für die Administration erst, wenn eine von ihnen einen hat; ihn abzuschalten braucht eine Begründung', async () => {
    const an = { zweiterFaktorRollen: ['ADMINISTRATION', 'RATSBUERO'] };
    expect(await aendere('anmeldung', an)).toMatchObject({
      fehler: { code: 'ADMINISTRATION_OHNE_FAKTOR', feld: 'zweiterFaktorRollen' },
    });
    expect((await aendere('anmeldung', { zweiterFaktorRollen: ['RATSBUERO'] })).ok).toBe(true);
    await db.benutzer.update({ where: { id: admin.benutzerId ?? '' }, data: { twoFactorEnabled: true } });
    expect((await aendere('anmeldung', an)).ok).toBe(true);
    expect(await aendere('anmeldung', { zweiterFaktorRollen: [] })).toMatchObject({
      fehler: {
        code: 'EINSTELLUNG_BESTAETIGEN',
        folgen: [
          { schluessel: 'zweiterFaktorRollen.ADMINISTRATION' },
          { schluessel: 'zweiterFaktorRollen.RATSBUERO' },
        ],
      },
    });
  });
});

describe('Demostadt', () => {
  it('ist keine Einstellung: kein Formular und keine Anweisung der Anwendung ändert sie', async () => {
    expect((await aendere('anlagen', { anlageHoechstMb: '5', demo: 'nein' })).ok).toBe(true);
    expect((await db.kommune.findFirst())?.demo).toBe(true);
    await expect(db.kommune.updateMany({ data: { demo: false } })).rejects.toThrow(/42501/);
    expect(await stand()).not.toHaveProperty('demo');
  });
});

it('weder Öffentlichkeit noch Kommandozeile stellen ein', async () => {
  for (const wer of [OEFFENTLICH, SYSTEM])
    expect(await aendere('anlagen', { anlageHoechstMb: '5' }, wer)).toMatchObject({
      fehler: { code: 'NICHT_ERLAUBT' },
    });
});
