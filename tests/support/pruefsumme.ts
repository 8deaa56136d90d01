import type { Client } from 'pg';

/** Who looks at a page leaves a trace of reading; that changes nothing. */
const nurGeschriebenes = (tabelle: string): string =>
  tabelle === 'protokoll' ? " WHERE kette = 'SCHREIBEN'" : '';

/** A mark per table of schema `intern` that differs whenever a row does; tables left out in `ausser`. */
export async function pruefsummen(
  client: Client,
  ausser: readonly string[] = [],
): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'intern'::regnamespace AND relkind = 'r'
     AND relname <> ALL($1) AND relname NOT LIKE 'test\\_%' ORDER BY 1`,
    [['_prisma_migrations', ...ausser]],
  );
  const jeTabelle = rows.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, chr(10) ORDER BY t::text), '')) AS summe FROM intern."${name}" t${nurGeschriebenes(name)}`,
  );
  const summen = await client.query<{ name: string; summe: string }>(jeTabelle.join(' UNION ALL '));
  return Object.fromEntries(summen.rows.map((z) => [z.name, z.summe]));
}

/** The audit entries whose hash does not follow from what they say and the entry before (P5). */
export async function gebrocheneGlieder(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(`
    SELECT p.id FROM (
      SELECT p.*, lag(p.hash) OVER (PARTITION BY p.kette, p.monat ORDER BY p.id) AS davor FROM intern.protokoll p
    ) p
    WHERE p.monat <> to_char(p.am AT TIME ZONE 'Europe/Berlin', 'YYYY-MM')
      OR p.vorhash <> coalesce(p.davor, 'Anfang ' || CASE p.kette WHEN 'LESEN' THEN 'LESEN ' ELSE '' END || p.monat)
      OR p.hash <> encode(sha256(convert_to((
        jsonb_build_array(p.vorhash, p.id, extract(epoch FROM p.am), p.akteur, p.aktion, p."gegenstandArt", p."gegenstandId",
          p.von, p.nach, p.grund)
        || CASE WHEN p."akteurId" IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(p."akteurId") END)::text, 'UTF8')), 'hex')`);
  return rows.map((z) => z.id);
}
