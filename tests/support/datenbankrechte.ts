import type { Client } from 'pg';
import type { Rolle } from '../../scripts/datenbank/rollen';

const ALLES = 'S I U D';

/**
 * S, I, U, D = SELECT, INSERT, UPDATE, DELETE; U(…) names the only columns that may change.
 *
 * What the application may do with each table of schema `intern`. A table that is missing here, or a grant that is not
 * what stands here, fails tests/db/rollen.test.ts.
 */
export const RECHTE_DER_ANWENDUNG: Readonly<Record<string, string>> = {
  _prisma_migrations: 'S',
  abschnitt: ALLES,
  anlage: ALLES,
  anmeldung: ALLES,
  auth_sitzung: ALLES,
  befangenheit: ALLES,
  benutzer: ALLES,
  benutzer_rolle: ALLES,
  beratung: ALLES,
  datei: ALLES,
  // What was found in a file stays; only the answer to it is added.
  dateibefund: 'S I U(am,antwort,von)',
  datei_text: ALLES,
  ergebnis: 'S I U(berichtigtAm)',
  // A view: what filters ask of a step.
  filterschritt: 'S',
  gespeicherte_ansicht: ALLES,
  gremium: ALLES,
  gremium_name: ALLES,
  import: ALLES,
  // Deleted and set up again, it could call itself a demo city.
  kommune: 'S I U',
  kontakt: ALLES,
  // A view: what lists draw of a step.
  listenschritt: 'S',
  // Only triggers write it.
  loeschmarke: 'S',
  mitgliedschaft: ALLES,
  mitzeichnung: ALLES,
  nachweis: ALLES,
  nummernzaehler: 'S I U',
  organisationseinheit: ALLES,
  ort: ALLES,
  passkey: ALLES,
  person: ALLES,
  protokoll: 'S I',
  protokoll_siegel: 'S I',
  ratenlimit: ALLES,
  regelausnahme: ALLES,
  sachstand: 'S I U(oeffentlich)',
  sitzung: ALLES,
  sitzung_gremium: ALLES,
  // Only triggers write them.
  stand: 'S',
  stand_aenderung: 'S',
  standort: ALLES,
  // Only triggers write them.
  suche: 'S',
  suchwort: 'S',
  tagesordnungspunkt: ALLES,
  // A view for the key of what is public.
  veroeffentlichung: 'S',
  versand: 'S I',
  versand_vorlage: 'S I',
  verweis: ALLES,
  vorgang: 'S I U(widerrufenAm)',
  vorlage: ALLES,
  wahlperiode: ALLES,
  // A view: what the statistics count.
  zaehlschritt: 'S',
  zweiter_faktor: ALLES,
};

/** What belongs to no table: roles, schemas, functions, files, the server. */
export const VERBOTEN: [Rolle, string][] = [
  ['app', 'CREATE TABLE intern.fremd (id int)'],
  ['app', 'CREATE TABLE public.fremd (id int)'],
  ['app', 'CREATE SCHEMA fremd'],
  ['app', 'CREATE TEMP TABLE fremd (id int)'],
  ['app', 'DROP TABLE intern.kommune'],
  ['app', 'ALTER TABLE intern.kommune ADD COLUMN fremd int'],
  ['app', 'TRUNCATE intern.kommune'],
  ['app', 'DELETE FROM intern._prisma_migrations'],
  ['app', 'SET ROLE ratslauf_eigentuemer'],
  ['app', 'SET SESSION AUTHORIZATION ratslauf_eigentuemer'],
  ['app', 'SET session_replication_role = replica'],
  ['app', 'CREATE FUNCTION intern.fremd() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
  ['app', 'CREATE OR REPLACE VIEW oeffentlich.vorlage AS SELECT * FROM intern.vorlage'],
  ['app', 'CREATE VIEW oeffentlich.fremd AS SELECT * FROM intern.vorlage'],
  ['app', "ALTER FUNCTION intern.jetzt() SET search_path = 'public'"],
  ['app', 'DROP TRIGGER protokoll_verketten ON intern.protokoll'],
  ['app', 'DROP TRIGGER kommune_demo_bleibt ON intern.kommune'],
  ['app', "SELECT setval('intern.protokoll_id_seq', 1)"],
  ['app', 'ALTER SEQUENCE intern.protokoll_id_seq RESTART'],
  ['app', 'SELECT intern.protokoll_loeschen(now())'],
  ['app', 'CREATE EXTENSION citext'],
  ['app', 'CREATE ROLE fremd'],
  ['app', 'ALTER ROLE ratslauf_oeffentlich SUPERUSER'],
  ['app', "COPY intern.kommune TO '/tmp/fremd'"],
  ['app', "COPY intern.kommune FROM PROGRAM 'id'"],
  ['app', "SELECT pg_read_file('/etc/passwd')"],
  ['app', "SELECT lo_import('/etc/passwd')"],
  [
    'app',
    'ALTER DEFAULT PRIVILEGES FOR ROLE ratslauf_eigentuemer GRANT ALL ON TABLES TO ratslauf_oeffentlich',
  ],
  ['app', 'GRANT ratslauf_eigentuemer TO ratslauf_app'],
  ['oeffentlich', 'SELECT * FROM intern.kommune'],
  ['oeffentlich', 'SELECT * FROM intern._prisma_migrations'],
  ['oeffentlich', "INSERT INTO oeffentlich.kommune (name) VALUES ('x')"],
  ['oeffentlich', 'DELETE FROM oeffentlich.vorlage'],
  ['oeffentlich', 'CREATE TEMP TABLE fremd (id int)'],
  ['oeffentlich', 'CREATE SCHEMA fremd'],
  ['oeffentlich', 'CREATE VIEW oeffentlich.fremd AS SELECT 1'],
  ['oeffentlich', 'CREATE OR REPLACE VIEW oeffentlich.vorlage AS SELECT 1'],
  ['oeffentlich', 'CREATE FUNCTION oeffentlich.fremd() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
  ['oeffentlich', 'SET session_replication_role = replica'],
  ['oeffentlich', 'SET SESSION AUTHORIZATION ratslauf_app'],
  ['oeffentlich', "SELECT pg_read_file('/etc/passwd')"],
  ['oeffentlich', "COPY oeffentlich.kommune TO PROGRAM 'id'"],
  ['oeffentlich', 'CREATE ROLE fremd'],
  ['oeffentlich', 'CREATE EXTENSION citext'],
  ['oeffentlich', 'CREATE TABLE public.fremd (id int)'],
  ['oeffentlich', 'SET ROLE ratslauf_app'],
  ['oeffentlich', 'SET ROLE ratslauf_eigentuemer'],
];

/** Functions that run with the owner's rights; each says in which schema it looks for names. */
export const MIT_RECHTEN_DES_EIGENTUEMERS = [
  'anlage_loeschmarke',
  'jetzt',
  'protokoll_verketten',
  'protokoll_versiegeln',
  'stand_erhoehen',
  'stand_vormerken',
  'suche_datei',
  'suche_erneuern',
  'suche_teil',
  'suche_vorlage',
  'suchwort_lernen',
  'suchwort_vergessen',
  'suchworte_abgleichen',
  'vorlage_loeschmarke',
];

/** Rows the application may not delete, but that go with what they belong to: the findings with their file, the words with their paper. */
export const FAELLT_MIT = ['dateibefund ← datei', 'suche ← vorlage'];

/** A table or view as the catalog has it. `spalten`: what an INSERT or UPDATE could name. */
export type Relation = {
  schema: string;
  name: string;
  sicht: boolean;
  aenderbar: boolean;
  spalten: string[];
};

export async function relationen(client: Client, schema: string): Promise<Relation[]> {
  const { rows } = await client.query<Relation>(
    `SELECT n.nspname AS schema, c.relname AS name, c.relkind IN ('v', 'm') AS sicht,
       pg_relation_is_updatable(c.oid, false) & 28 = 28 AS aenderbar,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity <> 'a'
          AND pg_column_is_updatable(c.oid::regclass, a.attnum, false)) AS spalten
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') ORDER BY 2`,
    [schema],
  );
  return rows;
}

/** A statement of each kind that touches no row, so that only the right to it decides. */
export function anweisungen({ schema, name, sicht, spalten }: Relation): { recht: string; sql: string }[] {
  const ort = `${schema}."${name}"`;
  const felder = (spalten ?? []).map((s) => `"${s}"`);
  return [
    { recht: 'S', sql: `SELECT * FROM ${ort} WHERE false` },
    {
      recht: 'I',
      sql: sicht
        ? `INSERT INTO ${ort} DEFAULT VALUES`
        : `INSERT INTO ${ort} (${felder}) SELECT ${felder} FROM ${ort} WHERE false`,
    },
    ...(spalten ?? []).map((s) => ({
      recht: `U(${s})`,
      sql: `UPDATE ${ort} SET "${s}" = DEFAULT WHERE false`,
    })),
    { recht: 'D', sql: `DELETE FROM ${ort} WHERE false` },
  ];
}

/** Statements that change the table itself: nobody's but the owner's. */
export const eingriffe = ({ schema, name }: Relation): string[] =>
  [
    'TRUNCATE §',
    'ALTER TABLE § DISABLE TRIGGER ALL',
    'ALTER TABLE § DISABLE TRIGGER USER',
    'DROP TABLE §',
    'ALTER TABLE § RENAME TO weg',
    'ALTER TABLE § OWNER TO CURRENT_USER',
    'ALTER TABLE § ADD COLUMN fremd int',
    'CREATE RULE fremd AS ON INSERT TO § DO INSTEAD NOTHING',
    'CREATE TRIGGER fremd AFTER INSERT ON § EXECUTE FUNCTION intern.sitzung_verlegt()',
    'CREATE INDEX ON § ((1))',
    "COMMENT ON TABLE § IS 'fremd'",
  ].map((sql) => sql.replace('§', `${schema}."${name}"`));

/** True where the list gives this right. */
export function erlaubt(liste: string, recht: string): boolean {
  const spalte = /^U\((.*)\)$/.exec(recht)?.[1];
  return liste
    .split(' ')
    .some(
      (r) =>
        r === recht ||
        (spalte !== undefined && (r === 'U' || /^U\((.*)\)$/.exec(r)?.[1]?.split(',').includes(spalte))),
    );
}
