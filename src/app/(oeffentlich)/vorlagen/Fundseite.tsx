import { Gremientreffer, Personentreffer, Sitzungstreffer } from '@/components/suche/Andere';
import { Meinten } from '@/components/suche/Meinten';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { suchadresse } from '@/domain/suche/adresse';
import type { Suchfilter } from '@/domain/suche/filter';
import { anzahlText } from '@/domain/texte/anzahl';
import { anzahlsatz, BEREICH_ANZAHL, BEREICH_TEXT } from '@/domain/texte/suche';
import { type Funde, JE_SEITE } from './funde';
import { namensziel } from './merkmale';
import { Vorlagensuche } from './Vorlagensuche';

/** What was found in the part of the search this page is. */
export function Fundseite({ filter, funde }: { filter: Suchfilter; funde: Funde }) {
  if (funde.bereich === 'vorlagen')
    return <Vorlagensuche filter={filter} ergebnis={funde.liste} name={funde.name} jeSeite={JE_SEITE} />;
  const { bereich, liste, name } = funde;
  const { treffer, anzahl, seite, seiten } = liste;
  const erste = (seite - 1) * JE_SEITE + 1;
  if (treffer.length === 0)
    return (
      <div className="rl-suchseite" data-eine="">
        {name && <Meinten {...namensziel(name)} />}
        <Leer titel={`${anzahlsatz(anzahl, BEREICH_ANZAHL[bereich])} gefunden.`}>
          <p>
            Prüfen Sie die Schreibweise, oder suchen Sie mit einem Teil des Wortes. Ob sich anderswo etwas
            findet, sagen die Zahlen oben.
          </p>
        </Leer>
      </div>
    );
  return (
    <div className="rl-suchseite" data-eine="">
      <p className="text-16 text-leise">{anzahlsatz(anzahl, BEREICH_ANZAHL[bereich])}</p>
      <Trefferart funde={funde} />
      {seiten > 1 && (
        <Pager
          seite={seite}
          seiten={seiten}
          umfang={`${BEREICH_TEXT[bereich]} ${anzahlText(erste)} bis ${anzahlText(erste + treffer.length - 1)} von ${anzahl.mehr ? 'mehr als ' : ''}${anzahlText(anzahl.wert)}`}
          href={(andere) => suchadresse(filter, { seite: andere })}
        />
      )}
    </div>
  );
}

function Trefferart({ funde }: { funde: Exclude<Funde, { bereich: 'vorlagen' }> }) {
  switch (funde.bereich) {
    case 'gremien':
      return <Gremientreffer treffer={funde.liste.treffer} />;
    case 'sitzungen':
      return <Sitzungstreffer treffer={funde.liste.treffer} />;
    case 'personen':
      return <Personentreffer treffer={funde.liste.treffer} />;
  }
}
