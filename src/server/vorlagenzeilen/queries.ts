import 'server-only';
import type { LocalDate } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { VorlageGegenstand } from '@/domain/zugriff/regel';
import { dbIntern, frage } from '@/server/kern/db';
import type { FolgeZeile } from '@/server/kern/folge';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { jsonListe, mitZeiten } from '@/server/kern/jsonzeile';
import type { Sicht } from '@/server/kern/sicht';
import { ganzSichtbar } from '@/server/kern/sichtbarkeit';

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
  verweise: { art: string; nummer: string | null; text: string | null; zielId: string | null }[];
  verwiesenVon: { art: string; vonId: string }[];
  versendungen: { versand: { art: string; oeffentlichAb: Date } }[];
};

const SCHRITTE = jsonListe(
  `json_build_object(
    'id', b.id, 'zustaendigkeit', b.zustaendigkeit, 'zustaendigkeitText', b."zustaendigkeitText", 'ordnung', b.ordnung,
    'planDatum', b."planDatum", 'federfuehrend', b.federfuehrend, 'entfallenAm', b."entfallenAm",
    'entfallenGrund', b."entfallenGrund", 'ersetztDurchId', b."ersetztDurchId",
    'gremium', json_build_object('id', g.id, 'name', g.name, 'kurzname', g.kurzname, 'art', g.art, 'namen', ${jsonListe(
      `json_build_object('art', n.art, 'name', n.name, 'gueltigVon', n."gueltigVon", 'gueltigBis', n."gueltigBis")`,
      `gremium_name n WHERE n."gremiumId" = g.id AND n.art = 'NAME' AND n."gueltigBis" IS NOT NULL`,
    )}),
    'sitzungGremium', CASE WHEN s.id IS NOT NULL THEN json_build_object('sitzung', json_build_object(
      'id', s.id, 'datum', s.datum, 'beginn', s.beginn, 'abgesagt', s.abgesagt, 'tagesordnungAb', s."tagesordnungAb")) END,
    'tagesordnungspunkt', CASE WHEN t.id IS NOT NULL THEN json_build_object('nummer', t.nummer, 'teil', t.teil,
      'versand', (SELECT json_build_object('versandtAm', a."versandtAm") FROM versand a WHERE a.id = t."versandId")) END,
    'ergebnisse', ${jsonListe(
      `json_build_object('code', e.code, 'wortlaut', e.wortlaut, 'erfasstAm', e."erfasstAm", 'grund', e.grund,
        'ja', e.ja, 'nein', e.nein, 'enthaltung', e.enthaltung)`,
      `ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL`,
    )}) ORDER BY b.ordnung`,
  `beratung b JOIN gremium g ON g.id = b."gremiumId" LEFT JOIN sitzung s ON s.id = b."sitzungId"
    LEFT JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId" WHERE b."vorlageId" = v.id`,
);

const VORLAGE = `SELECT json_build_object(
    'id', v.id, 'nummer', v.nummer, 'art', v.art, 'status', v.status, 'oeffentlichkeit', v.oeffentlichkeit,
    'betreff', v.betreff, 'untertitel', v.untertitel, 'fachbereich', v.fachbereich, 'dezernent', v.dezernent,
    'datum', v.datum, 'verantwortlich', v.verantwortlich, 'telefon', v.telefon, 'dringlichkeit', v.dringlichkeit,
    'beschlussErforderlich', v."beschlussErforderlich", 'zurueckgezogenAm', v."zurueckgezogenAm",
    'zurueckgezogenGrund', v."zurueckgezogenGrund", 'oeffentlichAb', v."oeffentlichAb",
    'organisationseinheit', (SELECT json_build_object('name', o.name) FROM organisationseinheit o WHERE o.id = v."fachbereichId"),
    'standorte', ${jsonListe(
      `json_build_object('weitereOffen', o."weitereOffen")`,
      `standort o WHERE o."vorlageId" = v.id AND o.sicht = $2 AND o.von <= $3::date AND (o.bis IS NULL OR o.bis > $3::date)`,
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
    'verweise', ${jsonListe(
      `json_build_object('art', w.art, 'nummer', w.nummer, 'text', w.text, 'zielId', w."zielId") ORDER BY w.nummer`,
      `verweis w WHERE w."vonId" = v.id`,
    )},
    'verwiesenVon', ${jsonListe(
      `json_build_object('art', w.art, 'vonId', w."vonId")`,
      `verweis w WHERE w."zielId" = v.id`,
    )},
    'versendungen', ${jsonListe(
      `json_build_object('versand', json_build_object('art', a.art, 'oeffentlichAb', a."oeffentlichAb"))`,
      `versand_vorlage z JOIN versand a ON a.id = z."versandId" WHERE z."vorlageId" = v.id`,
    )},
    'beratungen', ${SCHRITTE}) AS zeile
    FROM vorlage v WHERE v.id = $1::uuid`;

/**
 * One paper with all its parts, in one statement: the most read page of all, and through Prisma it costs three times as much
 * (rule 13). `gegenstand` is what the rules of access look at, for who sees it whole and so reads the tables; everybody else
 * reads the public's views. Null when it does not exist or is hidden.
 */
export async function vorlagenzeile(
  akteur: Akteur,
  id: string,
  heute: LocalDate,
): Promise<{ zeile: Vorlagenzeile; gegenstand: VorlageGegenstand | null } | null> {
  const ganz =
    akteur.art === 'oeffentlich'
      ? null
      : await dbIntern().vorlage.findFirst({
          where: { id, AND: ganzSichtbar(akteur) },
          select: VORLAGE_GEGENSTAND,
          relationLoadStrategy: 'join',
        });
  const sicht: Sicht = ganz ? 'INTERN' : 'OEFFENTLICH';
  const [gefunden] = await frage<{ zeile: Vorlagenzeile }>(sicht, {
    text: VORLAGE,
    values: [id, sicht, heute],
  });
  if (!gefunden) return null;
  return {
    zeile: mitZeiten(gefunden.zeile),
    gegenstand: ganz && alsVorlageGegenstand(ganz, akteur.rechte.am),
  };
}
