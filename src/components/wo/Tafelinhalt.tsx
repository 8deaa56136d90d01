import { Leer } from '../ui/Leer';
import { Pager } from '../ui/Pager';
import type { Ziel } from '../ui/ziel';
import { Gruppensprung, type Sprung } from './Gruppensprung';
import { type Tafelgruppe, Tafeltabelle } from './Tafeltabelle';

/** Rows with what is said about them, or why there are none. */
export type Tafelinhaltsdaten =
  | { leer: { titel: string; satz: string | null; weiter: Ziel | null } }
  | {
      leer: null;
      /** "Was hängt: 48 Vorlagen in 58 Zeilen" */
      titel: string;
      /** "Nach Grund gruppiert, die am längsten wartenden zuerst." */
      ordnung: string;
      /** "Gremium: Rat; Art der Vorlage: Anfrage"; null where nothing narrows the board. */
      eingrenzung: string | null;
      beschriftung: string;
      spruenge: Sprung[];
      gruppen: Tafelgruppe[];
      nachGremium: boolean;
      seite: number;
      seiten: number;
      umfang: string;
      /** Address of the first page. */
      href: string;
    };

/** More groups than this are jumped to. */
const UEBERSICHTLICH = 4;

/** How many there are, the rows of this page, and the ways to the others. */
export function Tafelinhalt({ inhalt }: { inhalt: Tafelinhaltsdaten }) {
  if (inhalt.leer) return <Nichts {...inhalt.leer} />;
  const { titel, ordnung, eingrenzung, beschriftung, spruenge, gruppen, nachGremium } = inhalt;
  const { seite, seiten, umfang, href } = inhalt;
  const mit = href.includes('?') ? '&' : '?';
  return (
    <section aria-labelledby="tafel">
      <div className="rl-tafelzahl">
        <h2 id="tafel">{titel}</h2>
        <p>
          {ordnung} <a href="/hilfe#gruende">Was die Gründe bedeuten</a>
        </p>
        {eingrenzung !== null && <p className="rl-eingrenzung">{eingrenzung}</p>}
      </div>
      {spruenge.length > UEBERSICHTLICH && (
        <Gruppensprung was={`${spruenge.length} Gruppen`} gruppen={spruenge} />
      )}
      <Tafeltabelle titel={beschriftung} gruppen={gruppen} nachGremium={nachGremium} />
      <Pager
        seite={seite}
        seiten={seiten}
        umfang={umfang}
        href={(n) => (n === 1 ? href : `${href}${mit}seite=${n}`)}
      />
    </section>
  );
}

function Nichts({ titel, satz, weiter }: { titel: string; satz: string | null; weiter: Ziel | null }) {
  return (
    <Leer titel={titel}>
      <p>
        {satz} {weiter && <a href={weiter.href}>{weiter.text}</a>}
      </p>
    </Leer>
  );
}
