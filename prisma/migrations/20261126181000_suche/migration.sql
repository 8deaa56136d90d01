-- Search: one vector of words per paper and audience, kept by triggers, and the vocabulary that fragments are looked up in.
-- Words are folded here and by domain/suche/falte in the same way; no dictionary of PostgreSQL takes part, because the
-- German stemmer differs between versions.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

-- ── Folding: the twin of domain/suche/falte ──
-- Lower case, without accents and soft hyphens: "Straße" = "strasse", "Gebühr" = "gebuhr".
CREATE FUNCTION suchtext(roh text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
DECLARE
  t text := replace(replace(roh, 'ß', 'ss'), 'ẞ', 'ss');
BEGIN
  IF t ~ '[æÆœŒøØłŁđĐ]' THEN
    t := translate(replace(replace(replace(replace(t, 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'øØłŁđĐ', 'oolldd');
  END IF;
  RETURN lower(regexp_replace(normalize(t, NFKD), '[\u0300-\u036f\u00ad\u200b-\u200d]', '', 'g'));
END $$;

-- Umlauts as they are typed without the key: "gebuehr" = "gebuhr"; "neue", "steuer", "bauer", "quelle" stay.
CREATE FUNCTION ohne_umlaut(wort text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(replace(replace(wort, 'ae', 'a'), 'oe', 'o'), '(^|[^aeq])ue', '\1u', 'g');

-- The words of a text: each as it stands, with its umlauts folded where it may have some ("kitaeinrichtung" has none, so
-- both are kept), and numbers written in one ("13245-08") in one besides.
CREATE FUNCTION suchwoerter(roh text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = intern, pg_catalog AS $$
DECLARE
  t text := suchtext(coalesce(roh, ''));
BEGIN
  RETURN ARRAY(
    WITH einzeln AS MATERIALIZED (SELECT DISTINCT w FROM regexp_split_to_table(t, '[^a-z0-9]+') w WHERE w <> '' AND length(w) <= 100)
    SELECT w FROM einzeln
    UNION SELECT ohne_umlaut(w) FROM einzeln WHERE w ~ '[aou]e'
    UNION SELECT regexp_replace(n[1], '[^0-9]', 'x', 'g') FROM regexp_matches(t, '[0-9]+(?:[-/‐‑–][0-9]+)+', 'g') n WHERE length(n[1]) <= 100);
END $$;

-- A vector holds no more than 1 MB of words: the first of them. Below so many none can be longer.
CREATE FUNCTION suchvektor(worte text[]) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN CASE WHEN cardinality(worte) < 8000 THEN array_to_tsvector(worte) ELSE (
    SELECT array_to_tsvector(array_agg(x.wort)) FROM (
      SELECT w.wort, sum(length(w.wort)) OVER (ORDER BY w.n) AS bisher FROM unnest(worte) WITH ORDINALITY w (wort, n)) x WHERE x.bisher < 900000) END;
CREATE AGGREGATE suchsumme(tsvector) (SFUNC = tsvector_concat, STYPE = tsvector, INITCOND = '');

-- ── The text of a file: written by the job that reads it ──
CREATE TABLE datei_text (
  "dateiId" UUID NOT NULL,
  text TEXT,
  zeichen INTEGER NOT NULL DEFAULT 0,
  "gelesenAm" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  hindernis TEXT,
  worte TSVECTOR,
  CONSTRAINT "datei_text_pkey" PRIMARY KEY ("dateiId"),
  CONSTRAINT datei_text_hindernis CHECK ((text IS NULL) = (hindernis IS NOT NULL)),
  CONSTRAINT datei_text_hindernis_code CHECK (hindernis ~ '^[A-Z_]{3,40}$')
);
ALTER TABLE datei_text ADD CONSTRAINT "datei_text_dateiId_fkey" FOREIGN KEY ("dateiId") REFERENCES datei (id) ON DELETE CASCADE ON UPDATE CASCADE;

-- Its words are computed once, whoever writes the text.
CREATE FUNCTION datei_text_worte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.worte := suchvektor(suchwoerter(NEW.text));
  RETURN NEW;
END $$;
CREATE TRIGGER datei_text_worte BEFORE INSERT OR UPDATE ON datei_text FOR EACH ROW EXECUTE FUNCTION datei_text_worte();

-- ── One row per paper and audience ──
-- What filters ask stands beside the words, and words are moved out of the row, so that counting reads few pages.
CREATE TABLE suche (
  "vorlageId" UUID NOT NULL,
  sicht TEXT NOT NULL,
  ab TIMESTAMPTZ(3),
  datum DATE,
  art TEXT NOT NULL,
  "fachbereichId" UUID,
  stadtbezirke TEXT[] NOT NULL DEFAULT '{}',
  titel TSVECTOR NOT NULL,
  worte TSVECTOR NOT NULL,
  CONSTRAINT "suche_pkey" PRIMARY KEY ("vorlageId", sicht),
  CONSTRAINT suche_sicht CHECK (sicht IN ('OEFFENTLICH', 'INTERN')),
  CONSTRAINT suche_ab CHECK ((sicht = 'OEFFENTLICH') = (ab IS NOT NULL))
) WITH (toast_tuple_target = 256);
ALTER TABLE suche ADD CONSTRAINT "suche_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES vorlage (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "suche_sicht_datum_vorlageId_idx" ON suche (sicht, datum DESC NULLS LAST, "vorlageId");
-- Without a list of pending entries, which every search would have to read through.
CREATE INDEX suche_worte_oeffentlich ON suche USING gin (worte) WITH (fastupdate = off) WHERE sicht = 'OEFFENTLICH';
CREATE INDEX suche_worte_intern ON suche USING gin (worte) WITH (fastupdate = off) WHERE sicht = 'INTERN';
CREATE INDEX suche_titel_oeffentlich ON suche USING gin (titel) WITH (fastupdate = off) WHERE sicht = 'OEFFENTLICH';
CREATE INDEX suche_titel_intern ON suche USING gin (titel) WITH (fastupdate = off) WHERE sicht = 'INTERN';

-- ── The words there are, so that "schul" finds "grundschule" ──
-- `ab`: the earliest publication of a public paper that holds it; before, the public does not know the word.
CREATE TABLE suchwort (
  sicht TEXT NOT NULL,
  wort TEXT NOT NULL,
  ab TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "suchwort_pkey" PRIMARY KEY (sicht, wort),
  CONSTRAINT suchwort_sicht CHECK (sicht IN ('OEFFENTLICH', 'INTERN'))
);
CREATE INDEX suchwort_teile_oeffentlich ON suchwort USING gin (wort public.gin_trgm_ops) WITH (fastupdate = off) WHERE sicht = 'OEFFENTLICH';
CREATE INDEX suchwort_teile_intern ON suchwort USING gin (wort public.gin_trgm_ops) WITH (fastupdate = off) WHERE sicht = 'INTERN';

-- Shorter words and numbers are looked for by their beginning and need no vocabulary.
CREATE FUNCTION suchworte_in(worte tsvector) RETURNS SETOF text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT w FROM unnest(tsvector_to_array(worte)) w WHERE w ~ '^[a-z]{4,60}$'
$$;

-- ── Recompute, for any number of papers: also after a load with triggers off ──
-- Where a paper has more words than a vector holds, its own text comes first, attachments give way.
CREATE FUNCTION suche_erneuern(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  WITH v AS MATERIALIZED (
    SELECT x.id, x.nummer, x.betreff, x.untertitel, x."oeffentlichAb", x.datum, x.art, x."fachbereichId", x.stadtbezirke
    FROM vorlage x WHERE x.id = ANY (ids)
  ), teile AS MATERIALIZED (
    SELECT t.id, t.aussen, 0 AS rang, suchvektor(suchwoerter(string_agg(t.text, ' '))) AS worte FROM (
      SELECT v.id, true AS aussen, concat_ws(' ', v.nummer, v.betreff, v.untertitel) AS text FROM v
      UNION ALL SELECT a."vorlageId", true, concat_ws(' ', a.ueberschrift, a.text) FROM abschnitt a WHERE a."vorlageId" = ANY (ids)
      UNION ALL SELECT s."vorlageId", s.oeffentlich, s.text FROM sachstand s WHERE s."vorlageId" = ANY (ids)
      UNION ALL SELECT a."vorlageId", a.oeffentlich, a.titel FROM anlage a WHERE a."vorlageId" = ANY (ids)
    ) t GROUP BY t.id, t.aussen
    UNION ALL
    SELECT a."vorlageId", a.oeffentlich, 1, d.worte
    FROM anlage a JOIN datei_text d ON d."dateiId" = a."dateiId" WHERE a."vorlageId" = ANY (ids) AND d.worte IS NOT NULL
  ), menge AS MATERIALIZED (
    SELECT t.id, p.sicht, sum(length(t.worte)) AS zahl
    FROM teile t JOIN (VALUES ('OEFFENTLICH'), ('INTERN')) p (sicht) ON t.aussen OR p.sicht = 'INTERN' GROUP BY 1, 2
  ), vektor AS (
    SELECT m.id, m.sicht, suchsumme(t.worte) AS worte
    FROM menge m JOIN teile t ON t.id = m.id AND (t.aussen OR m.sicht = 'INTERN') WHERE m.zahl < 8000 GROUP BY 1, 2
    UNION ALL
    SELECT x.id, x.sicht, suchvektor(array_agg(x.wort ORDER BY x.rang, x.wort)) FROM (
      SELECT m.id, m.sicht, w.wort, min(t.rang) AS rang
      FROM menge m JOIN teile t ON t.id = m.id AND (t.aussen OR m.sicht = 'INTERN')
      CROSS JOIN LATERAL unnest(tsvector_to_array(t.worte)) w (wort) WHERE m.zahl >= 8000 GROUP BY 1, 2, 3) x GROUP BY 1, 2
  )
  INSERT INTO suche AS s ("vorlageId", sicht, ab, datum, art, "fachbereichId", stadtbezirke, titel, worte)
  SELECT v.id, k.sicht, CASE k.sicht WHEN 'OEFFENTLICH' THEN v."oeffentlichAb" END, v.datum, v.art, v."fachbereichId", v.stadtbezirke,
    array_to_tsvector(suchwoerter(concat_ws(' ', v.nummer, v.betreff))), k.worte
  FROM v JOIN vektor k ON k.id = v.id
  WHERE k.sicht = 'INTERN' OR v."oeffentlichAb" IS NOT NULL
  ORDER BY v.id, k.sicht
  ON CONFLICT ("vorlageId", sicht) DO UPDATE SET ab = excluded.ab, datum = excluded.datum, art = excluded.art,
    "fachbereichId" = excluded."fachbereichId", stadtbezirke = excluded.stadtbezirke, titel = excluded.titel, worte = excluded.worte
    WHERE (s.ab, s.datum, s.art, s."fachbereichId", s.stadtbezirke, s.titel, s.worte) IS DISTINCT FROM
      (excluded.ab, excluded.datum, excluded.art, excluded."fachbereichId", excluded.stadtbezirke, excluded.titel, excluded.worte);

  -- A paper's publication stands in its "oeffentlichAb", which only a public paper can have.
  DELETE FROM suche s WHERE s."vorlageId" = ANY (ids) AND s.sicht = 'OEFFENTLICH'
    AND NOT EXISTS (SELECT FROM vorlage v WHERE v.id = s."vorlageId" AND v."oeffentlichAb" IS NOT NULL);
END $$;

-- ── Triggers: whoever writes, the words are right in the same transaction ──
CREATE FUNCTION suche_vorlage() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(id) INTO ids FROM neu;
  ELSE
    SELECT array_agg(n.id) INTO ids FROM neu n JOIN alt a ON a.id = n.id
    WHERE (n.nummer, n.betreff, n.untertitel, n."oeffentlichAb", n.datum, n.art, n."fachbereichId", n.stadtbezirke) IS DISTINCT FROM
      (a.nummer, a.betreff, a.untertitel, a."oeffentlichAb", a.datum, a.art, a."fachbereichId", a.stadtbezirke);
  END IF;
  IF ids IS NOT NULL THEN PERFORM suche_erneuern(ids); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER suche_neu AFTER INSERT ON vorlage REFERENCING NEW TABLE AS neu FOR EACH STATEMENT EXECUTE FUNCTION suche_vorlage();
CREATE TRIGGER suche_anders AFTER UPDATE ON vorlage REFERENCING OLD TABLE AS alt NEW TABLE AS neu FOR EACH STATEMENT EXECUTE FUNCTION suche_vorlage();

-- Sections, Sachstände, attachments.
CREATE FUNCTION suche_teil() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT array_agg(DISTINCT "vorlageId") INTO ids FROM neu;
  ELSIF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT "vorlageId") INTO ids FROM alt;
  ELSE
    SELECT array_agg(DISTINCT x."vorlageId") INTO ids FROM (SELECT "vorlageId" FROM neu UNION SELECT "vorlageId" FROM alt) x;
  END IF;
  IF ids IS NOT NULL THEN PERFORM suche_erneuern(ids); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION suche_datei() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
DECLARE
  ids uuid[];
BEGIN
  IF TG_OP = 'DELETE' THEN
    SELECT array_agg(DISTINCT a."vorlageId") INTO ids FROM anlage a WHERE a."dateiId" IN (SELECT "dateiId" FROM alt);
  ELSE
    SELECT array_agg(DISTINCT a."vorlageId") INTO ids FROM anlage a WHERE a."dateiId" IN (SELECT "dateiId" FROM neu);
  END IF;
  IF ids IS NOT NULL THEN PERFORM suche_erneuern(ids); END IF;
  RETURN NULL;
END $$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['abschnitt', 'sachstand', 'anlage', 'datei_text'] LOOP
    EXECUTE format('CREATE TRIGGER suche_neu AFTER INSERT ON %I REFERENCING NEW TABLE AS neu FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      t, CASE t WHEN 'datei_text' THEN 'suche_datei' ELSE 'suche_teil' END);
    EXECUTE format('CREATE TRIGGER suche_anders AFTER UPDATE ON %I REFERENCING OLD TABLE AS alt NEW TABLE AS neu FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      t, CASE t WHEN 'datei_text' THEN 'suche_datei' ELSE 'suche_teil' END);
    EXECUTE format('CREATE TRIGGER suche_fort AFTER DELETE ON %I REFERENCING OLD TABLE AS alt FOR EACH STATEMENT EXECUTE FUNCTION %I()',
      t, CASE t WHEN 'datei_text' THEN 'suche_datei' ELSE 'suche_teil' END);
  END LOOP;
END $$;

-- The vocabulary follows the vectors. Words already known are not touched, so that writers do not wait for each other.
CREATE FUNCTION suchwort_lernen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  INSERT INTO suchwort AS s (sicht, wort, ab)
  SELECT n.sicht, w.wort, min(coalesce(n.ab, 'epoch')) FROM neu n CROSS JOIN LATERAL suchworte_in(n.worte) w (wort)
  WHERE NOT EXISTS (SELECT FROM suchwort b WHERE b.sicht = n.sicht AND b.wort = w.wort AND b.ab <= coalesce(n.ab, 'epoch'))
  GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT (sicht, wort) DO UPDATE SET ab = excluded.ab WHERE s.ab > excluded.ab;
  RETURN NULL;
END $$;
CREATE TRIGGER suchwort_1_neu AFTER INSERT ON suche REFERENCING NEW TABLE AS neu FOR EACH STATEMENT EXECUTE FUNCTION suchwort_lernen();
CREATE TRIGGER suchwort_1_anders AFTER UPDATE ON suche REFERENCING NEW TABLE AS neu FOR EACH STATEMENT EXECUTE FUNCTION suchwort_lernen();

-- A public word whose `ab` came from a row that is gone or has lost it: known from the next paper on, or no more. What the
-- house knows of words that stand nowhere any more the daily job takes away.
CREATE FUNCTION suchwort_vergessen() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  WITH fraglich AS MATERIALIZED (
    SELECT DISTINCT b.wort, b.ab FROM alt a CROSS JOIN LATERAL suchworte_in(a.worte) w (wort)
    JOIN suchwort b ON b.sicht = 'OEFFENTLICH' AND b.wort = w.wort AND b.ab >= a.ab
    WHERE a.sicht = 'OEFFENTLICH' AND NOT EXISTS (SELECT FROM suche s
      WHERE s."vorlageId" = a."vorlageId" AND s.sicht = 'OEFFENTLICH' AND s.ab <= a.ab AND s.worte @@ w.wort::tsquery)
  ), verwaist AS (
    SELECT f.wort FROM fraglich f WHERE NOT EXISTS (SELECT FROM suche s
      WHERE s.sicht = 'OEFFENTLICH' AND s.worte @@ f.wort::tsquery AND s.ab <= f.ab)
  ), neuer AS (
    SELECT v.wort, (SELECT min(s.ab) FROM suche s WHERE s.sicht = 'OEFFENTLICH' AND s.worte @@ v.wort::tsquery) AS ab FROM verwaist v
  ), fort AS (
    DELETE FROM suchwort b USING neuer n WHERE b.sicht = 'OEFFENTLICH' AND b.wort = n.wort AND n.ab IS NULL
  )
  UPDATE suchwort b SET ab = n.ab FROM neuer n WHERE b.sicht = 'OEFFENTLICH' AND b.wort = n.wort AND n.ab IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER suchwort_2_anders AFTER UPDATE ON suche REFERENCING OLD TABLE AS alt FOR EACH STATEMENT EXECUTE FUNCTION suchwort_vergessen();
CREATE TRIGGER suchwort_2_fort AFTER DELETE ON suche REFERENCING OLD TABLE AS alt FOR EACH STATEMENT EXECUTE FUNCTION suchwort_vergessen();

-- The daily job: words that stand nowhere go, words that two writers lost between them come back.
CREATE FUNCTION suchworte_abgleichen() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
DECLARE
  anders integer;
  n integer;
BEGIN
  DELETE FROM suchwort b WHERE b.sicht = 'INTERN' AND NOT EXISTS (SELECT FROM suche s WHERE s.sicht = 'INTERN' AND s.worte @@ b.wort::tsquery);
  GET DIAGNOSTICS anders = ROW_COUNT;
  DELETE FROM suchwort b WHERE b.sicht = 'OEFFENTLICH' AND NOT EXISTS (SELECT FROM suche s WHERE s.sicht = 'OEFFENTLICH' AND s.worte @@ b.wort::tsquery);
  GET DIAGNOSTICS n = ROW_COUNT;
  anders := anders + n;
  INSERT INTO suchwort (sicht, wort, ab)
  SELECT 'INTERN', t.word, 'epoch' FROM ts_stat('SELECT worte FROM intern.suche WHERE sicht = ''INTERN''') t
  WHERE t.word ~ '^[a-z]{4,60}$' AND NOT EXISTS (SELECT FROM suchwort b WHERE b.sicht = 'INTERN' AND b.wort = t.word)
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  anders := anders + n;
  INSERT INTO suchwort (sicht, wort, ab)
  SELECT 'OEFFENTLICH', t.word, (SELECT min(s.ab) FROM suche s WHERE s.sicht = 'OEFFENTLICH' AND s.worte @@ t.word::tsquery)
  FROM ts_stat('SELECT worte FROM intern.suche WHERE sicht = ''OEFFENTLICH''') t
  WHERE t.word ~ '^[a-z]{4,60}$' AND NOT EXISTS (SELECT FROM suchwort b WHERE b.sicht = 'OEFFENTLICH' AND b.wort = t.word)
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN anders + n;
END $$;

-- ── The public ──
-- `ab` is the paper's "oeffentlichAb", carried along by trigger in the same transaction; only a public paper has one.
CREATE VIEW oeffentlich.suche AS
  SELECT s."vorlageId", s.sicht, s.ab, s.datum, s.art, s."fachbereichId", s.stadtbezirke, s.titel, s.worte
  FROM intern.suche s WHERE s.sicht = 'OEFFENTLICH' AND s.ab <= (SELECT intern.jetzt());
CREATE VIEW oeffentlich.suchwort AS
  SELECT w.sicht, w.wort, w.ab FROM intern.suchwort w WHERE w.sicht = 'OEFFENTLICH' AND w.ab <= (SELECT intern.jetzt());
CREATE VIEW oeffentlich.datei_text AS
  SELECT t."dateiId", t.text, t.zeichen, t."gelesenAm", t.hindernis, t.worte
  FROM intern.datei_text t WHERE EXISTS (SELECT FROM oeffentlich.anlage a WHERE a."dateiId" = t."dateiId");

-- The planner does not know what it costs to look into a long vector, and would rather look into all of them one by one than
-- take the index. This says so: true for every row, and dear. Only rows that already hold the words are asked.
CREATE FUNCTION suchkosten(sicht text) RETURNS boolean LANGUAGE plpgsql STABLE COST 400 PARALLEL SAFE AS $$ BEGIN RETURN true; END $$;
CREATE FUNCTION oeffentlich.suchkosten(sicht text) RETURNS boolean LANGUAGE plpgsql STABLE COST 400 PARALLEL SAFE AS $$ BEGIN RETURN true; END $$;

GRANT SELECT ON oeffentlich.suche, oeffentlich.suchwort, oeffentlich.datei_text TO ratslauf_oeffentlich, ratslauf_app;
-- Only the triggers write words.
GRANT SELECT ON suche, suchwort TO ratslauf_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON datei_text TO ratslauf_app;
REVOKE EXECUTE ON FUNCTION suche_erneuern(uuid[]), suchworte_abgleichen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION suchworte_abgleichen() TO ratslauf_app;

-- What is there already.
SELECT suche_erneuern(ARRAY(SELECT id FROM vorlage));
