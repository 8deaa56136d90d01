'use client';
import { Feld } from '@/components/ui/Feld';
import { Formular, type Formularaktion, feldId } from '@/components/ui/Formular';
import { Linkknopf } from '@/components/ui/Knopf';
import { Tatknopf } from '@/components/ui/Tatknopf';

/** The second step of signing in: a code of the app, or a recovery code. */
export function Codeformular({ aktion, weiter }: { aktion: Formularaktion; weiter: string }) {
  return (
    <Formular aktion={aktion} className="rl-kontoformular">
      {({ fehler }) => (
        <>
          <input type="hidden" name="weiter" value={weiter} />
          <Feld
            id={feldId('code')}
            name="code"
            beschriftung="Code"
            hinweis="Die sechs Ziffern aus Ihrer App, oder einer Ihrer Notfallcodes."
            autoComplete="one-time-code"
            fehler={fehler('code')}
          />
          <div className="rl-taten">
            <Tatknopf art="haupt">Anmelden</Tatknopf>
            <Linkknopf art="leise" href={`/anmelden?weiter=${encodeURIComponent(weiter)}`}>
              Von vorn beginnen
            </Linkknopf>
          </div>
          <p className="rl-leiser-satz">
            App und Notfallcodes verloren? Die Administration kann den zweiten Faktor zurücksetzen.
          </p>
        </>
      )}
    </Formular>
  );
}
