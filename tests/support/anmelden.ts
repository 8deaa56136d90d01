import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { DEMO_DOMAENE, DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { sendeFormular } from './formular';

/** The accounts of the demo city, by role. */
export type Demokonto =
  | 'ratsbuero'
  | 'fachbereich'
  | 'mitzeichnung'
  | 'schriftfuehrung'
  | 'mitglied'
  | 'administration'
  | 'revision';

const email = (wer: Demokonto | (string & {})) => (wer.includes('@') ? wer : wer + DEMO_DOMAENE);

/** The cookies an answer sets, as a request sends them. */
export const alsCookie = (antwort: Response): string =>
  antwort.headers
    .getSetCookie()
    .map((keks) => keks.split(';')[0])
    .join('; ');

/** Signs in at the sign-in page: the `cookie` header for requests as this person. */
export async function melde(
  adresse: string,
  wer: Demokonto | (string & {}),
  kennwort = DEMO_KENNWORT,
): Promise<string> {
  const antwort = await sendeFormular(`${adresse}/anmelden`, { email: email(wer), kennwort, weiter: '/' });
  const cookie = alsCookie(antwort);
  if (antwort.status !== 303 || !cookie)
    throw new Error(`${wer} konnte sich nicht anmelden: ${antwort.status}`);
  return cookie;
}

/** A browser context in which this person is signed in. The caller closes it. */
export async function alsAngemeldet(
  browser: Browser,
  adresse: string,
  wer: Demokonto | (string & {}),
  optionen: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const kontext = await browser.newContext(optionen);
  const kekse = (await melde(adresse, wer)).split('; ').map((keks) => keks.split('='));
  await kontext.addCookies(
    kekse.map(([name = '', ...wert]) => ({ name, value: wert.join('='), url: adresse })),
  );
  return kontext;
}
