import { anzahlText } from '@/domain/texte/anzahl';
import { anzahlVorlagen } from '@/domain/texte/sitzung';
import { AnstehendeVorlagen, type Vorhaben } from '../sitzung/AnstehendeVorlagen';
import { Etikett } from '../ui/Etikett';

/** The first papers of a list, how many there are, and the address that shows all. */
export type Offen = { vorlagen: Vorhaben[]; gesamt: number; neue: number; alleHref: string };

type OffenesProps = { ohneErgebnis: Offen; spaeter: Offen; ohneTermin: Offen };

/** What is open beside the sittings to come: results nobody entered yet, what comes much later, and what waits for a date. */
export function Offenes({ ohneErgebnis, spaeter, ohneTermin }: OffenesProps) {
  return (
    <>
      {ohneErgebnis.gesamt > 0 && (
        <section id="offen" aria-labelledby="offen-titel">
          <h2 id="offen-titel">Ergebnis noch nicht erfasst</h2>
          <p className="rl-unter-titel">
            Beraten im letzten halben Jahr; das Ergebnis ist noch nicht eingetragen.
          </p>
          <AnstehendeVorlagen titel="Vorlagen ohne erfasstes Ergebnis" vorlagen={ohneErgebnis.vorlagen} />
          <Alle offen={ohneErgebnis} anker="offen" was="ohne erfasstes Ergebnis" />
        </section>
      )}
      {spaeter.gesamt > 0 && (
        <section id="spaeter" aria-labelledby="spaeter-titel">
          <h2 id="spaeter-titel">Später</h2>
          <p className="rl-unter-titel">In Sitzungen, die mehr als ein halbes Jahr entfernt sind.</p>
          <AnstehendeVorlagen titel="Vorlagen in späteren Sitzungen" vorlagen={spaeter.vorlagen} />
          <Alle offen={spaeter} anker="spaeter" was="in späteren Sitzungen" />
        </section>
      )}
      {ohneTermin.gesamt > 0 && (
        <section id="ohne-termin" aria-labelledby="ohne-termin-titel">
          <h2 id="ohne-termin-titel">Noch ohne Sitzung</h2>
          <p className="rl-unter-titel">Vorgesehen oder vertagt; eine Sitzung ist noch nicht festgelegt.</p>
          <AnstehendeVorlagen titel="Vorlagen ohne Sitzung" vorlagen={ohneTermin.vorlagen} />
          <Alle offen={ohneTermin} anker="ohne-termin" was="ohne Sitzung" />
        </section>
      )}
    </>
  );
}

/** A list is never cut off in silence. */
function Alle({ offen, anker, was }: { offen: Offen; anker: string; was: string }) {
  const { vorlagen, gesamt, neue, alleHref } = offen;
  if (vorlagen.length >= gesamt) return null;
  return (
    <p className="rl-weiter">
      {vorlagen.length} von {anzahlVorlagen(gesamt)} {was}.{' '}
      <a href={`${alleHref}#${anker}`}>Alle {anzahlText(gesamt)} zeigen</a>
      {neue > 0 && (
        <>
          {' '}
          <Etikett art="neu">{neue} neu</Etikett>
        </>
      )}
    </p>
  );
}
