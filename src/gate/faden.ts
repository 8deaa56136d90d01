import { parentPort, workerData } from 'node:worker_threads';
import { type Aussenlage, oeffneAussen } from './aussen';

/** The thread of the gate: answers readers until the main thread says that it is enough. */
async function diene(): Promise<void> {
  const schliesse = await oeffneAussen(workerData as Aussenlage);
  parentPort?.once('message', () => void schliesse().then(() => process.exit(0)));
  parentPort?.postMessage('bereit');
}

void diene();
