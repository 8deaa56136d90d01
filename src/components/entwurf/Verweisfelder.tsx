'use client';
import type { Formularwerte } from '@/domain/kern/formular';
import { VERWEISART_TEXT } from '@/domain/texte/verweisart';
import { VERWEISARTEN } from '@/domain/vorlage/vorlage';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import type { Feldstand } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Bildzeichen } from '../ui/Zeichen';
import { Reihenknoepfe } from './Reihenknoepfe';
import { useReihen } from './reihen';

const ARTEN: Wahl[] = VERWEISARTEN.map((wert) => ({ wert, text: VERWEISART_TEXT[wert] }));
const text = (wert: unknown): string => (typeof wert === 'string' ? wert : '');

/** Papers behind numbers, as far as this reader may know them. */
export type BekannteVorlagen = Readonly<Record<string, { id: string; betreff: string }>>;

type VerweisfelderProps = {
  feld: Feldstand;
  gespeichert: readonly Formularwerte[];
  bekannte: BekannteVorlagen;
};

/** Other papers this one speaks of, by number or in words. */
export function Verweisfelder({ feld, gespeichert, bekannte }: VerweisfelderProps) {
  const { reihen, meldung, tue } = useReihen(feld, 'verweise', gespeichert);
  return (
    <section aria-labelledby="verweise-titel">
      <h2 id="verweise-titel">Bezüge auf andere Vorlagen</h2>
      <ol className="rl-reihen" id="verweise" tabIndex={-1}>
        {reihen.map(({ key, werte }, i) => {
          const [name, id] = [`verweise.${i}`, `verweise-${i}`];
          const titel = `Bezug ${i + 1}, ${text(werte.nummer) || text(werte.text) || 'leer'}`;
          return (
            <li key={key} className="rl-reihe rl-reihe-bezug" aria-label={titel}>
              <Auswahl
                id={`${id}-art`}
                name={`${name}.art`}
                beschriftung={`Bezug ${i + 1}: Art`}
                wert={text(werte.art)}
                moeglich={ARTEN}
              />
              <Feld
                id={`${id}-nummer`}
                name={`${name}.nummer`}
                beschriftung="Drucksache-Nr."
                wert={text(werte.nummer)}
                fehler={feld.fehler(`${name}.nummer`)}
                hinweis={<Ziel nummer={text(werte.nummer)} bekannte={bekannte} />}
              />
              <Mehrzeilig
                id={`${id}-text`}
                name={`${name}.text`}
                beschriftung="oder in Worten"
                wert={text(werte.text)}
                fehler={feld.fehler(`${name}.text`)}
                zeilen={1}
              />
              <Reihenknoepfe
                reihe={name}
                name={titel}
                erste={i === 0}
                letzte={i === reihen.length - 1}
                tue={(tat) => tue(tat, i, titel)}
              />
            </li>
          );
        })}
      </ol>
      <button
        id="verweise-neu"
        type="submit"
        className="rl-knopf"
        data-dicht=""
        name="tat"
        value="verweise.neu"
        onClick={(klick) => {
          klick.preventDefault();
          tue('neu', -1, '');
        }}
      >
        <Bildzeichen name="plus" />
        Bezug hinzufügen
      </button>
      <p role="status" className="sr-only">
        {meldung}
      </p>
    </section>
  );
}

/** Whether the stored number is known here. */
function Ziel({ nummer, bekannte }: { nummer: string; bekannte: BekannteVorlagen }) {
  const ziel = bekannte[nummer];
  if (ziel) return <a href={`/vorlagen/${ziel.id}`}>{ziel.betreff}</a>;
  return nummer === ''
    ? 'Wird beim Speichern nachgeschlagen.'
    : 'Hier nicht bekannt; wird verbunden, sobald es sie gibt.';
}
