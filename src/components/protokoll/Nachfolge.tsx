import { OHNE_TERMIN } from '@/domain/protokoll/nachfolgewahl';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import type { Feldstand } from '../ui/Formular';

/** A later step that would move with this date. */
export type Mitziehendes = {
  gremium: string;
  /** "bisher Do 10.12.2026, Beschluss" */
  bisher: string;
  versandt: boolean;
  moeglich: Wahl[];
  vorschlag: string;
};
export type Terminwahl = {
  wert: string;
  text: string;
  hinweis: string | null;
  kaskade: Mitziehendes[];
};

/** When the body takes it up again, and what has to move then: shown before anything is saved. */
export function Nachfolge({ termine, feld }: { termine: Terminwahl[]; feld: Feldstand }) {
  const gewaehlt = feld.wert('termin') || termine[0]?.wert;
  return (
    <fieldset className="pk-nachfolge" id="bestaetigt" tabIndex={-1}>
      <legend>Wann wieder?</legend>
      {termine.map((termin, i) => (
        <div key={termin.wert} className="pk-termin">
          <div className="rl-ankreuzen">
            <input
              type="radio"
              name="termin"
              id={i === 0 ? 'termin' : `termin-${i}`}
              value={termin.wert}
              defaultChecked={gewaehlt === termin.wert}
            />
            <label htmlFor={i === 0 ? 'termin' : `termin-${i}`}>
              {termin.text}
              {i === 0 && termin.wert !== OHNE_TERMIN && ' (Vorschlag)'}
            </label>
            {termin.hinweis && <p>{termin.hinweis}</p>}
          </div>
          {termin.kaskade.length > 0 && <Kaskade termin={termin} platz={i} feld={feld} />}
        </div>
      ))}
      {feld.fehler('termin') && <p data-fehler="">{feld.fehler('termin')}</p>}
    </fieldset>
  );
}

function Kaskade({ termin, platz, feld }: { termin: Terminwahl; platz: number; feld: Feldstand }) {
  const { kaskade } = termin;
  const name = `bestaetigt.t${platz}`;
  return (
    <div className="pk-kaskade">
      <p>
        <b>
          {kaskade.length === 1
            ? 'Eine spätere Beratung läge dann vor diesem Votum:'
            : `${kaskade.length} spätere Beratungen lägen dann vor diesem Votum:`}
        </b>
      </p>
      <ul>
        {kaskade.map((k, j) => {
          const feldname = `verschieben.t${platz}.s${j}`;
          return (
            <li key={k.gremium + k.bisher}>
              <Auswahl
                id={feldname.replaceAll('.', '-')}
                name={feldname}
                beschriftung={k.gremium}
                hinweis={k.versandt ? `${k.bisher}. Die Tagesordnung ist schon versandt.` : `${k.bisher}.`}
                wert={feld.wert(feldname) || k.vorschlag}
                moeglich={k.moeglich}
              />
            </li>
          );
        })}
      </ul>
      <Ankreuzfeld
        id={`bestaetigt-t${platz}`}
        name={name}
        wert={termin.wert}
        angekreuzt={feld.wert(name) === termin.wert}
        beschriftung={kaskade.length === 1 ? 'Geprüft: so soll es werden' : 'Alle geprüft: so soll es werden'}
      />
      {feld.fehler('bestaetigt') && <p data-fehler="">{feld.fehler('bestaetigt')}</p>}
    </div>
  );
}
