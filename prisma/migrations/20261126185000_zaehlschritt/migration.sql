-- ── What the statistics count: a row per step, with what is known of its paper, its day and its result ──
-- Through the views of step, paper and result each of them would be looked up three times. Here the step is joined once
-- with each; which paper is public still says oeffentlich.vorlage alone.
CREATE VIEW intern.zaehlschritt AS
  SELECT b.id, b."vorlageId", b."gremiumId", b.zustaendigkeit, s.datum AS tag, coalesce(s.abgesagt, false) AS abgesagt,
    b."entfallenAm" IS NOT NULL AS entfallen, b."ersetztDurchId" IS NOT NULL AS ersetzt,
    v.art, v.status, v."oeffentlichAb", e.code, e."erfasstAm", e.grund IS NOT NULL AS berichtigt
  FROM intern.beratung b
  JOIN intern.vorlage v ON v.id = b."vorlageId"
  LEFT JOIN intern.sitzung s ON s.id = b."sitzungId"
  LEFT JOIN intern.ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL;

-- A10: a step on a non-public item is missing, as in oeffentlich.beratung.
CREATE VIEW oeffentlich.zaehlschritt AS
  SELECT b.id, b."vorlageId", b."gremiumId", b.zustaendigkeit, s.datum AS tag, coalesce(s.abgesagt, false) AS abgesagt,
    b."entfallenAm" IS NOT NULL AS entfallen, b."ersetztDurchId" IS NOT NULL AS ersetzt,
    v.art, v.status, v."oeffentlichAb", e.code, e."erfasstAm", e.grund IS NOT NULL AS berichtigt
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  LEFT JOIN intern.sitzung s ON s.id = b."sitzungId"
  LEFT JOIN intern.ergebnis e ON e."beratungId" = b.id AND e."berichtigtAm" IS NULL
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');

GRANT SELECT ON oeffentlich.zaehlschritt TO ratslauf_oeffentlich, ratslauf_app;
GRANT SELECT ON intern.zaehlschritt TO ratslauf_app;

-- Which papers are public and which items are not is asked for all steps at once: answered from small indexes instead of
-- the whole tables.
CREATE INDEX vorlage_oeffentlich ON vorlage (id) INCLUDE ("oeffentlichAb", art, status) WHERE oeffentlichkeit = 'OEFFENTLICH';
CREATE INDEX tagesordnungspunkt_nichtoeffentlich ON tagesordnungspunkt (id) WHERE teil = 'NICHTOEFFENTLICH';
