'use client';
import { useEffect } from 'react';

/**
 * After a deed that leads to an address with a fragment, the focus is where that points: what had it may be gone. Looks
 * there again with each new `anlass`.
 */
export function Fokus({ anlass }: { anlass: string }) {
  useEffect(() => {
    if (anlass) document.getElementById(window.location.hash.slice(1))?.focus();
  }, [anlass]);
  return null;
}
