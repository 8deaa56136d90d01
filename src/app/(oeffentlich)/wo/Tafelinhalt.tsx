import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { Gruppensprung, type Sprung } from '@/components/wo/Gruppensprung';
import { type Tafelgruppe, Tafeltabelle } from '@/components/wo/Tafeltabelle';
import { AUSWAHL_TEXT, GRUPPIERUNG_TEXT, TAFELSORTE_TEXT } from '@/domain/texte/tafel';
import { trefferText } from '@/domain/texte/tafelsatz';
import { TAFEL, tafeladresse } from '@/domain/wo/adresse';
import type { TafelFilter } from '@/domain/wo/filter';
import { JE_TAFEL, type Tafel } from '@/server/wo/queries';

/** More groups than this are jumped to. */
const UEBERSICHTLICH = 4;

type TafelinhaltProps = {
  tafel: Tafel;
  filter: TafelFilter;
  gruppen: Tafelgruppe[];
  spruenge: Sprung[];
  gefiltert: boolean;
};

/** How many there are, the rows of this page, and the ways to the others. */
export function Tafelinhalt({ tafel, filter, gruppen, spruenge, gefiltert }: TafelinhaltProps) {
  const { auswahl, nach, sort, treffer, zeilenGesamt, seite, seiten } = tafel;
  if (zeilenGesamt === 0) return <Nichts tafel={tafel} gefiltert={gefiltert} />;
  const ordnung = [nach !== 'OHNE' && `nach ${GRUPPIERUNG_TEXT[nach]}`, TAFELSORTE_TEXT[sort]];
  const erste = (seite - 1) * JE_TAFEL + 1;
  const zeilen = `Zeilen ${erste} bis ${erste + tafel.zeilen.length - 1} von ${zeilenGesamt}`;
  const worte = ordnung.filter(Boolean).join(', ');
  return (
    <section aria-labelledby="tafel">
      <div className="rl-tafelzahl">
        <h2 id="tafel">
          {AUSWAHL_TEXT[auswahl]}: {trefferText(treffer, zeilenGesamt)}
        </h2>
        <p>
          {worte}. <a href="/hilfe#gruende">Was die Gründe bedeuten</a>
        </p>
      </div>
      {spruenge.length > UEBERSICHTLICH && (
        <Gruppensprung was={`${spruenge.length} Gruppen`} gruppen={spruenge} />
      )}
      <Tafeltabelle titel={`${AUSWAHL_TEXT[auswahl]}, ${worte}: ${zeilen}`} gruppen={gruppen} />
      <Pager seite={seite} seiten={seiten} umfang={zeilen} href={(n) => tafeladresse(filter, { seite: n })} />
    </section>
  );
}

function Nichts({ tafel, gefiltert }: { tafel: Tafel; gefiltert: boolean }) {
  if (gefiltert)
    return (
      <Leer titel="Keine laufende Vorlage passt zu dieser Auswahl.">
        <p>
          Nehmen Sie eine Einschränkung zurück. <a href={`${TAFEL}?auswahl=ALLE`}>Alle laufenden anzeigen</a>
        </p>
      </Leer>
    );
  if (tafel.laufend === 0)
    return (
      <Leer titel="Zurzeit ist keine Vorlage in der Beratung.">
        <p>Sobald eine Vorlage versandt ist, steht sie hier mit ihrem Weg durch die Gremien.</p>
      </Leer>
    );
  return (
    <Leer
      titel={tafel.auswahl === 'HAENGT' ? 'Keine Vorlage hängt.' : 'Für keine Vorlage steht ein Termin an.'}
    >
      <p>
        <a href={`${TAFEL}?auswahl=ALLE`}>Alle laufenden anzeigen</a>
      </p>
    </Leer>
  );
}
