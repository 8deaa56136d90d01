import 'server-only';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { endeNach, HOECHSTDAUER_MS } from '@/domain/anmeldung/sitzungsdauer';
import { dbIntern } from '../db';
import { env, geheimnis } from '../env';
import { log } from '../log';
import { stimmt, verschluessele } from './kennwort';

/** What better-auth logs where our hook lets no session begin: a locked account, which is no fault. */
const GESPERRT = 'Failed to create session';

/** Its sentence and the error, where there is one; what else it says may name people. */
function melde(_stufe: string, satz: string, ...mehr: unknown[]): void {
  if (satz === GESPERRT) return;
  log().error({ err: mehr.find((teil) => teil instanceof Error) }, `Anmeldung: ${satz}`);
}

/**
 * better-auth on our tables. Its own HTTP routes are not exposed: pages and actions of this application are the only
 * way in. So its rate limit, which counts requests to those routes, is off; `ratenlimit` counts.
 */
const baue = () =>
  betterAuth({
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
          // Asked only after the password was right, so that a locked account answers like a wrong password.
          before: async ({ userId, createdAt }) => {
            const offen = await dbIntern().benutzer.count({ where: { id: userId, gesperrtAm: null } });
            return offen === 1 && { data: { expiresAt: endeNach(createdAt, createdAt) } };
          },
        },
      },
    },
  });

let gebaut: ReturnType<typeof baue> | undefined;

/** Built on first use, so that a build of the pages needs no secret. */
export function auth(): ReturnType<typeof baue> {
  gebaut ??= baue();
  return gebaut;
}
