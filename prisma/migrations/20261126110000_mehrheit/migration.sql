-- V-MOD: "einstimmig"/"mehrheitlich" is an attribute of a result, also where nobody counted.
ALTER TABLE ergebnis ADD COLUMN mehrheit TEXT;
ALTER TABLE ergebnis ADD CONSTRAINT ergebnis_mehrheit CHECK (mehrheit IN ('EINSTIMMIG', 'MEHRHEITLICH'));

CREATE OR REPLACE VIEW oeffentlich.ergebnis AS
  SELECT e.id, e."beratungId", e.code, e.wortlaut, e.beschlusstext, e.ja, e.nein, e.enthaltung, e.befangen, e."erfasstAm",
    NULL::text AS "erfasstVon", CASE WHEN e.grund IS NOT NULL THEN 'berichtigt' END AS grund, e."berichtigtAm",
    NULL::uuid AS "vorgangId", e.mehrheit
  FROM intern.ergebnis e
  JOIN oeffentlich.beratung b ON b.id = e."beratungId"
  WHERE e."berichtigtAm" IS NULL;
