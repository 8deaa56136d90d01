-- "New since my last visit" has to know when a step got its date: results and dispatches are dated, this was not.
ALTER TABLE beratung ADD COLUMN "terminAm" TIMESTAMPTZ(3);

-- Whoever moves a step or the Sitzung it hangs on (W5), the instant is kept. A new step has no earlier date to differ from.
CREATE FUNCTION beratung_termin_am() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."sitzungId" IS DISTINCT FROM OLD."sitzungId" OR NEW."planDatum" IS DISTINCT FROM OLD."planDatum" THEN
    NEW."terminAm" := jetzt();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER beratung_termin_am BEFORE UPDATE OF "sitzungId", "planDatum" ON beratung FOR EACH ROW EXECUTE FUNCTION beratung_termin_am();

CREATE FUNCTION sitzung_verlegt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE beratung SET "terminAm" = jetzt() WHERE "sitzungId" = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER sitzung_verlegt AFTER UPDATE OF datum ON sitzung FOR EACH ROW WHEN (OLD.datum IS DISTINCT FROM NEW.datum) EXECUTE FUNCTION sitzung_verlegt();

CREATE OR REPLACE VIEW oeffentlich.beratung AS
  SELECT b.id, b."vorlageId", b."gremiumId", b.zustaendigkeit, b."zustaendigkeitText", b.ordnung, b."sitzungId", b."planDatum",
    (SELECT t.id FROM intern.tagesordnungspunkt t JOIN intern.sitzung s ON s.id = t."sitzungId"
      WHERE t.id = b."tagesordnungspunktId" AND s."tagesordnungAb" <= (SELECT intern.jetzt())) AS "tagesordnungspunktId",
    b.federfuehrend, b."entfallenAm", b."entfallenGrund",
    CASE WHEN EXISTS (SELECT FROM intern.beratung n JOIN intern.tagesordnungspunkt t ON t.id = n."tagesordnungspunktId"
      WHERE n.id = b."ersetztDurchId" AND t.teil = 'NICHTOEFFENTLICH') THEN b.id ELSE b."ersetztDurchId" END AS "ersetztDurchId",
    b.version, b."terminAm"
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');

-- One entry of the audit may concern many papers (an invitation, a bulk stroke): it names them, and is found by each.
CREATE INDEX protokoll_vorlagen ON protokoll USING gin ((nach -> 'vorlagen') jsonb_path_ops) WHERE nach ? 'vorlagen';
