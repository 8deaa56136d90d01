-- What the board needs of a stored position: at which bodies the paper stands, what these are to do, and why it is stuck.
ALTER TABLE standort
  ADD COLUMN gremien uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN zustaendigkeiten text[] NOT NULL DEFAULT '{}',
  ADD COLUMN gruende text[] NOT NULL DEFAULT '{}',
  ADD CONSTRAINT standort_zustaendigkeiten CHECK (zustaendigkeiten <@ ARRAY['KENNTNISNAHME', 'ANHOERUNG', 'EMPFEHLUNG', 'BESCHLUSS', 'EINBRINGUNG', 'GENEHMIGUNG']),
  ADD CONSTRAINT standort_gruende CHECK (gruende <@ ARRAY['ERGEBNIS_AUSSTEHEND', 'NEUER_TERMIN_OFFEN', 'TERMIN_OFFEN', 'VOTUM_STEHT_AUS', 'BLOCKIERT', 'ANHOERUNG_NACH_BESCHLUSS', 'ENTSCHIEDEN_REST_OFFEN', 'OFFEN_OHNE_ENTSCHEIDUNG', 'ENTSCHEIDUNG_FEHLT', 'KEINE_FOLGE', 'WEITERES_ERGEBNIS_FEHLT']),
  -- Some reasons are the house's own business.
  ADD CONSTRAINT standort_gruende_oeffentlich CHECK (sicht = 'INTERN' OR NOT gruende && ARRAY['ENTSCHEIDUNG_FEHLT', 'KEINE_FOLGE', 'WEITERES_ERGEBNIS_FEHLT']);

-- Both follow from what a row already holds, so the rows there are become right here (domain: position/haltegrund.ts).
UPDATE standort o SET gruende =
  CASE WHEN code IN ('ERGEBNIS_AUSSTEHEND', 'NEUER_TERMIN_OFFEN', 'TERMIN_OFFEN') THEN ARRAY[code] ELSE '{}' END
  || CASE WHEN 'VOTUM_STEHT_AUS' = ANY (hinweise) THEN ARRAY['VOTUM_STEHT_AUS'] ELSE '{}' END
  || CASE WHEN blockiert <> '{}' THEN ARRAY['BLOCKIERT'] ELSE '{}' END
  || CASE WHEN 'ANHOERUNG_NACH_BESCHLUSS' = ANY (hinweise) THEN ARRAY['ANHOERUNG_NACH_BESCHLUSS'] ELSE '{}' END
  || CASE WHEN code IN ('ENTSCHIEDEN_REST_OFFEN', 'OFFEN_OHNE_ENTSCHEIDUNG') THEN ARRAY[code] ELSE '{}' END
  || CASE WHEN sicht = 'INTERN' AND 'ENTSCHEIDUNG_FEHLT' = ANY (hinweise) AND code <> 'OFFEN_OHNE_ENTSCHEIDUNG' THEN ARRAY['ENTSCHEIDUNG_FEHLT'] ELSE '{}' END
  || CASE WHEN sicht = 'INTERN' AND code = 'KEINE_FOLGE' THEN ARRAY[code] ELSE '{}' END
  || CASE WHEN sicht = 'INTERN' AND NOT ueberfaellig <@ aktuell THEN ARRAY['WEITERES_ERGEBNIS_FEHLT'] ELSE '{}' END
WHERE code NOT IN ('VERWALTUNG', 'ZURUECKGEZOGEN', 'ENTFALLEN', 'ABGESCHLOSSEN');

UPDATE standort o SET gremien = b.gremien, zustaendigkeiten = b.zustaendigkeiten
FROM (
  SELECT o."vorlageId", o.sicht, o.von,
    (SELECT array_agg(g."gremiumId" ORDER BY g.platz) FROM (
      SELECT b."gremiumId", min(s.platz) AS platz FROM unnest(s.ids) WITH ORDINALITY s(id, platz) JOIN beratung b ON b.id = s.id GROUP BY 1) g) AS gremien,
    (SELECT array_agg(z.zustaendigkeit ORDER BY z.platz) FROM (
      SELECT b.zustaendigkeit, min(s.platz) AS platz FROM unnest(s.ids) WITH ORDINALITY s(id, platz) JOIN beratung b ON b.id = s.id GROUP BY 1) z) AS zustaendigkeiten
  FROM standort o
  CROSS JOIN LATERAL (
    SELECT CASE WHEN o.aktuell <> '{}' THEN o.aktuell ELSE o.ueberfaellig || o.naechste || o."ohneTermin" END AS ids) s
  WHERE s.ids <> '{}'
) b
WHERE b."vorlageId" = o."vorlageId" AND b.sicht = o.sicht AND b.von = o.von AND b.gremien IS NOT NULL;

-- A day that does not stand any more (postponed, sitting cancelled) was taken for the next one while it lay ahead.
UPDATE standort o SET "naechsterTermin" = (
  SELECT min(coalesce(s.datum, b."planDatum")) FROM beratung b LEFT JOIN sitzung s ON s.id = b."sitzungId"
  WHERE b.id = ANY (o.aktuell || o.naechste) AND coalesce(s.datum, b."planDatum") >= o.von AND s.abgesagt IS NOT TRUE
    AND NOT EXISTS (SELECT FROM ergebnis e WHERE e."beratungId" = b.id AND e."berichtigtAm" IS NULL))
WHERE "naechsterTermin" IS NOT NULL;

CREATE OR REPLACE VIEW oeffentlich.standort AS
  SELECT o.* FROM intern.standort o JOIN oeffentlich.vorlage v ON v.id = o."vorlageId" WHERE o.sicht = 'OEFFENTLICH';

-- The board asks for what is on its way today: a few of all papers, most of which are finished (domain: LAUFENDE).
CREATE INDEX standort_laufend ON standort (sicht, von, "vorlageId")
  WHERE code IN ('KEINE_FOLGE', 'OFFEN_OHNE_ENTSCHEIDUNG', 'HEUTE', 'ENTSCHIEDEN_REST_OFFEN', 'NEUER_TERMIN_OFFEN', 'TERMIN_OFFEN', 'ERGEBNIS_AUSSTEHEND', 'ALS_NAECHSTES', 'BERATUNG_LAEUFT');
