import 'server-only';
import type { Rolle } from '@/domain/zugriff/rolle';
import type { Lesegrenzen, Sitz } from '@/domain/zugriff/sitz';
import { jsonListe } from '../jsonzeile';
import { SITZ_SQL } from '../mitgliedschaft';

/** What an account may, as the database has it now. */
export type Kontozeile = {
  name: string;
  organisationseinheitId: string | null;
  personId: string | null;
  rollen: { rolle: Rolle; gremiumId: string | null }[];
  sitze: Sitz[];
  /** What the city has decided; null while nobody has set it up. */
  stadt: (Lesegrenzen & { zweiterFaktorRollen: Rolle[] }) | null;
};

/** For statements by hand: a `Kontozeile` out of a row `b` of table benutzer. */
export const KONTO_SQL = `json_build_object(
  'name', b.name, 'organisationseinheitId', b."organisationseinheitId", 'personId', b."personId",
  'rollen', ${jsonListe(
    `json_build_object('rolle', r.rolle, 'gremiumId', r."gremiumId")`,
    `benutzer_rolle r WHERE r."benutzerId" = b.id`,
  )},
  'sitze', ${jsonListe(SITZ_SQL, `mitgliedschaft m JOIN gremium g ON g.id = m."gremiumId" WHERE m."personId" = b."personId"`)},
  'stadt', (SELECT json_build_object('ratLiestKlassen', k."ratLiestKlassen", 'fachfremdeLesen', k."fachfremdeLesen",
      'ausgeschiedeneLesen', k."ausgeschiedeneLesen", 'befangeneLesen', k."befangeneLesen",
      'zweiterFaktorRollen', k."zweiterFaktorRollen") FROM kommune k))`;
