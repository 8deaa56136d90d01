import type { Lesegrenzen } from '../zugriff/sitz';
import { SCHUTZKLASSE_TEXT } from './schutzklasse';

/** What the city has set for A5–A8, a sentence each. */
export function freigabensaetze(f: Lesegrenzen): { regel: string; satz: string }[] {
  const klassen = f.ratLiestKlassen.map((klasse) => SCHUTZKLASSE_TEXT[klasse]).join(', ');
  return [
    {
      regel: 'A5',
      satz: klassen
        ? `Ratsmitglieder lesen nichtöffentliche Vorlagen der Ausschüsse in diesen Schutzklassen: ${klassen}.`
        : 'Ratsmitglieder lesen keine nichtöffentlichen Vorlagen anderer Gremien.',
    },
    {
      regel: 'A6',
      satz: f.fachfremdeLesen
        ? 'Mitglieder anderer Gremien lesen nichtöffentliche Vorlagen, wenn ihr Gremium in der Folge steht oder ihr Stadtbezirk betroffen ist.'
        : 'Mitglieder anderer Gremien lesen keine nichtöffentlichen Vorlagen.',
    },
    {
      regel: 'A7',
      satz: f.ausgeschiedeneLesen
        ? 'Ausgeschiedene lesen weiter, was in ihrer Zeit vorgelegt wurde.'
        : 'Ausgeschiedene lesen nichts Nichtöffentliches mehr.',
    },
    {
      regel: 'A8',
      satz: f.befangeneLesen
        ? 'Wer zu einem Punkt als befangen vermerkt ist, liest ihn trotzdem.'
        : 'Wer zu einem Punkt als befangen vermerkt ist, liest weder ihn noch seine Vorlagen.',
    },
  ];
}
