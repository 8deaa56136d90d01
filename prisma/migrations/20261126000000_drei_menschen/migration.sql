-- AlterTable
ALTER TABLE "ergebnis" ADD COLUMN     "vorgangId" UUID;

-- AlterTable
ALTER TABLE "kommune" ADD COLUMN     "anlageHoechstMb" INTEGER NOT NULL DEFAULT 50,
ADD COLUMN     "finanzschwelle" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "protokoll" ADD COLUMN     "akteurId" UUID;

-- AlterTable
ALTER TABLE "vorlage" ADD COLUMN     "angelegtVonId" UUID,
ADD COLUMN     "finanzbetrag" INTEGER,
ADD COLUMN     "freigegebenAm" TIMESTAMPTZ(3),
ADD COLUMN     "themen" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "benutzer" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "gesperrtAm" TIMESTAMPTZ(3),
    "organisationseinheitId" UUID,
    "personId" UUID,
    "besuchAm" TIMESTAMPTZ(3),
    "vorigerBesuchAm" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "benutzer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "benutzer_rolle" (
    "id" UUID NOT NULL,
    "benutzerId" UUID NOT NULL,
    "rolle" TEXT NOT NULL,
    "gremiumId" UUID,

    CONSTRAINT "benutzer_rolle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_sitzung" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "auth_sitzung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anmeldung" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "anmeldung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nachweis" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "nachweis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ratenlimit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "ratenlimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vorgang" (
    "id" UUID NOT NULL,
    "sitzungId" UUID NOT NULL,
    "von" TEXT NOT NULL,
    "vonId" UUID,
    "am" TIMESTAMPTZ(3) NOT NULL,
    "widerrufbarBis" TIMESTAMPTZ(3) NOT NULL,
    "widerrufenAm" TIMESTAMPTZ(3),

    CONSTRAINT "vorgang_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regelausnahme" (
    "id" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,
    "regel" TEXT NOT NULL,
    "beratungId" UUID,
    "grund" TEXT NOT NULL,
    "von" TEXT NOT NULL,
    "am" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "regelausnahme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nummernzaehler" (
    "jahr" INTEGER NOT NULL,
    "stand" INTEGER NOT NULL,

    CONSTRAINT "nummernzaehler_pkey" PRIMARY KEY ("jahr")
);

-- CreateIndex
CREATE UNIQUE INDEX "benutzer_email_key" ON "benutzer"("email");

-- CreateIndex
CREATE UNIQUE INDEX "benutzer_personId_key" ON "benutzer"("personId");

-- CreateIndex
CREATE INDEX "benutzer_organisationseinheitId_idx" ON "benutzer"("organisationseinheitId");

-- CreateIndex
CREATE INDEX "benutzer_rolle_gremiumId_idx" ON "benutzer_rolle"("gremiumId");

-- CreateIndex
CREATE UNIQUE INDEX "auth_sitzung_token_key" ON "auth_sitzung"("token");

-- CreateIndex
CREATE INDEX "auth_sitzung_userId_idx" ON "auth_sitzung"("userId");

-- CreateIndex
CREATE INDEX "anmeldung_userId_idx" ON "anmeldung"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "anmeldung_providerId_accountId_key" ON "anmeldung"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "nachweis_identifier_idx" ON "nachweis"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "ratenlimit_key_key" ON "ratenlimit"("key");

-- CreateIndex
CREATE INDEX "vorgang_sitzungId_idx" ON "vorgang"("sitzungId");

-- CreateIndex
CREATE INDEX "regelausnahme_vorlageId_idx" ON "regelausnahme"("vorlageId");

-- CreateIndex
CREATE INDEX "regelausnahme_beratungId_idx" ON "regelausnahme"("beratungId");

-- CreateIndex
CREATE INDEX "ergebnis_vorgangId_idx" ON "ergebnis"("vorgangId");

-- CreateIndex
CREATE INDEX "vorlage_angelegtVonId_idx" ON "vorlage"("angelegtVonId");

-- AddForeignKey
ALTER TABLE "benutzer" ADD CONSTRAINT "benutzer_organisationseinheitId_fkey" FOREIGN KEY ("organisationseinheitId") REFERENCES "organisationseinheit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benutzer" ADD CONSTRAINT "benutzer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benutzer_rolle" ADD CONSTRAINT "benutzer_rolle_benutzerId_fkey" FOREIGN KEY ("benutzerId") REFERENCES "benutzer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "benutzer_rolle" ADD CONSTRAINT "benutzer_rolle_gremiumId_fkey" FOREIGN KEY ("gremiumId") REFERENCES "gremium"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_sitzung" ADD CONSTRAINT "auth_sitzung_userId_fkey" FOREIGN KEY ("userId") REFERENCES "benutzer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anmeldung" ADD CONSTRAINT "anmeldung_userId_fkey" FOREIGN KEY ("userId") REFERENCES "benutzer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ergebnis" ADD CONSTRAINT "ergebnis_vorgangId_fkey" FOREIGN KEY ("vorgangId") REFERENCES "vorgang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vorgang" ADD CONSTRAINT "vorgang_sitzungId_fkey" FOREIGN KEY ("sitzungId") REFERENCES "sitzung"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vorlage" ADD CONSTRAINT "vorlage_angelegtVonId_fkey" FOREIGN KEY ("angelegtVonId") REFERENCES "benutzer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regelausnahme" ADD CONSTRAINT "regelausnahme_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regelausnahme" ADD CONSTRAINT "regelausnahme_beratungId_fkey" FOREIGN KEY ("beratungId") REFERENCES "beratung"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ── Rules ──
ALTER TABLE vorlage
  ADD CONSTRAINT vorlage_themen CHECK (themen <@ ARRAY['JUGENDHILFE', 'EIGENBETRIEB', 'RATSVORBEHALT']),
  ADD CONSTRAINT vorlage_finanzbetrag CHECK (finanzbetrag >= 0);

ALTER TABLE regelausnahme
  ADD CONSTRAINT regelausnahme_regel CHECK (regel ~ '^O([1-9]|1[0-5])$'),
  ADD CONSTRAINT regelausnahme_grund CHECK (btrim(grund) <> '' AND btrim(von) <> '');
-- One exception per rule and row; without a row it concerns the whole chain.
CREATE UNIQUE INDEX regelausnahme_einmal ON regelausnahme ("vorlageId", regel, "beratungId") NULLS NOT DISTINCT;

ALTER TABLE nummernzaehler ADD CONSTRAINT nummernzaehler_stand CHECK (stand > 0 AND jahr BETWEEN 1900 AND 2999);
-- N2: the counter only goes up, and no year is forgotten.
CREATE FUNCTION nummernzaehler_steigt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.jahr <> OLD.jahr OR NEW.stand <= OLD.stand THEN
    RAISE EXCEPTION 'Der Zähler der Drucksachen steigt nur (N2)' USING ERRCODE = 'check_violation', CONSTRAINT = 'nummernzaehler_steigt';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER nummernzaehler_steigt BEFORE UPDATE OR DELETE ON nummernzaehler FOR EACH ROW EXECUTE FUNCTION nummernzaehler_steigt();

ALTER TABLE vorgang
  ADD CONSTRAINT vorgang_frist CHECK ("widerrufbarBis" > am),
  ADD CONSTRAINT vorgang_widerruf CHECK ("widerrufenAm" >= am AND "widerrufenAm" <= "widerrufbarBis");

ALTER TABLE benutzer
  ADD CONSTRAINT benutzer_name CHECK (btrim(name) <> ''),
  ADD CONSTRAINT benutzer_email CHECK (email = lower(email) AND email LIKE '%_@_%');
ALTER TABLE benutzer_rolle
  ADD CONSTRAINT benutzer_rolle_rolle CHECK (rolle IN ('RATSBUERO', 'FACHBEREICH', 'SCHRIFTFUEHRUNG', 'MITGLIED', 'ADMINISTRATION')),
  ADD CONSTRAINT benutzer_rolle_gremium CHECK ((rolle = 'SCHRIFTFUEHRUNG') = ("gremiumId" IS NOT NULL));
-- NULLs are equal here: nobody holds a role without a body twice.
CREATE UNIQUE INDEX benutzer_rolle_einmal ON benutzer_rolle ("benutzerId", rolle, "gremiumId") NULLS NOT DISTINCT;

-- The account belongs to the chain of the audit where there is one.
CREATE OR REPLACE FUNCTION protokoll_verketten() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = intern AS $$
BEGIN
  NEW.monat := to_char(NEW.am AT TIME ZONE 'Europe/Berlin', 'YYYY-MM');
  PERFORM pg_advisory_xact_lock(hashtext('protokoll'), hashtext(NEW.monat));
  NEW.id := nextval('protokoll_id_seq');
  NEW.vorhash := coalesce((SELECT p.hash FROM protokoll p WHERE p.monat = NEW.monat ORDER BY p.id DESC LIMIT 1), 'Anfang ' || NEW.monat);
  NEW.hash := encode(sha256(convert_to((jsonb_build_array(NEW.vorhash, NEW.id, extract(epoch FROM NEW.am), NEW.akteur, NEW.aktion,
    NEW."gegenstandArt", NEW."gegenstandId", NEW.von, NEW.nach, NEW.grund)
    || CASE WHEN NEW."akteurId" IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(NEW."akteurId") END)::text, 'UTF8')), 'hex');
  RETURN NEW;
END $$;

-- ── The public projection: new columns neutral or empty ──
CREATE OR REPLACE VIEW oeffentlich.kommune AS SELECT * FROM intern.kommune;

CREATE OR REPLACE VIEW oeffentlich.vorlage AS
  SELECT v.id, v.nummer, v.art, v.status, v.oeffentlichkeit, v.betreff, v.untertitel, v.fachbereich, v."fachbereichId",
    v.dezernent, v.datum,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.verantwortlich END AS verantwortlich,
    CASE WHEN (SELECT k."bearbeiterOeffentlich" FROM intern.kommune k) THEN v.telefon END AS telefon,
    v.dringlichkeit, v.stadtbezirke, v."beschlussErforderlich", v."zurueckgezogenAm", v."zurueckgezogenGrund",
    v."oeffentlichAb", v."oeffentlichAb" AS "angelegtAm", v."geaendertAm", v.version,
    '{}'::text[] AS themen, NULL::int AS finanzbetrag, NULL::uuid AS "angelegtVonId", NULL::timestamptz(3) AS "freigegebenAm"
  FROM intern.vorlage v
  WHERE v.oeffentlichkeit = 'OEFFENTLICH' AND v."oeffentlichAb" <= (SELECT intern.jetzt());

CREATE OR REPLACE VIEW oeffentlich.ergebnis AS
  SELECT e.id, e."beratungId", e.code, e.wortlaut, e.beschlusstext, e.ja, e.nein, e.enthaltung, e.befangen, e."erfasstAm",
    NULL::text AS "erfasstVon", CASE WHEN e.grund IS NOT NULL THEN 'berichtigt' END AS grund, e."berichtigtAm",
    NULL::uuid AS "vorgangId"
  FROM intern.ergebnis e
  JOIN oeffentlich.beratung b ON b.id = e."beratungId"
  WHERE e."berichtigtAm" IS NULL;

-- ── Rights ──
GRANT SELECT, INSERT, UPDATE, DELETE ON benutzer, benutzer_rolle, auth_sitzung, anmeldung, nachweis, ratenlimit, regelausnahme TO ratslauf_app;
GRANT SELECT, INSERT, UPDATE ON nummernzaehler TO ratslauf_app;
-- A stroke stays; only that it was taken back is added.
GRANT SELECT, INSERT ON vorgang TO ratslauf_app;
GRANT UPDATE ("widerrufenAm") ON vorgang TO ratslauf_app;
