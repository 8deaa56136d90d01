import type { LocalDate } from '@/domain/kern/localDate';
import { seitText } from '@/domain/texte/frist';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import type { ArbeitSchritt } from '@/server/arbeitsliste/queries';
import { Datum } from '../ui/Datum';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

type SchritttabelleProps = {
  titel: string;
  schritte: ArbeitSchritt[];
  heute: LocalDate;
  /** Where the step is mended: the record, or the plan. Null: only shown. */
  tat: ((schritt: ArbeitSchritt) => { href: string; text: string } | null) | null;
};

/** Steps that wait for somebody. */
export function Schritttabelle({ titel, schritte, heute, tat }: SchritttabelleProps) {
  const spalten = ['Gremium', 'Vorlage', 'Termin', ...(tat ? ['Erledigen'] : [])].map((t) => ({ titel: t }));
  return (
    <Tabelle titel={titel} titelVersteckt spalten={spalten} klasse="rl-arbeit-schritte">
      {schritte.map((s) => (
        <Zeile key={s.id}>
          <Zeilenkopf>
            {s.gremium}
            <span className="rl-zusatz">{ZUSTAENDIGKEIT_TEXT[s.zustaendigkeit]}</span>
          </Zeilenkopf>
          <Zelle>
            <a href={`/vorlagen/${s.vorlageId}`}>{s.betreff}</a>
            {s.nummer && <span className="rl-zusatz">{s.nummer}</span>}
          </Zelle>
          <Zelle t="Termin">
            {s.datum ? <Datum tag={s.datum} wochentag /> : 'ohne Termin'}
            {s.datum && s.datum < heute && <span className="rl-zusatz">{seitText(s.datum, heute)}</span>}
          </Zelle>
          {tat && (
            <Zelle>
              <Tat {...tat(s)} schritt={s} />
            </Zelle>
          )}
        </Zeile>
      ))}
    </Tabelle>
  );
}

function Tat({ href, text, schritt }: { href?: string; text?: string; schritt: ArbeitSchritt }) {
  if (!href) return null;
  return (
    <a href={href}>
      {text}
      <span className="sr-only">
        : {schritt.gremium}, {schritt.betreff}
      </span>
    </a>
  );
}
