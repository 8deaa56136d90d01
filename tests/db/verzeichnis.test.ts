import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { VerzeichnisAntwort } from '@/domain/anmeldung/eingabe';
import { meldeAn } from '@/server/anmeldung/commands';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern } from '@/server/kern/db';
import { fordereVerzeichnisAn, meldeUeberVerzeichnisAn } from '@/server/verzeichnis/commands';
import { verzeichnisName } from '@/server/verzeichnis/queries';
import { eigeneDatenbank } from '../support/datenbank';
import { cookieAus, JETZT, KENNWORT, konto, von } from '../support/konto';
import { durchsVerzeichnis, eigenesVerzeichnis } from '../support/verzeichnis';

await eigeneDatenbank();
const RUECKWEG = 'http://localhost:3000/anmelden/verzeichnis/antwort';
const stadt = await eigenesVerzeichnis();
stadt.kennt(RUECKWEG);
Object.assign(process.env, stadt.umgebung);
const db = dbIntern();

const person = (email: string, email_verified = true) => ({ sub: randomUUID(), email, email_verified });

/** Through the directory and back: what the browser comes back with, and its cookies. */
async function hin(weiter = '/') {
  const frage = await fordereVerzeichnisAn(OEFFENTLICH, { weiter }, JETZT, von());
  if (!frage.ok) throw new Error(frage.fehler.code);
  const zurueck = await durchsVerzeichnis(frage.wert.url, RUECKWEG);
  const antwort = VerzeichnisAntwort.parse(Object.fromEntries(zurueck.searchParams));
  return { antwort, cookie: cookieAus(frage.wert.kekse) };
}
async function hinUndZurueck(weiter?: string) {
  const { antwort, cookie } = await hin(weiter);
  return meldeUeberVerzeichnisAn(OEFFENTLICH, antwort, JETZT, von(cookie));
}

const FALSCH = { ok: false, fehler: { code: 'ANMELDUNG_FALSCH' } };
const aktionen = async (id: string) =>
  (await db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } })).map((p) => p.aktion);

describe('Anmelden über das Verzeichnis der Stadt', () => {
  it('der Knopf heißt, wie die Stadt ihn nennt', () =>
    expect(verzeichnisName(OEFFENTLICH)).toBe('Mit Stadtkonto anmelden'));

  it('das Konto mit dieser Adresse: beim ersten Mal verknüpft, die Sitzung ist stark', async () => {
    const k = await konto();
    stadt.laesstHinein(person(k.email));
    for (const mal of [1, 2]) {
      const ergebnis = await hinUndZurueck('/buero?seite=2');
      expect(ergebnis).toMatchObject({ ok: true, wert: { weiter: '/buero?seite=2', zuhause: '/buero' } });
      const cookie = ergebnis.ok ? cookieAus(ergebnis.wert.kekse) : '';
      expect(await sitzungZu(von(cookie))).toMatchObject({ benutzerId: k.id, verfahren: 'VERZEICHNIS' });
      const verknuepft = (await aktionen(k.id)).filter((a) => a === 'anmeldung.verknuepft');
      expect([mal, verknuepft.length]).toEqual([mal, 1]);
    }
    expect((await aktionen(k.id)).filter((a) => a === 'anmeldung.gelungen')).toHaveLength(2);
  });

  it('die Frage trägt PKCE, state und nonce; Token bleiben nirgends', async () => {
    const k = await konto();
    stadt.laesstHinein(person(k.email));
    await hinUndZurueck();
    const frage = stadt.fragen.at(-1);
    expect(frage?.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(frage?.get(name)).toMatch(/^.{20,}$/);
    expect(frage?.get('redirect_uri')).toBe(RUECKWEG);
    expect(
      await db.anmeldung.findFirst({
        where: { userId: k.id, providerId: 'verzeichnis' },
        select: { accessToken: true, refreshToken: true, idToken: true, scope: true },
      }),
    ).toEqual({ accessToken: null, refreshToken: null, idToken: null, scope: null });
  });

  it('die Kennung dort zählt, nicht die Adresse: Wer später eine fremde Adresse hat, kommt nicht in deren Konto', async () => {
    const [k, opfer] = [await konto(), await konto()];
    const wer = person(k.email);
    stadt.laesstHinein(wer);
    await hinUndZurueck();
    stadt.laesstHinein({ ...wer, email: opfer.email });
    const ergebnis = await hinUndZurueck();
    const cookie = ergebnis.ok ? cookieAus(ergebnis.wert.kekse) : '';
    expect((await sitzungZu(von(cookie)))?.benutzerId).toBe(k.id);
  });

  it('ohne Konto, gesperrt, dort oder hier nicht bestätigte Adresse, dort abgebrochen: derselbe Satz, keine Sitzung', async () => {
    const [gesperrt, dort, hier] = [await konto(), await konto(), await konto()];
    await db.benutzer.update({ where: { id: gesperrt.id }, data: { gesperrtAm: JETZT } });
    await db.benutzer.update({ where: { id: hier.id }, data: { emailVerified: false } });
    const vorher = await db.benutzer.count();
    for (const wer of [
      person('niemand@stadt.example'),
      person(gesperrt.email),
      person(dort.email, false),
      person(hier.email),
      null,
    ]) {
      stadt.laesstHinein(wer);
      expect(await hinUndZurueck()).toEqual(FALSCH);
    }
    expect(await db.benutzer.count()).toBe(vorher);
    const ids = [gesperrt.id, dort.id, hier.id];
    expect(await db.authSitzung.count({ where: { userId: { in: ids } } })).toBe(0);
    const protokoll = JSON.stringify(
      (await db.protokoll.findMany({ where: { gegenstandId: null } })).map((p) => [p.aktion, p.nach]),
    );
    expect(protokoll).toContain('VERZEICHNIS');
    expect(protokoll).not.toContain('niemand@');
  });

  it('eine Antwort gilt nur dem Browser, der gefragt hat, und einmal', async () => {
    const k = await konto();
    stadt.laesstHinein(person(k.email));
    const { antwort, cookie } = await hin();
    const fremd = await hin();
    for (const falsch of ['', fremd.cookie])
      expect(await meldeUeberVerzeichnisAn(OEFFENTLICH, antwort, JETZT, von(falsch))).toEqual(FALSCH);
    const { antwort: zweite, cookie: keks } = await hin();
    expect((await meldeUeberVerzeichnisAn(OEFFENTLICH, zweite, JETZT, von(keks))).ok).toBe(true);
    expect(await meldeUeberVerzeichnisAn(OEFFENTLICH, zweite, JETZT, von(keks))).toEqual(FALSCH);
    expect(
      await meldeUeberVerzeichnisAn(OEFFENTLICH, { ...antwort, code: 'erfunden' }, JETZT, von(cookie)),
    ).toEqual(FALSCH);
    expect(await meldeUeberVerzeichnisAn(OEFFENTLICH, {}, JETZT, von(cookie))).toEqual(FALSCH);
  });

  it.each(['https://boese.example', '//boese.example', '/\\boese.example'])(
    'führt danach nie nach %s',
    async (weiter) => {
      const k = await konto();
      stadt.laesstHinein(person(k.email));
      expect(await hinUndZurueck(weiter)).toMatchObject({ ok: true, wert: { weiter: '/' } });
    },
  );

  it('das Verzeichnis antwortet nicht: ein Satz, und das Kennwort geht weiter; danach geht beides', async () => {
    const k = await konto();
    stadt.laesstHinein(person(k.email));
    const { antwort, cookie } = await hin();
    await stadt.halte();
    expect(await fordereVerzeichnisAn(OEFFENTLICH, { weiter: '/' }, JETZT, von())).toEqual({
      ok: false,
      fehler: { code: 'VERZEICHNIS_GESTOERT' },
    });
    expect(await meldeUeberVerzeichnisAn(OEFFENTLICH, antwort, JETZT, von(cookie))).toMatchObject({
      ok: false,
    });
    const mitKennwort = { email: k.email, kennwort: KENNWORT };
    expect((await meldeAn(OEFFENTLICH, mitKennwort, JETZT, von())).ok).toBe(true);
    await stadt.starte();
    expect((await hinUndZurueck()).ok).toBe(true);
  });
});
