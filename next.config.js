/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Titles belong into <head> for every reader: metadata never streams.
  htmlLimitedBots: /.*/,
  // A document of up to 1 MB with the fields beside it; a little more is refused in words instead of by an error page.
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
};
