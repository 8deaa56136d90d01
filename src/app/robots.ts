import type { MetadataRoute } from 'next';
import { env } from '@/server/kern/env';

/** The address is known when the server starts, not when it is built. */
export const dynamic = 'force-dynamic';

/** Papers may be indexed; lists of hits and earlier days may not (U7). */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/vorlagen?', '/*?stichtag='] },
    sitemap: `${env().RATSLAUF_ADRESSE}/sitemap.xml`,
  };
}
