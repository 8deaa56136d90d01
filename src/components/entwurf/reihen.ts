'use client';
import { useEffect, useRef, useState } from 'react';
import { aendereListe, type Listenname, type Listentat, neueZeile } from '@/domain/entwurf/listen';
import type { Formularwerte } from '@/domain/kern/formular';
import type { Feldstand } from '../ui/Formular';

/** A row keeps its key wherever it moves, so that the browser keeps what was typed into it. */
export type Reihe = { key: number; werte: Formularwerte };

const alsTexte = (zeile: unknown): Formularwerte =>
  typeof zeile === 'object' && zeile !== null ? (zeile as Formularwerte) : {};

/** The rows of a list in the form: what was typed last, else what is stored. */
function anfang(feld: Feldstand, liste: Listenname, gespeichert: readonly Formularwerte[]): Reihe[] {
  const { eingabe } = feld.stand;
  const getippt = eingabe && (Array.isArray(eingabe[liste]) ? eingabe[liste] : []);
  return (getippt ?? gespeichert).map((zeile, key) => ({ key, werte: alsTexte(zeile) }));
}

/** Rows that come, go and move; the focus follows the row, and a sentence tells what happened. */
export function useReihen(feld: Feldstand, liste: Listenname, gespeichert: readonly Formularwerte[]) {
  const [stand, setStand] = useState(() => ({
    reihen: anfang(feld, liste, gespeichert),
    meldung: '',
    /** Id of what takes the focus. */
    ziel: null as string | null,
  }));
  const naechster = useRef(stand.reihen.length);

  useEffect(() => {
    const element = stand.ziel && document.getElementById(stand.ziel);
    if (!element) return;
    element.focus();
    // Rows that come, go and move are changes like any other: whoever listens for those hears this too.
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }, [stand]);

  const tue = (tat: Listentat, stelle: number, name: string) => {
    const neu = () => ({ key: naechster.current++, werte: neueZeile(liste) });
    const reihen = aendereListe(stand.reihen, tat, stelle, neu);
    const letzte = reihen.length - 1;
    const ort = { neu: letzte, hoch: stelle - 1, runter: stelle + 1, weg: Math.min(stelle, letzte) }[tat];
    const knopf = tat === 'neu' || tat === 'weg' ? 'art' : tat;
    const platz = `steht jetzt an ${ort + 1}. Stelle von ${reihen.length}.`;
    setStand({
      reihen,
      meldung:
        tat === 'weg' ? `${name} ist entfernt.` : `${tat === 'neu' ? 'Eine neue Zeile' : name} ${platz}`,
      ziel: ort < 0 ? `${liste}-neu` : `${liste}-${ort}-${knopf}`,
    });
  };
  return { reihen: stand.reihen, meldung: stand.meldung, tue };
}
