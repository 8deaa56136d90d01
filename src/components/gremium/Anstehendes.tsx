import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { LocalDate } from '@/domain/kern/localDate';
import { deutschesDatum, wochentagKurz } from '@/domain/texte/datum';
import { ZUSTAENDIGKEIT_TEXT } from '@/domain/texte/zustaendigkeit';
import { Leer } from '../ui/Leer';
import { Vorlagenliste, type Vorlagenzeile } from '../vorlage/Vorlagenliste';

export type AnstehenderPunkt = {
  datum: LocalDate | null;
  zustaendigkeit: Zustaendigkeit;
  vorlage: Vorlagenzeile;
};

/** What a body has before it, by day; papers without a day come last. Needs a heading of level 2 above. */
export function Anstehendes({ punkte }: { punkte: AnstehenderPunkt[] }) {
  if (punkte.length === 0) {
    return (
      <Leer titel="Zurzeit liegt keine öffentliche Vorlage vor.">
        <p>Sobald eine Vorlage für dieses Gremium veröffentlicht wird, erscheint sie hier.</p>
      </Leer>
    );
  }
  const tage = [...new Set(punkte.map((p) => p.datum))];
  return (
    <ol className="rl-anstehend">
      {tage.map((tag) => (
        <li key={tag ?? 'offen'}>
          <h3>{tag ? <Tag tag={tag} /> : 'Termin offen'}</h3>
          <Vorlagenliste ebene={4} zeilen={punkte.filter((p) => p.datum === tag).map(mitAufgabe)} />
        </li>
      ))}
    </ol>
  );
}

const Tag = ({ tag }: { tag: LocalDate }) => (
  <time dateTime={tag}>
    <span>{wochentagKurz(tag)}</span> {deutschesDatum(tag)}
  </time>
);

const mitAufgabe = ({ zustaendigkeit, vorlage }: AnstehenderPunkt): Vorlagenzeile => ({
  ...vorlage,
  aufgabe: ZUSTAENDIGKEIT_TEXT[zustaendigkeit],
});
