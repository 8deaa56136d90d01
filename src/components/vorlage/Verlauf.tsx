import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit } from '@/domain/texte/datum';
import { Bildzeichen } from '../ui/Zeichen';

export type Verlaufseintrag = {
  id: string;
  datum: LocalDate;
  /** Time of day in Berlin, 'HH:MM'. */
  zeit: string | null;
  text: string;
};

const SOFORT_SICHTBAR = 5;

/** What happened to the paper, newest first; the older part unfolds. */
export function Verlauf({ eintraege }: { eintraege: Verlaufseintrag[] }) {
  const aeltere = eintraege.slice(SOFORT_SICHTBAR);
  return (
    <>
      <Liste eintraege={eintraege.slice(0, SOFORT_SICHTBAR)} />
      {aeltere.length > 0 && (
        <details className="rl-mehr">
          <summary>
            {aeltere.length === 1 ? 'Einen älteren Eintrag' : `${aeltere.length} ältere Einträge`} anzeigen{' '}
            <Bildzeichen name="winkel" />
          </summary>
          <Liste eintraege={aeltere} />
        </details>
      )}
    </>
  );
}

function Liste({ eintraege }: { eintraege: Verlaufseintrag[] }) {
  return (
    <ol className="rl-verlauf">
      {eintraege.map(({ id, datum, zeit, text }) => (
        <li key={id}>
          <time dateTime={zeit ? `${datum}T${zeit}` : datum}>
            {deutschesDatum(datum)}
            {zeit && `, ${uhrzeit(zeit)}`}
          </time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
