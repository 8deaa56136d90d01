import 'server-only';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsFormularwerte, type Formularstand } from '@/domain/kern/formular';
import type { Result } from '@/domain/kern/result';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { leser } from './auth/akteur';
import { jetzt } from './uhr';

type Fortgang<E, W> = {
  /** Where to go on: a path of this application; null = the form stays, as it was sent. */
  dann: (eingabe: E, wert: W) => string | null;
  /** Fields that are never sent back, such as passwords. */
  geheim?: readonly string[];
};
type Befehl<E, W> = (akteur: Akteur, eingabe: E, jetzt: Date) => Promise<Result<W, Ablehnung>>;

/**
 * A form's action out of a schema and a command: reads the fields, asks the schema (a sentence at each field), calls the
 * command as who is signed in, and goes on to `dann` (303). Refused: the form again, with everything typed and the
 * sentence at the field it concerns. The command itself checks what the Akteur may do.
 */
export function defineAction<S extends z.ZodType, W>(
  schema: S,
  befehl: Befehl<z.output<S>, W>,
  { dann, geheim = [] }: Fortgang<z.output<S>, W>,
): (vorher: Formularstand, formular: FormData) => Promise<Formularstand> {
  return async (vorher, formular) => {
    const eingabe = alsFormularwerte(formular.entries());
    const sichtbar = Object.fromEntries(Object.entries(eingabe).filter(([name]) => !geheim.includes(name)));
    const stand = { eingabe: sichtbar, fehler: {}, meldung: null, nr: vorher.nr + 1 };
    const gelesen = schema.safeParse(eingabe);
    if (!gelesen.success) return { ...stand, fehler: feldfehler(gelesen.error) };
    const ergebnis = await befehl(await leser(), gelesen.data, jetzt());
    if (!ergebnis.ok) return { ...stand, ...abgelehntAls(ergebnis.fehler) };
    const ziel = dann(gelesen.data, ergebnis.wert);
    if (ziel === null) return stand;
    redirect(ziel);
  };
}

/** The first sentence per field. */
function feldfehler({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.map((i) => [i.path.join('.'), i.message] as const).reverse());
}

function abgelehntAls({ code, feld, betrifft }: Ablehnung): Pick<Formularstand, 'fehler' | 'meldung'> {
  const satz = [ABLEHNUNG_TEXT[code], betrifft?.join(', ')].filter(Boolean).join(' ');
  return feld ? { fehler: { [feld]: satz }, meldung: null } : { fehler: {}, meldung: satz };
}
