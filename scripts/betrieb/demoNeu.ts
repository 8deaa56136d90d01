import { join } from 'node:path';
import { ordnerAblage } from '@/server/infra/storage/ordner';
import { mitDatenbank } from '../datenbank/oeffnen';
import { verwirfDaten } from '../datenbank/verwerfen';
import { Abbruch, befehl } from './abbruch';
import { fuelleMitDemo } from './demo';
import { datenordner } from './pfade';

// npm run demo:neu: the demo city from scratch, also after a change of the seed.
await befehl(async () => {
  await mitDatenbank(async ({ eingebettet, urls }) => {
    if (eingebettet && !(await eingebettet.belegeBetrieb())) {
      throw new Abbruch('Ratslauf läuft gerade aus diesem Ordner; bitte zuerst beenden.');
    }
    if (!urls.eigentuemer) throw new Abbruch('Dafür braucht es DATABASE_URL_EIGENTUEMER.');
    const ablage = ordnerAblage(join(datenordner(), 'dateien'));
    // Only what this city named: other databases may keep their files in the same folder.
    for (const datei of await verwirfDaten(urls.eigentuemer)) await ablage.delete(datei);
  });
  // Opened again, so that the migrations run.
  await mitDatenbank((datenbank) => fuelleMitDemo(datenbank));
});
