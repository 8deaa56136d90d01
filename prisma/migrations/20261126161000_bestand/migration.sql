-- A body may return to a name it had before: each time is a row of its own.
DROP INDEX "gremium_name_gremiumId_art_name_key";
CREATE UNIQUE INDEX "gremium_name_gremiumId_art_name_gueltigVon_key" ON "gremium_name"("gremiumId", "art", "name", "gueltigVon");
-- Aliases hold without dates, and NULLs would not tell two of them apart.
CREATE UNIQUE INDEX gremium_name_alias_einmal ON gremium_name ("gremiumId", name) WHERE art = 'ALIAS';

-- Nobody holds the same role in a body twice on one day.
ALTER TABLE mitgliedschaft ADD CONSTRAINT mitgliedschaft_allein EXCLUDE USING gist (
  "personId" WITH =, "gremiumId" WITH =, rolle WITH =, daterange(von, bis, '[]') WITH &&
);
