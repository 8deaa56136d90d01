/** A foreseen reason to stop: its message is one clear German sentence, shown without a stack. */
export class Abbruch extends Error {
  override name = 'Abbruch';
}

/** Shows why a command ends. Foreseen reasons as a sentence, everything else (a bug) with its stack. */
export function zeigeFehler(fehler: unknown): void {
  console.error(fehler instanceof Abbruch ? fehler.message : fehler);
}

/** Runs a command-line program to its end: exit code 1 and one sentence where it cannot go on. */
export async function befehl(tun: () => Promise<void>): Promise<never> {
  try {
    await tun();
  } catch (fehler) {
    zeigeFehler(fehler);
    process.exit(1);
  }
  process.exit(process.exitCode ?? 0);
}
