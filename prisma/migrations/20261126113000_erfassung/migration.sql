-- Where the fields of a paper were read from: line and printed text by field, kept with the document.
ALTER TABLE import ADD COLUMN felder JSONB;

-- A paper without a number is referred to in words.
ALTER TABLE verweis
  DROP CONSTRAINT verweis_ziel,
  ADD CONSTRAINT verweis_ziel CHECK (nummer IS NOT NULL OR "zielId" IS NOT NULL OR btrim(text) <> '');

-- What a paper says in words is public with it; a target that is not public stays hidden together with the words for it.
CREATE OR REPLACE VIEW oeffentlich.verweis AS
  SELECT w.id, w."vonId", w.art, w.nummer, w.text, z.id AS "zielId"
  FROM intern.verweis w
  JOIN oeffentlich.vorlage v ON v.id = w."vonId"
  LEFT JOIN oeffentlich.vorlage z ON z.id = w."zielId"
  WHERE w.nummer IS NOT NULL OR w."zielId" IS NULL OR z.id IS NOT NULL;
