// Progress goes to standard error: standard output belongs to what a command was called for.

/** One line of progress. */
export function melde(text: string): void {
  console.error(`› ${text}`);
}

/** Announces a step, runs it, and says how long it took. */
export async function schritt<T>(text: string, tun: () => Promise<T>): Promise<T> {
  melde(`${text} …`);
  const beginn = performance.now();
  const ergebnis = await tun();
  console.error(`  fertig nach ${sekunden(performance.now() - beginn)}`);
  return ergebnis;
}

/** Milliseconds as German seconds: "4,2 s". */
export function sekunden(dauer: number): string {
  return `${(dauer / 1000).toLocaleString('de-DE', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} s`;
}
