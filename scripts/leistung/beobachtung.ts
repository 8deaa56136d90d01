import { setTimeout as warte } from 'node:timers/promises';
import { mitVerbindung } from '../datenbank/verbindung';
import { beiwerk, type Erhalten, hole } from './anfrage';
import { melde } from './anmeldung';
import { LEERE_SEITE } from './bau';
import type { Benchdatenbank } from './datenbank';
import type { Umfang } from './ergebnis';
import { type Anweisung, Mitschnitt } from './mitschnitt';
import { adresse, type Leser, type Seite } from './seiten';
import { starteServer } from './server';

/** What was seen of a page before it is measured. */
export type Gesehen = { seite: Seite; anweisungen: Anweisung[]; umfang: Umfang };
export type Kekse = Record<Leser, string>;

/** Signed in as who reads. */
export async function kekse(port: number): Promise<Kekse> {
  return {
    oeffentlich: '',
    mitglied: await melde(port, 'mitglied'),
    ratsbuero: await melde(port, 'ratsbuero'),
  };
}

let laufend = 0;
export const pfadVon = (seite: Seite): string => adresse(seite).replace('§', `0${++laufend}`);

/** Something public changes without looking different: what was kept is read anew. */
const bewege = (superuser: string) =>
  mitVerbindung(superuser, (client) => client.query('UPDATE intern.kommune SET anschrift = anschrift'));

/**
 * Starts the application behind two readers of its database lines, asks for each page, and answers with its statements
 * and its size. Pages this build does not have are missing in the answer.
 */
export async function beobachte(
  bau: string,
  { urls, superuser }: Benchdatenbank,
  alle: readonly Seite[],
): Promise<Gesehen[]> {
  let gehoert: Anweisung[] = [];
  const hoere = (a: Anweisung) => gehoert.push(a);
  const leitungen = {
    app: new Mitschnitt('app', urls.app, hoere),
    oeffentlich: new Mitschnitt('oeffentlich', urls.oeffentlich, hoere),
  };
  const server = await starteServer(bau, {
    app: await leitungen.app.oeffne(),
    oeffentlich: await leitungen.oeffentlich.oeffne(),
  });
  try {
    const { port } = server;
    const keks = await kekse(port);
    const rahmen: Record<string, number> = {};
    for (const leser of Object.keys(keks) as Leser[]) {
      const leer = await hole(port, { pfad: LEERE_SEITE, cookie: keks[leser] });
      rahmen[leser] = await beiwerk(port, leer.text, 'js');
    }
    const gesehen: Gesehen[] = [];
    for (const seite of alle) {
      const frage = () => hole(port, { pfad: pfadVon(seite), cookie: keks[seite.leser] });
      const hoereZu = async () => {
        await warte(30);
        gehoert = [];
        await frage();
        await warte(30);
        // What comes later is of another page.
        return [...gehoert];
      };
      // The first times prepare statements.
      const antwort = await frage();
      if (antwort.status !== 200) continue;
      await frage();
      await bewege(superuser);
      const { length: danach } = await hoereZu();
      // Twice: a job of the application may change something meanwhile, and all is read anew once more.
      const [anweisungen = []] = [await hoereZu(), await hoereZu()].sort((a, b) => a.length - b.length);
      const rahmenJs = rahmen[seite.leser] ?? 0;
      const umfang = await umfangVon(port, seite, antwort, rahmenJs, [anweisungen.length, danach]);
      gesehen.push({ seite, anweisungen, umfang });
    }
    return gesehen;
  } finally {
    await server.beende();
    leitungen.app.schliesse();
    leitungen.oeffentlich.schliesse();
  }
}

async function umfangVon(
  port: number,
  { name, leser }: Seite,
  { text, roh, gz }: Erhalten,
  rahmen: number,
  [abfragen, danach]: readonly [number, number],
): Promise<Umfang> {
  const jsGz = await beiwerk(port, text, 'js');
  const cssGz = await beiwerk(port, text, 'css');
  const jsEigen = Math.max(0, jsGz - rahmen);
  return { name, leser, abfragen, danach, html: roh, htmlGz: gz, jsGz, jsEigen, cssGz };
}
