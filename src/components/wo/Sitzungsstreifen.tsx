import type { CSSProperties } from 'react';
import type { LocalDate } from '@/domain/kern/localDate';
import { kalenderwoche, montag } from '@/domain/sitzung/woche';
import { anzahlVorlagen } from '@/domain/texte/sitzung';
import { einmal } from '../markup/einmal';
import { Datum } from '../ui/Datum';

export type Streifensitzung = {
  id: string;
  datum: LocalDate;
  gremien: readonly { kurzname: string }[];
  vorlagen: number;
  abgesagt: boolean;
};

type Streifenwoche = ReturnType<typeof kalenderwoche> & { sitzungen: Streifensitzung[] };

function nachWochen(sitzungen: readonly Streifensitzung[]): Streifenwoche[] {
  const wochen: Streifenwoche[] = [];
  for (const sitzung of sitzungen) {
    const { datum } = sitzung;
    if (wochen.at(-1)?.von !== montag(datum)) wochen.push({ ...kalenderwoche(datum), sitzungen: [] });
    wochen.at(-1)?.sitzungen.push(sitzung);
  }
  return wochen;
}

type SitzungsstreifenProps = { sitzungen: readonly Streifensitzung[] };

/** The sittings of the next four weeks, with the number of papers each as word and bar. */
export const Sitzungsstreifen = einmal(
  ({ sitzungen }: SitzungsstreifenProps) => sitzungen,
  ({ sitzungen }) => {
    const meiste = Math.max(1, ...sitzungen.map((s) => s.vorlagen));
    return (
      <aside className="rl-streifen" aria-labelledby="streifen">
        <h2 id="streifen">Sitzungen der nächsten vier Wochen</h2>
        <p>{sitzungen.length > 0 ? 'Zahl der Vorlagen je Sitzung' : 'Es ist keine Sitzung angesetzt.'}</p>
        {nachWochen(sitzungen).map((woche) => (
          <Woche key={woche.von} {...woche} meiste={meiste} />
        ))}
        <p>
          <a href="/sitzungen">Kalender öffnen</a>
        </p>
      </aside>
    );
  },
);

function Woche({ nummer, von, bis, sitzungen, meiste }: Streifenwoche & { meiste: number }) {
  return (
    <section>
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
              <Datum tag={s.datum} wochentag kurz /> <b>{s.gremien.map((g) => g.kurzname).join(', ')}</b>{' '}
              <Vorlagenzahl vorlagen={s.vorlagen} abgesagt={s.abgesagt} />
            </a>
          </li>
        ))}
      </ul>
    </section>
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
