import type { LocalDate } from '@/domain/kern/localDate';
import { Datum } from '../ui/Datum';

export type FormularkopfDaten = {
  fachbereich: string | null;
  dezernat: string | null;
  datum: LocalDate | null;
  verantwortlich: string | null;
  telefon: string | null;
  dringlichkeit: string | null;
  /** Fields that exist but are not shown to this reader. */
  verborgen: ('verantwortlich' | 'telefon')[];
};

/** The head of the form, field by field as it is printed (domain rules §5.1). */
export function Formularkopf({ daten }: { daten: FormularkopfDaten }) {
  const { fachbereich, dezernat, datum, verantwortlich, telefon, dringlichkeit, verborgen } = daten;
  return (
    <dl className="rl-formular">
      <Angabe name="Fachbereich" wert={fachbereich} />
      <Angabe name="Dezernent(in) / Geschäftsführer" wert={dezernat} />
      <div>
        <dt>Datum</dt>
        <dd data-leer={datum ? undefined : ''}>{datum ? <Datum tag={datum} /> : OHNE}</dd>
      </div>
      <Angabe name="verantwortlich" wert={verantwortlich} verborgen={verborgen.includes('verantwortlich')} />
      <Angabe name="Telefon" wert={telefon} verborgen={verborgen.includes('telefon')} />
      <Angabe name="Dringlichkeit" wert={dringlichkeit} />
    </dl>
  );
}

const OHNE = 'keine Angabe';

function Angabe({ name, wert, verborgen }: { name: string; wert: string | null; verborgen?: boolean }) {
  const text = verborgen ? 'wird nicht veröffentlicht' : wert || OHNE;
  return (
    <div>
      <dt>{name}</dt>
      <dd data-leer={verborgen || !wert ? '' : undefined}>{text}</dd>
    </div>
  );
}
