import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { beendeAndere, beendeSitzung } from '@/server/anmeldesitzungen/commands';
import { anmeldeverlauf, offeneSitzungen } from '@/server/anmeldesitzungen/queries';
import { meldeAn } from '@/server/anmeldung/commands';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { sitzungZu } from '@/server/kern/auth/sitzung';
import { dbIntern } from '@/server/kern/db';
import { eigeneDatenbank } from '../support/datenbank';
import { angemeldet, JETZT, konto, von } from '../support/konto';

await eigeneDatenbank();
const db = dbIntern();

const idVon = async (cookie: string) => (await sitzungZu(von(cookie)))?.id ?? '';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';

it('nennt die eigenen offenen Sitzungen, diese zuerst; keine fremden, keine vergangenen', async () => {
  const [k, anderes] = [await konto(), await konto()];
  const kopf = von();
  kopf.set('user-agent', FIREFOX);
  const [hier, dort, vorbei] = [await angemeldet(k, kopf), await angemeldet(k), await angemeldet(k)];
  await angemeldet(anderes);
  await db.authSitzung.update({
    where: { id: await idVon(vorbei) },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  const liste = await offeneSitzungen(k.akteur, await idVon(hier));
  expect(liste.map(({ id, geraet, verfahren, hier }) => ({ id, geraet, verfahren, hier }))).toEqual([
    { id: await idVon(hier), geraet: 'Firefox unter Windows', verfahren: 'KENNWORT', hier: true },
    { id: await idVon(dort), geraet: 'Unbekanntes Gerät', verfahren: 'KENNWORT', hier: false },
  ]);
  expect(await offeneSitzungen(OEFFENTLICH, null)).toEqual([]);
});

it('eine beenden: nur eine eigene; fremde und erfundene gibt es nicht', async () => {
  const [k, anderes] = [await konto(), await konto()];
  const [hier, dort, fremd] = [await angemeldet(k), await angemeldet(k), await angemeldet(anderes)];
  for (const id of [await idVon(fremd), randomUUID()])
    expect(await beendeSitzung(k.akteur, { id }, JETZT, von(hier))).toEqual({
      ok: false,
      fehler: { code: 'NICHT_GEFUNDEN' },
    });
  const id = await idVon(dort);
  for (const kopf of [von(), von(fremd)])
    expect(await beendeSitzung(k.akteur, { id }, JETZT, kopf)).toMatchObject({
      fehler: { code: 'NICHT_ANGEMELDET' },
    });
  expect((await beendeSitzung(k.akteur, { id }, JETZT, von(hier))).ok).toBe(true);
  expect(await sitzungZu(von(dort))).toBeNull();
  expect([await sitzungZu(von(hier)), await sitzungZu(von(fremd))]).not.toContain(null);
});

it('alle anderen beenden lässt diese offen', async () => {
  const [k, anderes] = [await konto(), await konto()];
  const [hier, eins, zwei] = [await angemeldet(k), await angemeldet(k), await angemeldet(k)];
  const fremd = await angemeldet(anderes);
  expect(await beendeAndere(k.akteur, {}, JETZT, von(fremd))).toMatchObject({
    fehler: { code: 'NICHT_ANGEMELDET' },
  });
  expect(await beendeAndere(k.akteur, {}, JETZT, von(hier))).toEqual({ ok: true, wert: 2 });
  expect([await sitzungZu(von(eins)), await sitzungZu(von(zwei))]).toEqual([null, null]);
  expect([await sitzungZu(von(hier)), await sitzungZu(von(fremd))]).not.toContain(null);
  const eintraege = await db.protokoll.findMany({ where: { gegenstandId: k.id, aktion: 'abmeldung' } });
  expect(eintraege.map((e) => e.von)).toEqual([{ sitzungen: 2 }]);
});

it('der Verlauf nennt die letzten 20 Versuche am eigenen Konto, neueste zuerst, ohne Adressen', async () => {
  const [k, anderes] = [await konto(), await konto()];
  await angemeldet(k);
  await meldeAn(OEFFENTLICH, { email: k.email, kennwort: 'falsch' }, JETZT, von('', '203.0.113.99'));
  await angemeldet(anderes);
  expect((await anmeldeverlauf(k.akteur)).map((v) => [v.gelungen, v.verfahren, v.am])).toEqual([
    [false, 'KENNWORT', JETZT],
    [true, 'KENNWORT', JETZT],
  ]);
  for (let n = 0; n < 20; n++) await angemeldet(k);
  const verlauf = await anmeldeverlauf(k.akteur);
  expect([verlauf.length, verlauf.every((v) => v.gelungen)]).toEqual([20, true]);
  const alles = await db.$queryRaw<{ t: string }[]>`SELECT p::text AS t FROM protokoll p`;
  expect(JSON.stringify(alles)).not.toContain('203.0.113.99');
  expect(await anmeldeverlauf(OEFFENTLICH)).toEqual([]);
});
