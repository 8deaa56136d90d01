-- ── One key for everything the public can see (architecture rule 11) ──
-- It changes with every write that could show, at midnight in Berlin, and whenever a set hour of publication passes. Who
-- keeps a page reads it before every answer; a plain read, so a hot standby answers it too.

CREATE TABLE stand (
  einzig BOOLEAN NOT NULL DEFAULT true,
  revision BIGINT NOT NULL DEFAULT 1,
  CONSTRAINT stand_pkey PRIMARY KEY (einzig),
  CONSTRAINT stand_einzig CHECK (einzig)
);
INSERT INTO stand DEFAULT VALUES;

-- Transactions under way that have touched something public; empty as soon as they are over.
CREATE TABLE stand_aenderung (
  transaktion BIGINT NOT NULL,
  CONSTRAINT stand_aenderung_pkey PRIMARY KEY (transaktion)
);

-- The revision is a row, so others see it together with what it stands for, never before. Its lock would make all writers
-- wait for each other: each statement only notes that this transaction has changed something, and the deferred trigger
-- on the note counts while it commits. By then it holds every other lock, so nobody can wait for it in a circle.
CREATE FUNCTION stand_vormerken() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  INSERT INTO stand_aenderung VALUES (pg_current_xact_id()::text::bigint) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION stand_erhoehen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  UPDATE stand SET revision = revision + 1;
  DELETE FROM stand_aenderung WHERE transaktion = NEW.transaktion;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER stand_erhoehen AFTER INSERT ON stand_aenderung DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION stand_erhoehen();
-- Also where somebody loads rows with session_replication_role = replica.
ALTER TABLE stand_aenderung ENABLE ALWAYS TRIGGER stand_erhoehen;

-- Has every table that feeds a view of schema oeffentlich noted, however deep. A migration that adds such a view or leans
-- one on another table ends with SELECT stand_beobachten(); repeatable.
CREATE FUNCTION stand_beobachten() RETURNS void LANGUAGE plpgsql SET search_path = intern AS $$
DECLARE
  tabelle regclass;
BEGIN
  FOR tabelle IN
    WITH RECURSIVE quelle(oid) AS (
      SELECT c.oid FROM pg_class c WHERE c.relnamespace = 'oeffentlich'::regnamespace AND c.relkind = 'v' AND c.relname <> 'stand'
      UNION
      SELECT d.refobjid FROM quelle q
        JOIN pg_rewrite r ON r.ev_class = q.oid
        JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass)
    SELECT c.oid FROM quelle JOIN pg_class c USING (oid)
    WHERE c.relkind IN ('r', 'p') AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'stand')
  LOOP
    EXECUTE format('CREATE TRIGGER stand AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION stand_vormerken()', tabelle);
    EXECUTE format('ALTER TABLE %s ENABLE ALWAYS TRIGGER stand', tabelle);
  END LOOP;
END $$;
SELECT stand_beobachten();

-- One probe each for the last hour of publication that has passed.
CREATE INDEX "versand_oeffentlichAb_idx" ON versand ("oeffentlichAb");
CREATE INDEX "sitzung_oeffentlichAb_idx" ON sitzung ("oeffentlichAb");
CREATE INDEX "sitzung_tagesordnungAb_idx" ON sitzung ("tagesordnungAb");
CREATE INDEX "vorlage_oeffentlichAb_idx" ON vorlage ("oeffentlichAb");

-- Revision, day in Berlin, and the last passed of all hours the views compare with the clock (seconds since 1970).
CREATE VIEW oeffentlich.stand AS
  SELECT concat_ws('.', s.revision, to_char(j.jetzt AT TIME ZONE 'Europe/Berlin', 'YYYYMMDD'), extract(epoch FROM greatest(
      (SELECT max(a."oeffentlichAb") FROM intern.versand a WHERE a."oeffentlichAb" <= j.jetzt),
      (SELECT max(t."oeffentlichAb") FROM intern.sitzung t WHERE t."oeffentlichAb" <= j.jetzt),
      (SELECT max(t."tagesordnungAb") FROM intern.sitzung t WHERE t."tagesordnungAb" <= j.jetzt),
      (SELECT max(v."oeffentlichAb") FROM intern.vorlage v WHERE v."oeffentlichAb" <= j.jetzt)))) AS schluessel
  FROM intern.stand s CROSS JOIN (SELECT intern.jetzt() AS jetzt OFFSET 0) j;

GRANT SELECT ON stand, stand_aenderung TO ratslauf_app;
GRANT SELECT ON oeffentlich.stand TO ratslauf_oeffentlich;

-- The clock of tests and demo may also go: ratslauf.vorlauf are the seconds it is ahead of the real one.
CREATE OR REPLACE FUNCTION jetzt() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = intern AS $$
  SELECT CASE
    WHEN session_user = 'ratslauf_app' AND current_setting('ratslauf.vorschau', true) <> ''
      THEN current_setting('ratslauf.vorschau', true)::timestamptz
    WHEN EXISTS (SELECT FROM kommune WHERE demo)
      THEN coalesce(nullif(current_setting('ratslauf.jetzt', true), '')::timestamptz,
        now() + make_interval(secs => coalesce(nullif(current_setting('ratslauf.vorlauf', true), '')::float8, 0)))
    ELSE now() END
$$;
