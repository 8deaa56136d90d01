/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Titles belong into <head> for every reader: metadata never streams.
  htmlLimitedBots: /.*/,
};
