import { describe, expect, it } from 'vitest';
import { CodeEingabe } from '@/domain/anmeldung/eingabe';
import { CODE } from '@/domain/anmeldung/ratenlimit';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import { ROLLEN } from '@/domain/zugriff/rolle';
import { bestaetigeCode, meldeAn } from '@/server/anmeldung/commands';
import { erteileAuskunft } from '@/server/auskuenfte/commands';
import {
  beginneFaktor,
  bestaetigeFaktor,
  entferneFaktor,
  erneuereCodes,
  verwahre,
} from '@/server/faktoren/commands';
import { faktorstand } from '@/server/faktoren/queries';
import { aendereKennwort } from '@/server/kennwort/commands';
import { akteurIn, OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { wartetAufCode } from '@/server/kern/auth/eintritt';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern } from '@/server/kern/db';
import { zweitenFaktorEntfernen } from '@/server/zugaenge/commands';
import { eigeneDatenbank } from '../support/datenbank';
import { angemeldet, cookieAus, JETZT, KENNWORT, type Konto, konto, totp, von } from '../support/konto';
import { legeGremiumAn, legeKommuneAn } from '../support/stadt';

await eigeneDatenbank();
const db = dbIntern();
await legeKommuneAn(db);

const code = (text: string) => ({ code: CodeEingabe.parse({ code: text }).code });
const kekseAus = (ergebnis: { ok: boolean; wert?: unknown; fehler?: unknown }): string => {
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.fehler));
  return cookieAus((ergebnis.wert as { kekse: Headers }).kekse);
};
const stand = async ({ akteur }: Konto, cookie: string) => faktorstand(akteur, await sitzungZu(von(cookie)));
const aktionen = async (id: string) =>
  (await db.protokoll.findMany({ where: { gegenstandId: id }, orderBy: { id: 'asc' } })).map((p) => p.aktion);

/** The code typed at set-up is used up; tests do not wait for the next one. */
const spaeter = () => db.ratenlimit.deleteMany({ where: { key: { startsWith: 'code-einmal' } } });

type MitFaktor = Konto & { cookie: string; schluessel: string; codes: string[] };

/** An account whose second factor is set up, signed in with it. */
async function mitFaktor(): Promise<MitFaktor> {
  const k = await konto();
  const vorher = await angemeldet(k);
  await beginneFaktor(k.akteur, { kennwort: KENNWORT }, JETZT, von(vorher));
  const schluessel = (await stand(k, vorher))?.schluessel?.text ?? '';
  const ergebnis = await bestaetigeFaktor(k.akteur, code(totp(schluessel)), JETZT, von(vorher));
  const cookie = kekseAus(ergebnis);
  const codes = (await stand(k, cookie))?.notfallcodes ?? [];
  await spaeter();
  return { ...k, cookie, schluessel, codes };
}

/** The first step: address and password. */
async function ersterSchritt({ email }: Konto): Promise<string> {
  const ergebnis = await meldeAn(OEFFENTLICH, { email, kennwort: KENNWORT }, JETZT, von());
  expect(ergebnis).toMatchObject({ ok: true, wert: { code: true } });
  return kekseAus(ergebnis);
}

const zweiterSchritt = (text: string, cookie: string) =>
  bestaetigeCode(OEFFENTLICH, code(text), JETZT, von(cookie));

describe('Den zweiten Faktor einrichten', () => {
  it('Kennwort, Schlüssel, Code: Die Sitzung ist eine neue und stark, alle anderen enden', async () => {
    const k = await konto();
    const [hier, dort] = [await angemeldet(k), await angemeldet(k)];
    expect((await stand(k, hier))?.schluessel).toBeNull();
    await beginneFaktor(k.akteur, { kennwort: KENNWORT }, JETZT, von(hier));
    const schluessel = (await stand(k, hier))?.schluessel;
    expect(schluessel?.text).toMatch(/^[A-Z2-7]{52}$/);
    expect(schluessel?.bild.pfad).toMatch(/^M\d+ \d+h1v1h-1z/);
    // Another session of the same account is not shown it, and cannot confirm it.
    expect((await stand(k, dort))?.schluessel).toBeNull();
    const fremd = await bestaetigeFaktor(k.akteur, code(totp(schluessel?.text ?? '')), JETZT, von(dort));
    expect(fremd).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
    const falsch = await bestaetigeFaktor(k.akteur, code('000000'), JETZT, von(hier));
    expect(falsch).toEqual({ ok: false, fehler: { code: 'CODE_FALSCH', feld: 'code' } });
    expect((await sitzungZu(von(hier)))?.verfahren).toBe('KENNWORT');
    const neu = kekseAus(
      await bestaetigeFaktor(k.akteur, code(totp(schluessel?.text ?? '')), JETZT, von(hier)),
    );
    expect((await sitzungZu(von(neu)))?.verfahren).toBe('TOTP');
    expect([await sitzungZu(von(hier)), await sitzungZu(von(dort))]).toEqual([null, null]);
    expect(await aktionen(k.id)).toContain('faktor.eingerichtet');
  });

  it('nur mit dem Kennwort, und das nicht beliebig oft', async () => {
    const k = await konto();
    const cookie = await angemeldet(k);
    const versuch = () => beginneFaktor(k.akteur, { kennwort: 'falsch' }, JETZT, von(cookie));
    expect(await versuch()).toEqual({ ok: false, fehler: { code: 'KENNWORT_FALSCH', feld: 'kennwort' } });
    for (let n = 0; n < 4; n++) await versuch();
    expect(await versuch()).toMatchObject({ fehler: { code: 'ZU_VIELE_VERSUCHE' } });
    expect(await db.zweiterFaktor.count({ where: { userId: k.id } })).toBe(0);
  });

  it('ohne Sitzung, mit fremder Sitzung: niemand', async () => {
    const [k, anderes] = [await konto(), await konto()];
    const fremd = await angemeldet(anderes);
    for (const kopf of [von(), von(fremd)])
      for (const befehl of [beginneFaktor, entferneFaktor, erneuereCodes])
        expect(await befehl(k.akteur, { kennwort: KENNWORT }, JETZT, kopf)).toMatchObject({
          fehler: { code: 'NICHT_ANGEMELDET' },
        });
    expect(await verwahre(k.akteur, {}, JETZT, von(fremd))).toMatchObject({
      fehler: { code: 'NICHT_ANGEMELDET' },
    });
    expect(await faktorstand(k.akteur, await sitzungZu(von(fremd)))).toBeNull();
  });

  it('ein nicht bestätigter Schlüssel ändert an der Anmeldung nichts', async () => {
    const k = await konto();
    await beginneFaktor(k.akteur, { kennwort: KENNWORT }, JETZT, von(await angemeldet(k)));
    expect((await sitzungZu(von(await angemeldet(k))))?.verfahren).toBe('KENNWORT');
  });

  it('Schlüssel und Notfallcodes liegen verschlüsselt in der Datenbank', async () => {
    const k = await mitFaktor();
    const zeile = JSON.stringify(await db.zweiterFaktor.findUniqueOrThrow({ where: { userId: k.id } }));
    for (const geheim of [k.schluessel, ...k.codes]) expect(zeile).not.toContain(geheim);
    expect(JSON.stringify(await db.nachweis.findMany())).not.toContain(k.schluessel);
  });

  it('Notfallcodes: zehn, gezeigt, bis sie verwahrt sind, und nur dieser Sitzung', async () => {
    const k = await mitFaktor();
    expect(new Set(k.codes).size).toBe(10);
    for (const einer of k.codes) expect(einer).toMatch(/^[2-9a-hjkmnp-z]{5}-[2-9a-hjkmnp-z]{5}$/);
    await verwahre(k.akteur, {}, JETZT, von(k.cookie));
    expect(await stand(k, k.cookie)).toMatchObject({ notfallcodes: null, uebrig: 10, eingerichtet: true });
  });
});

describe('Anmelden mit Code', () => {
  it('das Kennwort allein öffnet keine Sitzung; mit dem Code der App ist sie stark', async () => {
    const k = await mitFaktor();
    const warten = await ersterSchritt(k);
    expect(await sitzungZu(von(warten))).toBeNull();
    expect(await wartetAufCode(von(warten))).toBe(k.id);
    const cookie = kekseAus(await zweiterSchritt(totp(k.schluessel), warten));
    expect(await sitzungZu(von(cookie))).toMatchObject({ benutzerId: k.id, verfahren: 'TOTP' });
    const verlauf = await db.protokoll.findMany({
      where: { gegenstandId: k.id, aktion: 'anmeldung.gelungen' },
    });
    expect(verlauf.at(-1)?.nach).toEqual({ verfahren: 'TOTP' });
  });

  it('ein Code gilt einmal, auch für zwei zugleich', async () => {
    const k = await mitFaktor();
    const [eins, zwei] = [await ersterSchritt(k), await ersterSchritt(k)];
    const jetzt = totp(k.schluessel);
    const beide = await Promise.all([zweiterSchritt(jetzt, eins), zweiterSchritt(jetzt, zwei)]);
    expect(beide.map((e) => e.ok).sort()).toEqual([false, true]);
    expect(await zweiterSchritt(jetzt, await ersterSchritt(k))).toMatchObject({
      fehler: { code: 'CODE_FALSCH' },
    });
  });

  it('der Code, mit dem eingerichtet wurde, meldet niemanden an', async () => {
    const k = await konto();
    const vorher = await angemeldet(k);
    await beginneFaktor(k.akteur, { kennwort: KENNWORT }, JETZT, von(vorher));
    const text = totp((await stand(k, vorher))?.schluessel?.text ?? '');
    await bestaetigeFaktor(k.akteur, code(text), JETZT, von(vorher));
    expect(await zweiterSchritt(text, await ersterSchritt(k))).toMatchObject({
      fehler: { code: 'CODE_FALSCH' },
    });
  });

  it('ein Notfallcode gilt ein für alle Mal einmal', async () => {
    const k = await mitFaktor();
    const [erster = ''] = k.codes;
    const getippt = erster.toUpperCase().replace('-', ' ');
    const cookie = kekseAus(await zweiterSchritt(getippt, await ersterSchritt(k)));
    expect((await sitzungZu(von(cookie)))?.verfahren).toBe('TOTP');
    await spaeter();
    expect(await zweiterSchritt(erster, await ersterSchritt(k))).toMatchObject({
      fehler: { code: 'CODE_FALSCH' },
    });
    expect((await stand(k, cookie))?.uebrig).toBe(9);
  });

  it('alte und künftige Codes gelten nicht; falsche stehen im Verlauf und sind bald zu viele', async () => {
    const k = await mitFaktor();
    for (const schritte of [-3, 3])
      expect(await zweiterSchritt(totp(k.schluessel, schritte), await ersterSchritt(k))).toMatchObject({
        fehler: { code: 'CODE_FALSCH' },
      });
    const warten = await ersterSchritt(k);
    for (let n = 2; n < CODE.anzahl; n++) await zweiterSchritt(`00000${n}`, warten);
    expect(await zweiterSchritt(totp(k.schluessel), warten)).toMatchObject({
      fehler: { code: 'ZU_VIELE_VERSUCHE' },
    });
    const gescheitert = (await aktionen(k.id)).filter((a) => a === 'anmeldung.gescheitert');
    expect(gescheitert).toHaveLength(CODE.anzahl);
  });

  it('ohne ersten Schritt, mit erfundenem oder veraltetem Keks: von vorn', async () => {
    const k = await mitFaktor();
    const warten = await ersterSchritt(k);
    const erfunden = warten.replace(/(two_factor=[^.]*)\..*/, '$1.AAAA');
    for (const cookie of ['', 'ratslauf.two_factor=2fa-erfunden.abc', erfunden, k.cookie])
      expect(await zweiterSchritt(totp(k.schluessel), cookie)).toMatchObject({
        fehler: { code: 'ANMELDUNG_ABGELAUFEN' },
      });
    await spaeter();
    await db.nachweis.updateMany({ where: { value: k.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await zweiterSchritt(totp(k.schluessel), warten)).toMatchObject({
      fehler: { code: 'ANMELDUNG_ABGELAUFEN' },
    });
  });

  it('ein inzwischen gesperrtes Konto kommt auch mit Code nicht hinein', async () => {
    const k = await mitFaktor();
    const warten = await ersterSchritt(k);
    await db.benutzer.update({ where: { id: k.id }, data: { gesperrtAm: JETZT } });
    expect((await zweiterSchritt(totp(k.schluessel), warten)).ok).toBe(false);
    expect(
      await db.authSitzung.count({ where: { userId: k.id, token: { not: '' }, verfahren: 'TOTP' } }),
    ).toBe(1);
  });

  it('vor dem richtigen Kennwort verrät nichts, dass es einen zweiten Faktor gibt', async () => {
    const [mit, ohne] = [await mitFaktor(), await konto()];
    const antworten = await Promise.all(
      [mit, ohne].map(({ email }) => meldeAn(OEFFENTLICH, { email, kennwort: 'falsch' }, JETZT, von())),
    );
    expect(antworten[0]).toEqual(antworten[1]);
  });

  it('eine mitgebrachte Sitzung wird nicht zur neuen, sondern endet', async () => {
    const [k, anderes] = [await mitFaktor(), await konto()];
    const fremd = await angemeldet(anderes);
    const cookie = kekseAus(await zweiterSchritt(totp(k.schluessel), `${await ersterSchritt(k)}; ${fremd}`));
    expect((await sitzungZu(von(cookie)))?.benutzerId).toBe(k.id);
    expect(await sitzungZu(von(fremd))).toBeNull();
  });
});

describe('Der zweite Faktor bleibt in der Hand des Inhabers', () => {
  it('neue Notfallcodes machen die alten wertlos', async () => {
    const k = await mitFaktor();
    await erneuereCodes(k.akteur, { kennwort: KENNWORT }, JETZT, von(k.cookie));
    const neue = (await stand(k, k.cookie))?.notfallcodes ?? [];
    expect(neue.filter((c) => k.codes.includes(c))).toEqual([]);
    expect((await zweiterSchritt(k.codes[0] ?? '', await ersterSchritt(k))).ok).toBe(false);
    expect((await zweiterSchritt(neue[0] ?? '', await ersterSchritt(k))).ok).toBe(true);
  });

  it('entfernen: mit Kennwort; die Sitzung ist neu und nur noch so gut wie ein Kennwort', async () => {
    const k = await mitFaktor();
    const falsch = await entferneFaktor(k.akteur, { kennwort: 'falsch' }, JETZT, von(k.cookie));
    expect(falsch).toMatchObject({ fehler: { code: 'KENNWORT_FALSCH' } });
    const neu = kekseAus(await entferneFaktor(k.akteur, { kennwort: KENNWORT }, JETZT, von(k.cookie)));
    expect(await sitzungZu(von(k.cookie))).toBeNull();
    expect((await sitzungZu(von(neu)))?.verfahren).toBe('KENNWORT');
    expect(await db.zweiterFaktor.count({ where: { userId: k.id } })).toBe(0);
    expect(await angemeldet(k)).toContain('session_token');
    expect(await aktionen(k.id)).toContain('faktor.entfernt');
  });

  it('wer nur das Kennwort hat, richtet neben einem Passkey keinen eigenen Faktor ein', async () => {
    const k = await konto();
    const cookie = await angemeldet(k);
    await db.passkey.create({
      data: { userId: k.id, publicKey: '', credentialID: k.id, counter: 0, deviceType: 'x', backedUp: false },
    });
    for (const befehl of [beginneFaktor, entferneFaktor, erneuereCodes])
      expect(await befehl(k.akteur, { kennwort: KENNWORT }, JETZT, von(cookie))).toMatchObject({
        fehler: { code: 'FAKTOR_BESTAETIGEN' },
      });
  });

  it('ein neues Kennwort lässt die Sitzung so stark, wie sie war', async () => {
    const k = await mitFaktor();
    const neu = 'ein ganz neues Kennwort';
    const wahl = { bisher: KENNWORT, neu, wiederholt: neu };
    const cookie = kekseAus(await aendereKennwort(k.akteur, wahl, JETZT, von(k.cookie)));
    expect((await sitzungZu(von(cookie)))?.verfahren).toBe('TOTP');
    expect(await sitzungZu(von(k.cookie))).toBeNull();
  });

  it('zurücksetzen: nimmt Faktor und Passkeys, beendet alle Sitzungen; nur wer Konten verwaltet', async () => {
    const k = await mitFaktor();
    const eingabe = { email: k.email };
    expect(await zweitenFaktorEntfernen(k.akteur, eingabe, JETZT)).toMatchObject({
      fehler: { code: 'NICHT_ERLAUBT' },
    });
    expect((await zweitenFaktorEntfernen(SYSTEM, eingabe, JETZT)).ok).toBe(true);
    expect(await sitzungZu(von(k.cookie))).toBeNull();
    expect(await angemeldet(k)).toContain('session_token');
    expect(await aktionen(k.id)).toContain('benutzer.faktorEntfernen');
  });
});

describe('Verlangt für eine Rolle', () => {
  const verlange = (rollen: string[]) => db.kommune.updateMany({ data: { zweiterFaktorRollen: rollen } });

  it.each(ROLLEN)('%s: mit dem Kennwort allein ohne jedes Recht, mit Code wie sonst', async (rolle) => {
    const k = await konto(rolle, [(await legeGremiumAn(db)).id]);
    const cookie = await angemeldet(k);
    const mit = async (verfahren: Verfahren) => {
      const sitzung = await sitzungZu(von(cookie));
      return sitzung && akteurIn({ ...sitzung, verfahren }, JETZT);
    };
    await verlange([rolle]);
    const schwach = await mit('KENNWORT');
    expect(schwach).toMatchObject({
      benutzerId: k.id,
      rechte: { zuSchwach: true, rollen: [], fachbereichId: null, schriftfuehrungIn: [], mitgliedIn: [] },
    });
    // Not even to what is stored of oneself: it says which papers one has read and what one wrote beside them.
    const auskunft = await erteileAuskunft(schwach ?? k.akteur, { benutzerId: k.id, personId: null }, JETZT);
    expect(auskunft).toMatchObject({ fehler: { code: 'NICHT_GEFUNDEN' } });
    for (const verfahren of ['TOTP', 'PASSKEY', 'VERZEICHNIS'] as const)
      expect(await mit(verfahren)).toEqual(k.akteur);
    await verlange(ROLLEN.filter((r) => r !== rolle));
    expect((await mit('KENNWORT'))?.rechte.zuSchwach).toBe(false);
    await verlange([]);
  });

  it('eine Sitzung ohne bekannten Weg gibt es nicht', async () => {
    const { auth } = await import('@/server/kern/auth/betterAuth');
    const k = await konto();
    const { internalAdapter } = await auth().$context;
    expect(await internalAdapter.createSession(k.id)).toBeNull();
    expect(await db.authSitzung.count({ where: { userId: k.id } })).toBe(0);
  });
});
