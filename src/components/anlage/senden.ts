export type Sendeergebnis =
  | { art: 'fertig' | 'abgebrochen'; satz: string }
  /** `feld`: what is to be mended; null where it is none of the form. */
  | { art: 'fehler'; satz: string; feld: 'datei' | 'titel' | null };
export type Sendung = { fertig: Promise<Sendeergebnis>; brichAb: () => void };

const STOERUNG =
  'Die Übertragung ist gescheitert. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.';

const GESTOERT: Sendeergebnis = { art: 'fehler', satz: STOERUNG, feld: null };

/** Sends a form and tells how much of it is gone (0 to 1): what `fetch` cannot. */
export function sendeDatei(ziel: string, daten: FormData, melde: (anteil: number) => void): Sendung {
  const anfrage = new XMLHttpRequest();
  const fertig = new Promise<Sendeergebnis>((antworte) => {
    anfrage.upload.onprogress = ({ loaded, total }) => melde(total > 0 ? loaded / total : 0);
    anfrage.onload = () => antworte(gelesen(anfrage));
    anfrage.onerror = () => antworte(GESTOERT);
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
    const { meldung, fehler, feld } = JSON.parse(responseText) as {
      meldung?: string;
      fehler?: string;
      feld?: 'datei' | 'titel';
    };
    if (status === 201 && meldung) return { art: 'fertig', satz: meldung };
    return fehler ? { art: 'fehler', satz: fehler, feld: feld ?? null } : GESTOERT;
  } catch {
    return GESTOERT;
  }
}
