import type { LocalDate } from '@/domain/kern/localDate';
import { Datum, Datumstext } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Bildzeichen } from '../ui/Zeichen';

export type VerweisDaten = {
  /** "bezieht sich auf · vom 18.12.2008"; the date alone where nothing ties them directly. */
  beziehung: string;
  nummer: string | null;
  titel: string;
  untertitel: string | null;
  href: string;
  /** Its sentence (W8). */
  satz: string | null;
  /** Where its matter stood last, shortened. */
  sachstand: { datum: LocalDate | null; text: string; gekuerzt: boolean; nichtoeffentlich: boolean } | null;
};

type VerweiseProps = {
  verweise: VerweisDaten[];
  /** Of the same subject, but only by way of one of those. */
  weitere: VerweisDaten[];
};

const SOFORT_SICHTBAR = 4;

/** Other papers of the subject and where each stands; only those the reader may see. */
export function Verweise({ verweise, weitere }: VerweiseProps) {
  const spaetere = weitere.slice(SOFORT_SICHTBAR);
  return (
    <>
      <Liste verweise={verweise} />
      {weitere.length > 0 && (
        <>
          <h3 className="mt-8 mb-3 text-18">Weitere Vorlagen zur Sache</h3>
          <Liste verweise={weitere.slice(0, SOFORT_SICHTBAR)} />
        </>
      )}
      {spaetere.length > 0 && (
        <details className="rl-mehr">
          <summary>
            {spaetere.length === 1 ? 'Eine weitere' : `${spaetere.length} weitere`} anzeigen{' '}
            <Bildzeichen name="winkel" />
          </summary>
          <Liste verweise={spaetere} />
        </details>
      )}
    </>
  );
}

function Liste({ verweise }: { verweise: VerweisDaten[] }) {
  return (
    <ul className="rl-verweise">
      {verweise.map(({ beziehung, nummer, titel, untertitel, href, satz, sachstand }) => (
        <li key={href + beziehung}>
          <Bildzeichen name="hierzu" />
          <div>
            {beziehung && <small>{beziehung}</small>}
            <a href={href}>
              {nummer ? `${nummer} – ${titel}` : titel}
              {untertitel && <span className="text-leise"> {untertitel}</span>}
            </a>
            {satz && (
              <p>
                <Datumstext text={satz} />
              </p>
            )}
            {sachstand && <Sachstand sachstand={sachstand} href={href} titel={titel} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

type SachstandProps = { sachstand: NonNullable<VerweisDaten['sachstand']>; href: string; titel: string };

function Sachstand({ sachstand: { datum, text, gekuerzt, nichtoeffentlich }, href, titel }: SachstandProps) {
  return (
    <p className="rl-bezug-stand">
      <b>
        Sachstand{datum && ' '}
        {datum && <Datum tag={datum} />}:
      </b>{' '}
      {text}
      {gekuerzt && (
        <>
          {' '}
          <a href={`${href}#sachstand`}>
            weiterlesen<span className="sr-only">: Sachstand zu {titel}</span>
          </a>
        </>
      )}
      {nichtoeffentlich && (
        <>
          {' '}
          <Etikett>nichtöffentlich</Etikett>
        </>
      )}
    </p>
  );
}
