import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import { Prisma } from '@/generated/prisma/client';
import { type Beziehungen, beziehungenFuer, beziehungenSql } from '@/server/bezuege/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { frage } from '@/server/kern/db';
import { type FolgeZeile, SCHRITTE_SQL } from '@/server/kern/folge';
import { alsVorlageGegenstand } from '@/server/kern/gegenstand';
import { GEGENSTAND_SQL, type Gegenstandszeile } from '@/server/kern/gegenstandSql';
import { jsonListe, mitZeiten } from '@/server/kern/jsonzeile';
import type { Sicht } from '@/server/kern/sicht';
import { ganzSichtbarSql } from '@/server/kern/sichtbarkeitSql';

const { sql } = Prisma;

/** A paper with everything its page shows, as Prisma would give it: calendar days are midnight UTC. */
export type Vorlagenzeile = FolgeZeile & {
  id: string;
  nummer: string | null;
  art: string;
  oeffentlichkeit: string;
  betreff: string;
  untertitel: string | null;
  fachbereich: string | null;
  organisationseinheit: { name: string } | null;
  dezernent: string | null;
  datum: Date | null;
  verantwortlich: string | null;
  telefon: string | null;
  dringlichkeit: string | null;
  oeffentlichAb: Date | null;
  standorte: { weitereOffen: boolean }[];
  abschnitte: { id: string; art: string; ueberschrift: string; text: string }[];
  sachstaende: {
    id: string;
    datum: Date;
    verfasser: string;
    text: string;
    oeffentlich: boolean;
    angelegtAm: Date;
  }[];
  anlagen: {
    id: string;
    titel: string;
    oeffentlich: boolean;
    version: number;
    datei: { name: string; mimetyp: string; groesse: number };
  }[];
  versendungen: { versand: { art: string; oeffentlichAb: Date } }[];
};

/** Of a row `v` that also has `ganz`, `sicht` and `heute`. */
const ZEILE = Prisma.raw(`json_build_object(
    'id', v.id, 'nummer', v.nummer, 'art', v.art, 'status', v.status, 'oeffentlichkeit', v.oeffentlichkeit,
    'betreff', v.betreff, 'untertitel', v.untertitel, 'fachbereich', v.fachbereich, 'dezernent', v.dezernent,
    'datum', v.datum, 'verantwortlich', v.verantwortlich, 'telefon', v.telefon, 'dringlichkeit', v.dringlichkeit,
    'beschlussErforderlich', v."beschlussErforderlich", 'zurueckgezogenAm', v."zurueckgezogenAm",
    'zurueckgezogenGrund', v."zurueckgezogenGrund", 'oeffentlichAb', v."oeffentlichAb",
    'organisationseinheit', (SELECT json_build_object('name', o.name) FROM organisationseinheit o WHERE o.id = v."fachbereichId"),
    'standorte', ${jsonListe(
      `json_build_object('weitereOffen', o."weitereOffen")`,
      `standort o WHERE o."vorlageId" = v.id AND o.sicht = v.sicht AND o.von <= v.heute AND (o.bis IS NULL OR o.bis > v.heute)`,
    )},
    'abschnitte', ${jsonListe(
      `json_build_object('id', a.id, 'art', a.art, 'ueberschrift', a.ueberschrift, 'text', a.text) ORDER BY a.ordnung`,
      `abschnitt a WHERE a."vorlageId" = v.id`,
    )},
    'sachstaende', ${jsonListe(
      `json_build_object('id', s.id, 'datum', s.datum, 'verfasser', s.verfasser, 'text', s.text, 'oeffentlich', s.oeffentlich,
        'angelegtAm', s."angelegtAm") ORDER BY s.datum DESC, s."angelegtAm" DESC`,
      `sachstand s WHERE s."vorlageId" = v.id`,
    )},
    'anlagen', ${jsonListe(
      `json_build_object('id', a.id, 'titel', a.titel, 'oeffentlich', a.oeffentlich, 'version', a.version,
        'datei', json_build_object('name', d.name, 'mimetyp', d.mimetyp, 'groesse', d.groesse)) ORDER BY a.ordnung`,
      `anlage a JOIN datei d ON d.id = a."dateiId" WHERE a."vorlageId" = v.id`,
    )},
    'versendungen', ${jsonListe(
      `json_build_object('versand', json_build_object('art', a.art, 'oeffentlichAb', a."oeffentlichAb"))`,
      `versand_vorlage z JOIN versand a ON a.id = z."versandId" WHERE z."vorlageId" = v.id`,
    )},
    'beratungen', ${SCHRITTE_SQL})`);

/** What the rules of access look at in a paper this Akteur sees whole; null where it sees less of it. */
async function ganzeVorlage(akteur: Akteur, id: string): Promise<VorlageGegenstand | null> {
  const [gefunden] = await frage<{ zeile: Gegenstandszeile }>(
    'INTERN',
    sql`SELECT ${GEGENSTAND_SQL} AS zeile FROM vorlage v WHERE v.id = ${id}::uuid AND ${ganzSichtbarSql(akteur)}`,
  );
  return gefunden ? alsVorlageGegenstand(mitZeiten(gefunden.zeile), akteur.rechte.am) : null;
}

/**
 * One paper with all its parts and the papers beside it, in one statement: the most read page of all, and through Prisma it
 * costs three times as much. `gegenstand` is what the rules of access look at, for who sees it whole and so reads
 * the tables; everybody else reads the public's views. Null when it does not exist or is hidden.
 */
export async function vorlagenzeile(
  akteur: Akteur,
  id: string,
  heute: LocalDate,
): Promise<{ zeile: Vorlagenzeile; beziehungen: Beziehungen; gegenstand: VorlageGegenstand | null } | null> {
  const ganz = akteur.art === 'oeffentlich' ? null : await ganzeVorlage(akteur, id);
  const sicht: Sicht = ganz ? 'INTERN' : 'OEFFENTLICH';
  const [gefunden] = await frage<{ zeile: Vorlagenzeile; beziehungen: Beziehungen }>(
    sicht,
    sql`SELECT ${ZEILE} AS zeile, ${beziehungenSql(ganz ? akteur : OEFFENTLICH, id, heute)} AS beziehungen
      FROM (SELECT *, true AS ganz, ${sicht}::text AS sicht, ${heute}::date AS heute FROM vorlage WHERE id = ${id}::uuid) v`,
  );
  if (!gefunden) return null;
  const mehr = akteur.art === 'benutzer' && !ganz ? await beziehungenFuer(akteur, id, heute) : null;
  return {
    zeile: mitZeiten(gefunden.zeile),
    beziehungen: mehr ?? gefunden.beziehungen,
    gegenstand: ganz,
  };
}
