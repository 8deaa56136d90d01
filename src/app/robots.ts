import type { MetadataRoute } from 'next';
import { env } from '@/server/kern/env';

/** The address is known when the server starts, not when it is built. */
export const dynamic = 'force-dynamic';

const ANGEMELDET = [
  '/anmelden',
  '/konto',
  '/buero',
  '/protokoll',
  '/meine',
  '/verwaltung',
  '/revision',
  '/mitzeichnung',
  '/wo/ansichten',
];

/** One list in ever other selections. */
const AUSWAHLEN = ['/vorlagen?', '/wo?', '/wo/csv', '/statistik?'];

/** Papers may be indexed; lists of hits, earlier days and the pages of who is signed in may not (U7). */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: [...AUSWAHLEN, '/*?stichtag=', ...ANGEMELDET] },
    sitemap: `${env().RATSLAUF_ADRESSE}/sitemap.xml`,
  };
}
