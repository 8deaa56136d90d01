'use client';

import { berlinTag } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { anzahlVorlagen, gremienNamen, sitzungstitel } from '@/domain/texte/sitzung';
import type { KommendeSitzung as Sitzung } from '@/server/anstehend/queries';
import { Datum } from '../ui/Datum';
import { AnstehendeVorlagen } from './AnstehendeVorlagen';

/** "12. Sitzung", its place, how many papers, and whether the agenda is out. */
export function sitzungsangaben({ nummer, ort, vorlagen, abgesagt, tagesordnungAb }: Sitzung): string[] {
  if (abgesagt) return [sitzungstitel(nummer), 'abgesagt'];
  return [
    sitzungstitel(nummer),
    ...(ort ? [ort] : []),
    ...(vorlagen.length > 0 ? [anzahlVorlagen(vorlagen.length)] : []),
    tagesordnungAb
      ? `Einladung versandt am ${deutschesDatum(berlinTag(tagesordnungAb))}`
      : 'Einladung noch nicht versandt',
  ];
}

type KommendeSitzungProps = {
  sitzung: Sitzung;
  /** Pages of several bodies name them. */
  mitGremium?: boolean;
};

/** One Sitzung to come, with its papers in the order of the agenda. Needs a heading of level 2 above. */
export function KommendeSitzung({ sitzung, mitGremium }: KommendeSitzungProps) {
  const { id, datum, beginn, gremien, vorlagen } = sitzung;
  const wer = gremienNamen(gremien);
  return (
    <section className="rl-kommend" aria-labelledby={`sitzung-${id}`}>
      <div>
        <h3 id={`sitzung-${id}`}>
          <a href={`/sitzungen/${id}`}>
            <Datum tag={datum} beginn={beginn} wochentag />
            {mitGremium && <span>{wer}</span>}
          </a>
        </h3>
        <p>{sitzungsangaben(sitzung).join(' · ')}</p>
      </div>
      {vorlagen.length > 0 ? (
        <AnstehendeVorlagen
          titel={`Vorlagen der Sitzung am ${deutschesDatum(datum)}, ${wer}`}
          vorlagen={vorlagen}
          mitGremium={gremien.length > 1}
        />
      ) : (
        <p className="rl-kommend-leer">
          {sitzung.tagesordnungAb
            ? 'Auf der Tagesordnung stehen keine Vorlagen.'
            : 'Noch sind keine Vorlagen angemeldet, die Sie lesen können.'}
        </p>
      )}
    </section>
  );
}
