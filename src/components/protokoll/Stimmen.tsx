'use client';
import { useState } from 'react';
import { type Mehrheit, mehrheit, mehrheitstext, pruefeStimmen } from '@/domain/abstimmung/stimmen';
import { widersprueche } from '@/domain/abstimmung/widerspruch';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { ABLEHNUNG_TEXT } from '@/domain/texte/ablehnung';
import { ERGEBNIS_TEXT } from '@/domain/texte/ergebnis';
import { Befundkasten } from '../ui/Befundkasten';
import type { Feldstand } from '../ui/Formular';
import { Mehrzeilig } from '../ui/Mehrzeilig';
import { Bildzeichen } from '../ui/Zeichen';

const FELDER = [
  ['ja', 'Ja'],
  ['nein', 'Nein'],
  ['enthaltung', 'Enthaltung'],
  ['befangen', 'Befangen'],
] as const;
type Zahlfeld = (typeof FELDER)[number][0];
const WORT: Record<Mehrheit, string> = { EINSTIMMIG: 'einstimmig', MEHRHEITLICH: 'mehrheitlich' };

type StimmenProps = { feld: Feldstand; stimmberechtigt: number | null; ergebnis: Ergebnis | null };

/** Ja, Nein, Enthaltung, befangen; what cannot be is said while it is typed, and checked again when it is saved. */
export function Stimmen({ feld, stimmberechtigt, ergebnis }: StimmenProps) {
  const anfangs = Object.fromEntries(FELDER.map(([name]) => [name, feld.wert(name) ?? '']));
  const [texte, setzeTexte] = useState(anfangs as Record<Zahlfeld, string>);
  const [vermerk, setzeVermerk] = useState(feld.wert('mehrheit') ?? '');
  const gezaehlt = FELDER.some(([name]) => texte[name].trim() !== '');
  const zahl = (name: Zahlfeld) => (texte[name].trim() === '' ? 0 : Number(texte[name]));
  const stimmen = { ja: zahl('ja'), nein: zahl('nein'), enthaltung: zahl('enthaltung') };
  const befangen = zahl('befangen');
  const geprueft = pruefeStimmen(stimmen, stimmberechtigt === null ? null : { stimmberechtigt, befangen });
  const angabe = {
    ergebnis: ergebnis ?? 'ZUR_KENNTNIS_GENOMMEN',
    mehrheit: (vermerk || null) as Mehrheit | null,
  };
  const widerspricht = geprueft.ok && gezaehlt ? widersprueche(stimmen, angabe) : [];
  const richtig = mehrheit(stimmen);
  const erklaeren = widerspricht.length > 0 || feld.fehler('abweichung') || feld.wert('abweichung');
  return (
    <fieldset className="pk-stimmen">
      <legend>Abstimmung</legend>
      <div className="pk-stimmen-zeile">
        {FELDER.map(([name, text]) => (
          <div key={name} className="rl-feld">
            <label htmlFor={name}>{text}</label>
            <input
              className="rl-eingabe"
              id={name}
              name={name}
              inputMode="numeric"
              autoComplete="off"
              maxLength={3}
              value={texte[name]}
              onChange={(e) => setzeTexte({ ...texte, [name]: e.target.value })}
              aria-describedby="stimmen-pruefung"
              aria-invalid={feld.fehler(name) ? true : undefined}
            />
          </div>
        ))}
        <div className="rl-feld pk-vermerk">
          <label htmlFor="mehrheit">Vermerk</label>
          <select
            className="rl-eingabe"
            id="mehrheit"
            name="mehrheit"
            value={vermerk}
            onChange={(e) => setzeVermerk(e.target.value)}
            aria-describedby="stimmen-pruefung"
          >
            <option value="">ohne</option>
            <option value="EINSTIMMIG">einstimmig</option>
            <option value="MEHRHEITLICH">mehrheitlich</option>
          </select>
        </div>
      </div>
      <div id="stimmen-pruefung" role="status" className="pk-pruefung">
        {gezaehlt && <Summe stimmen={stimmen} stimmberechtigt={stimmberechtigt} geprueft={geprueft} />}
        {widerspricht.includes('MEHRHEIT') && richtig && vermerk !== '' && (
          <Befundkasten
            schwere="WARNUNG"
            titel={`„${WORT[vermerk as Mehrheit]}“ passt nicht zu den Stimmen.`}
            taten={
              <button type="button" className="rl-knopf" data-dicht="" onClick={() => setzeVermerk(richtig)}>
                „{WORT[richtig]}“ übernehmen
              </button>
            }
          >
            <p>
              {stimmen.ja} Ja, {stimmen.nein} Nein, {stimmen.enthaltung} Enthaltungen ergeben „
              {mehrheitstext(stimmen)}“.
            </p>
          </Befundkasten>
        )}
        {widerspricht.includes('ERGEBNIS') && ergebnis && (
          <Befundkasten schwere="WARNUNG" titel={`„${ERGEBNIS_TEXT[ergebnis]}“ passt nicht zu den Stimmen.`}>
            <p>
              Angenommen ist, was mehr Ja- als Nein-Stimmen hat; Stimmengleichheit heißt abgelehnt (§ 50 GO
              NRW).
            </p>
          </Befundkasten>
        )}
      </div>
      {erklaeren && (
        <Mehrzeilig
          id="abweichung"
          name="abweichung"
          beschriftung="So lassen, mit Begründung"
          zeilen={2}
          wert={feld.wert('abweichung')}
          fehler={feld.fehler('abweichung')}
        />
      )}
    </fieldset>
  );
}

type SummeProps = {
  stimmen: { ja: number; nein: number; enthaltung: number };
  stimmberechtigt: number | null;
  geprueft: ReturnType<typeof pruefeStimmen>;
};

function Summe({ stimmen: { ja, nein, enthaltung }, stimmberechtigt, geprueft }: SummeProps) {
  if (!geprueft.ok)
    return (
      <p className="pk-summe" data-fehler="">
        <Bildzeichen name="fehler" /> {ABLEHNUNG_TEXT[geprueft.fehler.code]}
        {stimmberechtigt !== null && ` Stimmberechtigt sind ${stimmberechtigt}.`}
      </p>
    );
  return (
    <p className="pk-summe">
      <Bildzeichen name="haken" />
      <span>
        <b>{ja + nein + enthaltung}</b>
        {stimmberechtigt === null ? ' Stimmen' : ` von ${stimmberechtigt} Stimmberechtigten`}
      </span>
    </p>
  );
}
