/**
 * Lets at most so many deeds run at the same time; the others wait in the order they came. One whose reader leaves while
 * it waits is never begun.
 */
export function schleuse(hoechstens: number): <T>(tat: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  const wartende = new Set<() => void>();
  let frei = hoechstens;
  const gibFrei = () => {
    const [naechster] = wartende;
    if (!naechster) frei += 1;
    else if (wartende.delete(naechster)) naechster();
  };
  const platz = (signal: AbortSignal) =>
    new Promise<void>((fertig, fehler) => {
      const geh = () => {
        if (wartende.delete(los)) fehler(signal.reason);
      };
      const los = () => {
        signal.removeEventListener('abort', geh);
        fertig();
      };
      wartende.add(los);
      signal.addEventListener('abort', geh, { once: true });
    });
  return async (tat, signal) => {
    signal.throwIfAborted();
    if (frei > 0) frei -= 1;
    else await platz(signal);
    try {
      return await tat();
    } finally {
      gibFrei();
    }
  };
}
