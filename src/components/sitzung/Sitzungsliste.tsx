import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum, uhrzeit, wochentagKurz } from '@/domain/texte/datum';

export type Sitzungszeile = {
  href: string;
  gremium: string;
  datum: LocalDate;
  beginn: string | null;
  ort: string | null;
  /** "12. Sitzung" */
  nummer: number | null;
  abgesagt: boolean;
  vorlagen: number;
};

type SitzungslisteProps = {
  /** In the order of day and time. */
  sitzungen: Sitzungszeile[];
};

/** Sittings by day. Needs a heading of level 2 above. */
export function Sitzungsliste({ sitzungen }: SitzungslisteProps) {
  const tage = [...new Set(sitzungen.map((s) => s.datum))];
  return (
    <ol className="rl-tage">
      {tage.map((tag) => (
        <li key={tag}>
          <h3>
            <time dateTime={tag}>
              <span>{wochentagKurz(tag)}</span> {deutschesDatum(tag)}
            </time>
          </h3>
          <ul>
            {sitzungen
              .filter((s) => s.datum === tag)
              .map((s) => (
                <Sitzung key={s.href} sitzung={s} />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Sitzung({ sitzung }: { sitzung: Sitzungszeile }) {
  const { href, gremium, datum, beginn, abgesagt } = sitzung;
  return (
    <li data-abgesagt={abgesagt ? '' : undefined}>
      {beginn && <time dateTime={`${datum}T${beginn}`}>{uhrzeit(beginn)}</time>}
      <a href={href}>{gremium}</a>
      <span className="text-14 text-leise">{angaben(sitzung).join(' · ')}</span>
    </li>
  );
}

function angaben({ abgesagt, nummer, ort, vorlagen }: Sitzungszeile): string[] {
  return [
    ...(abgesagt ? ['abgesagt'] : []),
    ...(nummer ? [`${nummer}.\u00a0Sitzung`] : []),
    ...(ort ? [ort] : []),
    ...(vorlagen > 0 ? [vorlagen === 1 ? '1\u00a0Vorlage' : `${vorlagen}\u00a0Vorlagen`] : []),
  ];
}
