import 'server-only';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins';
import type { VerzeichnisAntwort } from '@/domain/anmeldung/eingabe';
import { eigenerPfad } from '@/domain/anmeldung/weiter';
import { env } from '../env';
import { log } from '../log';
import { ablehnungAus } from './antwort';
import { grundlage } from './betterAuth';
import { nurMit } from './keks';

/** Ways of an account into this installation by the directory have this name in `anmeldung`. */
export const VERZEICHNIS = 'verzeichnis';
const SUCHPFAD = '/.well-known/openid-configuration';

type Verzeichnis = { name: string; adresse: string; kennung: string; geheimnis: string };

/** The city's directory; null where none is set. */
export function verzeichnis(): Verzeichnis | null {
  const { RATSLAUF_OIDC_ADRESSE: adresse, ...e } = env();
  if (!adresse) return null;
  return {
    name: e.RATSLAUF_OIDC_NAME || 'Verzeichnis der Stadt',
    adresse: adresse.endsWith(SUCHPFAD) ? adresse : adresse.replace(/\/+$/, '') + SUCHPFAD,
    kennung: e.RATSLAUF_OIDC_KENNUNG,
    geheimnis: e.RATSLAUF_OIDC_GEHEIMNIS,
  };
}

/**
 * An instance apart: it asks the directory when it starts, and signing in with a password must not wait for that. Code
 * flow with PKCE, state and nonce; the identity token must be signed by the directory. Accounts are never made, only
 * those with the same address, verified on both sides, are tied to it.
 */
const baue = ({ adresse, kennung, geheimnis }: Verzeichnis) =>
  betterAuth({
    ...grundlage(),
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: VERZEICHNIS,
            discoveryUrl: adresse,
            clientId: kennung,
            clientSecret: geheimnis,
            redirectURI: `${env().RATSLAUF_ADRESSE}/anmelden/verzeichnis/antwort`,
            scopes: ['openid', 'email'],
            pkce: true,
            disableSignUp: true,
            disableImplicitSignUp: true,
            requireIdTokenVerification: true,
          },
        ],
      }),
    ],
  });

let gebaut: ReturnType<typeof baue> | undefined;

const HOECHSTENS_MS = 8000;

/** The directory's answer, or null where it takes too long or fails. */
async function binnenFrist<W>(tat: (v: ReturnType<typeof baue>) => Promise<W>): Promise<W | null> {
  const wo = verzeichnis();
  if (!wo) return null;
  gebaut ??= baue(wo);
  let uhr: NodeJS.Timeout | undefined;
  const zuSpaet = new Promise<null>((fertig) => {
    uhr = setTimeout(() => fertig(null), HOECHSTENS_MS);
  });
  const ergebnis = await Promise.race([tat(gebaut), zuSpaet])
    .catch((err: unknown) => {
      log().error({ err }, 'Das Verzeichnis der Stadt antwortet nicht.');
      return null;
    })
    .finally(() => clearTimeout(uhr));
  // Asked anew next time: what hangs once would hang for ever.
  if (!ergebnis) gebaut = undefined;
  return ergebnis;
}

/** Asked before somebody is sent there: else they would stand before an error of their browser. */
const istErreichbar = async (adresse: string): Promise<boolean> =>
  fetch(adresse, { signal: AbortSignal.timeout(HOECHSTENS_MS / 2) })
    .then((antwort) => antwort.ok)
    .catch(() => false);

/** Where the browser goes to sign in there, and the cookies that tie the answer to it; null where it is out of reach. */
export async function frageVerzeichnis(
  weiter: string,
  kopf: Headers,
): Promise<{ url: string; kekse: Headers } | null> {
  const wo = verzeichnis();
  if (!wo || !(await istErreichbar(wo.adresse))) return null;
  return binnenFrist(async ({ api }) => {
    const antwort = await api.signInSocial({
      body: {
        provider: VERZEICHNIS,
        callbackURL: eigenerPfad(weiter),
        errorCallbackURL: '/anmelden',
        disableRedirect: true,
      },
      headers: new Headers({ 'user-agent': kopf.get('user-agent') ?? '' }),
      asResponse: true,
    });
    if ((await ablehnungAus(antwort.clone())) !== null) return null;
    const { url } = (await antwort.json()) as { url?: string };
    return url ? { url, kekse: antwort.headers } : null;
  });
}

/** 'FALSCH': an answer that fits no question, no such account, or refused there. Null: out of reach. */
export type Auskunft = { kekse: Headers; weiter: string } | 'FALSCH' | null;

/** Takes the directory's answer: cookies of a new session, and where the browser was going. */
export async function oeffneMitVerzeichnis(query: VerzeichnisAntwort, kopf: Headers): Promise<Auskunft> {
  return binnenFrist(async ({ api }): Promise<Auskunft> => {
    const antwort = await api.callbackOAuth({
      params: { id: VERZEICHNIS },
      query,
      headers: nurMit(kopf, 'state'),
      method: 'GET',
      asResponse: true,
    });
    const offen = antwort.headers.getSetCookie().some((k) => /ratslauf\.session_token=[^;]/.test(k));
    if (!offen) return 'FALSCH';
    const ort = new URL(antwort.headers.get('location') ?? '/', env().RATSLAUF_ADRESSE);
    return { kekse: antwort.headers, weiter: eigenerPfad(ort.pathname + ort.search) };
  });
}
