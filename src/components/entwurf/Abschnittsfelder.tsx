'use client';
import { useState } from 'react';
import type { Formularwerte } from '@/domain/kern/formular';
import { ABSCHNITTSART_TEXT } from '@/domain/texte/abschnittsart';
import { bloecke } from '@/domain/vorlage/markdown';
import { ABSCHNITTSARTEN, type Abschnittsart } from '@/domain/vorlage/vorlage';
import { Auswahl, type Wahl } from '../ui/Auswahl';
import { Feld } from '../ui/Feld';
import type { Feldstand } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Bildzeichen } from '../ui/Zeichen';
import { Fliesstext } from '../vorlage/Fliesstext';
import type { Feldangaben } from './angaben';
import { feldhinweis } from './Feldhinweis';
import { Reihenknoepfe } from './Reihenknoepfe';
import { type Reihe, useReihen } from './reihen';

const ARTEN: Wahl[] = ABSCHNITTSARTEN.map((wert) => ({ wert, text: ABSCHNITTSART_TEXT[wert] }));
const UEBERSCHRIFTEN: readonly string[] = Object.values(ABSCHNITTSART_TEXT);
const text = (wert: unknown): string => (typeof wert === 'string' ? wert : '');

type AbschnittsfelderProps = { feld: Feldstand; angaben: Feldangaben; gespeichert: readonly Formularwerte[] };

/** The sections of a paper: kind, heading, text with preview; added, removed and moved by buttons. */
export function Abschnittsfelder({ feld, angaben, gespeichert }: AbschnittsfelderProps) {
  const { reihen, meldung, tue } = useReihen(feld, 'abschnitte', gespeichert);
  return (
    <section aria-labelledby="abschnitte-titel">
      <h2 id="abschnitte-titel">Text</h2>
      <p className="rl-erklaerung">
        Absätze durch Leerzeilen, Listen mit „- “ oder „1. “, <strong>**fett**</strong>, Überschriften mit
        „### “.
      </p>
      <ol className="rl-reihen" id="abschnitte" tabIndex={-1}>
        {reihen.map((reihe, i) => (
          <Abschnittsreihe
            key={reihe.key}
            reihe={reihe}
            stelle={i}
            letzte={i === reihen.length - 1}
            feld={feld}
            angaben={angaben}
            tue={(tat, name) => tue(tat, i, name)}
          />
        ))}
      </ol>
      <button
        id="abschnitte-neu"
        type="submit"
        className="rl-knopf"
        data-dicht=""
        name="tat"
        value="abschnitte.neu"
        onClick={(klick) => {
          klick.preventDefault();
          tue('neu', -1, '');
        }}
      >
        <Bildzeichen name="plus" />
        Abschnitt hinzufügen
      </button>
      <p role="status" className="sr-only">
        {meldung}
      </p>
    </section>
  );
}

type ReiheProps = {
  reihe: Reihe;
  stelle: number;
  letzte: boolean;
  feld: Feldstand;
  angaben: Feldangaben;
  tue: (tat: 'neu' | 'hoch' | 'runter' | 'weg', name: string) => void;
};

function Abschnittsreihe({ reihe, stelle, letzte, feld, angaben, tue }: ReiheProps) {
  const { art, ueberschrift } = reihe.werte;
  const anfang = text(reihe.werte.text);
  const [vorschau, setVorschau] = useState(anfang);
  const name = `abschnitte.${stelle}`;
  const id = `abschnitte-${stelle}`;
  const titel = `Abschnitt ${stelle + 1}, ${text(ueberschrift) || 'ohne Überschrift'}`;
  return (
    <li
      className="rl-reihe"
      aria-label={titel}
      onChange={(ereignis) => folgeDerArt(ereignis.currentTarget, ereignis.target)}
      onInput={(ereignis) => {
        if (ereignis.target instanceof HTMLTextAreaElement) setVorschau(ereignis.target.value);
      }}
    >
      <Auswahl
        id={`${id}-art`}
        name={`${name}.art`}
        beschriftung={`Abschnitt ${stelle + 1}: Art`}
        wert={text(art)}
        fehler={feld.fehler(`${name}.art`)}
        moeglich={ARTEN}
      />
      <Feld
        id={`${id}-ueberschrift`}
        name={`${name}.ueberschrift`}
        beschriftung="Überschrift"
        wert={text(ueberschrift)}
        fehler={feld.fehler(`${name}.ueberschrift`)}
      />
      <Reihenknoepfe
        reihe={name}
        name={titel}
        erste={stelle === 0}
        letzte={letzte}
        tue={(tat) => tue(tat, titel)}
      />
      <div className="rl-reihe-breit">
        <Mehrzeilig
          id={`${id}-text`}
          name={`${name}.text`}
          beschriftung="Text"
          wert={anfang}
          fehler={feld.fehler(`${name}.text`)}
          hinweis={feldhinweis(angaben[`abschnitt ${text(art)} ${text(ueberschrift)}`])}
          zeilen={4}
        />
        <details className="rl-vorschau">
          <summary>Vorschau</summary>
          <div className="rl-prosa">
            <Fliesstext bloecke={bloecke(vorschau)} verweise={{}} />
          </div>
        </details>
      </div>
    </li>
  );
}

/** A heading nobody wrote follows the kind of the section. */
function folgeDerArt(reihe: HTMLElement, ziel: EventTarget): void {
  if (!(ziel instanceof HTMLSelectElement)) return;
  const ueberschrift = reihe.querySelector<HTMLInputElement>('input[name$=".ueberschrift"]');
  const unberuehrt =
    ueberschrift && (ueberschrift.value === '' || UEBERSCHRIFTEN.includes(ueberschrift.value));
  if (unberuehrt) ueberschrift.value = ABSCHNITTSART_TEXT[ziel.value as Abschnittsart];
}
