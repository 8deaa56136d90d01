export type Sendeergebnis = { art: 'fertig' | 'abgebrochen' | 'fehler'; satz: string };
export type Sendung = { fertig: Promise<Sendeergebnis>; brichAb: () => void };

const STOERUNG =
  'Die Übertragung ist gescheitert. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';

/** Sends a form and tells how much of it is gone (0 to 1): what `fetch` cannot. */
export function sendeDatei(ziel: string, daten: FormData, melde: (anteil: number) => void): Sendung {
  const anfrage = new XMLHttpRequest();
  const fertig = new Promise<Sendeergebnis>((antworte) => {
    anfrage.upload.onprogress = ({ loaded, total }) => melde(total > 0 ? loaded / total : 0);
    anfrage.onload = () => antworte(gelesen(anfrage));
    anfrage.onerror = () => antworte({ art: 'fehler', satz: STOERUNG });
    anfrage.onabort = () =>
      antworte({ art: 'abgebrochen', satz: 'Abgebrochen. Es wurde nichts gespeichert.' });
  });
  anfrage.open('POST', ziel);
  anfrage.setRequestHeader('accept', 'application/json');
  anfrage.send(daten);
  return { fertig, brichAb: () => anfrage.abort() };
}

function gelesen({ status, responseText }: XMLHttpRequest): Sendeergebnis {
  try {
    const { meldung, fehler } = JSON.parse(responseText) as { meldung?: string; fehler?: string };
    if (status === 201 && meldung) return { art: 'fertig', satz: meldung };
    return { art: 'fehler', satz: fehler ?? STOERUNG };
  } catch {
    return { art: 'fehler', satz: STOERUNG };
  }
}
