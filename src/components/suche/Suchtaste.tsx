'use client';
import { useEffect } from 'react';

const TEXTFELD = 'input, textarea, select';

/** "/" goes to the words of the search, unless somebody types. */
export function Suchtaste({ ziel }: { ziel: string }) {
  useEffect(() => {
    const druecke = (e: KeyboardEvent) => {
      if (e.key !== '/' || e.ctrlKey || e.altKey || e.metaKey) return;
      if (document.activeElement?.matches(TEXTFELD)) return;
      e.preventDefault();
      document.getElementById(ziel)?.focus();
    };
    document.addEventListener('keydown', druecke);
    return () => document.removeEventListener('keydown', druecke);
  }, [ziel]);
  return null;
}
