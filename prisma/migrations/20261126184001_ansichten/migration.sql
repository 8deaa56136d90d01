-- Filters of the board that somebody keeps under a name of their own.
CREATE TABLE "gespeicherte_ansicht" (
    "id" UUID NOT NULL,
    "benutzerId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "abfrage" TEXT NOT NULL,
    "ordnung" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "gespeicherte_ansicht_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "gespeicherte_ansicht" ADD CONSTRAINT "gespeicherte_ansicht_benutzerId_fkey"
  FOREIGN KEY ("benutzerId") REFERENCES "benutzer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE gespeicherte_ansicht
  ADD CONSTRAINT gespeicherte_ansicht_name CHECK (name = btrim(name) AND char_length(name) BETWEEN 1 AND 60),
  ADD CONSTRAINT gespeicherte_ansicht_abfrage CHECK (char_length(abfrage) <= 2000),
  -- Twelve places: more there cannot be, however many forms are sent at once.
  ADD CONSTRAINT gespeicherte_ansicht_platz CHECK (ordnung BETWEEN 0 AND 11),
  ADD CONSTRAINT "gespeicherte_ansicht_benutzerId_name_key" UNIQUE ("benutzerId", name),
  -- Places are swapped and closed up within one statement: checked at its end, by the transaction's at the latest.
  ADD CONSTRAINT "gespeicherte_ansicht_benutzerId_ordnung_key" UNIQUE ("benutzerId", ordnung) DEFERRABLE INITIALLY IMMEDIATE;

GRANT SELECT, INSERT, UPDATE, DELETE ON gespeicherte_ansicht TO ratslauf_app;
