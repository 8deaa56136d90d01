import 'server-only';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { VERFAHREN } from '@/domain/anmeldung/verfahren';

/** A way into better-auth of our own, called by our code only. */
export const ERNEUERN = '/sitzung/erneuern';

const Eingabe = z.object({ benutzerId: z.uuid(), verfahren: z.enum(VERFAHREN) });

/** A new session in place of one that was good, as strong as that; the caller has ended the old one. */
export const erneuerung = {
  id: 'erneuerung',
  endpoints: {
    erneuereSitzung: createAuthEndpoint(ERNEUERN, { method: 'POST', body: Eingabe }, async (ctx) => {
      const { benutzerId, verfahren } = ctx.body;
      const user = await ctx.context.internalAdapter.findUserById(benutzerId);
      const session =
        user && (await ctx.context.internalAdapter.createSession(benutzerId, false, { verfahren }));
      if (!user || !session) throw ctx.error('UNAUTHORIZED');
      await setSessionCookie(ctx, { session, user });
      return ctx.json({});
    }),
  },
} satisfies BetterAuthPlugin;
