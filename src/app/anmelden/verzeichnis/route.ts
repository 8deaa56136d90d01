import { eigenerPfad } from '@/domain/anmeldung/weiter';
import { leser } from '@/server/kern/auth/akteur';
import { jetzt } from '@/server/kern/uhr';
import { nach } from '@/server/kern/weiterleitung';
import { fordereVerzeichnisAn } from '@/server/verzeichnis/commands';
import { verzeichnisName } from '@/server/verzeichnis/queries';

/** To the city's directory. A link of ours: from a foreign page it only leads to the sign-in page. */
export async function GET(anfrage: Request): Promise<Response> {
  const akteur = await leser();
  if (!verzeichnisName(akteur)) return unbekannt();
  const weiter = eigenerPfad(new URL(anfrage.url).searchParams.get('weiter') ?? undefined);
  if (anfrage.headers.get('sec-fetch-site') === 'cross-site') return nach('/anmelden');
  const ergebnis = await fordereVerzeichnisAn(akteur, { weiter }, jetzt(), anfrage.headers);
  if (ergebnis.ok) return nach(ergebnis.wert.url, ergebnis.wert.kekse);
  return nach(`/anmelden?fehler=${ergebnis.fehler.code}&weiter=${encodeURIComponent(weiter)}`);
}

const unbekannt = () =>
  new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
