-- Measured with a million entries: Revision reads newest first by instant, so that is what the indexes are ordered by; by
-- chain nothing is looked for that the newest entries do not answer.
DROP INDEX "protokoll_aktion_id_idx";
DROP INDEX "protokoll_kette_id_idx";
DROP INDEX "protokoll_am_idx";

-- CreateIndex
CREATE INDEX "protokoll_am_id_idx" ON "protokoll"("am", "id");

-- CreateIndex
CREATE INDEX "protokoll_aktion_am_idx" ON "protokoll"("aktion", "am");

-- CreateIndex
CREATE INDEX "protokoll_akteur_am_idx" ON "protokoll"("akteur", "am");
