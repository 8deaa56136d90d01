'use client';

import { AnstehendeVorlagen, type Vorhaben } from '../sitzung/AnstehendeVorlagen';

type OffenesProps = { ohneErgebnis: Vorhaben[]; ohneTermin: Vorhaben[] };

/** What is open without a Sitzung to come: results nobody entered yet, and papers that wait for a date. */
export function Offenes({ ohneErgebnis, ohneTermin }: OffenesProps) {
  return (
    <>
      {ohneErgebnis.length > 0 && (
        <section id="offen" aria-labelledby="offen-titel">
          <h2 id="offen-titel">Ergebnis noch nicht erfasst</h2>
          <p className="rl-unter-titel">
            Beraten im letzten halben Jahr; das Ergebnis ist noch nicht eingetragen.
          </p>
          <AnstehendeVorlagen titel="Vorlagen ohne erfasstes Ergebnis" vorlagen={ohneErgebnis} />
        </section>
      )}
      {ohneTermin.length > 0 && (
        <section id="ohne-termin" aria-labelledby="ohne-termin-titel">
          <h2 id="ohne-termin-titel">Noch ohne Sitzung</h2>
          <p className="rl-unter-titel">Vorgesehen oder vertagt; eine Sitzung ist noch nicht festgelegt.</p>
          <AnstehendeVorlagen titel="Vorlagen ohne Sitzung" vorlagen={ohneTermin} />
        </section>
      )}
    </>
  );
}
