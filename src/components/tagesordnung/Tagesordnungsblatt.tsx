'use client';
import type { Richtung } from '@/domain/sitzung/tagesordnung';
import { Formular, type Formularaktion } from '../ui/Formular';
import { Tabelle, Zeile, Zelle } from '../ui/Tabelle';
import { Tatknopf } from '../ui/Tatknopf';
import { type Blattteil, type Blattzeile, Blattzellen } from './Blattzellen';
import { merkeFokus, useFokusDanach } from './fokus';

type TagesordnungsblattProps = {
  aktion: Formularaktion;
  sitzungId: string;
  version: number;
  teile: Blattteil[];
};

const SPALTEN = ['TOP', 'Gegenstand', 'Aufgabe', 'Ändern'].map((titel) => ({ titel }));

/** The agenda while it is built: each row with its buttons, all in one form. */
export function Tagesordnungsblatt({ aktion, sitzungId, version, teile }: TagesordnungsblattProps) {
  const meldung = useFokusDanach(version, satzZu(teile));
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
  const { id, nummer, hoch, runter, weg } = zeile;
  return (
    <Zeile titel={zeile.istUeberschrift}>
      <Blattzellen zeile={zeile} />
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

/** The same button again where it still is, else its row, else the row that took its place. */
function merke({ target }: { target: EventTarget }): void {
  const knopf = target instanceof Element ? target.closest('button') : null;
  if (!knopf) return;
  const reihe = knopf.closest('tr');
  const nachbar = (reihe?.nextElementSibling ?? reihe?.previousElementSibling)?.querySelector('[id^="top-"]');
  const knoepfe = [knopf.name, 'hoch', 'runter'].map((name) => `#${name}-${knopf.value} button`);
  merkeFokus([...knoepfe, ...(nachbar ? [`tr:has(#${nachbar.id}) :is(button, a)`] : [])], knopf.value);
}

function satzZu(teile: Blattteil[]) {
  return (id: string): string => {
    const zeile = teile.flatMap((t) => t.zeilen).find((z) => z.id === id);
    return zeile
      ? `Jetzt TOP ${zeile.nummer}: ${zeile.titel}`
      : 'Der Punkt steht nicht mehr auf der Tagesordnung.';
  };
}
