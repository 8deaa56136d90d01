import type { Bildart } from '../statistik/bilder';

type Bildtext = {
  /** What the picture shows, under its finding and over its table. */
  was: string;
  /** How it is counted. */
  zaehlweise: string;
};

export const BILD_TEXT: Record<Bildart, Bildtext> = {
  dauer: {
    was: 'Tage von der Veröffentlichung bis zur Entscheidung, Median je Art und Jahr',
    zaehlweise:
      'Gezählt wird vom Tag der Veröffentlichung bis zur letzten Sitzung, die über die Vorlage beschlossen oder sie genehmigt hat, gleich mit welchem Ergebnis, sobald kein entscheidendes Gremium mehr aussteht. Das Jahr ist das der Entscheidung. Die Hälfte der Vorlagen war schneller als der Median, die Hälfte langsamer. Was nur zur Kenntnis genommen wird, hat keine Entscheidung.',
  },
  aufkommen: {
    was: 'Vorlagen je Gremium und Monat',
    zaehlweise:
      'Gezählt sind die Vorlagen, die in den Sitzungen eines Monats zur Beratung standen, jede je Gremium und Monat einmal, auch wenn sie vertagt wurde. Abgesagte Sitzungen und entfallene Beratungen zählen nicht. Das Mittel ist das der ganzen Monate, in denen etwas anstand. Alle kleinen Bilder haben denselben Maßstab.',
  },
  ergebnisse: {
    was: 'Ergebnisse der Beratungen je Gremium',
    zaehlweise:
      'Jede Beratung in einer Sitzung zählt einmal, mit dem Ergebnis, das heute gilt; eine Berichtigung ersetzt das frühere. „Entschieden“ umfasst beschlossen, geändert beschlossen, abgelehnt, genehmigt, nicht genehmigt und erledigt. Die Tabelle nennt jedes Ergebnis einzeln.',
  },
  wartezeit: {
    was: 'Tage von der Sitzung bis zum Eintrag des Ergebnisses',
    zaehlweise:
      'Gezählt wird vom Tag der Sitzung bis zum Tag, an dem das Ergebnis eingetragen wurde; wo es noch fehlt, bis heute. Vertagte Beratungen, an deren Stelle schon eine neue steht, und zurückgezogene Vorlagen warten nicht.',
  },
};
