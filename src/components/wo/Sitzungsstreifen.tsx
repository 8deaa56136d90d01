import type { CSSProperties } from 'react';
import type { LocalDate } from '@/domain/kern/localDate';
import { anzahlVorlagen } from '@/domain/texte/sitzung';
import { Datum } from '../ui/Datum';

export type Streifenwoche = {
  nummer: number;
  von: LocalDate;
  bis: LocalDate;
  sitzungen: { id: string; datum: LocalDate; gremien: string; vorlagen: number; abgesagt: boolean }[];
};

/** The sittings of the next four weeks, with the number of papers each as word and bar. */
export function Sitzungsstreifen({ wochen }: { wochen: Streifenwoche[] }) {
  const meiste = Math.max(1, ...wochen.flatMap((w) => w.sitzungen.map((s) => s.vorlagen)));
  return (
    <aside className="rl-streifen" aria-labelledby="streifen">
      <h2 id="streifen">Sitzungen der nächsten vier Wochen</h2>
      <p>{wochen.length > 0 ? 'Zahl der Vorlagen je Sitzung' : 'Es ist keine Sitzung angesetzt.'}</p>
      {wochen.map(({ nummer, von, bis, sitzungen }) => (
        <section key={von}>
          <h3>
            KW {nummer}{' '}
            <span>
              <Datum tag={von} kurz /> bis <Datum tag={bis} kurz />
            </span>
          </h3>
          <ul>
            {sitzungen.map((s) => (
              <li key={s.id} style={{ '--anteil': (s.vorlagen / meiste).toFixed(3) } as CSSProperties}>
                <a href={`/sitzungen/${s.id}`}>
                  <Datum tag={s.datum} wochentag kurz /> <b>{s.gremien}</b>{' '}
                  <Vorlagenzahl vorlagen={s.vorlagen} abgesagt={s.abgesagt} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href="/sitzungen">Kalender öffnen</a>
      </p>
    </aside>
  );
}

function Vorlagenzahl({ vorlagen, abgesagt }: { vorlagen: number; abgesagt: boolean }) {
  if (abgesagt) return <span>entfällt</span>;
  return (
    <span>
      <span aria-hidden="true">{vorlagen}</span>
      <span className="sr-only">{anzahlVorlagen(vorlagen)}</span>
    </span>
  );
}
