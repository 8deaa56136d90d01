import type { Thema } from '../beratungsfolge/pruefung/gegenstand';
import type { LocalDate } from '../kern/localDate';
import type { Schutzklasse } from '../vorlage/schutzklasse';
import type {
  Abschnittsart,
  Oeffentlichkeit,
  Personenbezug,
  Verweisart,
  Vorlagenart,
} from '../vorlage/vorlage';

export type Entwurfsabschnitt = { art: Abschnittsart; ueberschrift: string; text: string };

/** Another paper, by number or, where it has none, in words. */
export type Entwurfsverweis = { art: Verweisart; nummer: string | null; text: string | null };

/** What a person writes into a paper (domain rules §5.1). Null is an empty field; nothing but the kind must be filled. */
export type Entwurf = {
  betreff: string | null;
  untertitel: string | null;
  art: Vorlagenart;
  oeffentlichkeit: Oeffentlichkeit;
  /** A5; of a public paper always ALLGEMEIN. */
  schutzklasse: Schutzklasse;
  /** P2; null = nobody has answered. */
  personenbezug: Personenbezug | null;
  fachbereichId: string | null;
  dezernent: string | null;
  datum: LocalDate | null;
  verantwortlich: string | null;
  telefon: string | null;
  dringlichkeit: string | null;
  stadtbezirke: string[];
  themen: Thema[];
  /** Euro; 0 = "keine", null = not stated. */
  finanzbetrag: number | null;
  abschnitte: Entwurfsabschnitt[];
  verweise: Entwurfsverweis[];
};
