import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { befehl } from '../betrieb/abbruch';
import { melde, schritt } from '../betrieb/ausgabe';
import { wunschNachEnde } from '../betrieb/ende';
import { anlage } from '../datenbank/anlage';
import { serverIn } from '../datenbank/cluster';
import { type Eingebettet, oeffneEingebettet } from '../datenbank/eingebettet';
import { postmaster } from '../datenbank/postgres';
import { mitVerbindung } from '../datenbank/verbindung';
import { alsZeilen } from './anfrage';
import { type Aufruf, HILFE, leseAufruf } from './aufruf';
import { bereiteBau } from './bau';
import { beobachte, type Gesehen, kekse } from './beobachtung';
import { KOPF, schreibe, zellen } from './bericht';
import { arbeitskopie, type Benchdatenbank, sorgeFuerStadt, verwirfKopie } from './datenbank';
import type { Lauf, Messung, Wachstum } from './ergebnis';
import { missSeite, missTat, p95Von } from './messen';
import { speicherstand } from './prozess';
import { orte, type Seite, seiten } from './seiten';
import { type Server, starteServer } from './server';
import { taten } from './taten';
import { DAUER, KURZ, Werkbank } from './werkbank';
import { zeichen, ziele } from './ziele';

// npm run bench: a large city, the built application on it, how fast it answers, and what could not be faster.

const passt = ({ nur }: Aufruf, name: string) => nur === null || name.toLocaleLowerCase('de').includes(nur);

async function postgresVersion({ superuser }: Eingebettet): Promise<string> {
  return mitVerbindung(superuser, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '?';
  });
}

function zeige(messung: Messung): Messung {
  console.log(zellen(messung).join('\t'));
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

type Staedte = { gross: Benchdatenbank; klein: Benchdatenbank | null };
type Gemessen = Pick<Lauf, 'messungen' | 'umfaenge' | 'ausgelassen' | 'speicher'> & { gesehen: Gesehen[] };

async function missGross(
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

/** As many different addresses as the gate has room for, so that its memory is what it will be. */
async function fuelleSpeicher(bank: Werkbank, port: number, a: Aufruf): Promise<void> {
  if (a.kurz) return;
  const anfragen = [alsZeilen({ pfad: '/vorlagen?_=§' })];
  await bank.miss({ port, anfragen, weise: 'wechselnd', verbindungen: 20 }, 8000);
}

async function missWachstum(
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

async function staedte(e: Eingebettet, a: Aufruf, bau: string): Promise<Staedte> {
  const art = a.name === 'nachher' ? '' : '_anders';
  const stadt = (vorlagen: number) =>
    sorgeFuerStadt(e, vorlagen, { name: `ratslauf_bench${art}_${vorlagen}`, bau });
  const gross = await stadt(a.vorlagen);
  return { gross, klein: a.klein > 0 && !a.kurz ? await stadt(a.klein) : null };
}

const stand = (bau: string): string => {
  try {
    const kopf = readFileSync(resolve(bau, '.git/HEAD'), 'utf8').trim();
    return kopf.startsWith('ref: ')
      ? readFileSync(resolve(bau, '.git', kopf.slice(5)), 'utf8').slice(0, 7)
      : kopf.slice(0, 7);
  } catch {
    return resolve(bau).split(/[\\/]/).at(-1) ?? '';
  }
};

async function messe(e: Eingebettet, a: Aufruf): Promise<void> {
  const quelle = resolve(a.bau);
  const bau = await bereiteBau(quelle, a.bau === quelle && a.name === 'nachher' ? 'bau' : `bau-${a.name}`);
  const orteDerStadt = await staedte(e, a, bau);
  if (a.nurStadt) return;
  const bank = new Werkbank(a.kurz ? KURZ : DAUER);
  await bank.oeffne();
  const beginn = performance.now();
  try {
    const gemessen = await missGross(e, bau, a, orteDerStadt, bank);
    const wachstum = await schritt('Wachstum', () => missWachstum(e, bau, orteDerStadt, a, gemessen, bank));
    const { gesehen: _, ...rest } = gemessen;
    const lauf: Lauf = {
      am: new Date().toISOString(),
      stand: stand(quelle),
      vorlagen: a.vorlagen,
      rechner: {
        prozessoren: cpus()[0]?.model.trim() ?? '',
        kerne: cpus().length,
        speicherGb: Math.round(totalmem() / 2 ** 30),
        node: process.versions.node,
        postgres: await postgresVersion(e),
      },
      dauerS: (performance.now() - beginn) / 1000,
      ...rest,
      wachstum,
    };
    for (const ziel of ziele(lauf)) console.log(`${zeichen(ziel)} ${ziel.ziel}: ${ziel.wert}`);
    // A part, or a hurried run, is for looking at and not for keeping.
    if (a.nur === null && !a.kurz) schreibe(a.name, lauf);
  } finally {
    bank.schliesse();
  }
}

await befehl(async () => {
  const aufruf = leseAufruf(process.argv.slice(2));
  if (!aufruf) return console.log(HILFE);
  const eingebettet = await oeffneEingebettet();
  // All processes of ours end with this one; the database has to be let go of.
  wunschNachEnde().addEventListener('abort', () => {
    void eingebettet.schliessen().finally(() => process.exit(130));
  });
  try {
    await messe(eingebettet, aufruf);
  } finally {
    await eingebettet.schliessen();
  }
  melde('Fertig.');
});
