import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { OHNE_KENNWORT } from '@/domain/anmeldung/ratenlimit';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern } from '@/server/kern/db';
import { env } from '@/server/kern/env';
import {
  beginnePasskey,
  benennePasskey,
  entfernePasskey,
  fragePasskey,
  legePasskeyAn,
  meldeMitPasskeyAn,
} from '@/server/passkeys/commands';
import { eigenePasskeys } from '@/server/passkeys/queries';
import { Authenticator } from '../support/authenticator';
import { eigeneDatenbank } from '../support/datenbank';
import { angemeldet, cookieAus, JETZT, KENNWORT, type Konto, konto, von } from '../support/konto';

await eigeneDatenbank();
const db = dbIntern();
const HIER = { herkunft: new URL(env().RATSLAUF_ADRESSE).origin };

type Neufrage = { challenge: string; rp: { id: string } };
type Anmeldefrage = { challenge: string; rpId: string; userVerification: string };

const wert = <W>(ergebnis: { ok: true; wert: W } | { ok: false; fehler: unknown }): W => {
  if (ergebnis.ok) return ergebnis.wert;
  throw new Error(JSON.stringify(ergebnis.fehler));
};
const aktionen = async (id: string) =>
  (await db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } })).map((p) => p.aktion);

/** What the account is asked, and the cookies to answer with. */
async function neufrage({ akteur }: Konto, cookie: string) {
  const eingabe = { name: 'Handy', kennwort: KENNWORT };
  const { frage, kekse } = wert(await beginnePasskey(akteur, eingabe, JETZT, von(cookie)));
  return { frage: frage as Neufrage, mit: `${cookie}; ${cookieAus(kekse)}` };
}

async function mitPasskey(): Promise<Konto & { geraet: Authenticator; cookie: string }> {
  const k = await konto();
  const cookie = await angemeldet(k);
  const geraet = new Authenticator();
  const { frage, mit } = await neufrage(k, cookie);
  wert(await legePasskeyAn(k.akteur, { name: 'Handy', antwort: geraet.melde(frage, HIER) }, JETZT, von(mit)));
  return { ...k, geraet, cookie };
}

async function anmeldefrage() {
  const { frage, kekse } = wert(await fragePasskey(OEFFENTLICH, {}, JETZT, von()));
  return { frage: frage as Anmeldefrage, mit: cookieAus(kekse) };
}

async function meldeAn(geraet: Authenticator, dazu = ''): Promise<string> {
  const { frage, mit } = await anmeldefrage();
  const antwort = geraet.unterschreibe(frage, HIER);
  const kopf = von(`${mit}; ${dazu}`);
  return cookieAus(wert(await meldeMitPasskeyAn(OEFFENTLICH, { antwort }, JETZT, kopf)).kekse);
}

const GESCHEITERT = { ok: false, fehler: { code: 'PASSKEY_GESCHEITERT' } };

describe('Einen Passkey anlegen', () => {
  it('mit Kennwort; die Sitzung wird davon nicht stärker', async () => {
    const k = await mitPasskey();
    expect(await eigenePasskeys(k.akteur)).toMatchObject([{ name: 'Handy' }]);
    expect((await sitzungZu(von(k.cookie)))?.verfahren).toBe('KENNWORT');
    expect(await aktionen(k.id)).toContain('passkey.angelegt');
  });

  it('falsches Kennwort, keine oder eine fremde Sitzung: keine Frage', async () => {
    const [k, anderes] = [await konto(), await konto()];
    const falsch = { name: 'Handy', kennwort: 'falsch' };
    expect(await beginnePasskey(k.akteur, falsch, JETZT, von(await angemeldet(k)))).toMatchObject({
      fehler: { code: 'KENNWORT_FALSCH', feld: 'kennwort' },
    });
    for (const cookie of ['', await angemeldet(anderes)])
      expect(
        await beginnePasskey(k.akteur, { ...falsch, kennwort: KENNWORT }, JETZT, von(cookie)),
      ).toMatchObject({
        fehler: { code: 'NICHT_ANGEMELDET' },
      });
  });

  it.each([
    ['auf fremder Seite', { herkunft: 'https://boese.example' }],
    ['ohne dass das Gerät fragt, wer da ist', { ...HIER, geprueft: false }],
  ])('%s: nichts gespeichert', async (_, optionen) => {
    const k = await konto();
    const { frage, mit } = await neufrage(k, await angemeldet(k));
    const antwort = new Authenticator().melde(frage, optionen);
    expect(await legePasskeyAn(k.akteur, { name: 'Handy', antwort }, JETZT, von(mit))).toEqual(GESCHEITERT);
    expect(await db.passkey.count({ where: { userId: k.id } })).toBe(0);
  });

  it('eine Frage wird einmal beantwortet, und nur die eigene', async () => {
    const [k, anderes] = [await konto(), await konto()];
    const { frage, mit } = await neufrage(k, await angemeldet(k));
    const [fremd, zweite] = [await angemeldet(anderes), await anmeldefrage()];
    const antwort = new Authenticator().melde(frage, HIER);
    // The cookie of the question, carried over into somebody else's session, and a question of another kind.
    const keks = mit.split('; ').find((c) => c.startsWith('ratslauf.passkey'));
    expect(
      await legePasskeyAn(anderes.akteur, { name: 'x', antwort }, JETZT, von(`${fremd}; ${keks}`)),
    ).toEqual(GESCHEITERT);
    expect(
      await legePasskeyAn(anderes.akteur, { name: 'x', antwort }, JETZT, von(`${fremd}; ${zweite.mit}`)),
    ).toEqual(GESCHEITERT);
    expect(await legePasskeyAn(k.akteur, { name: 'x', antwort }, JETZT, von(mit))).toEqual(GESCHEITERT);
    expect(await db.passkey.count({ where: { userId: { in: [k.id, anderes.id] } } })).toBe(0);
  });

  it('wer nur das Kennwort hat, fügt zu einem Passkey keinen zweiten hinzu', async () => {
    const k = await mitPasskey();
    const eingabe = { name: 'Zweiter', kennwort: KENNWORT };
    expect(await beginnePasskey(k.akteur, eingabe, JETZT, von(await angemeldet(k)))).toMatchObject({
      fehler: { code: 'FAKTOR_BESTAETIGEN' },
    });
    const stark = await meldeAn(k.geraet);
    expect((await beginnePasskey(k.akteur, eingabe, JETZT, von(stark))).ok).toBe(true);
  });
});

describe('Anmelden mit Passkey', () => {
  it('öffnet eine starke Sitzung; die mitgebrachte endet', async () => {
    const [k, anderes] = [await mitPasskey(), await konto()];
    const fremd = await angemeldet(anderes);
    const cookie = await meldeAn(k.geraet, fremd);
    expect(await sitzungZu(von(cookie))).toMatchObject({ benutzerId: k.id, verfahren: 'PASSKEY' });
    expect(await sitzungZu(von(fremd))).toBeNull();
    expect(await aktionen(k.id)).toContain('anmeldung.gelungen');
  });

  it('die Frage nennt kein Konto und verlangt die Prüfung am Gerät', async () => {
    const { frage } = await anmeldefrage();
    expect(frage).toMatchObject({ userVerification: 'required' });
    expect(frage).not.toHaveProperty('allowCredentials');
  });

  it.each([
    ['auf fremder Seite', { herkunft: 'https://boese.example' }],
    ['ohne dass das Gerät fragt, wer da ist', { ...HIER, geprueft: false }],
  ])('%s: keine Sitzung, aber ein Eintrag', async (_, optionen) => {
    const k = await mitPasskey();
    const { frage, mit } = await anmeldefrage();
    const antwort = k.geraet.unterschreibe(frage, optionen);
    expect(await meldeMitPasskeyAn(OEFFENTLICH, { antwort }, JETZT, von(mit))).toEqual(GESCHEITERT);
    expect(await db.authSitzung.count({ where: { userId: k.id, verfahren: 'PASSKEY' } })).toBe(0);
    expect((await aktionen(k.id)).at(-1)).toBe('anmeldung.gescheitert');
  });

  it('unbekannter Schlüssel, zweimal dieselbe Antwort, gesperrtes Konto: dieselbe Absage', async () => {
    const k = await mitPasskey();
    const { frage, mit } = await anmeldefrage();
    const fremd = new Authenticator().unterschreibe(frage, HIER);
    expect(await meldeMitPasskeyAn(OEFFENTLICH, { antwort: fremd }, JETZT, von(mit))).toEqual(GESCHEITERT);
    const zweite = await anmeldefrage();
    const antwort = k.geraet.unterschreibe(zweite.frage, HIER);
    const einmal = () => meldeMitPasskeyAn(OEFFENTLICH, { antwort }, JETZT, von(zweite.mit));
    expect([(await einmal()).ok, await einmal()]).toEqual([true, GESCHEITERT]);
    await db.benutzer.update({ where: { id: k.id }, data: { gesperrtAm: JETZT } });
    const dritte = await anmeldefrage();
    const gesperrt = { antwort: k.geraet.unterschreibe(dritte.frage, HIER) };
    expect(await meldeMitPasskeyAn(OEFFENTLICH, gesperrt, JETZT, von(dritte.mit))).toEqual(GESCHEITERT);
  });

  it('zu viele Versuche von einer Adresse', async () => {
    const kopf = () => von('', '198.51.100.77');
    const antwort = { id: 'erfunden' };
    for (let n = 0; n < OHNE_KENNWORT.anzahl; n++) await fragePasskey(OEFFENTLICH, {}, JETZT, kopf());
    expect(await fragePasskey(OEFFENTLICH, {}, JETZT, kopf())).toMatchObject({
      fehler: { code: 'ZU_VIELE_VERSUCHE' },
    });
    expect(await meldeMitPasskeyAn(OEFFENTLICH, { antwort }, JETZT, kopf())).toEqual(GESCHEITERT);
  });
});

describe('Passkeys verwalten', () => {
  it('umbenennen: nur eigene', async () => {
    const [k, anderes] = [await mitPasskey(), await mitPasskey()];
    const [eigener] = await eigenePasskeys(k.akteur);
    const eingabe = { id: eigener?.id ?? '', name: 'Diensthandy' };
    expect((await benennePasskey(k.akteur, eingabe, JETZT, von(k.cookie))).ok).toBe(true);
    expect(await eigenePasskeys(k.akteur)).toMatchObject([{ name: 'Diensthandy' }]);
    const absagen = [
      await benennePasskey(anderes.akteur, eingabe, JETZT, von(anderes.cookie)),
      await benennePasskey(k.akteur, { ...eingabe, id: randomUUID() }, JETZT, von(k.cookie)),
    ];
    for (const absage of absagen) expect(absage).toEqual({ ok: false, fehler: { code: 'NICHT_GEFUNDEN' } });
    expect(await benennePasskey(k.akteur, eingabe, JETZT, von())).toMatchObject({
      fehler: { code: 'NICHT_ANGEMELDET' },
    });
  });

  it('entfernen: mit starker Sitzung und Kennwort, nur eigene; andere Sitzungen mit Passkey enden', async () => {
    const [k, anderes] = [await mitPasskey(), await mitPasskey()];
    const [hier, dort] = [await meldeAn(k.geraet), await meldeAn(k.geraet)];
    const [eigener] = await eigenePasskeys(k.akteur);
    const eingabe = { id: eigener?.id ?? '', kennwort: KENNWORT };
    expect(await entfernePasskey(k.akteur, eingabe, JETZT, von(k.cookie))).toMatchObject({
      fehler: { code: 'FAKTOR_BESTAETIGEN' },
    });
    const fremd = await meldeAn(anderes.geraet);
    expect(await entfernePasskey(anderes.akteur, eingabe, JETZT, von(fremd))).toMatchObject({
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
    const falsch = await entfernePasskey(k.akteur, { ...eingabe, kennwort: 'falsch' }, JETZT, von(hier));
    expect(falsch).toMatchObject({ fehler: { code: 'KENNWORT_FALSCH' } });
    expect((await entfernePasskey(k.akteur, eingabe, JETZT, von(hier))).ok).toBe(true);
    expect([(await sitzungZu(von(hier))) !== null, await sitzungZu(von(dort))]).toEqual([true, null]);
    expect(await aktionen(k.id)).toContain('passkey.entfernt');
    const { frage, mit } = await anmeldefrage();
    const antwort = k.geraet.unterschreibe(frage, HIER);
    expect(await meldeMitPasskeyAn(OEFFENTLICH, { antwort }, JETZT, von(mit))).toEqual(GESCHEITERT);
  });
});
