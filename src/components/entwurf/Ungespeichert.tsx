'use client';
import { useEffect, useRef } from 'react';

/**
 * Stands inside a form: asks before its page is left with something typed and not sent, and sends it on Ctrl+S (⌘S).
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
      if (!(ereignis.ctrlKey || ereignis.metaKey) || ereignis.key !== 's') return;
      ereignis.preventDefault();
      form.requestSubmit();
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
