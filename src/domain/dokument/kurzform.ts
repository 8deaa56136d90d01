import type { GeleseneVorlage } from './geleseneVorlage';

/** The read paper with plain values instead of fields, keys in the order in which they are printed. */
export function kurzform(vorlage: GeleseneVorlage) {
  return {
    oeffentlichkeit: vorlage.oeffentlichkeit.wert,
    fachbereich: vorlage.fachbereich.wert,
    dezernent: vorlage.dezernent.wert,
    datum: vorlage.datum.wert,
    verantwortlich: vorlage.verantwortlich.wert,
    telefon: vorlage.telefon.wert,
    dringlichkeit: vorlage.dringlichkeit.wert,
    nummer: vorlage.nummer.wert,
    betreff: vorlage.betreff.wert,
    untertitel: vorlage.untertitel.wert,
    beratungsfolge: vorlage.beratungsfolge.map((schritt) => ({
      gremium: schritt.gremium,
      datum: schritt.datum,
      datumOriginal: schritt.datumOriginal,
      zustaendigkeit: schritt.zustaendigkeit,
      zustaendigkeitOriginal: schritt.zustaendigkeitOriginal,
      zeile: schritt.zeile,
    })),
    abschnitte: vorlage.abschnitte.map(({ art, ueberschrift, text }) => ({ art, ueberschrift, text })),
    verweise: vorlage.verweise.map(({ nummer, text }) => ({ nummer, text })),
    befunde: vorlage.befunde.map(({ zeile, schwere, code, satz }) => ({ zeile, schwere, code, satz })),
  };
}
