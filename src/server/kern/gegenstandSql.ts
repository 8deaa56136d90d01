import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { VORLAGE_GEGENSTAND } from './gegenstand';
import { jsonListe } from './jsonzeile';

type Zeile = Prisma.VorlageGetPayload<{ select: typeof VORLAGE_GEGENSTAND }>;
type Schrittzeile = Zeile['beratungen'][number] & { id: string; sitzungId: string | null };

/** As Prisma would give it with VORLAGE_GEGENSTAND, with ids; instants come as text until `mitZeiten`. */
export type Gegenstandszeile = Omit<Zeile, 'beratungen'> & { id: string; beratungen: Schrittzeile[] };

const versandt = (id: string): string =>
  `(SELECT json_build_object('versandtAm', a."versandtAm") FROM versand a WHERE a.id = ${id})`;

const PUNKT = `(SELECT json_build_object('versand', ${versandt('t."versandId"')}, 'befangenheiten', ${jsonListe(
  `json_build_object('personId', n."personId")`,
  `befangenheit n WHERE n."tagesordnungspunktId" = t.id`,
)}) FROM tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId")`;

/** What `darf` looks at in a row `v` of table vorlage, where Prisma would cost lists and pages more than it brings. */
export const GEGENSTAND_SQL = Prisma.raw(`json_build_object(
    'id', v.id, 'status', v.status, 'oeffentlichkeit', v.oeffentlichkeit, 'schutzklasse', v.schutzklasse,
    'stadtbezirke', v.stadtbezirke, 'fachbereichId', v."fachbereichId", 'oeffentlichAb', v."oeffentlichAb",
    'mitzeichnungen', ${jsonListe(
      `json_build_object('organisationseinheitId', m."organisationseinheitId", 'status', m.status) ORDER BY m.ordnung`,
      `mitzeichnung m WHERE m."vorlageId" = v.id AND m.aktuell`,
    )},
    'beratungen', ${jsonListe(
      `json_build_object('id', b.id, 'sitzungId', b."sitzungId", 'gremiumId', b."gremiumId", 'gremium',
        json_build_object('art', g.art), 'versand', ${versandt('b."versandId"')}, 'tagesordnungspunkt', ${PUNKT})`,
      `beratung b JOIN gremium g ON g.id = b."gremiumId" WHERE b."vorlageId" = v.id`,
    )})`);
