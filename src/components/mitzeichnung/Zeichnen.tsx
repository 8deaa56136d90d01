'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Tatknopf } from '../ui/Tatknopf';

type ZeichnenProps = { aktion: Formularaktion; vorlageId: string; mitzeichnungId: string; knopf: string };

/** Signs for the unit whose turn it is. */
export function Zeichnen({ aktion, vorlageId, mitzeichnungId, knopf }: ZeichnenProps) {
  return (
    <Formular aktion={aktion} idVorsilbe="zeichnen-" className="rl-blatt">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="vorlageId" value={vorlageId} />
          <input type="hidden" name="mitzeichnungId" value={mitzeichnungId} />
          <Mehrzeilig
            id="zeichnen-anmerkung"
            name="anmerkung"
            beschriftung="Anmerkung (freiwillig)"
            zeilen={3}
            wert={wert('anmerkung')}
            fehler={fehler('anmerkung')}
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">{knopf}</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}

type ZurueckgebenProps = { aktion: Formularaktion; id: string; version: number };

/** Gives the paper back; the reason is asked for. */
export function Zurueckgeben({ aktion, id, version }: ZurueckgebenProps) {
  return (
    <Formular aktion={aktion} idVorsilbe="zurueck-" className="rl-blatt">
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <Mehrzeilig
            id="zurueck-grund"
            name="grund"
            beschriftung="Begründung"
            hinweis="Der Fachbereich liest sie; sie steht im Verlauf."
            zeilen={3}
            wert={wert('grund')}
            fehler={fehler('grund')}
          />
          <div className="rl-taten">
            <Tatknopf>Zurückgeben</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
