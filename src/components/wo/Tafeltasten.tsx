'use client';
import { useEffect } from 'react';
import { Taste } from '../ui/Taste';

const TEXTFELD = 'input, textarea, select';
const ZEILE = 'a[data-tafelzeile]';

/** Where a key leads on the board; null: it is none of ours, or somebody types. */
function ziel({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): HTMLElement | null {
  const hier = document.activeElement;
  if (ctrlKey || altKey || metaKey || hier?.matches(TEXTFELD)) return null;
  if (key === '/') return document.querySelector<HTMLElement>('header input[type=search]');
  if (shiftKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return null;
  const zeilen = [...document.querySelectorAll<HTMLElement>(ZEILE)];
  const stelle = zeilen.findIndex((z) => z.closest('tr')?.contains(hier));
  // From anywhere else on the page arrows scroll, as they do everywhere.
  if (stelle < 0) return hier === document.body && key === 'ArrowDown' ? (zeilen[0] ?? null) : null;
  return zeilen[key === 'ArrowDown' ? stelle + 1 : stelle - 1] ?? null;
}

/** "/" goes to the search, arrows go through the rows, Enter opens, as it does every link. */
export function Tafeltasten() {
  useEffect(() => {
    const druecke = (e: KeyboardEvent) => {
      const element = ziel(e);
      if (!element) return;
      e.preventDefault();
      element.focus();
    };
    document.addEventListener('keydown', druecke);
    return () => document.removeEventListener('keydown', druecke);
  }, []);
  return (
    <p className="rl-tafeltasten">
      <Taste>/</Taste> Suche <Taste>↑</Taste>
      <Taste>↓</Taste> Zeile <Taste>↵</Taste> öffnen
    </p>
  );
}
