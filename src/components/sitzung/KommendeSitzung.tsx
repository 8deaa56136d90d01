import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { Datum } from '../ui/Datum';
import { AnstehendeVorlagen, type Vorhaben } from './AnstehendeVorlagen';

/** A Sitzung to come. */
export type Kommend = {
  id: string;
  datum: LocalDate;
  beginn: string | null;
  abgesagt: boolean;
  /** Who meets: "Hauptausschuss und Rat der Stadt". */
  gremien: string;
  /** "12. Sitzung", its place, how many papers, and whether the agenda is out. */
  angaben: string;
  mitTagesordnung: boolean;
  vorlagen: Vorhaben[];
};

type KommendeSitzungProps = {
  sitzung: Kommend;
  /** Pages of several bodies name them. */
  mitGremium?: boolean;
};

/** One Sitzung to come, with its papers in the order of the agenda. Needs a heading of level 2 above. */
export function KommendeSitzung({ sitzung, mitGremium }: KommendeSitzungProps) {
  const { id, datum, beginn, gremien, angaben, mitTagesordnung, vorlagen } = sitzung;
  return (
    <section className="rl-kommend" aria-labelledby={`sitzung-${id}`}>
      <div>
        <h3 id={`sitzung-${id}`}>
          <a href={`/sitzungen/${id}`}>
            <Datum tag={datum} beginn={beginn} wochentag />
            {mitGremium && <span>{gremien}</span>}
          </a>
        </h3>
        <p>{angaben}</p>
      </div>
      {vorlagen.length > 0 ? (
        <AnstehendeVorlagen
          titel={`Vorlagen der Sitzung am ${deutschesDatum(datum)}, ${gremien}`}
          vorlagen={vorlagen}
        />
      ) : (
        <p className="rl-kommend-leer">
          {mitTagesordnung
            ? 'Auf der Tagesordnung stehen keine Vorlagen.'
            : 'Noch sind keine Vorlagen angemeldet, die Sie lesen können.'}
        </p>
      )}
    </section>
  );
}
