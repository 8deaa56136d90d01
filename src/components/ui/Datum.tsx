import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum, kurzesDatum, uhrzeit, wochentagKurz } from '@/domain/texte/datum';

type DatumProps = {
  tag: LocalDate;
  /** 'HH:MM', shown behind the day. */
  beginn?: string | null;
  wochentag?: boolean;
  /** "01.09." instead of "01.09.2011". */
  kurz?: boolean;
};

export function Datum({ tag, beginn, wochentag, kurz }: DatumProps) {
  return (
    <time dateTime={beginn ? `${tag}T${beginn}` : tag}>
      {wochentag && <span className="text-leise">{wochentagKurz(tag)} </span>}
      {kurz ? kurzesDatum(tag) : deutschesDatum(tag)}
      {beginn && `, ${uhrzeit(beginn)}`}
    </time>
  );
}

const TERMIN = /(\d{2}\.\d{2}\.\d{4})/;

/** A sentence whose dates can be read by machines and are never torn apart. */
export function Datumstext({ text }: { text: string }) {
  return text.split(TERMIN).map((teil, i) => {
    if (!TERMIN.test(teil)) return teil;
    return (
      <time key={i} dateTime={teil.split('.').reverse().join('-')}>
        {teil}
      </time>
    );
  });
}
