'use client';
import { Feld } from '../ui/Feld';
import { Formular, type Formularaktion, feldId } from '../ui/Formular';
import type { Symbolname } from '../ui/symbole';
import { Tatknopf } from '../ui/Tatknopf';

type EigeneAnsicht = { id: string; name: string; version: string; href: string };

type AnsichtenlisteProps = {
  ansichten: EigeneAnsicht[];
  umbenennen: Formularaktion;
  verschieben: Formularaktion;
  loeschen: Formularaktion;
};

/** The own views: each can move, and unfolds to be renamed or deleted. */
export function Ansichtenliste({ ansichten, umbenennen, verschieben, loeschen }: AnsichtenlisteProps) {
  return (
    <ol className="rl-ansichtenliste">
      {ansichten.map((ansicht, i) => (
        <li key={ansicht.id} id={`ansicht-${ansicht.id}`}>
          <h2>
            <a href={ansicht.href}>{ansicht.name}</a>
          </h2>
          <div className="rl-taten">
            {i > 0 && <Zug aktion={verschieben} ansicht={ansicht} richtung="vor" symbol="hoch" />}
            {i < ansichten.length - 1 && (
              <Zug aktion={verschieben} ansicht={ansicht} richtung="zurueck" symbol="runter" />
            )}
          </div>
          <details>
            <summary>
              Umbenennen oder löschen<span className="sr-only">: {ansicht.name}</span>
            </summary>
            <Umbenennen aktion={umbenennen} ansicht={ansicht} />
            <Formular aktion={loeschen} idVorsilbe={`loeschen-${ansicht.id}-`}>
              {() => (
                <>
                  <input type="hidden" name="id" value={ansicht.id} />
                  <Tatknopf symbol="kreuz">
                    Ansicht löschen<span className="sr-only">: {ansicht.name}</span>
                  </Tatknopf>
                </>
              )}
            </Formular>
          </details>
        </li>
      ))}
    </ol>
  );
}

type EinzelneProps = { aktion: Formularaktion; ansicht: EigeneAnsicht };

const WOHIN = { vor: 'nach vorn', zurueck: 'nach hinten' } as const;

function Zug({
  aktion,
  ansicht,
  richtung,
  symbol,
}: EinzelneProps & { richtung: keyof typeof WOHIN; symbol: Symbolname }) {
  return (
    <Formular aktion={aktion} idVorsilbe={`zug-${ansicht.id}-`}>
      {() => (
        <>
          <input type="hidden" name="id" value={ansicht.id} />
          <input type="hidden" name="richtung" value={richtung} />
          <Tatknopf dicht symbol={symbol}>
            {WOHIN[richtung]}
            <span className="sr-only">: {ansicht.name}</span>
          </Tatknopf>
        </>
      )}
    </Formular>
  );
}

function Umbenennen({ aktion, ansicht }: EinzelneProps) {
  const vorsilbe = `name-${ansicht.id}-`;
  return (
    <Formular aktion={aktion} werte={{ name: ansicht.name }} idVorsilbe={vorsilbe} key={ansicht.version}>
      {({ wert, fehler }) => (
        <>
          <input type="hidden" name="id" value={ansicht.id} />
          <input type="hidden" name="version" value={ansicht.version} />
          <Feld
            id={feldId('name', vorsilbe)}
            name="name"
            beschriftung="Name"
            wert={wert('name')}
            autoComplete="off"
            fehler={fehler('name')}
          />
          <Tatknopf>Umbenennen</Tatknopf>
        </>
      )}
    </Formular>
  );
}
