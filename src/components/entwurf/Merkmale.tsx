import { THEMEN } from '@/domain/beratungsfolge/pruefung/gegenstand';
import { THEMA_TEXT } from '@/domain/texte/thema';
import { Ankreuzfeld } from '../ui/Ankreuzfeld';
import { Feld } from '../ui/Feld';
import type { Feldstand } from '../ui/Formular';

type MerkmaleProps = {
  feld: Feldstand;
  /** Ticked before anything was typed. */
  gespeichert: { stadtbezirke: readonly string[]; themen: readonly string[] };
  stadtbezirke: readonly string[];
};

/** What the rules of order look at: money, subjects, districts. */
export function Merkmale({ feld, gespeichert, stadtbezirke }: MerkmaleProps) {
  const { eingabe } = feld.stand;
  const gewaehlt = (name: 'stadtbezirke' | 'themen'): readonly unknown[] => {
    if (!eingabe) return gespeichert[name];
    const liste = eingabe[name];
    return Array.isArray(liste) ? liste : [];
  };
  const alle = [...new Set([...stadtbezirke, ...gespeichert.stadtbezirke])];
  return (
    <section className="rl-felder" aria-labelledby="merkmale-titel">
      <h2 id="merkmale-titel">Angaben zur Prüfung der Beratungsfolge</h2>
      <Feld
        id="finanzbetrag"
        name="finanzbetrag"
        beschriftung="Finanzielle Auswirkungen in Euro"
        wert={feld.wert('finanzbetrag')}
        fehler={feld.fehler('finanzbetrag')}
        hinweis="Zum Beispiel 118.400. „keine“, wenn es keine gibt; leer heißt: noch nicht angegeben."
      />
      <fieldset className="rl-wahlgruppe">
        <legend>Themen</legend>
        {THEMEN.map((thema) => (
          <Ankreuzfeld
            key={thema}
            id={`themen-${thema}`}
            name="themen[]"
            wert={thema}
            beschriftung={THEMA_TEXT[thema]}
            angekreuzt={gewaehlt('themen').includes(thema)}
          />
        ))}
      </fieldset>
      {alle.length > 0 && (
        <fieldset className="rl-wahlgruppe rl-felder-breit">
          <legend>Betroffene Stadtbezirke</legend>
          <div className="rl-bezirke">
            {alle.map((bezirk, i) => (
              <Ankreuzfeld
                key={bezirk}
                id={`stadtbezirke-${i}`}
                name="stadtbezirke[]"
                wert={bezirk}
                beschriftung={bezirk}
                angekreuzt={gewaehlt('stadtbezirke').includes(bezirk)}
              />
            ))}
          </div>
        </fieldset>
      )}
    </section>
  );
}
