import { sicherheitsmeldung } from '@/domain/kommune/sicherheitsmeldung';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { env } from '@/server/kern/env';
import { echteZeit } from '@/server/kern/uhr';
import { kommune } from '@/server/kommune/queries';

export const dynamic = 'force-dynamic';

/** Whom to tell of a hole (RFC 9116): who answers for data protection first, then the office. */
export async function GET(): Promise<Response> {
  const stadt = await kommune(OEFFENTLICH);
  const kontakte = stadt ? [stadt.datenschutzEmail, stadt.kontaktEmail] : [];
  const text = sicherheitsmeldung({ kontakte, adresse: env().RATSLAUF_ADRESSE }, echteZeit());
  if (!text)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
