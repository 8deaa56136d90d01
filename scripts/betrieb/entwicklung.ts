import { join } from 'node:path';
import { beschreibbar } from '../datenbank/anlage';
import { appUmgebung, oeffneDatenbank } from '../datenbank/oeffnen';
import { zeigeFehler } from './abbruch';
import { melde } from './ausgabe';
import { bereiteStadt } from './demo';
import { wunschNachEnde } from './ende';
import { node } from './kind';
import { oeffneMailweg } from './mailweg';
import { datenordner, wurzel } from './pfade';
import { gewuenschterPort, pruefePort } from './stelle';
import { bewacheArbeiter } from './wache';

// npm run dev: the same database as npm start, and Next's own server that reloads.
const signal = wunschNachEnde();

async function entwickle(): Promise<void> {
  const port = gewuenschterPort();
  beschreibbar(datenordner());
  await pruefePort(port);
  melde('Datenbank öffnen …');
  const datenbank = await oeffneDatenbank();
  try {
    await bereiteStadt(datenbank, signal);
    signal.throwIfAborted();
    const mailweg = await oeffneMailweg(datenbank, appUmgebung(datenbank));
    const umgebung = { ...mailweg.umgebung, NODE_ENV: 'development' as const };
    const beendeArbeiter = bewacheArbeiter(umgebung);
    const next = join(wurzel, 'node_modules/next/dist/bin/next');
    await node([next, 'dev', '--port', String(port)], umgebung, signal)
      .finally(beendeArbeiter)
      .finally(mailweg.schliessen);
  } finally {
    await datenbank.schliessen();
  }
}

try {
  await entwickle();
  process.exit(0);
} catch (fehler) {
  if (!signal.aborted) zeigeFehler(fehler);
  process.exit(signal.aborted ? 0 : 1);
}
