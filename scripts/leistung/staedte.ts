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
import { anfrage, missSeite, missTat, p95Von, type Wo } from './messen';
import { speicherstand } from './prozess';
import { orte, type Seite, seiten } from './seiten';
import { type Server, starteServer } from './server';
import { taten } from './taten';
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
    const server = await starteServer(bau, kopie.urls, Number(process.env.PORT ?? 0));
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
export type Gemessen = Pick<Lauf, 'messungen' | 'umfaenge' | 'ausgelassen' | 'speicher'> & {
  gesehen: Gesehen[];
};

/** All pages and deeds on the large city. */
export async function missGross(
  e: Eingebettet,
  bau: string,
  a: Aufruf,
  { gross }: Staedte,
  bank: Werkbank,
): Promise<Gemessen> {
  const alle = seiten(a.vorlagen).filter((s) => passt(a, s.name));
  let gesehen: Gesehen[] = [];
  const messungen: Messung[] = [];
  const speicher = await mitServer(
    e,
    bau,
    gross,
    async (server, datenbank) => {
      const keks = await kekse(server.port);
      const wo = { port: server.port, kekse: keks, datenbank };
      const pid = postmaster(serverIn(anlage()))?.pid ?? 0;
      const start = speicherstand(server.pid, pid);
      await schritt('Aufwärmen', () =>
        waermeAuf(
          bank,
          wo,
          gesehen.map(({ seite }) => seite),
        ),
      );
      console.log(KOPF.join('\t'));
      for (const seite of gesehen)
        for (const n of seite.seite.verbindungen) messungen.push(zeige(await missSeite(bank, wo, seite, n)));
      await fuelleSpeicher(bank, server.port, a);
      const ende = speicherstand(server.pid, pid);
      const wer = { port: server.port, cookie: keks.ratsbuero };
      if (
        a.nur === null ||
        ['anmelden', 'ergebnis', 'kenntnisnahmen'].some((wort) => wort.includes(a.nur ?? ''))
      )
        for (const tat of await taten(wer, orte(a.vorlagen)))
          if (passt(a, tat.name)) messungen.push(...(await missTat(bank, wo, tat)).map(zeige));
      return { start, ende };
    },
    async (kopie) => {
      gesehen = await beobachte(bau, kopie, alle);
    },
  );
  const da = new Set(gesehen.map(({ seite }) => seite));
  const fehlt = new Set(alle.filter((s) => !da.has(s)).map((s) => s.name));
  const umfaenge = gesehen.filter(({ seite }) => !seite.gespeichert).map(({ umfang }) => umfang);
  return { gesehen, messungen, speicher, umfaenge, ausgelassen: [...fehlt] };
}

/** A server just started runs code that is not compiled yet: each page is asked for a while before any is measured. */
async function waermeAuf(bank: Werkbank, wo: Wo, alle: readonly Seite[]): Promise<void> {
  for (const seite of alle) await bank.waerme({ port: wo.port, verbindungen: 4, ...anfrage(seite, wo) });
}

/** As many different addresses as the gate has room for, so that its memory is what it will be. */
async function fuelleSpeicher(bank: Werkbank, port: number, a: Aufruf): Promise<void> {
  if (a.kurz) return;
  const anfragen = [alsZeilen({ pfad: '/vorlagen?_=§' })];
  await bank.miss({ port, anfragen, weise: 'wechselnd', verbindungen: 20 }, 8000);
}

/** The pages once more on a city of a tenth. */
export async function missWachstum(
  e: Eingebettet,
  bau: string,
  { klein }: Staedte,
  a: Aufruf,
  { gesehen, messungen }: Gemessen,
  bank: Werkbank,
): Promise<Wachstum[]> {
  if (!klein) return [];
  const da = new Set(gesehen.map(({ seite: s }) => `${s.name} ${s.leser}`));
  const neue = seiten(a.klein).filter((s: Seite) => !s.gespeichert && da.has(`${s.name} ${s.leser}`));
  return mitServer(e, bau, klein, async ({ port }, datenbank) => {
    const wo = { port, kekse: await kekse(port), datenbank };
    await waermeAuf(bank, wo, neue);
    const zeilen: Wachstum[] = [];
    for (const seite of neue) {
      const { name, leser } = seite;
      const gross = messungen.find(
        (m) => m.name === name && m.leser === leser && m.art === 'NEU' && m.verbindungen === 20,
      );
      if (gross)
        zeilen.push({ name, leser, kleinP95: await p95Von(bank, wo, seite), grossP95: gross.werte.p95 });
    }
    return zeilen;
  });
}
