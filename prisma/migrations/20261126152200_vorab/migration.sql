-- F4: papers sent to a body before its agenda. The step keeps the dispatch, so that its members read the paper from then on.
ALTER TABLE beratung ADD COLUMN "versandId" UUID;
CREATE INDEX "beratung_versandId_idx" ON beratung ("versandId");
ALTER TABLE beratung ADD CONSTRAINT "beratung_versandId_fkey" FOREIGN KEY ("versandId") REFERENCES versand (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- A dispatch is closed with its transaction, for steps as for items: it holds the paper, and what it sent stays sent.
CREATE FUNCTION beratung_vorab() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."versandId" IS NOT DISTINCT FROM (CASE TG_OP WHEN 'UPDATE' THEN OLD."versandId" END) THEN
    RETURN NEW;
  END IF;
  IF (TG_OP = 'UPDATE' AND OLD."versandId" IS NOT NULL) OR NOT EXISTS (
    SELECT FROM versand a JOIN versand_vorlage v ON v."versandId" = a.id
    WHERE a.id = NEW."versandId" AND v."vorlageId" = NEW."vorlageId" AND a.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'Ein Schritt gehört zu dem Versand, der mit ihm hinausgeht (F4)' USING ERRCODE = 'check_violation', CONSTRAINT = 'beratung_vorab';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER beratung_vorab BEFORE INSERT OR UPDATE OF "versandId" ON beratung FOR EACH ROW EXECUTE FUNCTION beratung_vorab();

CREATE OR REPLACE VIEW oeffentlich.beratung AS
  SELECT b.id, b."vorlageId", b."gremiumId", b.zustaendigkeit, b."zustaendigkeitText",
    (SELECT count(*) FROM intern.beratung x LEFT JOIN intern.tagesordnungspunkt t ON t.id = x."tagesordnungspunktId"
      WHERE x."vorlageId" = b."vorlageId" AND x.ordnung < b.ordnung AND t.teil IS DISTINCT FROM 'NICHTOEFFENTLICH')::int AS ordnung,
    b."sitzungId", b."planDatum",
    (SELECT t.id FROM intern.tagesordnungspunkt t JOIN intern.versand a ON a.id = t."versandId"
      WHERE t.id = b."tagesordnungspunktId" AND a."oeffentlichAb" <= (SELECT intern.jetzt())) AS "tagesordnungspunktId",
    b.federfuehrend, b."entfallenAm", b."entfallenGrund",
    CASE WHEN EXISTS (SELECT FROM intern.beratung n JOIN intern.tagesordnungspunkt t ON t.id = n."tagesordnungspunktId"
      WHERE n.id = b."ersetztDurchId" AND t.teil = 'NICHTOEFFENTLICH') THEN b.id ELSE b."ersetztDurchId" END AS "ersetztDurchId",
    1 AS version, b."terminAm", NULL::uuid AS "versandId"
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');
