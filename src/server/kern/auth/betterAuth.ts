import 'server-only';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins';
import { NOTFALL_LAENGE, NOTFALLCODES, NOTFALLZEICHEN } from '@/domain/anmeldung/code';
import { endeNach, HOECHSTDAUER_MS } from '@/domain/anmeldung/sitzungsdauer';
import { dbIntern } from '../db';
import { env, geheimnis } from '../env';
import { log } from '../log';
import { ERNEUERN, erneuerung } from './erneuerung';
import { stimmt, verschluessele } from './kennwort';
import { marke } from './marke';
import { zufallstext } from './zufall';

/** What better-auth logs of refusals: a locked account, a proof that is none. No faults, and some of it strangers word. */
const ABSAGEN = [
  'Failed to create session',
  'Failed to verify registration',
  'Failed to verify authentication',
  'Failed to parse state',
  'State not found',
];

/** By which way into better-auth a session begins, and so how strong it is. By another way none begins. */
const VERFAHREN_JE_WEG: Readonly<Record<string, string>> = {
  '/sign-in/email': 'KENNWORT',
  '/two-factor/verify-totp': 'TOTP',
  '/two-factor/verify-backup-code': 'TOTP',
  '/passkey/verify-authentication': 'PASSKEY',
  '/callback/:id': 'VERZEICHNIS',
};

/** Tokens of the directory are of no use here and say much about people. */
const OHNE_TOKEN = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
  scope: null,
};

/** Its sentence and the error, where there is one; what else it says may name people. */
function melde(_stufe: string, satz: string, ...mehr: unknown[]): void {
  if (ABSAGEN.includes(satz)) return;
  log().error({ err: mehr.find((teil) => teil instanceof Error) }, `Anmeldung: ${satz}`);
}

/**
 * better-auth on our tables. Its own HTTP routes are not exposed: pages, actions and routes of this application are the
 * only way in. So its rate limit, which counts requests to those routes, is off; `ratenlimit` counts.
 */
export const grundlage = () =>
  ({
    appName: 'Ratslauf',
    baseURL: env().RATSLAUF_ADRESSE,
    trustedOrigins: [env().RATSLAUF_ADRESSE],
    secret: geheimnis(),
    telemetry: { enabled: false },
    logger: { level: 'error', log: melde },
    database: prismaAdapter(dbIntern(), { provider: 'postgresql', transaction: true }),
    advanced: {
      cookiePrefix: 'ratslauf',
      database: { generateId: 'uuid' },
      // Addresses of people are not kept.
      ipAddress: { disableIpTracking: true },
    },
    user: { modelName: 'benutzer' },
    account: { modelName: 'anmeldung' },
    verification: { modelName: 'nachweis' },
    session: {
      modelName: 'authSitzung',
      // Lifetime of the cookie: a page cannot set it anew, so it lives as long as a session may at most.
      expiresIn: HOECHSTDAUER_MS / 1000,
      // The end in the database counts. It moves with each request, pages included; see `sitzung`.
      disableSessionRefresh: true,
      additionalFields: { verfahren: { type: 'string', required: true, input: false } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: verschluessele,
        verify: ({ hash, password }) => stimmt(hash, password),
      },
    },
    rateLimit: { enabled: false },
    databaseHooks: {
      session: {
        create: {
          // Asked only after the proof was right, so that a locked account answers like a wrong password.
          before: async ({ userId, createdAt, ...sitzung }, ablauf) => {
            const weg = ablauf?.path ?? '';
            const verfahren = weg === ERNEUERN ? sitzung.verfahren : VERFAHREN_JE_WEG[weg];
            const offen = await dbIntern().benutzer.count({ where: { id: userId, gesperrtAm: null } });
            return (
              offen === 1 &&
              verfahren !== undefined && { data: { verfahren, expiresAt: endeNach(createdAt, createdAt) } }
            );
          },
        },
      },
      account: {
        create: { before: async () => ({ data: OHNE_TOKEN }) },
        update: { before: async () => ({ data: OHNE_TOKEN }) },
      },
    },
  }) satisfies BetterAuthOptions;

const baue = () =>
  betterAuth({
    ...grundlage(),
    plugins: [
      erneuerung,
      marke,
      twoFactor({
        issuer: 'Ratslauf',
        schema: { twoFactor: { modelName: 'zweiterFaktor' } },
        backupCodeOptions: {
          customBackupCodesGenerate: () => Array.from({ length: NOTFALLCODES }, notfallcode),
        },
      }),
      passkey({
        rpID: new URL(env().RATSLAUF_ADRESSE).hostname,
        rpName: 'Ratslauf',
        origin: new URL(env().RATSLAUF_ADRESSE).origin,
        // It stands for password and second factor together: the device itself asks who is there.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          afterVerification: ({ verification }) => {
            if (!verification.registrationInfo?.userVerified) throw new Error('Ohne Prüfung am Gerät.');
          },
        },
        authentication: {
          afterVerification: ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw new Error('Ohne Prüfung am Gerät.');
          },
        },
        advanced: { webAuthnChallengeCookie: 'passkey' },
      }),
    ],
  });

function notfallcode(): string {
  const text = zufallstext(NOTFALLZEICHEN, NOTFALL_LAENGE);
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

let gebaut: ReturnType<typeof baue> | undefined;

/** Built on first use, so that a build of the pages needs no secret. */
export function auth(): ReturnType<typeof baue> {
  gebaut ??= baue();
  return gebaut;
}
