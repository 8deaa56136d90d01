import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { TestServer } from '../server';

/** Things of our own in the test city that no public page and no other test knows of. */
export type Beute = Awaited<ReturnType<typeof legeBeuteAn>>;

/** Everything that belongs to these papers and sittings, as text. */
const SPUREN = `
  SELECT t::text FROM intern.vorlage t WHERE id = ANY($1) UNION ALL
  SELECT t::text FROM intern.abschnitt t WHERE "vorlageId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.beratung t WHERE "vorlageId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.anlage t WHERE "vorlageId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.sachstand t WHERE "vorlageId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.verweis t WHERE "vonId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.regelausnahme t WHERE "vorlageId" = ANY($1) UNION ALL
  SELECT e::text FROM intern.ergebnis e JOIN intern.beratung b ON b.id = e."beratungId" WHERE b."vorlageId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.sitzung t WHERE id = ANY($1) UNION ALL
  SELECT t::text FROM intern.tagesordnungspunkt t WHERE "sitzungId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.versand t WHERE "sitzungId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.vorgang t WHERE "sitzungId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.benutzer t WHERE id = ANY($1) OR name LIKE 'Beute%' UNION ALL
  SELECT t::text FROM intern.benutzer_rolle t WHERE "benutzerId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.nachweis t WHERE value = ANY($1::text[]) UNION ALL
  SELECT t::text FROM intern.kommune t UNION ALL
  SELECT t::text FROM intern.gremium t WHERE id = ANY($1) UNION ALL
  SELECT t::text FROM intern.gremium_name t WHERE "gremiumId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.person t WHERE id = ANY($1) UNION ALL
  SELECT t::text FROM intern.mitgliedschaft t WHERE "personId" = ANY($1) OR "gremiumId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.kontakt t WHERE "personId" = ANY($1) UNION ALL
  SELECT t::text FROM intern.wahlperiode t WHERE id = ANY($1) UNION ALL
  SELECT t::text FROM intern.organisationseinheit t WHERE id = ANY($1) UNION ALL
  SELECT t::text FROM intern.protokoll t WHERE kette = 'SCHREIBEN' AND "gegenstandId" = ANY($1) ORDER BY 1`;

/** A draft and a released paper of the demo Fachbereich, a Sitzung gone by and one to come of the demo Schriftführung. */
export async function legeBeuteAn({ urls }: Pick<TestServer, 'urls'>) {
  const db = new Client({ connectionString: urls.eigentuemer });
  await db.connect();
  const eines = async (sql: string): Promise<string> => (await db.query(sql)).rows[0]?.id;
  const amt = await eines(
    `SELECT "organisationseinheitId" AS id FROM intern.benutzer WHERE email LIKE 'fachbereich@%'`,
  );
  const gremium = await eines(
    `SELECT r."gremiumId" AS id FROM intern.benutzer_rolle r JOIN intern.benutzer b ON b.id = r."benutzerId"
     WHERE b.email LIKE 'schriftfuehrung@%' ORDER BY 1 LIMIT 1`,
  );
  const [entwurf, freigegeben, gewesen, kommend] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [punkt, alterPunkt, schritt, alterSchritt] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await db.query(
    `INSERT INTO intern.vorlage (id, art, status, betreff, "fachbereichId", fachbereich, verantwortlich, datum, "freigegebenAm") VALUES
       ($1, 'MITTEILUNG', 'ENTWURF', 'Beute im Entwurf', $3, '61', 'Niemand', '2026-11-02', NULL),
       ($2, 'MITTEILUNG', 'GEZEICHNET', 'Beute freigegeben', $3, '61', 'Niemand', '2026-11-02', now())`,
    [entwurf, freigegeben, amt],
  );
  await db.query(
    `INSERT INTO intern.sitzung (id, datum, beginn) VALUES ($1, '2019-05-06', '15:00'), ($2, '2029-05-07', '15:00')`,
    [gewesen, kommend],
  );
  await db.query(`INSERT INTO intern.sitzung_gremium ("sitzungId", "gremiumId") VALUES ($1, $3), ($2, $3)`, [
    gewesen,
    kommend,
    gremium,
  ]);
  await db.query(
    `INSERT INTO intern.tagesordnungspunkt (id, "sitzungId", ordnung, titel, nummer) VALUES ($1, $2, 0, 'Beute', '1'), ($3, $4, 0, 'Beute', '1')`,
    [punkt, kommend, alterPunkt, gewesen],
  );
  await db.query(
    `INSERT INTO intern.beratung (id, "vorlageId", "gremiumId", zustaendigkeit, ordnung, "sitzungId", "tagesordnungspunktId") VALUES
       ($1, $3, $4, 'KENNTNISNAHME', 0, $5, $6), ($2, $3, $4, 'KENNTNISNAHME', 1, $7, $8), (gen_random_uuid(), $9, $4, 'KENNTNISNAHME', 0, NULL, NULL)`,
    [schritt, alterSchritt, freigegeben, gremium, kommend, punkt, gewesen, alterPunkt, entwurf],
  );
  const konto = randomUUID();
  await db.query(
    `INSERT INTO intern.benutzer (id, name, email, "emailVerified") VALUES ($1, 'Beute Konto', $2, true)`,
    [konto, `${konto}@beute.example`],
  );
  const [endend, person, periode, einheit] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await db.query(
    `INSERT INTO intern.gremium (id, name, kurzname, art, "gueltigVon", "gueltigBis")
     VALUES ($1, $2, 'Beute', 'AUSSCHUSS', '2029-01-01', '2029-12-31')`,
    [endend, `Beute ${endend}`],
  );
  await db.query(`INSERT INTO intern.person (id, vorname, nachname) VALUES ($1, 'Beute', $2)`, [
    person,
    person,
  ]);
  await db.query(
    `INSERT INTO intern.wahlperiode (id, nummer, name, beginn, ende) VALUES ($1, 990, 'Beute', '2190-01-01', '2190-12-31')`,
    [periode],
  );
  await db.query(
    `INSERT INTO intern.organisationseinheit (id, art, kennung, name) VALUES ($1, 'FACHBEREICH', 'Beute', 'Beute')`,
    [einheit],
  );
  const meine = [entwurf, freigegeben, gewesen, kommend, konto, endend, person, periode, einheit];
  return {
    entwurf,
    freigegeben,
    gewesen,
    kommend,
    punkt,
    alterSchritt,
    konto,
    gremium,
    endend,
    person,
    periode,
    einheit,
    /** All of it, and what has been made under these further ids. */
    spuren: async (weitere: readonly string[] = []): Promise<string[]> =>
      (await db.query<{ t: string }>({ text: SPUREN, values: [[...meine, ...weitere]] })).rows.map(
        (z) => z.t,
      ),
    raeumeWeg: async () => {
      for (const [tabelle, spalte] of [
        ['ergebnis', null],
        ['beratung', 'vorlageId'],
        ['tagesordnungspunkt', 'sitzungId'],
        ['vorgang', 'sitzungId'],
        ['sitzung', 'id'],
        ['sachstand', 'vorlageId'],
        ['vorlage', 'id'],
        ['benutzer', 'id'],
        ['mitgliedschaft', 'personId'],
        ['person', 'id'],
        ['gremium', 'id'],
        ['wahlperiode', 'id'],
        ['organisationseinheit', 'id'],
      ] as const)
        await db.query(
          spalte === null
            ? 'DELETE FROM intern.ergebnis WHERE "beratungId" IN (SELECT id FROM intern.beratung WHERE "vorlageId" = ANY($1))'
            : `DELETE FROM intern.${tabelle} WHERE "${spalte}" = ANY($1)`,
          [meine],
        );
      await db.end();
    },
  };
}
