import { KEINE_KOSTEN, type Vorlagenentwurf } from './entwurf';

/** Signed, but nobody has said yet which bodies deal with them (T41). */
export const OHNE_FOLGE: Vorlagenentwurf[] = [
  {
    schluessel: 'masterplan-nacht',
    betreff: 'Masterplan Nacht: Leben in der Stadt nach 22 Uhr',
    fb: '80',
    versand: 'SONDERVERSAND',
    weg: () => [],
    finanzen: KEINE_KOSTEN,
    begruendung: `Der Masterplan beschreibt, wie Gastronomie, Kultur und Anwohnerschaft in der Nacht miteinander auskommen. Er wurde den Fraktionen vorab zugeleitet.

Die Beratungsfolge wird mit den beteiligten Ausschüssen abgestimmt.`,
  },
  {
    schluessel: 'leitbild-verwaltung',
    betreff: 'Leitbild der Verwaltung',
    fb: '11',
    versand: 'KEINER',
    weg: () => [],
    finanzen: KEINE_KOSTEN,
    begruendung:
      'Das Leitbild wurde von Beschäftigten aus allen Fachbereichen erarbeitet. Die Beratungsfolge ist noch festzulegen.',
  },
];
