-- AlterTable: a seal outlives its month; it says when the month was deleted.
ALTER TABLE "protokoll_siegel" ADD COLUMN     "geloeschtAm" TIMESTAMPTZ(3),
ALTER COLUMN "anzahl" SET DEFAULT 0,
ALTER COLUMN "wurzel" SET DEFAULT '';

-- The audit as Revision searches it: newest first, each filter by an index of its own.
CREATE INDEX "protokoll_aktion_id_idx" ON "protokoll"("aktion", "id");
CREATE INDEX "protokoll_kette_id_idx" ON "protokoll"("kette", "id");
CREATE INDEX "protokoll_am_idx" ON "protokoll"("am");

-- Whether somebody has read this a moment ago (hand-made: partial).
CREATE INDEX protokoll_gelesen ON protokoll ("akteurId", "gegenstandId", am) WHERE kette = 'LESEN';
-- What was done to the audit itself (hand-made: partial).
CREATE INDEX protokoll_ueber_protokoll ON protokoll (aktion, id) WHERE "gegenstandArt" = 'protokoll';

-- ── The chain: one canonical form, for the trigger that writes it and the check that computes it again ──
CREATE FUNCTION protokoll_anfang(kette text, monat text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE kette WHEN 'SCHREIBEN' THEN 'Anfang ' ELSE 'Anfang ' || kette || ' ' END || monat
$$;

CREATE FUNCTION protokoll_monat(am timestamptz) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(am AT TIME ZONE 'Europe/Berlin', 'YYYY-MM')
$$;

CREATE FUNCTION protokoll_hash(p protokoll) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to((jsonb_build_array(p.vorhash, p.id, extract(epoch FROM p.am), p.akteur, p.aktion,
    p."gegenstandArt", p."gegenstandId", p.von, p.nach, p.grund)
    || CASE WHEN p."akteurId" IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(p."akteurId") END)::text, 'UTF8')), 'hex')
$$;

CREATE OR REPLACE FUNCTION protokoll_verketten() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  NEW.monat := protokoll_monat(NEW.am);
  PERFORM pg_advisory_xact_lock(hashtext('protokoll ' || NEW.kette), hashtext(NEW.monat));
  -- Asked under the lock that sealing holds too: what a seal has counted, nothing is added to.
  IF EXISTS (SELECT FROM protokoll_siegel s WHERE s.kette = NEW.kette AND s.monat = NEW.monat) THEN
    RAISE EXCEPTION 'Der Monat % der Kette % ist versiegelt', NEW.monat, NEW.kette USING ERRCODE = 'check_violation';
  END IF;
  NEW.id := nextval('protokoll_id_seq');
  NEW.vorhash := coalesce((SELECT p.hash FROM protokoll p WHERE p.kette = NEW.kette AND p.monat = NEW.monat ORDER BY p.id DESC LIMIT 1),
    protokoll_anfang(NEW.kette, NEW.monat));
  NEW.hash := protokoll_hash(NEW);
  RETURN NEW;
END $$;

-- A seal says what is there and nothing else: whoever inserts one names the month, the database counts.
CREATE FUNCTION protokoll_versiegeln() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  -- A day's grace for what was begun in the month and saved after it.
  IF NEW.monat >= protokoll_monat(jetzt() - interval '1 day') THEN
    RAISE EXCEPTION 'Der Monat % ist noch nicht vorbei', NEW.monat USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('protokoll ' || NEW.kette), hashtext(NEW.monat));
  NEW.anzahl := (SELECT count(*) FROM protokoll p WHERE p.kette = NEW.kette AND p.monat = NEW.monat);
  NEW.wurzel := (SELECT p.hash FROM protokoll p WHERE p.kette = NEW.kette AND p.monat = NEW.monat ORDER BY p.id DESC LIMIT 1);
  NEW."geloeschtAm" := NULL;
  RETURN NEW;
END $$;
CREATE TRIGGER protokoll_versiegeln BEFORE INSERT ON protokoll_siegel FOR EACH ROW EXECUTE FUNCTION protokoll_versiegeln();
ALTER TABLE protokoll_siegel ADD CONSTRAINT protokoll_siegel_monat CHECK (monat ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');

-- Retention (P5): whole months that are older than the Kommune keeps, only sealed and unchanged ones; the seal stays. Runs
-- with the rights of its caller, and only the owner may delete; the entry about it is written to the running month.
CREATE FUNCTION protokoll_loeschen(zeitpunkt timestamptz) RETURNS TABLE (kette text, monat text, anzahl int)
LANGUAGE plpgsql SET search_path = intern AS $$
DECLARE
  siegel protokoll_siegel;
  da int;
  letzter text;
BEGIN
  FOR siegel IN
    SELECT s.* FROM protokoll_siegel s CROSS JOIN kommune k
    WHERE s."geloeschtAm" IS NULL AND s.monat < protokoll_monat(zeitpunkt
      - make_interval(years => CASE s.kette WHEN 'LESEN' THEN k."aufbewahrungLesen" ELSE k."aufbewahrungSchreiben" END))
    ORDER BY s.kette, s.monat
    FOR UPDATE OF s
  LOOP
    da := (SELECT count(*) FROM protokoll p WHERE p.kette = siegel.kette AND p.monat = siegel.monat);
    letzter := (SELECT p.hash FROM protokoll p WHERE p.kette = siegel.kette AND p.monat = siegel.monat ORDER BY p.id DESC LIMIT 1);
    IF da <> siegel.anzahl OR letzter IS DISTINCT FROM siegel.wurzel THEN
      RAISE EXCEPTION 'Der Monat % der Kette % stimmt nicht mit seinem Siegel überein und bleibt', siegel.monat, siegel.kette;
    END IF;
    DELETE FROM protokoll p WHERE p.kette = siegel.kette AND p.monat = siegel.monat;
    UPDATE protokoll_siegel s SET "geloeschtAm" = zeitpunkt WHERE s.kette = siegel.kette AND s.monat = siegel.monat;
    INSERT INTO protokoll (am, akteur, aktion, "gegenstandArt", nach) VALUES (zeitpunkt, 'System', 'protokoll.loeschen', 'protokoll',
      jsonb_build_object('kette', siegel.kette, 'monat', siegel.monat, 'anzahl', siegel.anzahl, 'wurzel', siegel.wurzel));
    kette := siegel.kette; monat := siegel.monat; anzahl := siegel.anzahl;
    RETURN NEXT;
  END LOOP;
END $$;

-- ── Rights ──
REVOKE ALL ON FUNCTION protokoll_loeschen(timestamptz) FROM PUBLIC;
-- What the foundation left: adding seals is the application's, changing one nobody's but the owner's.
REVOKE UPDATE, DELETE, TRUNCATE ON protokoll, protokoll_siegel FROM ratslauf_app;
