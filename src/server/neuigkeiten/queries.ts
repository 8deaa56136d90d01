import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import { type Neuigkeit, neuesSeit } from '@/domain/vorlage/neues';
import type { Akteur } from '@/domain/zugriff/akteur';
import { Prisma } from '@/generated/prisma/client';
import { frage } from '@/server/kern/db';
import { mitZeiten } from '@/server/kern/jsonzeile';
import { lesbare } from '@/server/kern/sichtbarkeitSql';

const { sql } = Prisma;

/** A paper with what is new about it before one of its bodies. */
export type NeueVorlage = {
  beratungId: string;
  vorlageId: string;
  sitzungId: string | null;
  titel: string;
  neu: Neuigkeit[];
};

type Faktenzeile = {
  id: string;
  oeffentlichAb: Date | null;
  schritte: { id: string; sitzungId: string | null; terminAm: Date | null }[];
  /** Dispatched agendas of the reader's bodies that carry it. An item may follow by Nachtrag: then the Nachtrag counts. */
  einladungen: { id: string; oeffentlichAb: Date }[] | null;
  ergebnisse: { id: string; gremium: string; code: Ergebnis; erfasstAm: Date }[] | null;
  sachstaende: { verfasser: string; angelegtAm: Date }[] | null;
  titel: string;
};

/** What is new about these steps since `seit`, as far as this reader may know it. Steps without news are left out. */
export async function neuigkeiten(
  akteur: Akteur,
  schritte: readonly string[],
  seit: Date,
  jetzt: Date,
): Promise<NeueVorlage[]> {
  // The public has no last visit, and none of its questions goes to the tables.
  if (schritte.length === 0 || akteur.art === 'oeffentlich') return [];
  const sichtbar = sql`(v.ganz OR NOT EXISTS (SELECT FROM tagesordnungspunkt t
    WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH'))`;
  const gefragt = sql`b.id = ANY (${[...schritte]}::uuid[])`;
  const zeilen = await frage<{ zeile: Faktenzeile }>(
    'INTERN',
    sql`SELECT row_to_json(r) AS zeile FROM (SELECT v.id, v."oeffentlichAb", concat_ws(' ', v.betreff, v.untertitel) AS titel,
      (SELECT json_agg(json_build_object('id', b.id, 'sitzungId', b."sitzungId", 'terminAm', b."terminAm"))
        FROM beratung b WHERE b."vorlageId" = v.id AND ${gefragt}) AS schritte,
      (SELECT json_agg(json_build_object('id', b.id, 'oeffentlichAb', coalesce((SELECT min(a."oeffentlichAb")
          FROM versand_vorlage z JOIN versand a ON a.id = z."versandId"
          WHERE z."vorlageId" = v.id AND a."sitzungId" = s.id AND a."oeffentlichAb" <= ${jetzt}::timestamptz), s."tagesordnungAb")))
        FROM beratung b JOIN sitzung s ON s.id = b."sitzungId" JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId"
          JOIN versand w ON w.id = t."versandId"
        WHERE b."vorlageId" = v.id AND b."gremiumId" = ANY (${[...akteur.rechte.mitgliedIn]}::uuid[])
          AND s."tagesordnungAb" IS NOT NULL AND w."versandtAm" <= ${jetzt}::timestamptz AND ${sichtbar}) AS einladungen,
      (SELECT json_agg(json_build_object('id', b.id, 'gremium', g.name, 'code', e.code, 'erfasstAm', e."erfasstAm"))
        FROM beratung b JOIN gremium g ON g.id = b."gremiumId" JOIN ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL
        WHERE b."vorlageId" = v.id AND e."erfasstAm" > ${seit}::timestamptz AND ${sichtbar}) AS ergebnisse,
      (SELECT json_agg(json_build_object('verfasser', s.verfasser, 'angelegtAm', s."angelegtAm"))
        FROM sachstand s WHERE s."vorlageId" = v.id AND (s.oeffentlich OR v.ganz) AND s."angelegtAm" > ${seit}::timestamptz) AS sachstaende
      FROM (${lesbare(akteur, sql`v.id IN (SELECT b."vorlageId" FROM beratung b WHERE ${gefragt})`)}) v) r`,
  );
  return zeilen.flatMap(({ zeile }) => neueVorlagen(mitZeiten(zeile), seit, jetzt));
}

function neueVorlagen(v: Faktenzeile, seit: Date, jetzt: Date): NeueVorlage[] {
  const einladungen = v.einladungen ?? [];
  const sichtbarAb = frueheste([v.oeffentlichAb, ...einladungen.map((e) => e.oeffentlichAb)]);
  return v.schritte.flatMap(({ id, sitzungId, terminAm }) => {
    const neu = neuesSeit(seit, jetzt, {
      sichtbarAb,
      aufTagesordnungAb: einladungen.find((e) => e.id === id)?.oeffentlichAb ?? null,
      terminAm,
      ergebnisse: (v.ergebnisse ?? [])
        .filter((e) => e.id !== id)
        .map((e) => ({ gremium: e.gremium, code: e.code, am: e.erfasstAm })),
      sachstaende: (v.sachstaende ?? []).map((s) => ({ verfasser: s.verfasser, am: s.angelegtAm })),
    });
    return neu.length > 0 ? [{ beratungId: id, vorlageId: v.id, sitzungId, titel: v.titel, neu }] : [];
  });
}

function frueheste(zeiten: (Date | null)[]): Date | null {
  const bekannt = zeiten.flatMap((z) => z?.getTime() ?? []);
  return bekannt.length > 0 ? new Date(Math.min(...bekannt)) : null;
}
