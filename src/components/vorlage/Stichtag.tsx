import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { Feld } from '../ui/Feld';
import { Knopf, Linkknopf } from '../ui/Knopf';

export type StichtagProps = {
  /** Address of the paper without query. */
  basis: string;
  tag: LocalDate;
  /** A day was asked for that does not exist. */
  unlesbar: boolean;
  heute: LocalDate;
  fruehester: LocalDate;
  /** Days before and after `tag` on which something changed. */
  davor: LocalDate | null;
  danach: LocalDate | null;
};

/** The paper as it stood on another day (V-STICHTAG): links from change to change, or any day. */
export function Stichtag({ basis, tag, unlesbar, heute, fruehester, davor, danach }: StichtagProps) {
  const am = (t: LocalDate) => (t === heute ? basis : `${basis}?stichtag=${t}`);
  return (
    <form className="rl-stichtag" action={basis}>
      {tag !== heute && (
        <p>
          <b>Sie sehen den Stand vom {deutschesDatum(tag)}.</b> <a href={basis}>Zum heutigen Stand</a>
        </p>
      )}
      <Feld
        id="stichtag"
        name="stichtag"
        beschriftung="Stand am"
        art="date"
        wert={tag}
        min={fruehester}
        max={heute}
        fehler={unlesbar ? 'Dieses Datum gibt es nicht. Gezeigt wird der heutige Stand.' : undefined}
      />
      <Knopf>Anzeigen</Knopf>
      {davor && (
        <Linkknopf href={am(davor)} symbol="links" art="leise">
          Änderung davor: {deutschesDatum(davor)}
        </Linkknopf>
      )}
      {danach && (
        <Linkknopf href={am(danach)} symbol="rechts" art="leise">
          Änderung danach: {deutschesDatum(danach)}
        </Linkknopf>
      )}
    </form>
  );
}
