-- A bulk stroke is one entry of the audit; the papers it touched find it by their results, which carry the stroke.
DROP INDEX protokoll_vorlagen;
CREATE INDEX protokoll_vorgang ON protokoll ((coalesce(nach ->> 'vorgang', von ->> 'vorgang'))) WHERE "gegenstandArt" = 'sitzung';
