-- ── Each item of an agenda is published by its own dispatch ──
-- What has been sent out so far: the earliest invitation or Nachtrag of its Sitzung.
UPDATE tagesordnungspunkt t SET "versandId" = (
  SELECT a.id FROM versand a WHERE a."sitzungId" = t."sitzungId" AND a.art IN ('EINLADUNG', 'NACHTRAG') ORDER BY a."versandtAm", a.id LIMIT 1);

-- A dispatched item stays as it was sent out: part, number, place, title. Only what is said of it to the public may be
-- added (public title, public decision). A dispatch is closed with its transaction: nothing joins an old one.
CREATE FUNCTION tagesordnungspunkt_steht() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."versandId" IS NOT NULL THEN
    IF TG_OP = 'DELETE' OR (NEW.id, NEW."sitzungId", NEW.teil, NEW.nummer, NEW.ordnung, NEW.titel, NEW."versandId")
      IS DISTINCT FROM (OLD.id, OLD."sitzungId", OLD.teil, OLD.nummer, OLD.ordnung, OLD.titel, OLD."versandId") THEN
      RAISE EXCEPTION 'Ein versandter Tagesordnungspunkt steht fest (F3)' USING ERRCODE = 'check_violation', CONSTRAINT = 'tagesordnungspunkt_steht';
    END IF;
  ELSIF TG_OP <> 'DELETE' AND NEW."versandId" IS NOT NULL AND NOT EXISTS (
    SELECT FROM versand a WHERE a.id = NEW."versandId" AND a."sitzungId" = NEW."sitzungId"
      AND a.art IN ('EINLADUNG', 'NACHTRAG', 'TISCHVORLAGE') AND a.xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'Ein Tagesordnungspunkt gehört zu einem Versand seiner Sitzung, der mit ihm hinausgeht' USING ERRCODE = 'check_violation', CONSTRAINT = 'tagesordnungspunkt_versand';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tagesordnungspunkt_steht BEFORE INSERT OR UPDATE OR DELETE ON tagesordnungspunkt FOR EACH ROW EXECUTE FUNCTION tagesordnungspunkt_steht();

-- ── What was public and is no more leaves a Löschmarke, whoever takes it away (A13, U2) ──
CREATE FUNCTION vorlage_loeschmarke() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
DECLARE
  war boolean := TG_OP <> 'INSERT' AND OLD.oeffentlichkeit = 'OEFFENTLICH' AND OLD."oeffentlichAb" <= jetzt();
  ist boolean := TG_OP <> 'DELETE' AND NEW.oeffentlichkeit = 'OEFFENTLICH' AND NEW."oeffentlichAb" <= jetzt();
BEGIN
  IF war IS TRUE AND ist IS NOT TRUE THEN
    INSERT INTO loeschmarke (id, "gegenstandArt", "gegenstandId", "geloeschtAm")
      SELECT gen_random_uuid(), 'vorlage', OLD.id, jetzt()
      UNION ALL SELECT gen_random_uuid(), 'anlage', a.id, jetzt() FROM anlage a WHERE a."vorlageId" = OLD.id AND a.oeffentlich
      ON CONFLICT ("gegenstandId") DO NOTHING;
  ELSIF ist IS TRUE AND war IS NOT TRUE THEN
    DELETE FROM loeschmarke WHERE "gegenstandId" = NEW.id
      OR "gegenstandId" IN (SELECT a.id FROM anlage a WHERE a."vorlageId" = NEW.id AND a.oeffentlich);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER vorlage_loeschmarke AFTER UPDATE OR DELETE ON vorlage FOR EACH ROW EXECUTE FUNCTION vorlage_loeschmarke();

CREATE FUNCTION anlage_loeschmarke() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
DECLARE
  ist boolean := TG_OP = 'UPDATE' AND NEW.oeffentlich AND EXISTS (SELECT FROM vorlage v
    WHERE v.id = NEW."vorlageId" AND v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= jetzt());
BEGIN
  IF ist THEN
    DELETE FROM loeschmarke WHERE "gegenstandId" = NEW.id;
  ELSIF OLD.oeffentlich AND EXISTS (SELECT FROM vorlage v
    WHERE v.id = OLD."vorlageId" AND v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= jetzt()) THEN
    INSERT INTO loeschmarke (id, "gegenstandArt", "gegenstandId", "geloeschtAm") VALUES (gen_random_uuid(), 'anlage', OLD.id, jetzt())
      ON CONFLICT ("gegenstandId") DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER anlage_loeschmarke AFTER UPDATE OF oeffentlich, "vorlageId" OR DELETE ON anlage FOR EACH ROW EXECUTE FUNCTION anlage_loeschmarke();
-- Only the triggers write it.
REVOKE INSERT ON loeschmarke FROM ratslauf_app;
ALTER TABLE loeschmarke
  DROP CONSTRAINT loeschmarke_art,
  ADD CONSTRAINT loeschmarke_art CHECK ("gegenstandArt" IN ('vorlage', 'anlage'));

-- ── The public projection ──
-- Counters of versions are neutral: they move when something hidden changes. What is counted is counted among what is
-- seen: a gap in an order would tell of what is missing (A9, A10).

-- Changed when something changed that the public can see: its results, its dates, its Sachstände, its withdrawal.
CREATE OR REPLACE VIEW oeffentlich.vorlage AS
  SELECT v.id, v.nummer, v.art, v.status, v.oeffentlichkeit, v.betreff, v.untertitel, v.fachbereich, v."fachbereichId",
    v.dezernent, v.datum,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.verantwortlich END AS verantwortlich,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.telefon END AS telefon,
    v.dringlichkeit, v.stadtbezirke, v."beschlussErforderlich", v."zurueckgezogenAm", v."zurueckgezogenGrund",
    v."oeffentlichAb", v."oeffentlichAb" AS "angelegtAm",
    greatest(v."oeffentlichAb", v."zurueckgezogenAm"::timestamp AT TIME ZONE 'Europe/Berlin',
      (SELECT max(s."angelegtAm") FROM intern.sachstand s WHERE s."vorlageId" = v.id AND s.oeffentlich),
      (SELECT max(greatest(b."terminAm", e."erfasstAm")) FROM intern.beratung b
        LEFT JOIN intern.ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL
        LEFT JOIN intern.tagesordnungspunkt t ON t.id = b."tagesordnungspunktId"
        WHERE b."vorlageId" = v.id AND t.teil IS DISTINCT FROM 'NICHTOEFFENTLICH'))::timestamptz(3) AS "geaendertAm",
    1 AS version,
    '{}'::text[] AS themen, NULL::int AS finanzbetrag, NULL::uuid AS "angelegtVonId", NULL::timestamptz(3) AS "freigegebenAm",
    'ALLGEMEIN'::text AS schutzklasse, NULL::text AS personenbezug
  FROM intern.vorlage v
  WHERE v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= (SELECT intern.jetzt());

CREATE OR REPLACE VIEW oeffentlich.anlage AS
  SELECT a.id, a."vorlageId", a."dateiId", a.titel,
    (SELECT count(*) FROM intern.anlage x WHERE x."vorlageId" = a."vorlageId" AND x.oeffentlich AND x.ordnung < a.ordnung)::int AS ordnung,
    a.oeffentlich, 1 AS version
  FROM intern.anlage a JOIN oeffentlich.vorlage v ON v.id = a."vorlageId" WHERE a.oeffentlich;

-- A number that leads to no public paper stands alone, whether such a paper is unknown or hidden (A12).
CREATE OR REPLACE VIEW oeffentlich.verweis AS
  SELECT w.id, w."vonId", w.art, w.nummer, CASE WHEN w.nummer IS NULL OR z.id IS NOT NULL THEN w.text END AS text, z.id AS "zielId"
  FROM intern.verweis w
  JOIN oeffentlich.vorlage v ON v.id = w."vonId"
  LEFT JOIN oeffentlich.vorlage z ON z.id = w."zielId"
  WHERE w.nummer IS NOT NULL OR w."zielId" IS NULL OR z.id IS NOT NULL;

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
    1 AS version, b."terminAm"
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');

-- A Sitzung known only because a public paper is planned for it shows when and who, as the paper's chain does; number,
-- place and reason wait until it is announced or its agenda is dispatched.
CREATE OR REPLACE VIEW oeffentlich.sitzung AS
  SELECT s.id, CASE WHEN k.bekannt THEN s."wahlperiodeId" END AS "wahlperiodeId", CASE WHEN k.bekannt THEN s.nummer END AS nummer,
    s.datum, s.beginn, CASE WHEN k.bekannt THEN s.ende END AS ende, CASE WHEN k.bekannt THEN s."ortId" END AS "ortId",
    CASE WHEN s.status = 'EINGELADEN' AND k.geladen IS NOT TRUE THEN 'TERMINIERT' ELSE s.status END AS status,
    s.abgesagt, CASE WHEN k.bekannt THEN s."abgesagtGrund" END AS "abgesagtGrund",
    (CASE WHEN s."oeffentlichAb" <= (SELECT intern.jetzt()) THEN s."oeffentlichAb" END)::timestamptz(3) AS "oeffentlichAb",
    CASE WHEN k.geladen THEN s."tagesordnungAb" END AS "tagesordnungAb", 1 AS version
  FROM intern.sitzung s
  CROSS JOIN LATERAL (SELECT s."tagesordnungAb" <= (SELECT intern.jetzt()) AS geladen,
    (s."oeffentlichAb" <= (SELECT intern.jetzt()) OR s."tagesordnungAb" <= (SELECT intern.jetzt())) AS bekannt) k
  WHERE k.bekannt OR EXISTS (SELECT FROM oeffentlich.beratung b WHERE b."sitzungId" = s.id);

-- A11: a non-public item shows its number and a neutral text, or where the city wants it the title entered for the public.
-- An item that carries a non-public paper is treated the same. A14: of its decision only what is released.
CREATE OR REPLACE VIEW oeffentlich.tagesordnungspunkt AS
  SELECT t.id, t."sitzungId", t.teil, t.nummer,
    (SELECT count(*) FROM intern.tagesordnungspunkt x JOIN intern.versand y ON y.id = x."versandId" AND y."oeffentlichAb" <= (SELECT intern.jetzt())
      WHERE x."sitzungId" = t."sitzungId" AND x.teil = t.teil AND x.ordnung < t.ordnung)::int AS ordnung,
    CASE WHEN NOT n.verborgen THEN t.titel ELSE coalesce(n."titelAussen", 'Nichtöffentlicher Tagesordnungspunkt') END AS titel,
    CASE WHEN n.verborgen THEN n."titelAussen" END AS "oeffentlicherTitel",
    1 AS version, t."oeffentlicherBeschluss", t."versandId"
  FROM intern.tagesordnungspunkt t
  JOIN intern.versand a ON a.id = t."versandId" AND a."oeffentlichAb" <= (SELECT intern.jetzt())
  CROSS JOIN LATERAL (SELECT t.teil <> 'OEFFENTLICH' OR EXISTS (
      SELECT FROM intern.beratung b JOIN intern.vorlage v ON v.id = b."vorlageId"
      WHERE b."tagesordnungspunktId" = t.id AND v.oeffentlichkeit = 'NICHTOEFFENTLICH') AS verborgen,
    CASE WHEN (SELECT k."oeffentlicheTitel" FROM intern.kommune k) THEN t."oeffentlicherTitel" END AS "titelAussen") n;

CREATE OR REPLACE VIEW oeffentlich.versand AS
  SELECT a.id, a.art, a."sitzungId", a."versandtAm", NULL::text AS "versandtVon", a."oeffentlichAb"
  FROM intern.versand a
  WHERE a."oeffentlichAb" <= (SELECT intern.jetzt())
    AND (a.art IN ('EINLADUNG', 'NACHTRAG') OR EXISTS (SELECT FROM oeffentlich.versand_vorlage vv WHERE vv."versandId" = a.id)
      OR EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t."versandId" = a.id));
