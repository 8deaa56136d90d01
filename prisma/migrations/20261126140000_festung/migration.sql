-- DropIndex
DROP INDEX "protokoll_monat_id_idx";

-- DropIndex
DROP INDEX "protokoll_monat_vorhash_key";

-- AlterTable
ALTER TABLE "auth_sitzung" ADD COLUMN     "verfahren" TEXT NOT NULL DEFAULT 'KENNWORT';

-- AlterTable
ALTER TABLE "benutzer" ADD COLUMN     "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "datei" ADD COLUMN     "geprueftAm" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "kommune" ADD COLUMN     "aufbewahrungKontakte" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "aufbewahrungLesen" INTEGER NOT NULL DEFAULT 2,
ADD COLUMN     "aufbewahrungSchreiben" INTEGER NOT NULL DEFAULT 10,
ADD COLUMN     "ausgeschiedeneLesen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "befangeneLesen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "fachfremdeLesen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "oeffentlicheTitel" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "ratLiestKlassen" TEXT[] DEFAULT ARRAY['ALLGEMEIN']::TEXT[],
ADD COLUMN     "zweiterFaktorRollen" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "protokoll" ADD COLUMN     "kette" TEXT NOT NULL DEFAULT 'SCHREIBEN';

-- AlterTable
ALTER TABLE "tagesordnungspunkt" ADD COLUMN     "oeffentlicherBeschluss" TEXT,
ADD COLUMN     "versandId" UUID;

-- AlterTable
ALTER TABLE "vorlage" ADD COLUMN     "personenbezug" TEXT,
ADD COLUMN     "schutzklasse" TEXT NOT NULL DEFAULT 'ALLGEMEIN';

-- CreateTable
CREATE TABLE "zweiter_faktor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "zweiter_faktor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "createdAt" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kontakt" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "art" TEXT NOT NULL,
    "wert" TEXT NOT NULL,
    "einwilligungAm" DATE,
    "einwilligungNachweis" TEXT,
    "widerrufenAm" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kontakt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protokoll_siegel" (
    "kette" TEXT NOT NULL,
    "monat" TEXT NOT NULL,
    "anzahl" INTEGER NOT NULL,
    "wurzel" TEXT NOT NULL,
    "am" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "protokoll_siegel_pkey" PRIMARY KEY ("kette","monat")
);

-- CreateTable
CREATE TABLE "befangenheit" (
    "personId" UUID NOT NULL,
    "tagesordnungspunktId" UUID NOT NULL,
    "von" TEXT NOT NULL,
    "am" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "befangenheit_pkey" PRIMARY KEY ("personId","tagesordnungspunktId")
);

-- CreateTable
CREATE TABLE "dateibefund" (
    "id" UUID NOT NULL,
    "dateiId" UUID NOT NULL,
    "art" TEXT NOT NULL,
    "seite" INTEGER,
    "ausschnitt" TEXT NOT NULL,
    "antwort" TEXT,
    "von" TEXT,
    "am" TIMESTAMPTZ(3),

    CONSTRAINT "dateibefund_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mitzeichnung" (
    "id" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,
    "organisationseinheitId" UUID NOT NULL,
    "runde" INTEGER NOT NULL,
    "ordnung" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'OFFEN',
    "von" TEXT,
    "vonId" UUID,
    "am" TIMESTAMPTZ(3),
    "inVertretung" BOOLEAN NOT NULL DEFAULT false,
    "anmerkung" TEXT,

    CONSTRAINT "mitzeichnung_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "zweiter_faktor_userId_key" ON "zweiter_faktor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "passkey_credentialID_key" ON "passkey"("credentialID");

-- CreateIndex
CREATE INDEX "passkey_userId_idx" ON "passkey"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "kontakt_personId_art_wert_key" ON "kontakt"("personId", "art", "wert");

-- CreateIndex
CREATE INDEX "befangenheit_tagesordnungspunktId_idx" ON "befangenheit"("tagesordnungspunktId");

-- CreateIndex
CREATE INDEX "dateibefund_dateiId_idx" ON "dateibefund"("dateiId");

-- CreateIndex
CREATE INDEX "mitzeichnung_organisationseinheitId_idx" ON "mitzeichnung"("organisationseinheitId");

-- CreateIndex
CREATE UNIQUE INDEX "mitzeichnung_vorlageId_runde_organisationseinheitId_key" ON "mitzeichnung"("vorlageId", "runde", "organisationseinheitId");

-- CreateIndex
CREATE UNIQUE INDEX "mitzeichnung_vorlageId_runde_ordnung_key" ON "mitzeichnung"("vorlageId", "runde", "ordnung");

-- CreateIndex
CREATE INDEX "protokoll_kette_monat_id_idx" ON "protokoll"("kette", "monat", "id");

-- CreateIndex
CREATE INDEX "protokoll_akteurId_id_idx" ON "protokoll"("akteurId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "protokoll_kette_monat_vorhash_key" ON "protokoll"("kette", "monat", "vorhash");

-- CreateIndex
CREATE INDEX "tagesordnungspunkt_versandId_idx" ON "tagesordnungspunkt"("versandId");

-- AddForeignKey
ALTER TABLE "zweiter_faktor" ADD CONSTRAINT "zweiter_faktor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "benutzer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "benutzer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "kontakt" ADD CONSTRAINT "kontakt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagesordnungspunkt" ADD CONSTRAINT "tagesordnungspunkt_versandId_fkey" FOREIGN KEY ("versandId") REFERENCES "versand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "befangenheit" ADD CONSTRAINT "befangenheit_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "befangenheit" ADD CONSTRAINT "befangenheit_tagesordnungspunktId_fkey" FOREIGN KEY ("tagesordnungspunktId") REFERENCES "tagesordnungspunkt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dateibefund" ADD CONSTRAINT "dateibefund_dateiId_fkey" FOREIGN KEY ("dateiId") REFERENCES "datei"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mitzeichnung" ADD CONSTRAINT "mitzeichnung_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mitzeichnung" ADD CONSTRAINT "mitzeichnung_organisationseinheitId_fkey" FOREIGN KEY ("organisationseinheitId") REFERENCES "organisationseinheit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- ── Rules ──
ALTER TABLE auth_sitzung
  ADD CONSTRAINT auth_sitzung_verfahren CHECK (verfahren IN ('KENNWORT', 'TOTP', 'PASSKEY', 'VERZEICHNIS'));
ALTER TABLE zweiter_faktor ADD CONSTRAINT zweiter_faktor_versuche CHECK ("failedVerificationCount" >= 0);

ALTER TABLE benutzer_rolle
  DROP CONSTRAINT benutzer_rolle_rolle,
  ADD CONSTRAINT benutzer_rolle_rolle CHECK (rolle IN ('RATSBUERO', 'FACHBEREICH', 'MITZEICHNUNG', 'SCHRIFTFUEHRUNG', 'MITGLIED', 'ADMINISTRATION', 'REVISION'));

ALTER TABLE kommune
  ADD CONSTRAINT kommune_zweiter_faktor CHECK ("zweiterFaktorRollen" <@ ARRAY['RATSBUERO', 'FACHBEREICH', 'MITZEICHNUNG', 'SCHRIFTFUEHRUNG', 'MITGLIED', 'ADMINISTRATION', 'REVISION']),
  ADD CONSTRAINT kommune_rat_liest CHECK ("ratLiestKlassen" <@ ARRAY['ALLGEMEIN', 'PERSONAL', 'VERTRAG']),
  ADD CONSTRAINT kommune_aufbewahrung CHECK ("aufbewahrungLesen" BETWEEN 1 AND 30 AND "aufbewahrungSchreiben" BETWEEN 1 AND 100 AND "aufbewahrungKontakte" BETWEEN 0 AND 30),
  ADD CONSTRAINT kommune_anlage_hoechst_mb CHECK ("anlageHoechstMb" BETWEEN 1 AND 2000);

ALTER TABLE vorlage
  ADD CONSTRAINT vorlage_schutzklasse CHECK (schutzklasse IN ('ALLGEMEIN', 'PERSONAL', 'VERTRAG')),
  ADD CONSTRAINT vorlage_personenbezug CHECK (personenbezug IN ('KEINER', 'UNKENNTLICH'));

ALTER TABLE tagesordnungspunkt
  ADD CONSTRAINT tagesordnungspunkt_oeffentlicher_beschluss CHECK ("oeffentlicherBeschluss" IS NULL OR (teil = 'NICHTOEFFENTLICH' AND btrim("oeffentlicherBeschluss") <> ''));

ALTER TABLE befangenheit ADD CONSTRAINT befangenheit_von CHECK (btrim(von) <> '');

ALTER TABLE kontakt
  ADD CONSTRAINT kontakt_art CHECK (art IN ('EMAIL', 'TELEFON', 'ANSCHRIFT', 'WEBSEITE')),
  ADD CONSTRAINT kontakt_wert CHECK (btrim(wert) <> ''),
  -- P1: a consent is a day and where it can be found; only a given one can be withdrawn.
  ADD CONSTRAINT kontakt_einwilligung CHECK (("einwilligungAm" IS NULL) = (btrim(coalesce("einwilligungNachweis", '')) = '')),
  ADD CONSTRAINT kontakt_widerruf CHECK ("widerrufenAm" IS NULL OR "widerrufenAm" >= "einwilligungAm");

ALTER TABLE dateibefund
  ADD CONSTRAINT dateibefund_art CHECK (art IN ('VERDECKTER_TEXT', 'PERSOENLICHE_ANGABEN')),
  ADD CONSTRAINT dateibefund_seite CHECK (seite > 0),
  ADD CONSTRAINT dateibefund_antwort CHECK ((antwort IS NULL) = (von IS NULL) AND (antwort IS NULL) = (am IS NULL) AND btrim(antwort) <> '');

ALTER TABLE mitzeichnung
  ADD CONSTRAINT mitzeichnung_status CHECK (status IN ('OFFEN', 'GEZEICHNET', 'ZURUECKGEGEBEN')),
  ADD CONSTRAINT mitzeichnung_zahl CHECK (runde > 0 AND ordnung >= 0),
  ADD CONSTRAINT mitzeichnung_wer CHECK ((status = 'OFFEN') = (von IS NULL) AND (von IS NULL) = (am IS NULL) AND NOT ("inVertretung" AND status = 'OFFEN')),
  -- L1: who returns a paper says why.
  ADD CONSTRAINT mitzeichnung_grund CHECK (status <> 'ZURUECKGEGEBEN' OR btrim(coalesce(anmerkung, '')) <> '');

ALTER TABLE protokoll ADD CONSTRAINT protokoll_kette CHECK (kette IN ('SCHREIBEN', 'LESEN'));
ALTER TABLE protokoll_siegel
  ADD CONSTRAINT protokoll_siegel_kette CHECK (kette IN ('SCHREIBEN', 'LESEN')),
  ADD CONSTRAINT protokoll_siegel_wurzel CHECK (anzahl > 0 AND wurzel ~ '^[0-9a-f]{64}$');

-- Two chains a month (P5): what was written and what was read are deleted at different times, whole months at once.
CREATE OR REPLACE FUNCTION protokoll_verketten() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  NEW.monat := to_char(NEW.am AT TIME ZONE 'Europe/Berlin', 'YYYY-MM');
  PERFORM pg_advisory_xact_lock(hashtext('protokoll ' || NEW.kette), hashtext(NEW.monat));
  NEW.id := nextval('protokoll_id_seq');
  NEW.vorhash := coalesce((SELECT p.hash FROM protokoll p WHERE p.kette = NEW.kette AND p.monat = NEW.monat ORDER BY p.id DESC LIMIT 1),
    CASE NEW.kette WHEN 'SCHREIBEN' THEN 'Anfang ' ELSE 'Anfang ' || NEW.kette || ' ' END || NEW.monat);
  NEW.hash := encode(sha256(convert_to((jsonb_build_array(NEW.vorhash, NEW.id, extract(epoch FROM NEW.am), NEW.akteur, NEW.aktion,
    NEW."gegenstandArt", NEW."gegenstandId", NEW.von, NEW.nach, NEW.grund)
    || CASE WHEN NEW."akteurId" IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(NEW."akteurId") END)::text, 'UTF8')), 'hex');
  RETURN NEW;
END $$;

-- ── The public projection: new columns neutral or empty ──
CREATE OR REPLACE VIEW oeffentlich.kommune AS
  SELECT k.id, k.einzig, k.name, k.kurzname, k.demo, k.nummernmuster, k."ladungsfristModus", k."ladungsfristTage",
    k."bearbeiterOeffentlich", k."lizenzName", k."lizenzUrl", k.anschrift, k.vertretung, k."kontaktStelle", k."kontaktEmail",
    k."kontaktTelefon", k."datenschutzEmail", k."barrierefreiheitStand", k.version, k."anlageHoechstMb", k.finanzschwelle,
    '{}'::text[] AS "zweiterFaktorRollen", '{}'::text[] AS "ratLiestKlassen", false AS "fachfremdeLesen",
    false AS "ausgeschiedeneLesen", false AS "befangeneLesen", k."oeffentlicheTitel",
    k."aufbewahrungLesen", k."aufbewahrungSchreiben", k."aufbewahrungKontakte"
  FROM intern.kommune k;

CREATE OR REPLACE VIEW oeffentlich.vorlage AS
  SELECT v.id, v.nummer, v.art, v.status, v.oeffentlichkeit, v.betreff, v.untertitel, v.fachbereich, v."fachbereichId",
    v.dezernent, v.datum,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.verantwortlich END AS verantwortlich,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.telefon END AS telefon,
    v.dringlichkeit, v.stadtbezirke, v."beschlussErforderlich", v."zurueckgezogenAm", v."zurueckgezogenGrund",
    v."oeffentlichAb", v."oeffentlichAb" AS "angelegtAm", v."geaendertAm", v.version,
    '{}'::text[] AS themen, NULL::int AS finanzbetrag, NULL::uuid AS "angelegtVonId", NULL::timestamptz(3) AS "freigegebenAm",
    'ALLGEMEIN'::text AS schutzklasse, NULL::text AS personenbezug
  FROM intern.vorlage v
  WHERE v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= (SELECT intern.jetzt());

CREATE OR REPLACE VIEW oeffentlich.datei AS
  SELECT d.id, d.name, d.mimetyp, d.groesse, d.sha256, ''::text AS ablage, d."angelegtAm", NULL::timestamptz(3) AS "geprueftAm"
  FROM intern.datei d WHERE EXISTS (SELECT FROM oeffentlich.anlage a WHERE a."dateiId" = d.id);

CREATE OR REPLACE VIEW oeffentlich.tagesordnungspunkt AS
  SELECT t.id, t."sitzungId", t.teil, t.nummer, t.ordnung,
    CASE WHEN t.teil = 'OEFFENTLICH' AND NOT EXISTS (
        SELECT FROM intern.beratung b JOIN intern.vorlage v ON v.id = b."vorlageId"
        WHERE b."tagesordnungspunktId" = t.id AND v.oeffentlichkeit = 'NICHTOEFFENTLICH')
      THEN t.titel ELSE coalesce(t."oeffentlicherTitel", 'Nichtöffentlicher Tagesordnungspunkt') END AS titel,
    t."oeffentlicherTitel", t.version, t."oeffentlicherBeschluss", t."versandId"
  FROM intern.tagesordnungspunkt t
  JOIN intern.sitzung s ON s.id = t."sitzungId"
  WHERE s."tagesordnungAb" <= (SELECT intern.jetzt());

-- P1: a contact detail is public while a consent stands.
CREATE VIEW oeffentlich.kontakt AS
  SELECT c.id, c."personId", c.art, c.wert, c."einwilligungAm", NULL::text AS "einwilligungNachweis", c."widerrufenAm", c.version
  FROM intern.kontakt c JOIN oeffentlich.person p ON p.id = c."personId"
  WHERE c."einwilligungAm" IS NOT NULL AND c."widerrufenAm" IS NULL;

-- ── Rights ──
GRANT SELECT, INSERT, UPDATE, DELETE ON zweiter_faktor, passkey, kontakt, befangenheit, mitzeichnung TO ratslauf_app;
GRANT SELECT, INSERT ON dateibefund TO ratslauf_app;
-- A finding stays as it was found; only its answer is added.
GRANT UPDATE (antwort, von, am) ON dateibefund TO ratslauf_app;
GRANT SELECT, INSERT ON protokoll_siegel TO ratslauf_app;
GRANT SELECT ON oeffentlich.kontakt TO ratslauf_oeffentlich;
