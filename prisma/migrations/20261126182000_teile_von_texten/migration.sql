-- A file may be read in part: too long, or some of its pages damaged. Then it has a text and what stood in the way.
ALTER TABLE datei_text DROP CONSTRAINT datei_text_hindernis;
ALTER TABLE datei_text ADD CONSTRAINT datei_text_hindernis CHECK (text IS NOT NULL OR hindernis IS NOT NULL);

-- What is found changes with the text of a file: kept pages are made anew.
SELECT stand_beobachten();
