'use client';
import { useEffect } from 'react';
import { gemeinteTaste, type Tastendruck } from '@/domain/protokoll/tasten';

const TEXTFELD = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])';

function fokusAuf(element: Element | null): Tastendruck['fokus'] {
  if (element?.matches(TEXTFELD)) return 'text';
  if (element?.matches('input')) return 'feld';
  return element?.matches('a, button, summary') ? 'ausloeser' : 'frei';
}

/** Keys press what carries `data-taste`: without this part every one of them is still a link, a choice or a button. */
export function Tasten() {
  useEffect(() => {
    const druecke = (e: KeyboardEvent) => {
      const mitZusatz = e.ctrlKey || e.altKey || e.metaKey;
      const taste = gemeinteTaste({ key: e.key, mitZusatz, fokus: fokusAuf(document.activeElement) });
      const ziel = taste && document.querySelector<HTMLElement>(`[data-taste="${taste}"]`);
      if (!ziel) return;
      e.preventDefault();
      ziel.click();
    };
    document.addEventListener('keydown', druecke);
    return () => document.removeEventListener('keydown', druecke);
  }, []);
  return null;
}
