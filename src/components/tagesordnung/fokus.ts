'use client';
import { useEffect, useState } from 'react';

/**
 * Where the focus goes once the page answers with a new version: a redirect mounts the page anew, so this is kept
 * beside it. Selectors in the order of preference.
 */
let danach: { ziele: string[]; zeile: string | null } | null = null;

/** Before a press: remember where to go on. */
export function merkeFokus(ziele: string[], zeile: string | null = null): void {
  danach = { ziele, zeile };
}

/** After it: moves the focus, and tells where the row stands now. Answers the sentence for a live region. */
export function useFokusDanach(version: number, satzZu: (zeile: string) => string): string {
  const [meldung, setMeldung] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new version is an answer to a press
  useEffect(() => {
    if (!danach) return;
    const { ziele, zeile } = danach;
    danach = null;
    if (zeile) setMeldung(satzZu(zeile));
    const ziel = ziele.map((z) => document.querySelector<HTMLElement>(z)).find((element) => element !== null);
    ziel?.focus();
  }, [version]);
  return meldung;
}
