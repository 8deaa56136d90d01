-- One unit after the other: who has not been asked yet waits. The rows of an earlier sending stay as facts, but no longer count.
ALTER TABLE "mitzeichnung" ADD COLUMN     "aktuell" BOOLEAN NOT NULL DEFAULT true,
ALTER COLUMN "status" SET DEFAULT 'WARTET';

ALTER TABLE mitzeichnung
  DROP CONSTRAINT mitzeichnung_status,
  DROP CONSTRAINT mitzeichnung_wer,
  ADD CONSTRAINT mitzeichnung_status CHECK (status IN ('WARTET', 'OFFEN', 'GEZEICHNET', 'ZURUECKGEGEBEN')),
  ADD CONSTRAINT mitzeichnung_wer CHECK ((status IN ('WARTET', 'OFFEN')) = (von IS NULL) AND (von IS NULL) = (am IS NULL)
    AND NOT ("inVertretung" AND von IS NULL));

-- L1: it is one unit's turn at a time, and only one sending counts.
CREATE UNIQUE INDEX mitzeichnung_eine_offen ON mitzeichnung ("vorlageId") WHERE status = 'OFFEN';
CREATE UNIQUE INDEX mitzeichnung_aktuell ON mitzeichnung ("vorlageId", "organisationseinheitId") WHERE aktuell;
