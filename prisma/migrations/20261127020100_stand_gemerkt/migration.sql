-- ── The key without four looks into indexes ──
-- It is read before every public answer. Beside the revision stands between which two hours of publication it was counted:
-- within them the last one passed is known, whatever the clock says; only outside it is looked for.
ALTER TABLE stand ADD COLUMN seit TIMESTAMPTZ(3), ADD COLUMN bis TIMESTAMPTZ(3);

-- All hours the views compare with the clock.
CREATE VIEW veroeffentlichung AS
  SELECT a."oeffentlichAb" AS ab FROM versand a
  UNION ALL SELECT s."oeffentlichAb" FROM sitzung s
  UNION ALL SELECT s."tagesordnungAb" FROM sitzung s
  UNION ALL SELECT v."oeffentlichAb" FROM vorlage v;
GRANT SELECT ON veroeffentlichung TO ratslauf_app;

-- Whoever counts holds the row, so he sees what all who counted before have committed, and nobody counts beside him.
CREATE FUNCTION stand_merken() RETURNS trigger LANGUAGE plpgsql SET search_path = intern AS $$
DECLARE
  uhr timestamptz := jetzt();
BEGIN
  NEW.seit := (SELECT max(ab) FROM veroeffentlichung WHERE ab <= uhr);
  NEW.bis := (SELECT min(ab) FROM veroeffentlichung WHERE ab > uhr);
  RETURN NEW;
END $$;
CREATE TRIGGER stand_merken BEFORE UPDATE ON stand FOR EACH ROW EXECUTE FUNCTION stand_merken();
-- Also where somebody loads rows with session_replication_role = replica.
ALTER TABLE stand ENABLE ALWAYS TRIGGER stand_merken;
UPDATE stand SET revision = revision + 1;

CREATE OR REPLACE VIEW oeffentlich.stand AS
  SELECT concat_ws('.', s.revision, to_char(j.jetzt AT TIME ZONE 'Europe/Berlin', 'YYYYMMDD'), extract(epoch FROM
      CASE WHEN j.jetzt >= s.seit AND (s.bis IS NULL OR j.jetzt < s.bis) THEN s.seit
        ELSE (SELECT max(v.ab) FROM intern.veroeffentlichung v WHERE v.ab <= j.jetzt) END)) AS schluessel
  FROM intern.stand s CROSS JOIN (SELECT intern.jetzt() AS jetzt OFFSET 0) j;
