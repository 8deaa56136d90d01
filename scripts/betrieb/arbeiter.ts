import { arbeite } from '@/server/jobs/worker';
import { log } from '@/server/kern/log';
import { zeigeFehler } from './abbruch';
import { bisEnde, wunschNachEnde } from './ende';

// The worker: does the jobs of this installation. Started and watched by npm start.
const signal = wunschNachEnde();

try {
  const hoereAuf = await arbeite((err) => log().error({ err }, 'Ein Auftrag ist gescheitert.'));
  process.send?.('bereit');
  await bisEnde(signal);
  await hoereAuf();
  process.exit(0);
} catch (fehler) {
  if (!signal.aborted) zeigeFehler(fehler);
  process.exit(signal.aborted ? 0 : 1);
}
