-- What is on its way today, again, over an expression of its own ("von + 0"): PostgreSQL keeps statistics for it, over the rows
-- of this index alone. Those of the column say that nearly all days are past, which is true of finished papers.
DROP INDEX standort_laufend;
CREATE INDEX standort_laufend ON standort (sicht, (von + 0))
  WHERE code IN ('KEINE_FOLGE', 'OFFEN_OHNE_ENTSCHEIDUNG', 'HEUTE', 'ENTSCHIEDEN_REST_OFFEN', 'NEUER_TERMIN_OFFEN', 'TERMIN_OFFEN', 'ERGEBNIS_AUSSTEHEND', 'ALS_NAECHSTES', 'BERATUNG_LAEUFT');

-- What moved last, for the start page: from the end of this index instead of all positions there are.
CREATE INDEX standort_seit ON standort (sicht, seit DESC, "vorlageId");

-- Same rows as before. Whoever asks for positions asks for few of them; the fence (OFFSET 0) has each looked up among the papers,
-- where the plan of a plain join read all public papers there are.
CREATE OR REPLACE VIEW oeffentlich.standort AS
  SELECT o.* FROM intern.standort o
  CROSS JOIN LATERAL (SELECT FROM oeffentlich.vorlage v WHERE v.id = o."vorlageId" OFFSET 0) v
  WHERE o.sicht = 'OEFFENTLICH';

ANALYZE standort;
