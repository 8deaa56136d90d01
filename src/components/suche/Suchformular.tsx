import { Feld } from '../ui/Feld';
import { Knopf } from '../ui/Knopf';
import { Suchtaste } from './Suchtaste';

type SuchformularProps = {
  /** As typed, understood or not. */
  getippt: { q: string; jahr: string };
  fehler: { q?: string; jahr?: string };
  /** A key leads here as well. */
  mitTaste: boolean;
  /** What stays in the address when other words are looked for. */
  bleibt: readonly (readonly [name: string, wert: string])[];
};

/** The words of the search: a plain form, everything in the address. */
export function Suchformular({ getippt, fehler, mitTaste, bleibt }: SuchformularProps) {
  return (
    <search className="rl-suchformular" aria-label="Vorlagen">
      <form action="/vorlagen">
        {bleibt.map(([name, wert]) => (
          <input key={name} type="hidden" name={name} value={wert} />
        ))}
        <Feld
          id="suchwort"
          name="q"
          art="search"
          beschriftung="Wort, Thema, Straße oder Drucksache-Nr."
          autoComplete="off"
          wert={getippt.q}
          fehler={fehler.q}
          hinweis={mitTaste ? 'Die Taste / führt hierher.' : undefined}
        />
        {mitTaste && <Suchtaste ziel="suchwort" />}
        {/* Years stand among the filters; here only one that is none. */}
        {fehler.jahr && (
          <Feld
            id="suchjahr"
            name="jahr"
            inputMode="numeric"
            beschriftung="Jahr"
            wert={getippt.jahr}
            fehler={fehler.jahr}
          />
        )}
        <Knopf art="haupt">Suchen</Knopf>
      </form>
    </search>
  );
}
