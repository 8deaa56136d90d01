/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Titles belong into <head> for every reader: metadata never streams.
  htmlLimitedBots: /.*/,
  experimental: {
    // A document of up to 1 MB with the fields beside it; a little more is refused in words instead of by an error page.
    serverActions: { bodySizeLimit: '2mb' },
    // The page of unknown addresses stands alone: as not-found.tsx it would be rendered along with every other page.
    globalNotFound: true,
  },
};
