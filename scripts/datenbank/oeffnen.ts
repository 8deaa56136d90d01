import { Abbruch } from '../betrieb/abbruch';
import { melde } from '../betrieb/ausgabe';
import { datenordner } from '../betrieb/pfade';
import { pruefeAuftraege, richteAuftraegeEin } from './auftraege';
import { type Eingebettet, oeffneEingebettet } from './eingebettet';
import { eigenesGeheimnis } from './geheimnis';
import { migriere, pruefeStand } from './migrieren';

const abbruchsignale = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The database to work with. `eigentuemer` is null where only the two URLs of the application are given. */
export type Datenbank = {
  urls: { app: string; oeffentlich: string; eigentuemer: string | null };
  /** Set where it is our own embedded one, null where it was given by URL. */
  eingebettet: Eingebettet | null;
  schliessen(): Promise<void>;
};

/** The database given by environment, or null where none is. Half a setting is refused. */
function gegebene(): Datenbank | null {
  const {
    DATABASE_URL: app,
    DATABASE_URL_OEFFENTLICH: oeffentlich,
    DATABASE_URL_EIGENTUEMER: eigentuemer,
  } = process.env;
  if (!app && !oeffentlich && !eigentuemer) return null;
  if (app && oeffentlich) {
    return {
      urls: { app, oeffentlich, eigentuemer: eigentuemer || null },
      eingebettet: null,
      schliessen: async () => {},
    };
  }
  const fehlend = [!app && 'DATABASE_URL', !oeffentlich && 'DATABASE_URL_OEFFENTLICH']
    .filter(Boolean)
    .join(' und ');
  throw new Abbruch(
    `Es fehlt ${fehlend}; \`npm run db:einrichten\` legt mit DATABASE_URL_EIGENTUEMER die Rollen an und nennt die Adressen.`,
  );
}

/**
 * Opens the database of this checkout: the one of DATABASE_URL…, else the embedded one, which is started where it does
 * not run. Brings it to the state of the migrations, or refuses where it may not: `nurLesen` never changes anything.
 */
export async function oeffneDatenbank({ nurLesen = false } = {}): Promise<Datenbank> {
  const gegeben = gegebene();
  if (gegeben) {
    await bringeAufStand(gegeben, nurLesen);
    return gegeben;
  }
  const eingebettet = await oeffneEingebettet();
  const datenbank = { urls: eingebettet.urls, eingebettet, schliessen: eingebettet.schliessen };
  try {
    await bringeAufStand(datenbank, nurLesen);
  } catch (fehler) {
    await eingebettet.schliessen();
    throw fehler;
  }
  return datenbank;
}

async function bringeAufStand({ urls }: Datenbank, nurLesen: boolean): Promise<void> {
  if (urls.eigentuemer && !nurLesen) {
    await migriere(urls.eigentuemer, (name) => melde(`Migration ${name}`));
    await richteAuftraegeEin(urls.eigentuemer);
  } else {
    await pruefeStand(urls.app);
    await pruefeAuftraege(urls.app);
  }
}

/**
 * Opens the database for one piece of work and lets go of it afterwards, also where somebody stops the work. A database
 * found running keeps running.
 */
export async function mitDatenbank<T>(
  tun: (datenbank: Datenbank) => Promise<T>,
  wie: { nurLesen?: boolean } = {},
): Promise<T> {
  const datenbank = await oeffneDatenbank(wie);
  const brichAb = () => void datenbank.schliessen().finally(() => process.exit(130));
  for (const signal of abbruchsignale) process.once(signal, brichAb);
  try {
    return await tun(datenbank);
  } finally {
    for (const signal of abbruchsignale) process.off(signal, brichAb);
    await datenbank.schliessen();
  }
}

/**
 * The environment of the application for this database: never with the owner's URL. With the embedded database its
 * secret is kept beside the data; with any other it is given.
 */
export function appUmgebung({ urls, eingebettet }: Datenbank): NodeJS.ProcessEnv {
  const { DATABASE_URL_EIGENTUEMER: _, ...rest } = process.env;
  return {
    ...rest,
    DATABASE_URL: urls.app,
    DATABASE_URL_OEFFENTLICH: urls.oeffentlich,
    RATSLAUF_DATEN: datenordner(),
    RATSLAUF_GEHEIMNIS: rest.RATSLAUF_GEHEIMNIS || (eingebettet ? eigenesGeheimnis() : ''),
  };
}
