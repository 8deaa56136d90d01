import { Abbruch, befehl } from '../betrieb/abbruch';
import { type Rolle, richteDatenbankEin, richteRollenEin, rollen } from './rollen';
import { fehlercode, mitVerbindung } from './verbindung';
import { neueKennwoerter } from './zugang';

const namen: Record<Rolle, string> = {
  app: 'DATABASE_URL',
  oeffentlich: 'DATABASE_URL_OEFFENTLICH',
  eigentuemer: 'DATABASE_URL_EIGENTUEMER',
};

function alsRolle(url: string, rolle: Rolle, kennwort: string): string {
  const adresse = new URL(url);
  adresse.username = rollen[rolle];
  adresse.password = kennwort;
  return adresse.href;
}

// npm run db:einrichten: from the URL of somebody who may create roles to the three URLs of this program.
await befehl(async () => {
  const url = process.env.DATABASE_URL_EIGENTUEMER;
  if (!url) {
    throw new Abbruch(
      'Bitte DATABASE_URL_EIGENTUEMER auf einen Zugang setzen, der Rollen anlegen darf, zum Beispiel den Superuser.',
    );
  }
  const kennwoerter = neueKennwoerter();
  await mitVerbindung(url, async (client) => {
    if (client.user === rollen.eigentuemer) {
      throw new Abbruch(
        `${rollen.eigentuemer} ist schon eingerichtet und darf keine Rollen anlegen; bitte den Zugang des Superusers angeben.`,
      );
    }
    try {
      await richteRollenEin(client, kennwoerter);
      await richteDatenbankEin(client, client.database ?? '');
    } catch (fehler) {
      if (fehlercode(fehler) !== '42501') throw fehler;
      throw new Abbruch(
        `${client.user} darf keine Rollen anlegen oder die Datenbank nicht übergeben; bitte den Zugang des Superusers angeben.`,
      );
    }
  });
  console.log('Die drei Rollen sind eingerichtet, ihre Kennwörter neu. Bitte sicher aufbewahren:\n');
  for (const rolle of Object.keys(namen) as Rolle[]) {
    console.log(`${namen[rolle]}=${alsRolle(url, rolle, kennwoerter[rolle])}`);
  }
  console.log(
    '\nDATABASE_URL_EIGENTUEMER braucht nur der erste Start und jeder Start nach einer Aktualisierung.',
  );
});
