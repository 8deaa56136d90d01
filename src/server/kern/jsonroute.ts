import 'server-only';
import type { z } from 'zod';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import type { Result } from '@/domain/kern/result';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from './auth/akteur';
import { istEigeneHerkunft } from './herkunft';
import { jetzt } from './uhr';

type Befehl<E, W> = (akteur: Akteur, eingabe: E, jetzt: Date, kopf: Headers) => Promise<Result<W, Ablehnung>>;
/** What goes back to the script, and the cookies with it. */
type Inhalt = { json: unknown; kekse?: Headers };

/** What a script is told that was refused: a sentence per field, or one for all. */
export type Absage = { fehler: Record<string, string>; meldung: string | null };

const HOECHSTENS_BYTES = 64 * 1024;

/**
 * The answer to a script of our own pages: reads JSON, asks the schema, calls the command as who is signed in. Refused:
 * 422 with sentences. From a foreign page: 403, before anything is read.
 */
export async function beantworte<S extends z.ZodType, W>(
  anfrage: Request,
  schema: S,
  befehl: Befehl<z.output<S>, W>,
  alsInhalt: (wert: W, eingabe: z.output<S>) => Inhalt,
): Promise<Response> {
  if (!istEigeneHerkunft(anfrage)) return new Response('Anfrage von fremder Seite.\n', { status: 403 });
  const groesse = Number(anfrage.headers.get('content-length') ?? Number.NaN);
  if (!(groesse <= HOECHSTENS_BYTES)) return new Response('Zu groß.\n', { status: 413 });
  const gelesen = schema.safeParse(await anfrage.json().catch(() => null));
  if (!gelesen.success) {
    const saetze = gelesen.error.issues.map((i) => [i.path.join('.'), i.message] as const).reverse();
    return absage({ fehler: Object.fromEntries(saetze), meldung: null });
  }
  const ergebnis = await befehl(await leser(), gelesen.data, jetzt(), anfrage.headers);
  if (ergebnis.ok) return antwort(alsInhalt(ergebnis.wert, gelesen.data));
  const { code, feld } = ergebnis.fehler;
  const satz = ABLEHNUNG_TEXT[code];
  return absage(feld ? { fehler: { [feld]: satz }, meldung: null } : { fehler: {}, meldung: satz });
}

const OHNE_SPEICHER = { 'cache-control': 'private, no-store' };

const absage = (inhalt: Absage) => Response.json(inhalt, { status: 422, headers: OHNE_SPEICHER });

function antwort({ json, kekse }: Inhalt): Response {
  const headers = new Headers(OHNE_SPEICHER);
  for (const keks of kekse?.getSetCookie() ?? []) headers.append('set-cookie', keks);
  return Response.json(json, { headers });
}
