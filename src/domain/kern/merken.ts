/** A pure function that remembers its last answers, by a name for each question; the oldest goes first. */
export function gemerkt<F, W>(
  tat: (frage: F) => W,
  name: (frage: F) => string,
  hoechstens: number,
): (frage: F) => W {
  const antworten = new Map<string, W>();
  return (frage) => {
    const schluessel = name(frage);
    const bekannt = antworten.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const neu = tat(frage);
    antworten.set(schluessel, neu);
    const [aelteste] = antworten.keys();
    if (antworten.size > hoechstens && aelteste !== undefined) antworten.delete(aelteste);
    return neu;
  };
}
