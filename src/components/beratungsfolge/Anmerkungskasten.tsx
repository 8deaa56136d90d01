import type { Anmerkung } from '@/domain/beratungsfolge/planung/anmerkung';
import { berlinTag } from '@/domain/kern/localDate';
import { deutschesDatum } from '@/domain/texte/datum';
import { Befundkasten } from '../ui/Befundkasten';
import type { Tue } from './plan';
import { Taste } from './Taste';

type AnmerkungProps = {
  anmerkung: Anmerkung;
  tue: Tue;
  darfUebergehen: boolean;
  laeuft: boolean;
  /** Name of the field with the reason, unique in the form. */
  feld: string;
  fehler?: string;
};

/** What is wrong, the facts, what mends it, and "Trotzdem, weil …" for an error. */
export function Anmerkungskasten({ anmerkung, tue, ...rest }: AnmerkungProps) {
  const { id, schwere, titel, satz, abhilfen, ausnahme, regel } = anmerkung;
  if (ausnahme) {
    return (
      <div id={id} className="be-kasten" tabIndex={-1}>
        <Befundkasten schwere="HINWEIS" titel={`Übergangen: ${titel}`}>
          <p>{satz}</p>
          <p>
            Trotzdem, weil: {ausnahme.grund} ({ausnahme.von}, {deutschesDatum(berlinTag(ausnahme.am))})
          </p>
          {rest.darfUebergehen && (
            <button
              type="submit"
              name="beachten"
              value={JSON.stringify({ regel, beratungId: ausnahme.beratungId })}
              className="rl-knopf"
              data-art="leise"
              data-dicht=""
            >
              Regel wieder beachten
            </button>
          )}
        </Befundkasten>
      </div>
    );
  }
  return (
    <div id={id} className="be-kasten" tabIndex={-1}>
      <Befundkasten schwere={schwere} titel={titel}>
        <p>{satz}</p>
        {abhilfen.length > 0 && (
          <div className="rl-taten">
            {abhilfen.map((a) => (
              <Abhilfetaste key={a.text} {...a} tue={tue} />
            ))}
          </div>
        )}
        {schwere === 'FEHLER' && <Trotzdem anmerkung={anmerkung} {...rest} />}
      </Befundkasten>
    </div>
  );
}

function Abhilfetaste({ text, zusatz, tat, tue }: Anmerkung['abhilfen'][number] & { tue: Tue }) {
  const fokus = 'zeile' in tat ? `termin-${tat.zeile}` : undefined;
  return (
    <Taste tat={tat} tue={tue} dicht fokus={fokus}>
      {zusatz ? (
        <span className="be-termin">
          {text}
          <small>{zusatz}</small>
        </span>
      ) : (
        text
      )}
    </Taste>
  );
}

function Trotzdem({ anmerkung, darfUebergehen, laeuft, feld, fehler }: Omit<AnmerkungProps, 'tue'>) {
  const { regel, zeile, uebergehbar } = anmerkung;
  const id = `gruende-${feld}`;
  if (!darfUebergehen) {
    return <p className="be-trotz">Übergehen kann diese Regel nur das Ratsbüro, mit Begründung.</p>;
  }
  if (!uebergehbar) {
    return <p className="be-trotz">Nach dem Speichern können Sie diese Regel mit Begründung übergehen.</p>;
  }
  return (
    <details className="be-trotz" open={fehler !== undefined}>
      <summary>Trotzdem, weil …</summary>
      <div className="rl-feld">
        <label htmlFor={id}>Begründung (steht im Verlauf)</label>
        <input
          className="rl-eingabe"
          id={id}
          name={`gruende.${feld}`}
          maxLength={1000}
          aria-invalid={fehler !== undefined || undefined}
          aria-describedby={fehler && `${id}-fehler`}
        />
        {fehler && (
          <p id={`${id}-fehler`} data-fehler="">
            {fehler}
          </p>
        )}
        <div>
          <button
            type="submit"
            name="ausnahme"
            value={JSON.stringify({ regel, beratungId: zeile, feld })}
            className="rl-knopf"
            data-dicht=""
            aria-disabled={laeuft || undefined}
          >
            Regel übergehen
          </button>
        </div>
      </div>
    </details>
  );
}
