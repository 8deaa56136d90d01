'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

type EntzugsformularProps = {
  aktion: Formularaktion;
  /** Prefix of the ids where a page holds several. */
  vorsilbe: string;
  vorlageId: string;
  /** The attachment meant; null = the paper itself. */
  anlageId: string | null;
  version: number;
  /** Public at this moment: then the form takes it away, else it gives it back. */
  oeffentlich: boolean;
  /** Tells the buttons of a page apart for who hears them. */
  welche: string;
};

/** One press with its reason: out of the public at once, or back into it. */
export function Entzugsformular({ aktion, vorsilbe, oeffentlich, ...e }: EntzugsformularProps) {
  return (
    <Formular aktion={aktion} idVorsilbe={vorsilbe} className="rl-schmal">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="vorlageId" value={e.vorlageId} />
          {e.anlageId && <input type="hidden" name="id" value={e.anlageId} />}
          <input type="hidden" name="version" value={e.version} />
          <input
            type="hidden"
            name="oeffentlichkeit"
            value={oeffentlich ? 'NICHTOEFFENTLICH' : 'OEFFENTLICH'}
          />
          <Mehrzeilig
            id={`${vorsilbe}grund`}
            name="grund"
            beschriftung="Grund"
            zeilen={2}
            wert={wert('grund')}
            fehler={fehler('grund')}
            hinweis="Pflichtangabe. Er steht unter „Änderungen“, nicht in der Mail."
          />
          <div className="rl-taten">
            <Tatknopf art={e.anlageId ? undefined : 'haupt'}>
              {oeffentlich ? 'Aus der Öffentlichkeit nehmen' : 'Wieder öffentlich machen'}
              <span className="sr-only">: {e.welche}</span>
            </Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
