import { mitDatenbank } from '../datenbank/oeffnen';
import { verwirfDaten } from '../datenbank/verwerfen';
import { Abbruch, befehl } from './abbruch';
import { fuelleMitDemo } from './demo';

// npm run demo:neu: the demo city from scratch, also after a change of the seed.
await befehl(async () => {
  await mitDatenbank(async ({ eingebettet, urls }) => {
    if (eingebettet && !(await eingebettet.belegeBetrieb())) {
      throw new Abbruch('Ratslauf läuft gerade aus diesem Ordner; bitte zuerst beenden.');
    }
    if (!urls.eigentuemer) throw new Abbruch('Dafür braucht es DATABASE_URL_EIGENTUEMER.');
    await verwirfDaten(urls.eigentuemer);
  });
  // Opened again, so that the migrations run.
  await mitDatenbank((datenbank) => fuelleMitDemo(datenbank));
});
