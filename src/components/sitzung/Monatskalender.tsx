import { type LocalDate, plusTage, wochentag } from '@/domain/kern/localDate';
import { monatsname, uhrzeit } from '@/domain/texte/datum';
import { Leer } from '../ui/Leer';
import { Bildzeichen } from '../ui/Zeichen';

export type Kalendersitzung = {
  href: string;
  kurzname: string;
  datum: LocalDate;
  beginn: string | null;
  abgesagt: boolean;
};

type MonatskalenderProps = {
  /** 'YYYY-MM' */
  monat: string;
  heute: LocalDate;
  sitzungen: Kalendersitzung[];
  davorHref: string;
  danachHref: string;
};

const WOCHENTAGE = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** A month as a table of weeks. Not shown on a phone: a list of the same sittings stands beside it. */
export function Monatskalender({ monat, heute, sitzungen, davorHref, danachHref }: MonatskalenderProps) {
  return (
    <>
      <nav className="rl-monat-wege" aria-label="Monat">
        <a href={davorHref}>
          <Bildzeichen name="links" /> {monatsname(plusTage(`${monat}-01`, -1))}
        </a>
        <a href={danachHref}>
          {monatsname(plusTage(`${monat}-01`, 31))} <Bildzeichen name="rechts" />
        </a>
      </nav>
      {sitzungen.length === 0 ? (
        <Leer titel={`Keine Sitzung im ${monatsname(monat)} angekündigt.`}>
          <p>Sobald ein Termin feststeht, erscheint er hier.</p>
        </Leer>
      ) : (
        <table className="rl-monat">
          <caption>{monatsname(monat)}</caption>
          <thead>
            <tr>
              {WOCHENTAGE.map((name) => (
                <th key={name} scope="col">
                  <span className="sr-only">{name}</span>
                  <span aria-hidden="true">{name.slice(0, 2)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wochen(monat).map((woche) => (
              <tr key={woche[0]}>
                {woche.map((tag) => (
                  <Tag key={tag} tag={tag} monat={monat} heute={heute} sitzungen={sitzungen} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

type TagProps = { tag: LocalDate } & Pick<MonatskalenderProps, 'monat' | 'heute' | 'sitzungen'>;

function Tag({ tag, monat, heute, sitzungen }: TagProps) {
  if (!tag.startsWith(monat)) return <td data-fremd="" />;
  const anDemTag = sitzungen.filter((s) => s.datum === tag);
  return (
    <td data-heute={tag === heute ? '' : undefined}>
      <time dateTime={tag}>
        {Number(tag.slice(8))}.{tag === heute && <i className="sr-only"> (heute)</i>}
      </time>
      {anDemTag.length > 0 && (
        <ul>
          {anDemTag.map((s) => (
            <li key={s.href + s.kurzname} data-abgesagt={s.abgesagt ? '' : undefined}>
              {s.beginn && <time dateTime={`${tag}T${s.beginn}`}>{uhrzeit(s.beginn)}</time>}
              <a href={s.href}>{s.kurzname}</a>
              {s.abgesagt && ' abgesagt'}
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

/** Full weeks from Monday to Sunday that cover the month. */
function wochen(monat: string): LocalDate[][] {
  const erster = `${monat}-01`;
  const montag = plusTage(erster, -((wochentag(erster) + 6) % 7));
  const liste: LocalDate[][] = [];
  for (let tag = montag; tag.slice(0, 7) <= monat; tag = plusTage(tag, 7)) {
    liste.push(WOCHENTAGE.map((_, i) => plusTage(tag, i)));
  }
  return liste;
}
