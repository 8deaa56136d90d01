'use client';
import { useEffect, useRef, useState } from 'react';
import type { Richtung } from '@/domain/sitzung/tagesordnung';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tabelle, Zeile, Zeilenkopf, Zelle } from '../ui/Tabelle';
import { Tatknopf } from '../ui/Tatknopf';

export type Blattzeile = {
  id: string;
  nummer: string;
  titel: string;
  /** What the public reads instead, in the non-public part. */
  oeffentlich: string | null;
  istUeberschrift: boolean;
  vorlagen: { href: string; text: string; hinweis: string | null }[];
  /** "Beschluss", in a joint sitting "Rat der Stadt: Beschluss". */
  aufgaben: string[];
  bearbeiten: string;
  hoch: boolean;
  runter: boolean;
  weg: boolean;
};
export type Blattteil = { titel: string; zeilen: Blattzeile[] };

type TagesordnungsblattProps = {
  aktion: Formularaktion;
  sitzungId: string;
  version: number;
  teile: Blattteil[];
};

const SPALTEN = ['TOP', 'Gegenstand', 'Aufgabe', 'Ändern'].map((titel) => ({ titel }));

/** The agenda while it is built: each row with its buttons, all in one form. */
export function Tagesordnungsblatt({ aktion, sitzungId, version, teile }: TagesordnungsblattProps) {
  const { merke, meldung } = useNachTat(version, teile);
  return (
    <Formular aktion={aktion}>
      {() => (
        <div className="grid gap-8" onClickCapture={merke}>
          <input type="hidden" name="sitzungId" value={sitzungId} />
          <input type="hidden" name="version" value={version} />
          <p role="status" className="sr-only">
            {meldung}
          </p>
          {teile.map(({ titel, zeilen }) => (
            <Tabelle key={titel} titel={titel} spalten={SPALTEN} klasse="rl-to rl-to-blatt">
              {zeilen.map((z) => (
                <Blattreihe key={z.id} zeile={z} />
              ))}
            </Tabelle>
          ))}
        </div>
      )}
    </Formular>
  );
}

function Blattreihe({ zeile }: { zeile: Blattzeile }) {
  const { id, nummer, titel, oeffentlich, vorlagen, aufgaben, hoch, runter, weg } = zeile;
  return (
    <Zeile titel={zeile.istUeberschrift}>
      <Zelle>{nummer}</Zelle>
      <Zeilenkopf>
        <span id={`top-${id}`}>{titel}</span>
        {vorlagen.map((v) => (
          <span key={v.href} className="rl-zusatz">
            <a href={v.href}>{v.text}</a>
            {v.hinweis && ` · ${v.hinweis}`}
          </span>
        ))}
        {oeffentlich !== null && <span className="rl-zusatz">öffentlich: {oeffentlich}</span>}
      </Zeilenkopf>
      <Zelle t="Aufgabe">
        {aufgaben.map((a) => (
          <span key={a} className="block">
            {a}
          </span>
        ))}
      </Zelle>
      <Zelle>
        <span className="rl-zeilentaten">
          <Schieber id={id} nummer={nummer} richtung="hoch" moeglich={hoch} />
          <Schieber id={id} nummer={nummer} richtung="runter" moeglich={runter} />
          <a className="rl-knopf" data-art="leise" data-dicht="" href={zeile.bearbeiten}>
            Bearbeiten<span className="sr-only"> TOP {nummer}</span>
          </a>
          {weg && (
            <Tatknopf art="leise" dicht name="weg" wert={id}>
              Herunternehmen<span className="sr-only"> TOP {nummer}</span>
            </Tatknopf>
          )}
        </span>
      </Zelle>
    </Zeile>
  );
}

type SchieberProps = { id: string; nummer: string; richtung: Richtung; moeglich: boolean };

/** Keeps its place in the row when there is no way, so that the other buttons stay where the hand expects them. */
function Schieber({ id, nummer, richtung, moeglich }: SchieberProps) {
  if (!moeglich) return <span className="rl-schieber" />;
  return (
    <span className="rl-schieber" id={`${richtung}-${id}`}>
      <Tatknopf dicht symbol={richtung} name={richtung} wert={id}>
        <span className="sr-only">
          TOP {nummer} nach {richtung === 'hoch' ? 'oben' : 'unten'}
        </span>
      </Tatknopf>
    </span>
  );
}

/** After a press: the focus goes with the row that moved, and the new number is told. */
function useNachTat(version: number, teile: Blattteil[]) {
  const zuletzt = useRef<{ name: string; id: string } | null>(null);
  const [meldung, setMeldung] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version is an answer to a press
  useEffect(() => {
    const tat = zuletzt.current;
    zuletzt.current = null;
    if (!tat) return;
    const zeile = teile.flatMap((t) => t.zeilen).find((z) => z.id === tat.id);
    setMeldung(
      zeile
        ? `Jetzt TOP ${zeile.nummer}: ${zeile.titel}`
        : 'Der Punkt steht nicht mehr auf der Tagesordnung.',
    );
    const ziel = [tat.name, 'hoch', 'runter']
      .map((name) => document.querySelector<HTMLElement>(`#${name}-${tat.id} button`))
      .find((knopf) => knopf !== null);
    ziel?.focus();
  }, [version]);
  const merke = ({ target }: { target: EventTarget }) => {
    const knopf = target instanceof Element ? target.closest('button') : null;
    if (knopf) zuletzt.current = { name: knopf.name, id: knopf.value };
  };
  return { merke, meldung };
}
