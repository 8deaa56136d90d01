'use client';
import type { LocalDate } from '@/domain/kern/localDate';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

type SachstandformularProps = {
  aktion: Formularaktion;
  /** Made with the page: a form sent twice is one entry. */
  id: string;
  vorlageId: string;
  heute: LocalDate;
  /** What "öffentlich" means for this paper today. */
  hinweis: string;
};

/** A new entry. Not public unless somebody says so. */
export function Sachstandformular({ aktion, id, vorlageId, heute, hinweis }: SachstandformularProps) {
  return (
    <Formular aktion={aktion} werte={{ id, vorlageId, datum: heute }} className="rl-blatt">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="id" value={wert('id')} />
          <input type="hidden" name="vorlageId" value={vorlageId} />
          <Feld
            id="datum"
            name="datum"
            art="date"
            beschriftung="Stand vom"
            max={heute}
            wert={wert('datum')}
            fehler={fehler('datum')}
          />
          <Mehrzeilig
            id="text"
            name="text"
            beschriftung="Text"
            zeilen={8}
            hinweis="Absätze durch Leerzeilen, Listen mit „- “ oder „1. “, **fett**, Tabellen mit „|“."
            wert={wert('text')}
            fehler={fehler('text')}
          />
          <Ankreuzfeld
            id="oeffentlich"
            name="oeffentlich"
            beschriftung="Der Eintrag ist öffentlich"
            hinweis={hinweis}
            angekreuzt={wert('oeffentlich') === 'ja'}
          />
          <p className="text-14 text-leise">
            Der Eintrag bleibt, wie er ist. Eine Berichtigung ist ein neuer Eintrag.
          </p>
          <div className="rl-taten">
            <Tatknopf art="haupt">Sachstand eintragen</Tatknopf>
            <a href={`/vorlagen/${vorlageId}`}>Zur Vorlage, ohne einzutragen</a>
          </div>
        </>
      )}
    </Formular>
  );
}
