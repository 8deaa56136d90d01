-- ── What the filters of a list ask of steps ──
-- A filter by body walks along the newest papers and asks each whether it was there: from the index alone, and for the public
-- only where it was, whether this step and its paper are public.
CREATE INDEX "beratung_gremiumId_vorlageId_idx" ON beratung ("gremiumId", "vorlageId") INCLUDE ("tagesordnungspunktId");
DROP INDEX "beratung_gremiumId_idx";

CREATE VIEW intern.filterschritt AS
  SELECT b."vorlageId", b."gremiumId", b.zustaendigkeit,
    (SELECT e.code FROM intern.ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL) AS ergebnis,
    EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH') AS nichtoeffentlich
  FROM intern.beratung b;

-- A10, as in oeffentlich.beratung: a step on a non-public item is missing.
CREATE VIEW oeffentlich.filterschritt AS
  SELECT b."vorlageId", b."gremiumId", b.zustaendigkeit,
    (SELECT e.code FROM intern.ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL) AS ergebnis,
    false AS nichtoeffentlich
  FROM intern.beratung b
  JOIN oeffentlich.vorlage v ON v.id = b."vorlageId"
  WHERE NOT EXISTS (SELECT FROM intern.tagesordnungspunkt t WHERE t.id = b."tagesordnungspunktId" AND t.teil = 'NICHTOEFFENTLICH');

GRANT SELECT ON oeffentlich.filterschritt TO ratslauf_oeffentlich, ratslauf_app;
GRANT SELECT ON intern.filterschritt TO ratslauf_app;

-- ── What the office has to do: papers before their end, a few of all there are ──
CREATE INDEX vorlage_vor_dem_ende ON vorlage (status) WHERE status IN ('ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET', 'IN_BERATUNG');

-- ── Where a paper stands today: by the primary key ──
-- The index of this constraint finds a paper too, and the planner took it; but it is a tree of ranges and asks ten microseconds
-- where the key asks two. Behind an expression it only guards: greatest() of one value is that value.
ALTER TABLE standort
  DROP CONSTRAINT standort_lueckenlos_einfach,
  ADD CONSTRAINT standort_lueckenlos_einfach EXCLUDE USING gist ((greatest("vorlageId")) WITH =, sicht WITH =, daterange(von, bis) WITH &&),
  -- Only a paper on its way is stuck (domain: haltegruende).
  ADD CONSTRAINT standort_gruende_laufend CHECK (gruende = '{}' OR code IN ('KEINE_FOLGE', 'OFFEN_OHNE_ENTSCHEIDUNG', 'HEUTE', 'ENTSCHIEDEN_REST_OFFEN', 'NEUER_TERMIN_OFFEN', 'TERMIN_OFFEN', 'ERGEBNIS_AUSSTEHEND', 'ALS_NAECHSTES', 'BERATUNG_LAEUFT'));

-- Words are put together to questions of the search as they stand: nothing else may be in them.
ALTER TABLE suchwort ADD CONSTRAINT suchwort_wort CHECK (wort ~ '^[a-z]{4,60}$');

SELECT stand_beobachten();
