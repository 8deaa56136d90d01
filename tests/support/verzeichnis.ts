import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';

export type Person = { sub: string; email: string; email_verified: boolean };

const ZUGANG = { kennung: 'ratslauf', geheimnis: 'nur-fuer-die-tests' };

/** A city's directory for one test file. It asks nobody: whoever comes is `laesstHinein`; null cancels there. */
export async function eigenesVerzeichnis() {
  const personen = new Map<string, Person>();
  let werKommt: Person | null = null;
  let server: Server | undefined;
  let provider: Provider | undefined;
  /** What it was asked, with everything that ties the answer to the question. */
  const fragen: URLSearchParams[] = [];

  async function starte(port = 0): Promise<number> {
    server = createServer((anfrage, antwort) => {
      const url = new URL(anfrage.url ?? '/', 'http://127.0.0.1');
      if (url.pathname === '/auth') fragen.push(url.searchParams);
      if (!provider) return antwort.writeHead(503).end();
      if (!url.pathname.startsWith('/frage/')) return provider.callback()(anfrage, antwort);
      const ergebnis = werKommt ? { login: { accountId: werKommt.sub } } : { error: 'access_denied' };
      return provider.interactionFinished(anfrage, antwort, ergebnis);
    });
    await new Promise<void>((offen) => server?.listen(port, '127.0.0.1', offen));
    return (server.address() as AddressInfo).port;
  }

  const port = await starte();
  const adresse = `http://127.0.0.1:${port}`;
  const halte = () =>
    new Promise<void>((zu) => {
      server?.closeAllConnections();
      server?.close(() => zu());
    });
  afterAll(halte);
  return {
    fragen,
    umgebung: {
      RATSLAUF_OIDC_ADRESSE: adresse,
      RATSLAUF_OIDC_KENNUNG: ZUGANG.kennung,
      RATSLAUF_OIDC_GEHEIMNIS: ZUGANG.geheimnis,
      RATSLAUF_OIDC_NAME: 'Mit Stadtkonto anmelden',
    },
    /** From now on it knows this application, which waits for answers at this address. */
    kennt: (rueckweg: string) => {
      provider = new Provider(adresse, {
        clients: [{ client_id: ZUGANG.kennung, client_secret: ZUGANG.geheimnis, redirect_uris: [rueckweg] }],
        claims: { openid: ['sub'], email: ['email', 'email_verified'] },
        cookies: { keys: ['nur-fuer-die-tests'] },
        features: { devInteractions: { enabled: false } },
        pkce: { required: () => true },
        interactions: { url: (_, { uid }) => `/frage/${uid}` },
        findAccount: (_, sub) => ({
          accountId: sub,
          claims: async () => ({ ...personen.get(sub), sub }),
        }),
        loadExistingGrant: async ({ oidc }) => {
          const { clientId } = oidc.client ?? {};
          const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId });
          grant.addOIDCScope('openid email');
          await grant.save();
          return grant;
        },
      });
    },
    laesstHinein: (person: Person | null) => {
      werKommt = person;
      if (person) personen.set(person.sub, person);
    },
    halte,
    starte: () => starte(port),
  };
}

/** Follows a browser through the directory until it is sent back here: the address it comes back with. */
export async function durchsVerzeichnis(url: string, zurueck: string): Promise<URL> {
  const kekse = new Map<string, string>();
  for (let ziel = url, schritt = 0; schritt < 10; schritt += 1) {
    if (ziel.startsWith(zurueck)) return new URL(ziel);
    const cookie = [...kekse].map(([name, wert]) => `${name}=${wert}`).join('; ');
    const antwort = await fetch(ziel, { redirect: 'manual', headers: { cookie } });
    for (const keks of antwort.headers.getSetCookie()) {
      const [name = '', wert = ''] = keks.split(';')[0]?.split(/=(.*)/) ?? [];
      kekse.set(name, wert);
    }
    ziel = new URL(antwort.headers.get('location') ?? '/ohne-weg', ziel).href;
  }
  throw new Error('Das Verzeichnis führt nicht zurück.');
}
