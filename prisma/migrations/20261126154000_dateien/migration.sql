-- A file nobody could look into is a finding like others: somebody answers for it.
ALTER TABLE dateibefund
  DROP CONSTRAINT dateibefund_art,
  ADD CONSTRAINT dateibefund_art CHECK (art IN ('VERDECKTER_TEXT', 'PERSOENLICHE_ANGABEN', 'NICHT_PRUEFBAR'));

-- What still waits to be looked into is looked for every day.
CREATE INDEX datei_ungeprueft ON datei ("angelegtAm") WHERE "geprueftAm" IS NULL;
