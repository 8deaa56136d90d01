import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { anzahlVorlagen } from '@/domain/texte/sitzung';
import { Datum } from '../ui/Datum';
import { Etikett } from '../ui/Etikett';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';

/** A Sitzung by its numbers. */
export type Weitere = {
  id: string;
  datum: LocalDate;
  beginn: string | null;
  gremien: string;
  vorlagen: number;
  entscheidungen: number;
  /** Papers with news. */
  neue: number;
};

type WeitereSitzungenProps = { sitzungen: Weitere[]; mitGremium?: boolean };

/**
 * The sittings after those shown in full, a line for each that has papers: when, who, how much. Each day can be opened.
 */
export function WeitereSitzungen({ sitzungen, mitGremium }: WeitereSitzungenProps) {
  const [erste] = sitzungen;
  const mitVorlagen = sitzungen.filter((s) => s.vorlagen > 0);
  const ohne = sitzungen.length - mitVorlagen.length;
  if (!erste) return null;
  const spalten = [
    { titel: 'Sitzung' },
    ...(mitGremium ? [{ titel: 'Gremium' }] : []),
    { titel: 'Vorlagen', zahl: true },
    { titel: 'zur Entscheidung', zahl: true },
  ];
  return (
    <section id="danach" aria-labelledby="danach-titel">
      <h2 id="danach-titel">Danach</h2>
      <p className="rl-unter-titel">
        {umfang(mitVorlagen)}.{' '}
        <a href={`?ab=${erste.datum}#anstehend`}>Ausführlich ab {deutschesDatum(erste.datum)}</a>
      </p>
      <Tabelle titel="Weitere Sitzungen" titelVersteckt spalten={spalten} klasse="rl-danach">
        {mitVorlagen.map((s) => (
          <Zeile key={s.id}>
            <Zeilenkopf>
              <a href={`/sitzungen/${s.id}`}>
                <Datum tag={s.datum} beginn={s.beginn} wochentag />
              </a>
            </Zeilenkopf>
            {mitGremium && <Zelle>{s.gremien}</Zelle>}
            <Zelle t="Vorlagen" zahl>
              <Anzahl {...s} />
            </Zelle>
            <Zelle t="zur Entscheidung" zahl>
              {s.entscheidungen}
            </Zelle>
          </Zeile>
        ))}
      </Tabelle>
      {ohne > 0 && (
        <p className="rl-weiter">
          Dazu {ohne === 1 ? 'eine Sitzung, für die' : `${ohne} Sitzungen, für die`} noch keine Vorlage
          vorliegt.
        </p>
      )}
    </section>
  );
}

function Anzahl({ datum, vorlagen, neue }: Weitere) {
  return (
    <>
      {neue > 0 && (
        <>
          <Etikett art="neu">{neue} neu</Etikett>{' '}
        </>
      )}
      <a href={`?ab=${datum}#anstehend`}>
        {vorlagen}
        <span className="sr-only"> Vorlagen, ausführlich ab {deutschesDatum(datum)}</span>
      </a>
    </>
  );
}

type VorherigeSitzungenProps = { sitzungen: Weitere[]; href: string };

/** Where one has leafed on: how much comes before, and the way back. */
export function VorherigeSitzungen({ sitzungen, href }: VorherigeSitzungenProps) {
  if (sitzungen.length === 0) return null;
  return (
    <p className="rl-unter-titel">
      Davor: {umfang(sitzungen)}. <a href={href}>Von heute an zeigen</a>
    </p>
  );
}

/** "224 Vorlagen in 22 Sitzungen bis zum 25.05.2027" */
function umfang(sitzungen: Weitere[]): string {
  const vorlagen = sitzungen.reduce((summe, s) => summe + s.vorlagen, 0);
  const letzte = sitzungen.at(-1);
  return `${anzahlVorlagen(vorlagen)} in ${sitzungen.length === 1 ? 'einer Sitzung' : `${sitzungen.length} Sitzungen`}${
    letzte ? ` bis zum ${deutschesDatum(letzte.datum)}` : ''
  }`;
}
