import type { MetadataRoute } from 'next';
import { gremien } from '@/server/gremien/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { env } from '@/server/kern/env';
import { heute } from '@/server/kern/uhr';
import { vorlagenAdressen } from '@/server/vorlagen/queries';

/** A sitemap file holds 50,000 addresses at most; the newest papers come first. */
const PLATZ = 45_000;

export const dynamic = 'force-dynamic';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [vorlagen, alleGremien] = await Promise.all([
    vorlagenAdressen(OEFFENTLICH, PLATZ),
    gremien(OEFFENTLICH, heute()),
  ]);
  const seite = (pfad: string) => ({ url: `${env().RATSLAUF_ADRESSE}${pfad}` });
  return [
    ...['/', '/vorlagen', '/gremien', '/sitzungen', '/hilfe'].map(seite),
    ...alleGremien.map((g) => seite(`/gremien/${g.id}`)),
    ...vorlagen.map((v) => ({ ...seite(`/vorlagen/${v.id}`), lastModified: v.geaendertAm })),
  ];
}
