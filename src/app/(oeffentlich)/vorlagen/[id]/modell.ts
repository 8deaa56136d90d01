import type { AbschnittDaten } from '@/components/vorlage/Abschnitt';
import type { Beratungszeile } from '@/components/vorlage/Beratungstabelle';
import type { Verweisziele } from '@/components/vorlage/Fliesstext';
import type { FormularkopfDaten } from '@/components/vorlage/Formularkopf';
import type { Stand } from '@/components/vorlage/StandKopf';
import type { Verlaufseintrag } from '@/components/vorlage/Verlauf';
import type { VerweisDaten } from '@/components/vorlage/Verweise';
import type { Zeitleisteneintrag } from '@/components/vorlage/Zeitleiste';
import type { Weg } from '@/domain/beratungsfolge/weg/modell';
import type { AnlageAnsicht } from '@/server/anlagen/queries';

export type Inhalt =
  | { art: 'abschnitt'; id: string; abschnitt: AbschnittDaten }
  | { art: 'sachstand'; id: 'sachstand'; eintraege: Zeitleisteneintrag[] };

/** What stands below the position of a paper. */
export type Inhaltsbild = {
  zeilen: Beratungszeile[];
  weg: Weg;
  /** Ids of the steps at the position. */
  aktuell: string[];
  kopfdaten: FormularkopfDaten;
  teile: Inhalt[];
  /** Where the numbers in the text lead. */
  ziele: Verweisziele;
  anlagen: AnlageAnsicht[];
  verweise: VerweisDaten[];
  weitereVerweise: VerweisDaten[];
  verlauf: Verlaufseintrag[];
};

/** A paper as its page draws it: plain values, and only what this reader is shown. */
export type Vorlagenbild = {
  titel: string;
  untertitel: string | null;
  /** The short facts above the title. */
  vorzeile: string[];
  stand: Stand;
  /** An earlier day is shown. */
  rueckblick: boolean;
  inhalt: Inhaltsbild;
};
