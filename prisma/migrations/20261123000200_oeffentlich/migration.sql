-- The public projection: views of the same names and columns, public rows only, internal columns empty or neutral.
-- Which paper is public is said once, in oeffentlich.vorlage; every other view leans on it.
CREATE SCHEMA oeffentlich;

CREATE VIEW oeffentlich.kommune AS SELECT * FROM intern.kommune;
CREATE VIEW oeffentlich.wahlperiode AS SELECT * FROM intern.wahlperiode;
CREATE VIEW oeffentlich.ort AS SELECT * FROM intern.ort;
CREATE VIEW oeffentlich.organisationseinheit AS SELECT * FROM intern.organisationseinheit;
CREATE VIEW oeffentlich.gremium AS SELECT * FROM intern.gremium;
CREATE VIEW oeffentlich.gremium_name AS SELECT * FROM intern.gremium_name;
CREATE VIEW oeffentlich.mitgliedschaft AS SELECT * FROM intern.mitgliedschaft;
CREATE VIEW oeffentlich.person AS
  SELECT * FROM intern.person p WHERE EXISTS (SELECT FROM intern.mitgliedschaft m WHERE m."personId" = p.id);

CREATE VIEW oeffentlich.vorlage AS
  SELECT v.id, v.nummer, v.art, v.status, v.oeffentlichkeit, v.betreff, v.untertitel, v.fachbereich, v."fachbereichId",
    v.dezernent, v.datum,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.verantwortlich END AS verantwortlich,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.telefon END AS telefon,
    v.dringlichkeit, v.stadtbezirke, v."beschlussErforderlich", v."zurueckgezogenAm", v."zurueckgezogenGrund",
    v."oeffentlichAb", v."oeffentlichAb" AS "angelegtAm", v."geaendertAm", v.version
  FROM intern.vorlage v
  WHERE v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= (SELECT intern.jetzt());

CREATE VIEW oeffentlich.abschnitt AS
  SELECT a.* FROM intern.abschnitt a JOIN oeffentlich.vorlage v ON v.id = a."vorlageId";

CREATE VIEW oeffentlich.sachstand AS
  SELECT s.* FROM intern.sachstand s JOIN oeffentlich.vorlage v ON v.id = s."vorlageId" WHERE s.oeffentlich;

CREATE VIEW oeffentlich.anlage AS
  SELECT a.* FROM intern.anlage a JOIN oeffentlich.vorlage v ON v.id = a."vorlageId" WHERE a.oeffentlich;

CREATE VIEW oeffentlich.datei AS
  SELECT d.id, d.name, d.mimetyp, d.groesse, d.sha256, ''::text AS ablage, d."angelegtAm"
  FROM intern.datei d WHERE EXISTS (SELECT FROM oeffentlich.anlage a WHERE a."dateiId" = d.id);

CREATE VIEW oeffentlich.verweis AS
  SELECT w.id, w."vonId", w.art, w.nummer, w.text, z.id AS "zielId"
  FROM intern.verweis w
  JOIN oeffentlich.vorlage v ON v.id = w."vonId"
  LEFT JOIN oeffentlich.vorlage z ON z.id = w."zielId"
  WHERE w.nummer IS NOT NULL OR z.id IS NOT NULL;

-- A10: a step on a non-public item is missing. Its predecessor is still replaced, without naming by what.
CREATE VIEW oeffentlich.beratung AS
  SELECT b.id, b."vorlageId", b."gremiumId", b.zustaendigkeit, b."zustaendigkeitText", b.ordnung, b."sitzungId", b."planDatum",
    (SELECT t.id FROM intern.tagesordnungspunkt t JOIN intern.sitzung s ON s.id = t."sitzungId"
      WHERE t.id = b."tagesordnungspunktId" AND s."tagesordnungAb" <= (SELECT intern.jetzt())) AS "tagesordnungspunktId",
    b.federfuehrend, b."entfallenAm", b."entfallenGrund",
    CASE WHEN EXISTS (SELECT FROM intern.beratung n JOIN intern.tagesordnungspunkt t ON t.id = n."tagesordnungspunktId"
      WHERE n.id = b."ersetztDurchId" AND t.teil = 'NICHTOEFFENTLICH') THEN b.id ELSE b."ersetztDurchId" END AS "ersetztDurchId",
    b.version
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');

CREATE VIEW oeffentlich.ergebnis AS
  SELECT e.id, e."beratungId", e.code, e.wortlaut, e.beschlusstext, e.ja, e.nein, e.enthaltung, e.befangen, e."erfasstAm",
    NULL::text AS "erfasstVon", CASE WHEN e.grund IS NOT NULL THEN 'berichtigt' END AS grund, e."berichtigtAm"
  FROM intern.ergebnis e
  JOIN oeffentlich.beratung b ON b.id = e."beratungId"
  WHERE e."berichtigtAm" IS NULL;

-- A date is public once announced, or as soon as a public paper is planned for it.
CREATE VIEW oeffentlich.sitzung AS
  SELECT s.id, s."wahlperiodeId", s.nummer, s.datum, s.beginn, s.ende, s."ortId", s.status, s.abgesagt, s."abgesagtGrund",
    s."oeffentlichAb", CASE WHEN s."tagesordnungAb" <= (SELECT intern.jetzt()) THEN s."tagesordnungAb" END AS "tagesordnungAb", s.version
  FROM intern.sitzung s
  WHERE s."oeffentlichAb" <= (SELECT intern.jetzt()) OR s."tagesordnungAb" <= (SELECT intern.jetzt())
    OR EXISTS (SELECT FROM oeffentlich.beratung b WHERE b."sitzungId" = s.id);

CREATE VIEW oeffentlich.sitzung_gremium AS
  SELECT g.* FROM intern.sitzung_gremium g JOIN oeffentlich.sitzung s ON s.id = g."sitzungId";

-- A11: a non-public item shows its number and a neutral text. An item that carries a non-public paper is treated the same.
CREATE VIEW oeffentlich.tagesordnungspunkt AS
  SELECT t.id, t."sitzungId", t.teil, t.nummer, t.ordnung,
    CASE WHEN t.teil = 'OEFFENTLICH' AND NOT EXISTS (
        SELECT FROM intern.beratung b JOIN intern.vorlage v ON v.id = b."vorlageId"
        WHERE b."tagesordnungspunktId" = t.id AND v.oeffentlichkeit = 'NICHTOEFFENTLICH')
      THEN t.titel ELSE coalesce(t."oeffentlicherTitel", 'Nichtöffentlicher Tagesordnungspunkt') END AS titel,
    t."oeffentlicherTitel", t.version
  FROM intern.tagesordnungspunkt t
  JOIN intern.sitzung s ON s.id = t."sitzungId"
  WHERE s."tagesordnungAb" <= (SELECT intern.jetzt());

CREATE VIEW oeffentlich.versand_vorlage AS
  SELECT vv.* FROM intern.versand_vorlage vv
  JOIN intern.versand a ON a.id = vv."versandId" AND a."oeffentlichAb" <= (SELECT intern.jetzt())
  JOIN oeffentlich.vorlage v ON v.id = vv."vorlageId";

CREATE VIEW oeffentlich.versand AS
  SELECT a.id, a.art, a."sitzungId", a."versandtAm", NULL::text AS "versandtVon", a."oeffentlichAb"
  FROM intern.versand a
  WHERE a."oeffentlichAb" <= (SELECT intern.jetzt())
    AND (a.art IN ('EINLADUNG', 'NACHTRAG') OR EXISTS (SELECT FROM oeffentlich.versand_vorlage vv WHERE vv."versandId" = a.id));

CREATE VIEW oeffentlich.standort AS
  SELECT o.* FROM intern.standort o JOIN oeffentlich.vorlage v ON v.id = o."vorlageId" WHERE o.sicht = 'OEFFENTLICH';

CREATE VIEW oeffentlich.loeschmarke AS SELECT * FROM intern.loeschmarke;
