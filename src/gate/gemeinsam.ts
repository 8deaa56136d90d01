type Wartender<T> = (fehler: unknown, wert?: T) => void;

/**
 * Asks one question for all who wait for its answer. Who comes while it is being asked waits for the next one: nobody
 * gets an answer older than the own request. Callbacks, since every kept answer waits here and a promise costs more.
 */
export function gemeinsam<T>(frage: () => Promise<T>): (danach: Wartender<T>) => void {
  let wartende: Wartender<T>[] = [];
  let laeuft = false;
  function stelle(): void {
    const diese = wartende;
    wartende = [];
    laeuft = true;
    const weiter = (antworte: (wartender: Wartender<T>) => void) => {
      laeuft = false;
      if (wartende.length > 0) stelle();
      for (const wartender of diese) antworte(wartender);
    };
    frage().then(
      (wert) => weiter((wartender) => wartender(null, wert)),
      (fehler: unknown) => weiter((wartender) => wartender(fehler ?? new Error('Keine Antwort.'))),
    );
  }
  return (danach) => {
    wartende.push(danach);
    if (!laeuft) stelle();
  };
}
