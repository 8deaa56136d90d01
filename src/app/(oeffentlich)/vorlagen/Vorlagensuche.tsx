import { Auswahlkette } from '@/components/suche/Auswahlkette';
import { Meinten } from '@/components/suche/Meinten';
import { Merkmale } from '@/components/suche/Merkmale';
import { Reiter } from '@/components/suche/Reiter';
import { Trefferliste } from '@/components/suche/Trefferliste';
import { Leer } from '@/components/ui/Leer';
import { Pager } from '@/components/ui/Pager';
import { suchadresse } from '@/domain/suche/adresse';
import type { Suchfilter } from '@/domain/suche/filter';
import { anzahlText } from '@/domain/texte/anzahl';
import {
  anzahlsatz,
  BEREICH_ANZAHL,
  GEKUERZT_SATZ,
  NICHT_GESUCHT,
  NUR_DIE_ERSTEN,
  UNGEZAEHLT,
} from '@/domain/texte/suche';
import type { Suchergebnis } from '@/server/suche/queries';
import type { Namensvorschlag } from '@/server/suchzahlen/queries';
import { aktive, merkmalgruppen, namensziel, ohneMerkmale, ungezaehlt } from './merkmale';
import { alsTrefferzeile } from './zeile';

type VorlagensucheProps = {
  filter: Suchfilter;
  ergebnis: Suchergebnis;
  name: Namensvorschlag | null;
  jeSeite: number;
};

/** The papers of a search, what narrows them, and what is not shown of them. */
export function Vorlagensuche({ filter, ergebnis, name, jeSeite }: VorlagensucheProps) {
  const { treffer, anzahl, seite, meintenSie, nurDieErsten, gekuerzt, nichtGesucht } = ergebnis;
  const gewaehlt = aktive(filter, ergebnis.facetten);
  const erste = (seite - 1) * jeSeite + 1;
  return (
    <div className="rl-suchseite">
      <Merkmale
        gruppen={merkmalgruppen(filter, ergebnis)}
        aktive={gewaehlt.length}
        hinweis={ungezaehlt(ergebnis.facetten) ? UNGEZAEHLT : null}
      />
      <div>
        <Auswahlkette aktive={gewaehlt} ohneAlle={ohneMerkmale(filter)} />
        {meintenSie !== null && <Meinten href={ohneMerkmale({ ...filter, q: meintenSie })} q={meintenSie} />}
        {meintenSie === null && name && <Meinten {...namensziel(name)} />}
        {treffer.length === 0 ? (
          <Nichts filter={filter} eingeschraenkt={gewaehlt.length > 0} />
        ) : (
          <>
            <div className="rl-suchstand">
              <div>
                <p>
                  {anzahlsatz(anzahl, BEREICH_ANZAHL.vorlagen)}
                  {filter.jahr === null ? ' aus allen Jahren' : ` aus ${filter.jahr}`}
                  {(filter.q === '' || filter.sortierung === 'neueste') && ', die neuesten zuerst'}
                </p>
                {gekuerzt.map((wort) => (
                  <p key={wort}>{GEKUERZT_SATZ(wort)}</p>
                ))}
                {nichtGesucht.length > 0 && <p>{NICHT_GESUCHT(nichtGesucht)}</p>}
                {nurDieErsten !== null && <p>{NUR_DIE_ERSTEN(nurDieErsten)}</p>}
              </div>
              {filter.q !== '' && <Sortierung filter={filter} />}
            </div>
            <Trefferliste treffer={treffer.map(alsTrefferzeile)} />
            <Pager
              seite={seite}
              seiten={ergebnis.seiten ?? seite + Number(ergebnis.weiter)}
              umfang={`Vorlagen ${anzahlText(erste)} bis ${anzahlText(erste + treffer.length - 1)} von ${anzahl.mehr ? 'mehr als ' : ''}${anzahlText(anzahl.wert)}`}
              href={(andere) => suchadresse(filter, { seite: andere })}
            />
          </>
        )}
      </div>
    </div>
  );
}

function Sortierung({ filter }: { filter: Suchfilter }) {
  const ziel = (text: string, sortierung: Suchfilter['sortierung']) => ({
    text,
    anzahl: null,
    href: suchadresse(filter, { sortierung }),
    hier: filter.sortierung === sortierung,
  });
  return (
    <Reiter name="Reihenfolge" ziele={[ziel('Beste Treffer', 'relevanz'), ziel('Neueste', 'neueste')]} />
  );
}

/** Nothing found: what can be done about it. */
function Nichts({ filter, eingeschraenkt }: { filter: Suchfilter; eingeschraenkt: boolean }) {
  const mehrere = /\S\s+\S/.test(filter.q);
  return (
    <Leer titel="Keine Vorlage passt zu dieser Auswahl.">
      {mehrere && <p>Gefunden wird nur, worin alle Wörter stehen: Nehmen Sie eines weg.</p>}
      {filter.q !== '' && !mehrere && (
        <p>
          Prüfen Sie die Schreibweise, oder suchen Sie mit einem Teil des Wortes oder dem Anfang der Nummer.
        </p>
      )}
      <p>
        {eingeschraenkt && (
          <>
            <a href={ohneMerkmale(filter)}>
              {filter.q === '' ? 'Alle Einschränkungen zurücknehmen' : 'Dasselbe ohne Einschränkungen suchen'}
            </a>
            {' · '}
          </>
        )}
        <a href="/vorlagen">Alle Vorlagen anzeigen</a>
      </p>
    </Leer>
  );
}
