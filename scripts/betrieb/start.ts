import { setFlagsFromString } from 'node:v8';
import { starteGate } from '@/gate/server';
import { ablageHindernis } from '@/server/infra/storage';
import { env } from '@/server/kern/env';
import { startHindernis } from '@/server/kern/startpruefung';
import { beschreibbar } from '../datenbank/anlage';
import { appUmgebung, type Datenbank, oeffneDatenbank } from '../datenbank/oeffnen';
import { Abbruch, zeigeFehler } from './abbruch';
import { melde, sekunden } from './ausgabe';
import { baueWennNoetig } from './bau';
import { bereiteStadt } from './demo';
import { bisEnde, wunschNachEnde } from './ende';
import { oeffneMailweg } from './mailweg';
import { datenordner, wurzel } from './pfade';
import { gewuenschterPort, laeuftBereits, melderStelle, pruefePort } from './stelle';
import { bewacheArbeiter } from './wache';

// npm start: database, demo city, build, server; and back in the opposite order.
const signal = wunschNachEnde();
// Memory of this process: docs/entscheidungen/2026-11-26-speicher-des-webprozesses.md
// Switched on by tsx: from here on Node would keep the map and the source of everything the application loads.
process.setSourceMapsEnabled(false);
// Without it the heap may grow to a multiple of what is alive before it is looked through.
setFlagsFromString('--heap-growing-percent=20');

async function sorgeFuerStadt(datenbank: Datenbank): Promise<void> {
  if (await bereiteStadt(datenbank, signal)) return;
  melde(
    'Die Datenbank ist leer: `npm run einrichten -- --name "Stadt …"` legt Ihre Kommune an, `npm start -- --demo` die Demostadt.',
  );
}

/** From here on this process is the application: no owner's URL, and only as the roles made for it. */
async function werdeAnwendung(
  umgebung: NodeJS.ProcessEnv,
): Promise<{ adresse: string; hinterProxy: boolean }> {
  delete process.env.DATABASE_URL_EIGENTUEMER;
  Object.assign(process.env, umgebung);
  try {
    const { RATSLAUF_ADRESSE: adresse, RATSLAUF_PROXY } = env();
    const hindernis = (await startHindernis()) ?? (await ablageHindernis());
    if (hindernis) throw new Abbruch(hindernis);
    return { adresse, hinterProxy: RATSLAUF_PROXY === 'ja' };
  } catch (fehler) {
    throw fehler instanceof Error ? new Abbruch(fehler.message) : fehler;
  }
}

/** What the application cannot do without has ended: it ends too, in order, and says why. */
type BeiAusfall = (was: string) => void;

async function diene(datenbank: Datenbank, port: number, beiAusfall: BeiAusfall): Promise<void> {
  const zurueck: (() => unknown)[] = [];
  try {
    const mailweg = await oeffneMailweg(datenbank, appUmgebung(datenbank));
    zurueck.push(mailweg.schliessen);
    const wo = await werdeAnwendung(mailweg.umgebung);
    zurueck.push(bewacheArbeiter(process.env));
    const gate = await starteGate({ dir: wurzel, port, beiAusfall: () => beiAusfall('Das Gate'), ...wo });
    zurueck.push(gate.schliessen, melderStelle(wo.adresse, port));
    console.log(`\nRatslauf läuft nach ${sekunden(performance.now())}: ${wo.adresse}\nBeenden mit Strg+C.`);
    await bisEnde(signal);
    console.log('\nRatslauf wird beendet …');
  } finally {
    for (const ende of zurueck.reverse()) await ende();
  }
}

async function betrieb(): Promise<void> {
  const port = gewuenschterPort();
  beschreibbar(datenordner());
  await pruefePort(port);
  melde('Datenbank öffnen …');
  const datenbank = await oeffneDatenbank();
  let ausfall = '';
  const beiAusfall: BeiAusfall = (was) => {
    ausfall = was;
    process.emit('SIGTERM');
  };
  try {
    if (datenbank.eingebettet) {
      if (!(await datenbank.eingebettet.belegeBetrieb())) throw laeuftBereits();
      datenbank.eingebettet.beiAusfall(() => beiAusfall('Die eingebettete Datenbank'));
    }
    for (const tun of [
      () => sorgeFuerStadt(datenbank),
      () => baueWennNoetig(signal),
      () => diene(datenbank, port, beiAusfall),
    ]) {
      signal.throwIfAborted();
      await tun();
    }
  } finally {
    await datenbank.schliessen();
  }
  if (ausfall) throw new Abbruch(`${ausfall} hat sich unerwartet beendet; bitte neu starten.`);
}

try {
  await betrieb();
  console.log('Beendet.');
  process.exit(0);
} catch (fehler) {
  if (signal.aborted && !(fehler instanceof Abbruch)) console.log('Abgebrochen.');
  else zeigeFehler(fehler);
  process.exit(1);
}
