import { VerzeichnisAntwort } from '@/domain/anmeldung/eingabe';
import { leser } from '@/server/kern/auth/akteur';
import { jetzt } from '@/server/kern/uhr';
import { nach } from '@/server/kern/weiterleitung';
import { meldeUeberVerzeichnisAn } from '@/server/verzeichnis/commands';
import { verzeichnisName } from '@/server/verzeichnis/queries';

/** Back from the city's directory. */
export async function GET(anfrage: Request): Promise<Response> {
  const akteur = await leser();
  const antwort = VerzeichnisAntwort.safeParse(Object.fromEntries(new URL(anfrage.url).searchParams));
  if (!verzeichnisName(akteur) || !antwort.success)
    return new Response(null, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
  const ergebnis = await meldeUeberVerzeichnisAn(akteur, antwort.data, jetzt(), anfrage.headers);
  if (!ergebnis.ok) return nach(`/anmelden?fehler=${ergebnis.fehler.code}`);
  const { weiter, zuhause, kekse } = ergebnis.wert;
  return nach(weiter === '/' ? zuhause : weiter, kekse);
}
