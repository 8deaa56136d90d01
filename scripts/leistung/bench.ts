import { cpus, totalmem } from 'node:os';
import { befehl } from '../betrieb/abbruch';
import { melde } from '../betrieb/ausgabe';
import { wunschNachEnde } from '../betrieb/ende';
import { type Eingebettet, oeffneEingebettet } from '../datenbank/eingebettet';
import { mitVerbindung } from '../datenbank/verbindung';
import { type Aufruf, HILFE, leseAufruf } from './aufruf';
import { bereiteBau } from './bau';
import { schreibe } from './bericht';
import { sorgeFuerStadt } from './datenbank';
import type { Lauf } from './ergebnis';
import { quelle } from './quelle';
import { missStaedte, type Staedte } from './staedte';
import { DAUER, KURZ, Werkbank } from './werkbank';
import { zeichen, ziele } from './ziele';

// npm run bench: a large city, the built application on it, how fast it answers, and what could not be faster.

async function postgresVersion({ superuser }: Eingebettet): Promise<string> {
  return mitVerbindung(superuser, async (client) => {
    const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
    return rows[0]?.server_version ?? '?';
  });
}

async function staedte(e: Eingebettet, a: Aufruf, bau: string): Promise<Staedte> {
  const art = a.name === 'nachher' ? '' : '_anders';
  const stadt = (vorlagen: number) =>
    sorgeFuerStadt(e, vorlagen, { name: `ratslauf_bench${art}_${vorlagen}`, bau });
  const gross = await stadt(a.vorlagen);
  return { gross, klein: a.klein > 0 && !a.kurz ? await stadt(a.klein) : null };
}

async function messe(e: Eingebettet, a: Aufruf): Promise<void> {
  const { ordner, stand } = quelle(a.bau);
  const orteDerStadt = await staedte(e, a, ordner);
  if (a.nurStadt) return;
  const bau = await bereiteBau(ordner, a.name === 'nachher' ? 'bau' : `bau-${a.name}`);
  const bank = new Werkbank(a.kurz ? KURZ : DAUER);
  await bank.oeffne();
  const beginn = performance.now();
  try {
    const gemessen = await missStaedte(e, bau, a, orteDerStadt, bank);
    const lauf: Lauf = {
      am: new Date().toISOString(),
      stand,
      vorlagen: a.vorlagen,
      rechner: {
        prozessoren: cpus()[0]?.model.trim() ?? '',
        kerne: cpus().length,
        speicherGb: Math.round(totalmem() / 2 ** 30),
        node: process.versions.node,
        postgres: await postgresVersion(e),
      },
      dauerS: (performance.now() - beginn) / 1000,
      ...gemessen,
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
