import type { Haltegrund } from '../beratungsfolge/position/haltegrund';

/** Short names of the board's groups; NICHTS = nothing is stuck. */
export const HALTEGRUND_TEXT: Record<Haltegrund | 'NICHTS', string> = {
  ERGEBNIS_AUSSTEHEND: 'Ergebnis fehlt',
  NEUER_TERMIN_OFFEN: 'Neuer Termin offen',
  TERMIN_OFFEN: 'Ohne Termin',
  VOTUM_STEHT_AUS: 'Nächste Beratung ohne Votum',
  BLOCKIERT: 'Beratung ohne Votum',
  ANHOERUNG_NACH_BESCHLUSS: 'Beschluss vor der Anhörung',
  ENTSCHIEDEN_REST_OFFEN: 'Entschieden, Rest offen',
  OFFEN_OHNE_ENTSCHEIDUNG: 'Beratung unterbrochen',
  ENTSCHEIDUNG_FEHLT: 'Keine Entscheidung vorgesehen',
  KEINE_FOLGE: 'Ohne Beratungsfolge',
  WEITERES_ERGEBNIS_FEHLT: 'Weiteres Ergebnis fehlt',
  NICHTS: 'Nichts hängt',
};

/** One sentence to each: what it means. */
export const HALTEGRUND_ERKLAERUNG: Record<Haltegrund | 'NICHTS', string> = {
  ERGEBNIS_AUSSTEHEND: 'Die Sitzung war, ihr Ergebnis ist noch nicht eingetragen.',
  NEUER_TERMIN_OFFEN:
    'Vertagt, abgesetzt, nicht behandelt oder die Sitzung ist entfallen; ein neuer Termin steht noch nicht fest.',
  TERMIN_OFFEN: 'Das Gremium steht in der Beratungsfolge, aber noch ohne Sitzung.',
  VOTUM_STEHT_AUS:
    'Die nächste Beratung braucht eine Anhörung oder Empfehlung, die erst später oder ohne Termin vorgesehen ist.',
  BLOCKIERT:
    'Eine angesetzte Beratung braucht eine Anhörung oder Empfehlung, die erst später oder ohne Termin vorgesehen ist.',
  ANHOERUNG_NACH_BESCHLUSS: 'Es ist entschieden, obwohl eine Anhörung noch aussteht.',
  ENTSCHIEDEN_REST_OFFEN: 'Die Entscheidung ist gefallen, weitere Beratungen sind noch offen.',
  OFFEN_OHNE_ENTSCHEIDUNG: 'Alle Beratungen sind gelaufen, eine Entscheidung gibt es nicht.',
  ENTSCHEIDUNG_FEHLT: 'Die Vorlage braucht eine Entscheidung, die Beratungsfolge sieht keine vor.',
  KEINE_FOLGE: 'Die Vorlage ist freigegeben, hat aber noch keine Beratungsfolge.',
  WEITERES_ERGEBNIS_FEHLT: 'Aus einer vergangenen Sitzung fehlt ein Ergebnis, das die Vorlage nicht aufhält.',
  NICHTS: 'Es geht weiter wie geplant.',
};
