'use client';
import { type ReactNode, useActionState } from 'react';
import { type Formularstand, type Formularwerte, LEERER_STAND } from '@/domain/kern/formular';
import { Fehlerliste } from './Fehlerliste';

export type Formularaktion = (vorher: Formularstand, formular: FormData) => Promise<Formularstand>;

/** How a field of a form is filled: what was typed last, else what is stored; and what was wrong with it. */
export type Feldstand = {
  wert: (name: string) => string | undefined;
  fehler: (name: string) => string | undefined;
  laeuft: boolean;
  stand: Formularstand;
};

type FormularProps = {
  aktion: Formularaktion;
  /** Stored values by field name. */
  werte?: Formularwerte;
  /** Ids are the names with this before them and "-" for ".". */
  idVorsilbe?: string;
  className?: string;
  children: (feld: Feldstand) => ReactNode;
};

const aus = (werte: Formularwerte | null | undefined, name: string): string | undefined => {
  let wert: unknown = werte;
  for (const teil of name.split('.')) wert = (wert as Record<string, unknown> | undefined)?.[teil];
  return typeof wert === 'string' ? wert : undefined;
};

/** The ticked values of a list "name[]": those sent last, else those stored. */
export function liste({ stand }: Feldstand, name: string, gespeichert: readonly string[]): readonly string[] {
  if (!stand.eingabe) return gespeichert;
  const gesendet = stand.eingabe[name];
  return Array.isArray(gesendet) ? gesendet.filter((wert) => typeof wert === 'string') : [];
}

/** The id of a field's control. */
export const feldId = (name: string, vorsilbe = ''): string => vorsilbe + name.replaceAll('.', '-');

/**
 * A form that keeps what was typed when it is refused, and says what to mend. Works without JavaScript too. Mount it anew
 * (key) for other stored values.
 */
export function Formular({ aktion, werte, idVorsilbe, className, children }: FormularProps) {
  const [stand, sende, laeuft] = useActionState(aktion, LEERER_STAND);
  const feld: Feldstand = {
    wert: (name) => (stand.eingabe ? (aus(stand.eingabe, name) ?? '') : aus(werte, name)),
    fehler: (name) => stand.fehler[name],
    laeuft,
    stand,
  };
  return (
    // React empties a form after its action: a new key per answer fills it again with what was typed.
    <form action={sende} className={className} noValidate key={stand.nr} aria-busy={laeuft}>
      <Fehlerliste stand={stand} idVon={(name) => feldId(name, idVorsilbe)} />
      {children(feld)}
    </form>
  );
}
