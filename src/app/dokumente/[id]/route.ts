import { kenntSchon, leseBereich } from '@/domain/anlage/bereich';
import { imBrowser } from '@/domain/anlage/dateiart';
import { dispositionskopf } from '@/domain/anlage/dateiname';
import { alsKennung } from '@/domain/kern/kennung';
import { ENTZOGEN_SEITE, ENTZOGEN_STILSUMME } from '@/domain/texte/entzogeneDatei';
import { type Dokument, dokumentNach } from '@/server/anlagen/queries';
import { warOeffentlich } from '@/server/entzuege/queries';
import { storage } from '@/server/infra/storage';
import { leser } from '@/server/kern/auth/akteur';

type Kontext = { params: Promise<{ id: string }> };

/** The file of an attachment, whole or in part. The gate gives an empty 404 its page: hidden and unknown are the same. */
export async function GET(anfrage: Request, { params }: Kontext): Promise<Response> {
  return antworte(anfrage, (await params).id, true);
}

export async function HEAD(anfrage: Request, { params }: Kontext): Promise<Response> {
  return antworte(anfrage, (await params).id, false);
}

async function antworte({ headers }: Request, kennung: string, mitInhalt: boolean): Promise<Response> {
  const id = alsKennung(kennung);
  const akteur = await leser();
  const dokument = id && (await dokumentNach(akteur, id));
  if (!dokument && id && (await warOeffentlich(akteur, id))) return entzogen(mitInhalt);
  if (!dokument)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });

  const etag = `"${dokument.sha256}"`;
  const kopf = kopfzeilen(dokument, etag);
  if (kenntSchon(headers.get('if-none-match'), etag))
    return new Response(null, { status: 304, headers: kopf });

  const { ablage, groesse, mimetyp } = dokument;
  // A part of another version than the reader has would not fit: then the whole.
  const passt = [null, etag].includes(headers.get('if-range'));
  const bereich = mitInhalt && passt ? leseBereich(headers.get('range'), groesse) : null;
  if (bereich === 'UNERFUELLBAR') {
    return new Response(null, { status: 416, headers: { ...kopf, 'content-range': `bytes */${groesse}` } });
  }
  const inhalt = mitInhalt ? await storage().stream(ablage, bereich ?? undefined) : null;
  if (mitInhalt && !inhalt) throw new Error(`Die Datei der Anlage ${id} fehlt in der Ablage.`);
  return new Response(inhalt, {
    status: bereich ? 206 : 200,
    headers: {
      ...kopf,
      'content-type': mimetyp,
      // The gate makes it the content-length, which Next does not let through.
      'x-inhaltslaenge': String(bereich ? bereich.bis - bereich.von + 1 : groesse),
      ...(bereich && { 'content-range': `bytes ${bereich.von}-${bereich.bis}/${groesse}` }),
    },
  });
}

const ENTZOGEN_KOPF = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src '${ENTZOGEN_STILSUMME}'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
};

/** 410: what was public and is no more says so, and nothing else of itself (U2). */
const entzogen = (mitInhalt: boolean): Response =>
  new Response(mitInhalt ? ENTZOGEN_SEITE : null, { status: 410, headers: ENTZOGEN_KOPF });

function kopfzeilen({ name, mimetyp, oeffentlich }: Dokument, etag: string): Record<string, string> {
  return {
    etag,
    'accept-ranges': 'bytes',
    'content-disposition': dispositionskopf(imBrowser(mimetyp) ? 'inline' : 'attachment', name),
    'x-content-type-options': 'nosniff',
    // Browsers refuse to show a PDF in a sandbox; nothing in it can reach this page.
    'content-security-policy':
      mimetyp === 'application/pdf' ? "frame-ancestors 'none'" : "default-src 'none'; sandbox",
    // no-transform: compressed on the way, length and parts would be wrong.
    'cache-control': `${oeffentlich ? 'public, max-age=0, must-revalidate' : 'private, no-store'}, no-transform`,
    ...(!oeffentlich && { 'cross-origin-resource-policy': 'same-origin' }),
  };
}
