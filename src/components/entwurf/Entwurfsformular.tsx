'use client';
import type { Formularwerte } from '@/domain/kern/formular';
import type { Wahl } from '../ui/Auswahl';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tatknopf } from '../ui/Tatknopf';
import { Abschnittsfelder } from './Abschnittsfelder';
import type { Feldangaben } from './angaben';
import { Konflikt } from './Konflikt';
import { Kopffelder } from './Kopffelder';
import { Merkmale } from './Merkmale';
import { Ungespeichert } from './Ungespeichert';
import { type BekannteVorlagen, Verweisfelder } from './Verweisfelder';

type EntwurfsformularProps = {
  aktion: Formularaktion;
  werte: Formularwerte;
  angaben: Feldangaben;
  fachbereiche: Wahl[];
  fachbereichFest: string | null;
  stadtbezirke: readonly string[];
  bekannte: BekannteVorlagen;
  /** A second button saves and releases. */
  darfFreigeben: boolean;
  /** Not yet released: what is saved is a draft. */
  istEntwurf: boolean;
};

const texte = (wert: unknown): string[] =>
  Array.isArray(wert) ? wert.filter((w) => typeof w === 'string') : [];
const gruppen = (wert: unknown): Formularwerte[] =>
  Array.isArray(wert) ? wert.filter((w): w is Formularwerte => typeof w === 'object') : [];

/** The form of a paper (domain rules §5.1): may be saved at any time, complete or not. */
export function Entwurfsformular({ aktion, werte, angaben, bekannte, ...rest }: EntwurfsformularProps) {
  const gespeichert = { stadtbezirke: texte(werte.stadtbezirke), themen: texte(werte.themen) };
  return (
    <Formular aktion={aktion} werte={werte} className="rl-entwurf">
      {(feld) => (
        <>
          {/* The first button is the one Enter presses: it saves, whatever buttons the rows have. */}
          <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
            Speichern
          </button>
          <Ungespeichert schon={feld.stand.eingabe !== null} />
          {feld.stand.unterschiede && <Konflikt unterschiede={feld.stand.unterschiede} />}
          {['id', 'version', 'basis'].map((name) => (
            <input key={name} type="hidden" name={name} value={feld.wert(name) ?? ''} readOnly />
          ))}
          <Kopffelder
            feld={feld}
            angaben={angaben}
            fachbereiche={rest.fachbereiche}
            fachbereichFest={rest.fachbereichFest}
          />
          <Abschnittsfelder feld={feld} angaben={angaben} gespeichert={gruppen(werte.abschnitte)} />
          <Merkmale feld={feld} gespeichert={gespeichert} stadtbezirke={rest.stadtbezirke} />
          <Verweisfelder feld={feld} gespeichert={gruppen(werte.verweise)} bekannte={bekannte} />
          <div className="rl-speicherleiste">
            <Tatknopf art={rest.darfFreigeben ? undefined : 'haupt'} name="tat" wert="speichern">
              {rest.istEntwurf ? 'Entwurf speichern' : 'Änderungen speichern'}
            </Tatknopf>
            {rest.darfFreigeben && (
              <Tatknopf art="haupt" name="tat" wert="freigeben">
                Speichern und freigeben
              </Tatknopf>
            )}
            <p>
              <kbd>Strg</kbd> <kbd>S</kbd> speichert, <kbd>Strg</kbd> <kbd>Eingabe</kbd> springt hierher
            </p>
          </div>
        </>
      )}
    </Formular>
  );
}
