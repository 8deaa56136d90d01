-- What a CHECK, an exclusion or a trigger can hold, holds here, whoever writes.
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

-- The clock of all SQL (architecture rule 9): now(), or in a demo city the connection's setting ratslauf.jetzt.
CREATE FUNCTION jetzt() RETURNS timestamptz LANGUAGE sql STABLE SECURITY DEFINER SET search_path = intern AS $$
  SELECT CASE WHEN EXISTS (SELECT FROM kommune WHERE demo)
    THEN coalesce(nullif(current_setting('ratslauf.jetzt', true), '')::timestamptz, now())
    ELSE now() END
$$;

ALTER TABLE kommune
  ADD CONSTRAINT kommune_einzig CHECK (einzig),
  ADD CONSTRAINT kommune_name CHECK (btrim(name) <> '' AND btrim(kurzname) <> ''),
  ADD CONSTRAINT kommune_ladungsfrist CHECK ("ladungsfristModus" IN ('VOLLE_TAGE', 'TAG_VORHER') AND "ladungsfristTage" BETWEEN 0 AND 60),
  ADD CONSTRAINT kommune_nummernmuster CHECK (btrim(nummernmuster) <> '');

ALTER TABLE wahlperiode
  ADD CONSTRAINT wahlperiode_dauer CHECK (ende >= beginn),
  ADD CONSTRAINT wahlperiode_allein EXCLUDE USING gist (daterange(beginn, ende, '[]') WITH &&);

ALTER TABLE organisationseinheit
  ADD CONSTRAINT organisationseinheit_art CHECK (art IN ('FACHBEREICH', 'DEZERNAT')),
  ADD CONSTRAINT organisationseinheit_nicht_sich CHECK ("uebergeordnetId" <> id);

ALTER TABLE gremium
  ADD CONSTRAINT gremium_art CHECK (art IN ('RAT', 'HAUPTAUSSCHUSS', 'AUSSCHUSS', 'BETRIEBSAUSSCHUSS', 'BEZIRKSVERTRETUNG', 'BEIRAT', 'INTEGRATIONSRAT', 'FRAKTION', 'VERWALTUNG', 'SONSTIGES')),
  ADD CONSTRAINT gremium_aufgabe CHECK (aufgabe IN ('FINANZEN', 'JUGENDHILFE', 'BETRIEB')),
  ADD CONSTRAINT gremium_name CHECK (btrim(name) <> ''),
  ADD CONSTRAINT gremium_kurzname CHECK (char_length(replace(kurzname, U&'\00AD', '')) BETWEEN 1 AND 22),
  ADD CONSTRAINT gremium_gueltig CHECK ("gueltigBis" >= "gueltigVon"),
  ADD CONSTRAINT gremium_nachfolger CHECK ("nachfolgerId" <> id);

ALTER TABLE gremium_name
  ADD CONSTRAINT gremium_name_art CHECK (art IN ('NAME', 'ALIAS')),
  ADD CONSTRAINT gremium_name_text CHECK (btrim(name) <> ''),
  ADD CONSTRAINT gremium_name_gueltig CHECK ("gueltigBis" >= "gueltigVon");

ALTER TABLE mitgliedschaft
  ADD CONSTRAINT mitgliedschaft_rolle CHECK (rolle IN ('VORSITZ', 'STELLVERTRETENDER_VORSITZ', 'MITGLIED', 'SACHKUNDIGE_BUERGERIN', 'SACHKUNDIGE_EINWOHNERIN', 'STELLVERTRETUNG', 'SCHRIFTFUEHRUNG')),
  ADD CONSTRAINT mitgliedschaft_dauer CHECK (bis >= von);

ALTER TABLE vorlage
  ADD CONSTRAINT vorlage_art CHECK (art IN ('BESCHLUSSVORLAGE', 'KENNTNISNAHMEVORLAGE', 'MITTEILUNG', 'ANTRAG', 'VORSCHLAG_ZUR_TO', 'ANFRAGE', 'BEANTWORTUNG', 'STELLUNGNAHME', 'EINGABE', 'DRINGLICHKEITSENTSCHEIDUNG', 'RESOLUTION', 'WAHL')),
  ADD CONSTRAINT vorlage_status CHECK (status IN ('ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET', 'IN_BERATUNG', 'ABGESCHLOSSEN', 'BESCHLUSSKONTROLLE', 'ZURUECKGEZOGEN')),
  ADD CONSTRAINT vorlage_oeffentlichkeit CHECK (oeffentlichkeit IN ('OEFFENTLICH', 'NICHTOEFFENTLICH')),
  ADD CONSTRAINT vorlage_betreff CHECK (btrim(betreff) <> ''),
  ADD CONSTRAINT vorlage_nummer CHECK (btrim(nummer) <> ''),
  ADD CONSTRAINT vorlage_zurueckgezogen CHECK ((status = 'ZURUECKGEZOGEN') = ("zurueckgezogenAm" IS NOT NULL)),
  ADD CONSTRAINT vorlage_zurueckgezogen_grund CHECK ("zurueckgezogenGrund" IS NULL OR "zurueckgezogenAm" IS NOT NULL),
  ADD CONSTRAINT vorlage_oeffentlich_nur_oe CHECK ("oeffentlichAb" IS NULL OR (oeffentlichkeit = 'OEFFENTLICH' AND status NOT IN ('ENTWURF', 'MITZEICHNUNG')));

ALTER TABLE abschnitt
  ADD CONSTRAINT abschnitt_art CHECK (art IN ('BESCHLUSSVORSCHLAG', 'FINANZIELLE_AUSWIRKUNGEN', 'PERSONELLE_AUSWIRKUNGEN', 'KLIMARELEVANZ', 'BEGRUENDUNG', 'SACHSTAND', 'ZUSAMMENFASSUNG', 'ANLAGENVERZEICHNIS', 'SONSTIGES')),
  ADD CONSTRAINT abschnitt_ordnung CHECK (ordnung >= 0);

ALTER TABLE sachstand ADD CONSTRAINT sachstand_text CHECK (btrim(text) <> '' AND btrim(verfasser) <> '');

ALTER TABLE datei
  ADD CONSTRAINT datei_groesse CHECK (groesse >= 0),
  ADD CONSTRAINT datei_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE anlage ADD CONSTRAINT anlage_titel CHECK (btrim(titel) <> '' AND ordnung >= 0);

ALTER TABLE verweis
  ADD CONSTRAINT verweis_art CHECK (art IN ('BEZUG', 'ERGAENZUNG', 'NEUFASSUNG', 'ANTWORT', 'AENDERUNGSANTRAG')),
  ADD CONSTRAINT verweis_ziel CHECK (nummer IS NOT NULL OR "zielId" IS NOT NULL),
  ADD CONSTRAINT verweis_nicht_sich CHECK ("zielId" <> "vonId");

ALTER TABLE sitzung
  ADD CONSTRAINT sitzung_status CHECK (status IN ('TERMINIERT', 'EINGELADEN', 'DURCHGEFUEHRT')),
  ADD CONSTRAINT sitzung_beginn CHECK (beginn ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT sitzung_ende CHECK (ende ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT sitzung_nummer CHECK (nummer > 0),
  ADD CONSTRAINT sitzung_abgesagt CHECK (NOT (abgesagt AND status = 'DURCHGEFUEHRT')),
  ADD CONSTRAINT sitzung_abgesagt_grund CHECK ("abgesagtGrund" IS NULL OR abgesagt);

ALTER TABLE sitzung_gremium ADD CONSTRAINT sitzung_gremium_ordnung CHECK (ordnung >= 0);

ALTER TABLE tagesordnungspunkt
  ADD CONSTRAINT tagesordnungspunkt_teil CHECK (teil IN ('OEFFENTLICH', 'NICHTOEFFENTLICH')),
  ADD CONSTRAINT tagesordnungspunkt_titel CHECK (btrim(titel) <> '' AND ordnung >= 0);

ALTER TABLE versand
  ADD CONSTRAINT versand_art CHECK (art IN ('EINLADUNG', 'NACHTRAG', 'TISCHVORLAGE', 'SONDERVERSAND', 'IMPORT')),
  ADD CONSTRAINT versand_sitzung CHECK (art IN ('SONDERVERSAND', 'IMPORT') OR "sitzungId" IS NOT NULL),
  ADD CONSTRAINT versand_nicht_vorher CHECK ("oeffentlichAb" >= "versandtAm");

ALTER TABLE beratung
  ADD CONSTRAINT beratung_zustaendigkeit CHECK (zustaendigkeit IN ('KENNTNISNAHME', 'ANHOERUNG', 'EMPFEHLUNG', 'BESCHLUSS', 'EINBRINGUNG', 'GENEHMIGUNG')),
  ADD CONSTRAINT beratung_ordnung CHECK (ordnung >= 0),
  ADD CONSTRAINT beratung_ein_termin CHECK ("sitzungId" IS NULL OR "planDatum" IS NULL),
  ADD CONSTRAINT beratung_top_in_sitzung CHECK ("tagesordnungspunktId" IS NULL OR "sitzungId" IS NOT NULL),
  ADD CONSTRAINT beratung_entfallen_grund CHECK ("entfallenGrund" IS NULL OR "entfallenAm" IS NOT NULL),
  ADD CONSTRAINT beratung_nicht_sich CHECK ("ersetztDurchId" <> id);

ALTER TABLE ergebnis
  ADD CONSTRAINT ergebnis_code CHECK (code IN ('ZUR_KENNTNIS_GENOMMEN', 'ANGEHOERT', 'EMPFOHLEN', 'MIT_AENDERUNGEN_EMPFOHLEN', 'NICHT_EMPFOHLEN', 'BESCHLOSSEN', 'GEAENDERT_BESCHLOSSEN', 'ABGELEHNT', 'GENEHMIGT', 'NICHT_GENEHMIGT', 'OHNE_VOTUM', 'VERTAGT', 'VERTAGT_INS_FOLGEGREMIUM', 'ABGESETZT', 'NICHT_BEHANDELT', 'VERWIESEN', 'EINGEBRACHT', 'ZURUECKGEZOGEN', 'ERLEDIGT')),
  ADD CONSTRAINT ergebnis_stimmen CHECK (ja >= 0 AND nein >= 0 AND enthaltung >= 0 AND befangen >= 0),
  ADD CONSTRAINT ergebnis_geaendert CHECK (code <> 'GEAENDERT_BESCHLOSSEN' OR beschlusstext IS NOT NULL),
  ADD CONSTRAINT ergebnis_berichtigt CHECK ("berichtigtAm" >= "erfasstAm");
-- One result in force per step; a correction dates the old one first (V-2x).
CREATE UNIQUE INDEX ergebnis_in_kraft ON ergebnis ("beratungId") WHERE "berichtigtAm" IS NULL;

ALTER TABLE standort
  ADD CONSTRAINT standort_sicht CHECK (sicht IN ('OEFFENTLICH', 'INTERN')),
  ADD CONSTRAINT standort_code CHECK (code IN ('VERWALTUNG', 'ZURUECKGEZOGEN', 'KEINE_FOLGE', 'ENTFALLEN', 'ABGESCHLOSSEN', 'OFFEN_OHNE_ENTSCHEIDUNG', 'HEUTE', 'ENTSCHIEDEN_REST_OFFEN', 'NEUER_TERMIN_OFFEN', 'TERMIN_OFFEN', 'ERGEBNIS_AUSSTEHEND', 'ALS_NAECHSTES', 'BERATUNG_LAEUFT')),
  ADD CONSTRAINT standort_dauer CHECK (bis > von),
  ADD CONSTRAINT standort_zahl CHECK (erledigt BETWEEN 0 AND gesamt),
  ADD CONSTRAINT standort_lueckenlos_einfach EXCLUDE USING gist ("vorlageId" WITH =, sicht WITH =, daterange(von, bis) WITH &&);

ALTER TABLE loeschmarke ADD CONSTRAINT loeschmarke_art CHECK (btrim("gegenstandArt") <> '');
ALTER TABLE import ADD CONSTRAINT import_inhalt CHECK (inhalt ~ '^[0-9a-f]{64}$');

-- N1: a number is never changed and never used again, so a numbered paper is never deleted.
CREATE FUNCTION vorlage_nummer_bleibt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.nummer IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.nummer IS DISTINCT FROM OLD.nummer) THEN
    RAISE EXCEPTION 'Die Drucksache-Nummer % bleibt (N1)', OLD.nummer USING ERRCODE = 'check_violation', CONSTRAINT = 'vorlage_nummer_bleibt';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER vorlage_nummer_bleibt BEFORE UPDATE OF nummer OR DELETE ON vorlage FOR EACH ROW EXECUTE FUNCTION vorlage_nummer_bleibt();

-- Publication is decided here and nowhere else: the earliest Versand of a public paper.
CREATE FUNCTION vorlage_oeffentlich_ab() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."oeffentlichAb" := CASE WHEN NEW.oeffentlichkeit = 'OEFFENTLICH' THEN
    (SELECT min(v."oeffentlichAb") FROM versand v JOIN versand_vorlage vv ON vv."versandId" = v.id WHERE vv."vorlageId" = NEW.id) END;
  RETURN NEW;
END $$;
CREATE TRIGGER vorlage_oeffentlich_ab BEFORE INSERT OR UPDATE OF oeffentlichkeit, "oeffentlichAb" ON vorlage FOR EACH ROW EXECUTE FUNCTION vorlage_oeffentlich_ab();

CREATE FUNCTION versand_veroeffentlicht() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE vorlage SET "oeffentlichAb" = "oeffentlichAb" WHERE id = NEW."vorlageId";
  RETURN NULL;
END $$;
CREATE TRIGGER versand_veroeffentlicht AFTER INSERT ON versand_vorlage FOR EACH ROW EXECUTE FUNCTION versand_veroeffentlicht();

CREATE FUNCTION sitzung_tagesordnung_ab() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."tagesordnungAb" := (SELECT min(v."oeffentlichAb") FROM versand v WHERE v."sitzungId" = NEW.id AND v.art IN ('EINLADUNG', 'NACHTRAG'));
  RETURN NEW;
END $$;
CREATE TRIGGER sitzung_tagesordnung_ab BEFORE INSERT OR UPDATE OF "tagesordnungAb" ON sitzung FOR EACH ROW EXECUTE FUNCTION sitzung_tagesordnung_ab();

CREATE FUNCTION versand_laedt_ein() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sitzung SET "tagesordnungAb" = "tagesordnungAb" WHERE id = NEW."sitzungId";
  RETURN NULL;
END $$;
CREATE TRIGGER versand_laedt_ein AFTER INSERT ON versand FOR EACH ROW EXECUTE FUNCTION versand_laedt_ein();

-- A reference finds its paper, whichever of the two comes first.
CREATE FUNCTION verweis_findet_ziel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."zielId" := coalesce(NEW."zielId", (SELECT id FROM vorlage WHERE nummer = NEW.nummer AND id <> NEW."vonId"));
  RETURN NEW;
END $$;
CREATE TRIGGER verweis_findet_ziel BEFORE INSERT OR UPDATE OF nummer ON verweis FOR EACH ROW EXECUTE FUNCTION verweis_findet_ziel();

CREATE FUNCTION vorlage_heilt_verweise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE verweis SET "zielId" = NEW.id WHERE nummer = NEW.nummer AND "zielId" IS NULL AND "vonId" <> NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER vorlage_heilt_verweise AFTER INSERT OR UPDATE OF nummer ON vorlage FOR EACH ROW WHEN (NEW.nummer IS NOT NULL) EXECUTE FUNCTION vorlage_heilt_verweise();

-- The audit is a chain per month (P5). The number is taken after the lock, so its order is the order of the chain.
CREATE FUNCTION protokoll_verketten() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  NEW.monat := to_char(NEW.am AT TIME ZONE 'Europe/Berlin', 'YYYY-MM');
  PERFORM pg_advisory_xact_lock(hashtext('protokoll'), hashtext(NEW.monat));
  NEW.id := nextval('protokoll_id_seq');
  NEW.vorhash := coalesce((SELECT p.hash FROM protokoll p WHERE p.monat = NEW.monat ORDER BY p.id DESC LIMIT 1), 'Anfang ' || NEW.monat);
  NEW.hash := encode(sha256(convert_to(jsonb_build_array(NEW.vorhash, NEW.id, extract(epoch FROM NEW.am), NEW.akteur, NEW.aktion,
    NEW."gegenstandArt", NEW."gegenstandId", NEW.von, NEW.nach, NEW.grund)::text, 'UTF8')), 'hex');
  RETURN NEW;
END $$;
CREATE TRIGGER protokoll_verketten BEFORE INSERT ON protokoll FOR EACH ROW EXECUTE FUNCTION protokoll_verketten();
