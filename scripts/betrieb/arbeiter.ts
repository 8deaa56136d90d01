import { arbeite } from '@/server/jobs/worker';
import { zeigeFehler } from './abbruch';
import { bisEnde, wunschNachEnde } from './ende';

// The worker: does the jobs of this installation. Started and watched by npm start.
const signal = wunschNachEnde();

try {
  const hoereAuf = await arbeite((fehler) => console.error(`Auftrag: ${fehler.message}`));
  process.send?.('bereit');
  await bisEnde(signal);
  await hoereAuf();
  process.exit(0);
} catch (fehler) {
  if (!signal.aborted) zeigeFehler(fehler);
  process.exit(signal.aborted ? 0 : 1);
}
