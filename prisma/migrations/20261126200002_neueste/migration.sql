-- ── The newest of a list, with all that filters ask of its rows ──
-- Rows with words are wide and lie anywhere: a thousand of them were as many pages. Partial, one per audience, as the words are.
CREATE INDEX suche_neueste_oeffentlich ON suche (datum DESC NULLS LAST, "vorlageId")
  INCLUDE (ab, art, "fachbereichId", stadtbezirke) WHERE sicht = 'OEFFENTLICH';
CREATE INDEX suche_neueste_intern ON suche (datum DESC NULLS LAST, "vorlageId")
  INCLUDE (art, "fachbereichId", stadtbezirke) WHERE sicht = 'INTERN';
DROP INDEX "suche_sicht_datum_vorlageId_idx";
