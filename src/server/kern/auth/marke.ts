import 'server-only';
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';

/** A way into better-auth of our own, called by our code only: the token in the cookie of a session, if it is signed. */
export const marke = {
  id: 'marke',
  endpoints: {
    liesMarke: createAuthEndpoint('/sitzung/marke', { method: 'GET', requireHeaders: true }, async (ctx) => {
      const { authCookies, secret } = ctx.context;
      return (await ctx.getSignedCookie(authCookies.sessionToken.name, secret)) || null;
    }),
  },
} satisfies BetterAuthPlugin;
