'use client';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Plangremium } from '@/domain/beratungsfolge/planung/plan';
import { passtZurSuche } from '@/domain/gremium/suche';

type GremiumwahlProps = {
  id: string;
  name: string;
  beschriftung: string;
  gremien: readonly Plangremium[];
  /** What helps to choose a body, below its name. */
  zusatz: (gremium: Plangremium) => string;
  /** Id of the chosen body, or empty. */
  gewaehlt: string;
  /** What was typed while it names none. */
  text: string;
  beschrieben?: string;
  fehler?: boolean;
  wechsle: (gremiumId: string, text: string) => void;
};

/** A field that finds a body by any part of its names (ARIA combobox). Without JavaScript the typed name counts. */
export function Gremiumwahl(props: GremiumwahlProps) {
  const { id, name, beschriftung, gremien, zusatz, gewaehlt, text, beschrieben, fehler, wechsle } = props;
  const [suche, setzeSuche] = useState<string | null>(null);
  const [aktiv, setzeAktiv] = useState(-1);
  const liste = useRef<HTMLDivElement>(null);
  const gremium = gremien.find((g) => g.id === gewaehlt);
  const offen = suche !== null;
  const treffer = offen ? gremien.filter((g) => passtZurSuche(namen(g), suche)) : [];

  const schliesse = () => {
    setzeSuche(null);
    setzeAktiv(-1);
  };
  const waehle = (g: Plangremium) => {
    wechsle(g.id, '');
    schliesse();
  };
  const gehe = (zu: number) => {
    if (!offen) setzeSuche('');
    setzeAktiv(zu);
    liste.current?.children[zu]?.scrollIntoView({ block: 'nearest' });
  };
  const taste = (e: KeyboardEvent) => {
    if (e.altKey || e.ctrlKey || e.metaKey) return;
    if (e.key === 'ArrowDown') gehe(Math.min(aktiv + 1, Math.max(treffer.length - 1, 0)));
    else if (e.key === 'ArrowUp') gehe(Math.max(aktiv - 1, 0));
    else if (e.key === 'Escape' && offen) schliesse();
    else if (e.key === 'Enter') {
      const eins = treffer[aktiv] ?? (treffer.length === 1 ? treffer[0] : undefined);
      if (eins) waehle(eins);
    } else return;
    e.preventDefault();
  };
  /** Leaving with a name that is one takes it; with a search that is none, what was chosen before stays. */
  const verlasse = () => {
    if (suche) {
      const eins = treffer.find((g) => g.name === suche) ?? (treffer.length === 1 ? treffer[0] : undefined);
      if (eins) wechsle(eins.id, '');
      else if (gewaehlt === '') wechsle('', suche);
    }
    schliesse();
  };

  return (
    <div className="be-wahl">
      <input
        className="rl-eingabe"
        id={id}
        name={name}
        role="combobox"
        aria-label={beschriftung}
        aria-expanded={offen}
        aria-controls={offen ? `${id}-liste` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={treffer[aktiv] ? `${id}-${aktiv}` : undefined}
        aria-describedby={beschrieben}
        aria-invalid={fehler || undefined}
        autoComplete="off"
        placeholder="Gremium suchen"
        title={gremium?.name}
        value={suche ?? gremium?.name ?? text}
        onChange={(e) => {
          setzeSuche(e.target.value);
          setzeAktiv(-1);
        }}
        onFocus={(e) => e.target.select()}
        onClick={() => setzeSuche((s) => s ?? '')}
        onKeyDown={taste}
        onBlur={verlasse}
      />
      {offen && (
        <div className="be-liste" role="listbox" id={`${id}-liste`} aria-label="Gremien" ref={liste}>
          {treffer.map((g, i) => (
            <div
              key={g.id}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === aktiv}
              onPointerDown={(e) => {
                e.preventDefault();
                waehle(g);
              }}
            >
              {g.name}
              <small>{zusatz(g)}</small>
            </div>
          ))}
          {treffer.length === 0 && (
            <div role="option" tabIndex={-1} aria-selected={false} aria-disabled="true">
              Kein Gremium heißt so.
            </div>
          )}
        </div>
      )}
    </div>
  );
}

const namen = (g: Plangremium): string[] => [g.name, g.kurzname, ...g.namen.map((n) => n.name)];
