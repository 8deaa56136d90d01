import 'server-only';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsFormularwerte, type Formularstand, type Formularwerte } from '@/domain/kern/formular';
import { abgelehnt, type Result } from '@/domain/kern/result';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from './auth/akteur';
import { istVoruebergehend } from './db';
import { log } from './log';
import { jetzt } from './uhr';

type Befehl<E, W> = (akteur: Akteur, eingabe: E, jetzt: Date) => Promise<Result<W, Ablehnung>>;

type Fortgang<E, W> = {
  /** Where to go on: a path of this application; null = the form stays, as it was sent. */
  dann: (eingabe: E, wert: W) => string | null;
  /** Fields that are never sent back, such as passwords. */
  geheim?: readonly string[];
  /** Names of file fields, given to the schema as { name, bytes }; an empty one is left out. */
  dateien?: readonly string[];
  /** What a button that only rearranges the form makes of the fields; null when this sending is meant. */
  vorab?: (eingabe: Formularwerte) => Formularwerte | null;
  /** Where the form stays: what of the answer its reader sees, once. */
  zeigt?: (wert: W) => string;
  /** Where the form stays, the page around it is read anew: what others did meanwhile stands beside the sentence. */
  frisch?: boolean;
};

/**
 * A form's action out of a schema and a command: reads the fields, asks the schema (a sentence at each field), calls the
 * command as who is signed in, and goes on to `dann` (303). Refused: the form again, with everything typed and the
 * sentence at the field it concerns. The command itself checks what the Akteur may do.
 */
export function defineAction<S extends z.ZodType, W>(
  schema: S,
  befehl: Befehl<z.output<S>, W>,
  { dann, geheim = [], dateien = [], vorab = () => null, zeigt, frisch = false }: Fortgang<z.output<S>, W>,
): (vorher: Formularstand, formular: FormData) => Promise<Formularstand> {
  return async (vorher, formular) => {
    const eingabe = alsFormularwerte(formular.entries());
    const sichtbar = Object.fromEntries(Object.entries(eingabe).filter(([name]) => !geheim.includes(name)));
    const stand = { eingabe: sichtbar, fehler: {}, meldung: null, nr: vorher.nr + 1 };
    const umgestellt = vorab(eingabe);
    if (umgestellt) return { ...stand, eingabe: umgestellt };
    const gelesen = schema.safeParse({ ...eingabe, ...(await dateienAus(formular, dateien)) });
    if (!gelesen.success) return { ...stand, fehler: feldfehler(gelesen.error) };
    const ergebnis = await befehl(await leser(), gelesen.data, jetzt()).catch(ueberlastet);
    const ziel = ergebnis.ok ? dann(gelesen.data, ergebnis.wert) : null;
    if (ziel !== null) redirect(ziel);
    if (frisch) refresh();
    if (!ergebnis.ok) return { ...stand, ...abgelehntAls(ergebnis.fehler) };
    return zeigt ? { ...stand, gezeigt: zeigt(ergebnis.wert) } : stand;
  };
}

/** What is over a moment later costs nobody what they typed; everything else is a bug and is seen as one. */
function ueberlastet(fehler: unknown): Result<never, Ablehnung> {
  if (!istVoruebergehend(fehler)) throw fehler;
  log().warn({ err: fehler }, 'Ein Befehl konnte gerade nicht ausgeführt werden.');
  return abgelehnt({ code: 'UEBERLASTET' });
}

/** Browsers send a field without a file as an empty one without name. */
async function dateienAus(formular: FormData, namen: readonly string[]) {
  const gefuellt = namen.flatMap((name) => {
    const datei = formular.get(name);
    return datei instanceof File && datei.size > 0 ? [[name, datei] as const] : [];
  });
  const gelesen = gefuellt.map(async ([name, datei]) => {
    return [name, { name: datei.name, bytes: new Uint8Array(await datei.arrayBuffer()) }] as const;
  });
  return Object.fromEntries(await Promise.all(gelesen));
}

/** The first sentence per field. */
function feldfehler({ issues }: z.ZodError): Record<string, string> {
  const erste = new Map<string, string>();
  for (const { path, message } of issues) if (!erste.has(path.join('.'))) erste.set(path.join('.'), message);
  return Object.fromEntries(erste);
}

function abgelehntAls({
  code,
  feld,
  betrifft,
  saetze,
  unterschiede,
  folgen,
  eingabe,
}: Ablehnung): Partial<Formularstand> {
  const satz = [ABLEHNUNG_TEXT[code], betrifft?.join(', ')].filter(Boolean).join(' ');
  const mehr = { unterschiede, folgen, ...(eingabe && { eingabe }) };
  if (saetze) return { ...mehr, fehler: saetze, meldung: satz };
  return feld ? { ...mehr, fehler: { [feld]: satz } } : { ...mehr, meldung: satz };
}
