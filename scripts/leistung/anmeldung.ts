import { DEMO_DOMAENE, DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { alsFormular, hole } from './anfrage';
import { ausgefuellt } from './formular';
import { ANMELDENDE, anmeldename } from './stadt/konten';

const ursprung = (port: number) => `http://127.0.0.1:${port}`;

const zugang = (name: string) => ({ email: name + DEMO_DOMAENE, kennwort: DEMO_KENNWORT, weiter: '/' });

/** Signs somebody in: the cookie for further requests. */
export async function melde(port: number, name: string): Promise<string> {
  const seite = await hole(port, { pfad: '/anmelden' });
  const antwort = await fetch(`${ursprung(port)}/anmelden`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: ursprung(port) },
    body: ausgefuellt(seite.text, zugang(name)),
  });
  const cookie = antwort.headers.getSetCookie().map((keks) => keks.split(';')[0]);
  if (antwort.status !== 303) throw new Error(`${name} konnte sich nicht anmelden: ${antwort.status}`);
  return cookie.join('; ');
}

/** A sign-in for each of many accounts, as bytes for the line. */
export async function anmeldungen(port: number): Promise<string[]> {
  const { text } = await hole(port, { pfad: '/anmelden' });
  const namen = Array.from({ length: ANMELDENDE }, (_, i) => anmeldename(i));
  return Promise.all(
    namen.map((name) => alsFormular('/anmelden', ausgefuellt(text, zugang(name)), ursprung(port))),
  );
}

/** A form of a page sent by somebody signed in, as bytes for the line. */
export const gesendet = (port: number, pfad: string, felder: FormData, cookie: string): Promise<string> =>
  alsFormular(pfad, felder, ursprung(port), cookie);
