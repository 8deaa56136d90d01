'use client';

import type { Anstehendes } from '@/server/anstehend/queries';
import { AnstehendeVorlagen } from '../sitzung/AnstehendeVorlagen';

type OffenesProps = Pick<Anstehendes, 'ohneErgebnis' | 'ohneTermin'> & { mitGremium?: boolean };

/** What is open without a Sitzung to come: results nobody entered yet, and papers that wait for a date. */
export function Offenes({ ohneErgebnis, ohneTermin, mitGremium }: OffenesProps) {
  return (
    <>
      {ohneErgebnis.length > 0 && (
        <section id="offen" aria-labelledby="offen-titel">
          <h2 id="offen-titel">Ergebnis noch nicht erfasst</h2>
          <p className="rl-unter-titel">
            Beraten im letzten halben Jahr; das Ergebnis ist noch nicht eingetragen.
          </p>
          <AnstehendeVorlagen
            titel="Vorlagen ohne erfasstes Ergebnis"
            vorlagen={ohneErgebnis}
            mitGremium={mitGremium}
            mitTermin
          />
        </section>
      )}
      {ohneTermin.length > 0 && (
        <section id="ohne-termin" aria-labelledby="ohne-termin-titel">
          <h2 id="ohne-termin-titel">Noch ohne Sitzung</h2>
          <p className="rl-unter-titel">Vorgesehen oder vertagt; eine Sitzung ist noch nicht festgelegt.</p>
          <AnstehendeVorlagen
            titel="Vorlagen ohne Sitzung"
            vorlagen={ohneTermin}
            mitGremium={mitGremium}
            mitTermin
          />
        </section>
      )}
    </>
  );
}
