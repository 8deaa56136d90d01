-- ── What lists draw: a row per step, with what the small picture of a way needs ──
-- Through the views of step, sitting, item and result each paper would be looked up five times for every step. Here the step is
-- joined once with each, as in zaehlschritt; which paper is public still says oeffentlich.vorlage alone.
CREATE VIEW intern.listenschritt AS
  SELECT b."vorlageId", b.ordnung, b.id, b."gremiumId", g.name AS gremium, g.kurzname, g.art AS "gremiumArt", b.zustaendigkeit,
    coalesce(s.datum, b."planDatum") AS datum, s.beginn, coalesce(s.abgesagt, false) AS "sitzungAbgesagt", e.code AS ergebnis,
    b."entfallenAm" IS NOT NULL AS entfallen, b."ersetztDurchId" AS "ersetztDurch",
    EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH') AS nichtoeffentlich
  FROM intern.beratung b
  JOIN intern.gremium g ON g.id = b."gremiumId"
  LEFT JOIN intern.sitzung s ON s.id = b."sitzungId"
  LEFT JOIN intern.ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL;

-- A10, as in oeffentlich.beratung: a step on a non-public item is missing; its predecessor is still replaced, without naming by what.
CREATE VIEW oeffentlich.listenschritt AS
  SELECT b."vorlageId", b.ordnung, b.id, b."gremiumId", g.name AS gremium, g.kurzname, g.art AS "gremiumArt", b.zustaendigkeit,
    coalesce(s.datum, b."planDatum") AS datum, s.beginn, coalesce(s.abgesagt, false) AS "sitzungAbgesagt", e.code AS ergebnis,
    b."entfallenAm" IS NOT NULL AS entfallen,
    CASE WHEN EXISTS (SELECT FROM intern.beratung n JOIN intern.tagesordnungspunkt t ON t.id = n."tagesordnungspunktId"
      WHERE n.id = b."ersetztDurchId" AND t.teil = 'NICHTOEFFENTLICH') THEN b.id ELSE b."ersetztDurchId" END AS "ersetztDurch",
    false AS nichtoeffentlich
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  JOIN intern.gremium g ON g.id = b."gremiumId"
  LEFT JOIN intern.sitzung s ON s.id = b."sitzungId"
  LEFT JOIN intern.ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');

GRANT SELECT ON oeffentlich.listenschritt TO ratslauf_oeffentlich, ratslauf_app;
GRANT SELECT ON intern.listenschritt TO ratslauf_app;
