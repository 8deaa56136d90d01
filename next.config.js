/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Nothing is kept here: public answers are kept in the gate, compressed and under their key.
  cacheMaxMemorySize: 0,
  // Bundled, every route handler would carry a copy of its own of them.
  serverExternalPackages: ['better-auth', '@better-auth/passkey'],
  // Titles belong into <head> for every reader: metadata never streams.
  htmlLimitedBots: /.*/,
  experimental: {
    // A document of up to 1 MB with the fields beside it; a little more is refused in words instead of by an error page.
    serverActions: { bodySizeLimit: '2mb' },
    // The page of unknown addresses stands alone: as not-found.tsx it would be rendered along with every other page.
    globalNotFound: true,
  },
};
