'use client';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Tatknopf } from '../ui/Tatknopf';
import { vorlagenzahl } from './vorlagenzahl';

export type Vorschlagszeile = {
  vorlageId: string;
  href: string;
  nummer: string | null;
  titel: string;
  aufgaben: string[];
  nichtoeffentlich: boolean;
};

const VORSCHLAGSSPALTEN = ['Vorlage', 'Aufgabe', 'Teil', 'Tagesordnung'].map((titel) => ({ titel }));

type VorschlagslisteProps = {
  aktion: Formularaktion;
  sitzungId: string;
  version: number;
  vorschlaege: Vorschlagszeile[];
  /** Nothing stands on the agenda yet: the first press makes it. */
  leer: boolean;
};

/** Papers planned for the Sitzung that stand on no item: all at once, or one by one. */
export function Vorschlagsliste({ aktion, sitzungId, version, vorschlaege, leer }: VorschlagslisteProps) {
  const n = vorschlaege.length;
  return (
    <Formular aktion={aktion} className="grid gap-4">
      {() => (
        <>
          <input type="hidden" name="sitzungId" value={sitzungId} />
          <input type="hidden" name="version" value={version} />
          <p>
            <Tatknopf art="haupt">
              {leer
                ? `Tagesordnung aufstellen${n > 0 ? ` (${vorlagenzahl(n)})` : ''}`
                : `Alle ${n} aufnehmen`}
            </Tatknopf>
          </p>
          {n > 0 && (
            <Tabelle
              titel="Vorgesehene Vorlagen"
              titelVersteckt
              spalten={VORSCHLAGSSPALTEN}
              klasse="rl-vorschlaege"
            >
              {vorschlaege.map((v) => (
                <Zeile key={v.vorlageId}>
                  <Vorschlagskopf vorschlag={v} />
                  <Zelle>
                    <Tatknopf dicht name="vorlageId" wert={v.vorlageId}>
                      Aufnehmen<span className="sr-only">: {v.titel}</span>
                    </Tatknopf>
                  </Zelle>
                </Zeile>
              ))}
            </Tabelle>
          )}
        </>
      )}
    </Formular>
  );
}

/** The cells that say what is planned. */
export function Vorschlagskopf({ vorschlag, id }: { vorschlag: Vorschlagszeile; id?: string }) {
  return (
    <>
      <Zeilenkopf>
        <a href={vorschlag.href} id={id}>
          {vorschlag.titel}
        </a>
        {vorschlag.nummer && <span className="rl-zusatz">{vorschlag.nummer}</span>}
      </Zeilenkopf>
      <Zelle t="Aufgabe">
        {vorschlag.aufgaben.map((a) => (
          <span key={a} className="block">
            {a}
          </span>
        ))}
      </Zelle>
      <Zelle t="Teil">{vorschlag.nichtoeffentlich ? 'nichtöffentlich' : 'öffentlich'}</Zelle>
    </>
  );
}
