'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

const ALLE_MS = 3000;
/** After about two minutes whoever still waits reloads the page. */
const HOECHSTENS = 40;

/** Reads the page anew while files are being inspected, and says once when they are. Without scripts one reloads it. */
export function Pruefstand({ wartend }: { wartend: number }) {
  const router = useRouter();
  const [runde, setzeRunde] = useState(0);
  const [hatGewartet, setzeGewartet] = useState(false);
  useEffect(() => {
    if (wartend === 0 || runde >= HOECHSTENS) return;
    setzeGewartet(true);
    const wecker = setTimeout(() => {
      router.refresh();
      setzeRunde(runde + 1);
    }, ALLE_MS);
    return () => clearTimeout(wecker);
  }, [wartend, runde, router]);
  return (
    <div role="status">
      {hatGewartet && wartend === 0 && <p className="sr-only">Die Prüfung der Dateien ist fertig.</p>}
      {wartend > 0 && runde >= HOECHSTENS && (
        <p>Die Prüfung dauert länger als sonst. Bitte laden Sie die Seite später neu.</p>
      )}
    </div>
  );
}
