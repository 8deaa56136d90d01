import { leser } from '@/server/kern/auth/akteur';
import { idZurNummer } from '@/server/vorlagen/queries';

type Kontext = { params: Promise<{ nummer: string[] }> };

/** Permanent address of a Drucksache number, which may contain "/" (U2). The gate gives an empty 404 its page. */
export async function GET(_anfrage: Request, { params }: Kontext): Promise<Response> {
  const nummer = (await params).nummer.join('/');
  const id = await idZurNummer(await leser(), nummer);
  if (!id)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  return new Response(null, { status: 301, headers: { location: `/vorlagen/${id}` } });
}
