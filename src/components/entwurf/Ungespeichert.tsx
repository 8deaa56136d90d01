'use client';
import { useEffect, useRef } from 'react';

/**
 * Stands inside a form: asks before its page is left with something typed and not sent, sends it on Ctrl+S and goes to its
 * main button on Ctrl+Enter (⌘ on a Mac).
 * `schon`: the form came back refused, so what it holds is not stored.
 */
export function Ungespeichert({ schon }: { schon: boolean }) {
  const ort = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = ort.current?.closest('form');
    if (!form) return;
    let offen = schon;
    const getippt = () => {
      offen = true;
    };
    const gesendet = () => {
      offen = false;
    };
    const verlaesst = (ereignis: BeforeUnloadEvent) => {
      if (offen) ereignis.preventDefault();
    };
    const taste = (ereignis: KeyboardEvent) => {
      if (!(ereignis.ctrlKey || ereignis.metaKey)) return;
      // With caps lock the letter arrives in capitals.
      const speichert = ereignis.key.toLowerCase() === 's';
      if (!speichert && ereignis.key !== 'Enter') return;
      ereignis.preventDefault();
      if (speichert) form.requestSubmit();
      else form.querySelector<HTMLElement>('button[data-art="haupt"]')?.focus();
    };
    form.addEventListener('input', getippt);
    form.addEventListener('submit', gesendet);
    window.addEventListener('beforeunload', verlaesst);
    window.addEventListener('keydown', taste);
    return () => {
      form.removeEventListener('input', getippt);
      form.removeEventListener('submit', gesendet);
      window.removeEventListener('beforeunload', verlaesst);
      window.removeEventListener('keydown', taste);
    };
  }, [schon]);
  return <span ref={ort} hidden />;
}
