import { schritt } from '../betrieb/ausgabe';
import { anlage } from '../datenbank/anlage';
import { serverIn } from '../datenbank/cluster';
import type { Eingebettet } from '../datenbank/eingebettet';
import { postmaster } from '../datenbank/postgres';
import { alsZeilen } from './anfrage';
import type { Aufruf } from './aufruf';
import { beobachte, type Gesehen, kekse } from './beobachtung';
import { KOPF, zellen } from './bericht';
import { arbeitskopie, type Benchdatenbank, verwirfKopie } from './datenbank';
import type { Lauf, Messung, Wachstum } from './ergebnis';
import { missSeite, missTat, waermeAuf } from './messen';
import { speicherstand } from './prozess';
import { orte, seiten } from './seiten';
import { type Server, starteServer } from './server';
import { TATNAMEN, taten } from './taten';
import { missWachstum } from './wachstum';
import type { Werkbank } from './werkbank';

const passt = ({ nur }: Aufruf, name: string) => nur === null || name.toLocaleLowerCase('de').includes(nur);

function zeige(messung: Messung): Messung {
  console.log(zellen(messung).join('\t'));
  if (messung.werte.fehler > 0) console.log(`  Fehler: ${JSON.stringify(messung.werte.andere)}`);
  return messung;
}

/** Everything that is asked for, on a working copy of the city that ends with it. */
async function mitServer<T>(
  eingebettet: Eingebettet,
  bau: string,
  stadt: Benchdatenbank,
  tat: (server: Server, kopie: Benchdatenbank) => Promise<T>,
  vorher: (kopie: Benchdatenbank) => Promise<void> = async () => {},
): Promise<T> {
  const kopie = await arbeitskopie(eingebettet, stadt);
  try {
    await vorher(kopie);
    const server = await starteServer(bau, kopie.urls);
    try {
      return await tat(server, kopie);
    } finally {
      await server.beende();
    }
  } finally {
    await verwirfKopie(eingebettet, kopie);
  }
}

export type Staedte = { gross: Benchdatenbank; klein: Benchdatenbank | null };
export type Gemessen = Pick<Lauf, 'messungen' | 'umfaenge' | 'ausgelassen' | 'speicher' | 'wachstum'>;

/** All pages and deeds on the large city, then its pages beside those of the small one. */
export async function missStaedte(
  e: Eingebettet,
  bau: string,
  a: Aufruf,
  { gross, klein }: Staedte,
  bank: Werkbank,
): Promise<Gemessen> {
  const alle = seiten(a.vorlagen).filter((s) => passt(a, s.name));
  let gesehen: Gesehen[] = [];
  const messungen: Messung[] = [];
  const wachstum: Wachstum[] = [];
  const speicher = await mitServer(
    e,
    bau,
    gross,
    async (server, datenbank) => {
      const keks = await kekse(server.port);
      const wo = { port: server.port, kekse: keks, datenbank };
      const pid = postmaster(serverIn(anlage()))?.pid ?? 0;
      const start = speicherstand(server.pid, pid);
      const da = gesehen.map(({ seite }) => seite);
      await schritt('Aufwärmen', () => waermeAuf(bank, wo, da));
      console.log(KOPF.join('\t'));
      for (const seite of gesehen)
        for (const n of seite.seite.verbindungen) messungen.push(zeige(await missSeite(bank, wo, seite, n)));
      await fuelleSpeicher(bank, server.port, a);
      const ende = speicherstand(server.pid, pid);
      const wer = { port: server.port, cookie: keks.ratsbuero };
      if (TATNAMEN.some((name) => passt(a, name)))
        for (const tat of await taten(wer, orte(a.vorlagen)))
          if (passt(a, tat.name)) messungen.push(...(await missTat(bank, wo, tat)).map(zeige));
      if (klein)
        await mitServer(e, bau, klein, async ({ port }, datenbank) => {
          const dort = { wo: { port, kekse: await kekse(port), datenbank }, seiten: seiten(a.klein) };
          wachstum.push(...(await missWachstum(bank, { wo, seiten: da }, dort)));
        });
      return { start, ende };
    },
    async (kopie) => {
      gesehen = await beobachte(bau, kopie, alle);
    },
  );
  const da = new Set(gesehen.map(({ seite }) => seite));
  const fehlt = new Set(alle.filter((s) => !da.has(s)).map((s) => s.name));
  const umfaenge = gesehen.filter(({ seite }) => !seite.gespeichert).map(({ umfang }) => umfang);
  return { messungen, speicher, umfaenge, wachstum, ausgelassen: [...fehlt] };
}

/** As many different addresses as the gate has room for, so that its memory is what it will be. */
async function fuelleSpeicher(bank: Werkbank, port: number, a: Aufruf): Promise<void> {
  if (a.kurz) return;
  const anfragen = [alsZeilen({ pfad: '/vorlagen?_=§' })];
  await bank.miss({ port, anfragen, weise: 'wechselnd', verbindungen: 20 }, 8000);
}
