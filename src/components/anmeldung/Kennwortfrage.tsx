'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Tatknopf } from '@/components/ui/Tatknopf';

type KennwortfrageProps = {
  aktion: Formularaktion;
  /** What the button does. */
  tat: string;
  weiter?: string;
  haupt?: boolean;
  /** Further fields the action needs, and what tells the field from others on the page. */
  felder?: Readonly<Record<string, string>>;
  idVorsilbe: string;
};

/** A button that asks for the password once more. */
export function Kennwortfrage({ aktion, tat, weiter, haupt, felder = {}, idVorsilbe }: KennwortfrageProps) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular" idVorsilbe={idVorsilbe}>
      {({ fehler }) => (
        <>
          {weiter && <input type="hidden" name="weiter" value={weiter} />}
          {Object.entries(felder).map(([name, wert]) => (
            <input key={name} type="hidden" name={name} value={wert} />
          ))}
          <Feld
            id={feldId('kennwort', idVorsilbe)}
            name="kennwort"
            art="password"
            beschriftung="Ihr Kennwort"
            autoComplete="current-password"
            fehler={fehler('kennwort')}
          />
          <div className="rl-taten">
            <Tatknopf art={haupt ? 'haupt' : undefined}>{tat}</Tatknopf>
          </div>
        </>
      )}
    </Formular>
  );
}
