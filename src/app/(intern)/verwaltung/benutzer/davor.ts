/** The way to the pages of a single account. */
export const DAVOR = [
  { href: '/verwaltung', text: 'Verwaltung' },
  { href: '/verwaltung/benutzer', text: 'Konten' },
];
