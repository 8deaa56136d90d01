-- P1, P4: a contact detail is public while a consent stands and its person holds a seat that day. Who has left is no longer
-- reached as a member, long before the detail is deleted.
CREATE OR REPLACE VIEW oeffentlich.kontakt AS
  SELECT c.id, c."personId", c.art, c.wert, c."einwilligungAm", NULL::text AS "einwilligungNachweis", c."widerrufenAm", c.version
  FROM intern.kontakt c
  CROSS JOIN LATERAL (SELECT ((SELECT intern.jetzt()) AT TIME ZONE 'Europe/Berlin')::date AS heute) t
  WHERE c."einwilligungAm" IS NOT NULL AND c."widerrufenAm" IS NULL
    AND EXISTS (SELECT FROM intern.mitgliedschaft m
      WHERE m."personId" = c."personId" AND m.von <= t.heute AND (m.bis IS NULL OR m.bis >= t.heute));
