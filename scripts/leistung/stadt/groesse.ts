/** How large a city is. The rest follows from it and from chance that is always the same. */
export type Groesse = {
  vorlagen: number;
  schritte: number;
  sitzungen: number;
  personen: number;
  /** Papers of the long agenda. */
  sechzig: number;
  /** Sittings with 25 open Kenntnisnahmen each, and with ten open decisions each. */
  kenntnisnahmen: number;
  ergebnisse: number;
};

export const KENNTNISNAHMEN_JE_SITZUNG = 25;
export const ERGEBNISSE_JE_SITZUNG = 10;
/** Items every agenda has besides its papers. */
export const FORMALIEN = [
  'Eröffnung und Feststellung der Tagesordnung',
  'Genehmigung der Niederschrift',
  'Mitteilungen',
];
export const BEGINN_STUNDEN = ['15:00', '16:00', '16:30', '17:00'] as const;

const zwischen = (min: number, wert: number, max: number) => Math.max(min, Math.min(max, Math.round(wert)));

/** 100,000 papers: 300,000 steps, 16,000 sittings, 900 persons; others in proportion. */
export function groesse(vorlagen: number): Groesse {
  const teil = vorlagen / 100_000;
  return {
    vorlagen,
    schritte: vorlagen * 3,
    sitzungen: Math.max(600, Math.round(16_000 * teil)),
    personen: zwischen(120, 900 * Math.sqrt(teil), 900),
    sechzig: Math.min(60 - FORMALIEN.length, Math.floor(vorlagen / 10)),
    kenntnisnahmen: zwischen(1, vorlagen / 2000, 30),
    ergebnisse: zwischen(1, vorlagen / 2500, 20),
  };
}
