import type { MetadataRoute } from 'next';
import { env } from '@/server/kern/env';

/** Papers may be indexed; lists of hits and earlier days may not (U7). */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/vorlagen?', '/*?stichtag='] },
    sitemap: `${env().RATSLAUF_ADRESSE}/sitemap.xml`,
  };
}
