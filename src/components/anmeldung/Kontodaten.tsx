import { ROLLE_TEXT } from '@/domain/texte/rolle';
import type { KontoAnsicht } from '@/server/anmeldung/queries';

/** What somebody is here, in words. */
export function Kontodaten({ konto }: { konto: KontoAnsicht }) {
  const { rollen, fachbereich, schriftfuehrungIn, mitgliedIn } = konto;
  return (
    <dl className="rl-kontodaten">
      <dt>{rollen.length === 1 ? 'Rolle' : 'Rollen'}</dt>
      <dd>{rollen.length > 0 ? rollen.map((rolle) => ROLLE_TEXT[rolle]).join(', ') : 'keine'}</dd>
      {fachbereich && <Angabe titel="Fachbereich" werte={[fachbereich]} />}
      {schriftfuehrungIn.length > 0 && <Angabe titel="Schriftführung" werte={schriftfuehrungIn} />}
      {mitgliedIn.length > 0 && <Angabe titel="Mitglied" werte={mitgliedIn} />}
    </dl>
  );
}

function Angabe({ titel, werte }: { titel: string; werte: string[] }) {
  return (
    <>
      <dt>{titel}</dt>
      {werte.map((wert) => (
        <dd key={wert}>{wert}</dd>
      ))}
    </>
  );
}
