import { anzahlText } from '@/domain/texte/anzahl';
import { anzahlVorlagen } from '@/domain/texte/sitzung';
import { AnstehendeVorlagen, type Vorhaben } from '../sitzung/AnstehendeVorlagen';
import { Etikett } from '../ui/Etikett';

/** The first papers of a list, how many there are, and the address that shows all. */
export type Offen = { vorlagen: Vorhaben[]; gesamt: number; neue: number; alleHref: string };

type OffenesProps = { ohneErgebnis: Offen; weitere: Offen; ohneTermin: Offen };

/** What is open beside the sittings to come: results nobody entered yet, what comes in further ones, and what waits for a date. */
export function Offenes({ ohneErgebnis, weitere, ohneTermin }: OffenesProps) {
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
      {weitere.gesamt > 0 && (
        <section id="weitere" aria-labelledby="weitere-titel">
          <h2 id="weitere-titel">In weiteren Sitzungen</h2>
          <p className="rl-unter-titel">Mehr als ein halbes Jahr entfernt oder noch nicht bekannt gegeben.</p>
          <AnstehendeVorlagen titel="Vorlagen in weiteren Sitzungen" vorlagen={weitere.vorlagen} />
          <Alle offen={weitere} anker="weitere" was="in weiteren Sitzungen" />
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
