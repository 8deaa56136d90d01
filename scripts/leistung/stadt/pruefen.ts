import type { Client } from 'pg';

/** What triggers hold, asked of all rows at once: each statement answers the number of rows that break it. */
const REGELN: Record<string, string> = {
  'oeffentlichAb wie aus den Versendungen': `
    SELECT count(*) FROM vorlage v
    LEFT JOIN (SELECT vv."vorlageId" AS id, min(a."oeffentlichAb") AS ab FROM versand_vorlage vv
      JOIN versand a ON a.id = vv."versandId" GROUP BY 1) x ON x.id = v.id
    WHERE v."oeffentlichAb" IS DISTINCT FROM CASE WHEN v.oeffentlichkeit = 'OEFFENTLICH' THEN x.ab END`,
  'tagesordnungAb wie aus den Einladungen': `
    SELECT count(*) FROM sitzung s
    LEFT JOIN (SELECT "sitzungId" AS id, min("oeffentlichAb") AS ab FROM versand
      WHERE art IN ('EINLADUNG', 'NACHTRAG') GROUP BY 1) x ON x.id = s.id
    WHERE s."tagesordnungAb" IS DISTINCT FROM x.ab`,
  'Punkte gehören zum Versand ihrer Sitzung': `
    SELECT count(*) FROM tagesordnungspunkt t JOIN versand a ON a.id = t."versandId" WHERE a."sitzungId" <> t."sitzungId"`,
  'kein Entwurf mit Ergebnis': `
    SELECT count(*) FROM ergebnis e JOIN beratung b ON b.id = e."beratungId" JOIN vorlage v ON v.id = b."vorlageId" WHERE v.status = 'ENTWURF'`,
  'kein Ergebnis vor der Sitzung': `
    SELECT count(*) FROM ergebnis e JOIN beratung b ON b.id = e."beratungId" JOIN sitzung s ON s.id = b."sitzungId" WHERE e."erfasstAm" < s.datum`,
  'Bezüge finden ihr Ziel': `
    SELECT count(*) FROM verweis w LEFT JOIN vorlage z ON z.id = w."zielId" WHERE z.nummer IS DISTINCT FROM w.nummer`,
};

/** Foreign keys, which loading leaves aside too. */
async function fremdschluessel(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; sql: string }>(`
    SELECT k.conname AS name, format('SELECT count(*) FROM %s q WHERE %s AND NOT EXISTS (SELECT FROM %s z WHERE %s)',
      k.conrelid::regclass, string_agg(format('q.%I IS NOT NULL', a.attname), ' AND '), k.confrelid::regclass,
      string_agg(format('z.%I = q.%I', b.attname, a.attname), ' AND ')) AS sql
    FROM pg_constraint k
    CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS p(von, nach)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = p.von
    JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = p.nach
    WHERE k.contype = 'f' AND k.connamespace = 'intern'::regnamespace
    GROUP BY k.conname, k.conrelid, k.confrelid`);
  const gebrochen: string[] = [];
  for (const { name, sql } of rows)
    if ((await zahl(client, sql)) > 0) gebrochen.push(`Fremdschlüssel ${name}`);
  return gebrochen;
}

async function zahl(client: Client, sql: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(sql);
  return Number(rows[0]?.count ?? 0);
}

/** Whether the city keeps what the database holds only where triggers run. Answers the rules that are broken. */
export async function gebrocheneRegeln(client: Client): Promise<string[]> {
  await client.query('SET search_path = intern, public');
  const gebrochen = await fremdschluessel(client);
  for (const [name, sql] of Object.entries(REGELN)) if ((await zahl(client, sql)) > 0) gebrochen.push(name);
  return gebrochen;
}
