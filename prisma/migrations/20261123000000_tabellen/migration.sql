-- CreateTable
CREATE TABLE "beratung" (
    "id" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,
    "gremiumId" UUID NOT NULL,
    "zustaendigkeit" TEXT NOT NULL,
    "zustaendigkeitText" TEXT,
    "ordnung" INTEGER NOT NULL,
    "sitzungId" UUID,
    "planDatum" DATE,
    "tagesordnungspunktId" UUID,
    "federfuehrend" BOOLEAN NOT NULL DEFAULT false,
    "entfallenAm" DATE,
    "entfallenGrund" TEXT,
    "ersetztDurchId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "beratung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ergebnis" (
    "id" UUID NOT NULL,
    "beratungId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "wortlaut" TEXT,
    "beschlusstext" TEXT,
    "ja" INTEGER,
    "nein" INTEGER,
    "enthaltung" INTEGER,
    "befangen" INTEGER,
    "erfasstAm" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erfasstVon" TEXT,
    "grund" TEXT,
    "berichtigtAm" TIMESTAMPTZ(3),

    CONSTRAINT "ergebnis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standort" (
    "vorlageId" UUID NOT NULL,
    "sicht" TEXT NOT NULL,
    "von" DATE NOT NULL,
    "bis" DATE,
    "code" TEXT NOT NULL,
    "satz" TEXT NOT NULL,
    "seit" DATE,
    "erledigt" INTEGER NOT NULL,
    "gesamt" INTEGER NOT NULL,
    "aktuell" UUID[],
    "naechste" UUID[],
    "ueberfaellig" UUID[],
    "ohneTermin" UUID[],
    "blockiert" UUID[],
    "hinweise" TEXT[],
    "naechsterTermin" DATE,
    "weitereOffen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "standort_pkey" PRIMARY KEY ("vorlageId","sicht","von")
);

-- CreateTable
CREATE TABLE "gremium" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kurzname" TEXT NOT NULL,
    "art" TEXT NOT NULL,
    "entscheidungsbefugt" BOOLEAN NOT NULL DEFAULT false,
    "aufgabe" TEXT,
    "ordnung" INTEGER NOT NULL DEFAULT 0,
    "stadtbezirk" TEXT,
    "gueltigVon" DATE,
    "gueltigBis" DATE,
    "nachfolgerId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "gremium_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "gremium_name" (
    "id" UUID NOT NULL,
    "gremiumId" UUID NOT NULL,
    "art" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "gueltigVon" DATE,
    "gueltigBis" DATE,

    CONSTRAINT "gremium_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "titel" TEXT,
    "vorname" TEXT NOT NULL,
    "nachname" TEXT NOT NULL,
    "ausSuchmaschinen" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mitgliedschaft" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "gremiumId" UUID NOT NULL,
    "rolle" TEXT NOT NULL,
    "fraktion" TEXT,
    "stimmberechtigt" BOOLEAN NOT NULL DEFAULT true,
    "von" DATE NOT NULL,
    "bis" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mitgliedschaft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "kommune" (
    "id" UUID NOT NULL,
    "einzig" BOOLEAN NOT NULL DEFAULT true,
    "name" TEXT NOT NULL,
    "kurzname" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "nummernmuster" TEXT NOT NULL DEFAULT 'NNNNN-JJ',
    "ladungsfristModus" TEXT NOT NULL DEFAULT 'VOLLE_TAGE',
    "ladungsfristTage" INTEGER NOT NULL DEFAULT 7,
    "bearbeiterOeffentlich" BOOLEAN NOT NULL DEFAULT false,
    "lizenzName" TEXT NOT NULL DEFAULT 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    "lizenzUrl" TEXT NOT NULL DEFAULT 'https://www.govdata.de/dl-de/by-2-0',
    "anschrift" TEXT NOT NULL DEFAULT '',
    "vertretung" TEXT NOT NULL DEFAULT '',
    "kontaktStelle" TEXT NOT NULL DEFAULT '',
    "kontaktEmail" TEXT NOT NULL DEFAULT '',
    "kontaktTelefon" TEXT NOT NULL DEFAULT '',
    "datenschutzEmail" TEXT NOT NULL DEFAULT '',
    "barrierefreiheitStand" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "kommune_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wahlperiode" (
    "id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "beginn" DATE NOT NULL,
    "ende" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "wahlperiode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ort" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "strasse" TEXT,
    "plz" TEXT,
    "stadt" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisationseinheit" (
    "id" UUID NOT NULL,
    "art" TEXT NOT NULL,
    "kennung" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "uebergeordnetId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisationseinheit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "protokoll" (
    "id" BIGSERIAL NOT NULL,
    "am" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "akteur" TEXT NOT NULL,
    "aktion" TEXT NOT NULL,
    "gegenstandArt" TEXT NOT NULL,
    "gegenstandId" UUID,
    "von" JSONB,
    "nach" JSONB,
    "grund" TEXT,
    "monat" TEXT NOT NULL DEFAULT '',
    "vorhash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "protokoll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "loeschmarke" (
    "id" UUID NOT NULL,
    "gegenstandArt" TEXT NOT NULL,
    "gegenstandId" UUID NOT NULL,
    "geloeschtAm" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "loeschmarke_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "laufId" UUID NOT NULL,
    "am" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "quelle" TEXT NOT NULL,
    "inhalt" TEXT NOT NULL,
    "vorlageId" UUID,
    "befunde" JSONB NOT NULL,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sitzung" (
    "id" UUID NOT NULL,
    "wahlperiodeId" UUID,
    "nummer" INTEGER,
    "datum" DATE NOT NULL,
    "beginn" TEXT,
    "ende" TEXT,
    "ortId" UUID,
    "status" TEXT NOT NULL DEFAULT 'TERMINIERT',
    "abgesagt" BOOLEAN NOT NULL DEFAULT false,
    "abgesagtGrund" TEXT,
    "oeffentlichAb" TIMESTAMPTZ(3),
    "tagesordnungAb" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "sitzung_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sitzung_gremium" (
    "sitzungId" UUID NOT NULL,
    "gremiumId" UUID NOT NULL,
    "ordnung" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sitzung_gremium_pkey" PRIMARY KEY ("sitzungId","gremiumId")
);

-- CreateTable
CREATE TABLE "tagesordnungspunkt" (
    "id" UUID NOT NULL,
    "sitzungId" UUID NOT NULL,
    "teil" TEXT NOT NULL DEFAULT 'NICHTOEFFENTLICH',
    "nummer" TEXT,
    "ordnung" INTEGER NOT NULL,
    "titel" TEXT NOT NULL,
    "oeffentlicherTitel" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tagesordnungspunkt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "versand" (
    "id" UUID NOT NULL,
    "art" TEXT NOT NULL,
    "sitzungId" UUID,
    "versandtAm" TIMESTAMPTZ(3) NOT NULL,
    "versandtVon" TEXT,
    "oeffentlichAb" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "versand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "versand_vorlage" (
    "versandId" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,

    CONSTRAINT "versand_vorlage_pkey" PRIMARY KEY ("versandId","vorlageId")
);

-- CreateTable
CREATE TABLE "vorlage" (
    "id" UUID NOT NULL,
    "nummer" TEXT,
    "art" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'ENTWURF',
    "oeffentlichkeit" TEXT NOT NULL DEFAULT 'NICHTOEFFENTLICH',
    "betreff" TEXT NOT NULL,
    "untertitel" TEXT,
    "fachbereich" TEXT,
    "fachbereichId" UUID,
    "dezernent" TEXT,
    "datum" DATE,
    "verantwortlich" TEXT,
    "telefon" TEXT,
    "dringlichkeit" TEXT,
    "stadtbezirke" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "beschlussErforderlich" BOOLEAN NOT NULL DEFAULT false,
    "zurueckgezogenAm" DATE,
    "zurueckgezogenGrund" TEXT,
    "oeffentlichAb" TIMESTAMPTZ(3),
    "angelegtAm" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "geaendertAm" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "vorlage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "abschnitt" (
    "id" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,
    "art" TEXT NOT NULL,
    "ueberschrift" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "ordnung" INTEGER NOT NULL,

    CONSTRAINT "abschnitt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sachstand" (
    "id" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,
    "datum" DATE NOT NULL,
    "verfasser" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "oeffentlich" BOOLEAN NOT NULL DEFAULT false,
    "angelegtAm" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sachstand_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "datei" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "mimetyp" TEXT NOT NULL,
    "groesse" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "ablage" TEXT NOT NULL,
    "angelegtAm" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "datei_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "anlage" (
    "id" UUID NOT NULL,
    "vorlageId" UUID NOT NULL,
    "dateiId" UUID NOT NULL,
    "titel" TEXT NOT NULL,
    "ordnung" INTEGER NOT NULL,
    "oeffentlich" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "anlage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verweis" (
    "id" UUID NOT NULL,
    "vonId" UUID NOT NULL,
    "art" TEXT NOT NULL DEFAULT 'BEZUG',
    "nummer" TEXT,
    "text" TEXT,
    "zielId" UUID,

    CONSTRAINT "verweis_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "beratung_gremiumId_idx" ON "beratung"("gremiumId");

-- CreateIndex
CREATE INDEX "beratung_sitzungId_gremiumId_idx" ON "beratung"("sitzungId", "gremiumId");

-- CreateIndex
CREATE INDEX "beratung_tagesordnungspunktId_idx" ON "beratung"("tagesordnungspunktId");

-- CreateIndex
CREATE UNIQUE INDEX "beratung_vorlageId_ordnung_key" ON "beratung"("vorlageId", "ordnung");

-- CreateIndex
CREATE UNIQUE INDEX "beratung_id_vorlageId_key" ON "beratung"("id", "vorlageId");

-- CreateIndex
CREATE UNIQUE INDEX "beratung_ersetztDurchId_vorlageId_key" ON "beratung"("ersetztDurchId", "vorlageId");

-- CreateIndex
CREATE INDEX "ergebnis_beratungId_idx" ON "ergebnis"("beratungId");

-- CreateIndex
CREATE INDEX "gremium_nachfolgerId_idx" ON "gremium"("nachfolgerId");

-- CreateIndex
CREATE UNIQUE INDEX "gremium_name_gremiumId_art_name_key" ON "gremium_name"("gremiumId", "art", "name");

-- CreateIndex
CREATE INDEX "mitgliedschaft_gremiumId_idx" ON "mitgliedschaft"("gremiumId");

-- CreateIndex
CREATE UNIQUE INDEX "mitgliedschaft_personId_gremiumId_rolle_von_key" ON "mitgliedschaft"("personId", "gremiumId", "rolle", "von");

-- CreateIndex
CREATE UNIQUE INDEX "kommune_einzig_key" ON "kommune"("einzig");

-- CreateIndex
CREATE UNIQUE INDEX "wahlperiode_nummer_key" ON "wahlperiode"("nummer");

-- CreateIndex
CREATE UNIQUE INDEX "ort_name_key" ON "ort"("name");

-- CreateIndex
CREATE INDEX "organisationseinheit_uebergeordnetId_idx" ON "organisationseinheit"("uebergeordnetId");

-- CreateIndex
CREATE UNIQUE INDEX "organisationseinheit_art_kennung_key" ON "organisationseinheit"("art", "kennung");

-- CreateIndex
CREATE INDEX "protokoll_monat_id_idx" ON "protokoll"("monat", "id");

-- CreateIndex
CREATE INDEX "protokoll_gegenstandId_id_idx" ON "protokoll"("gegenstandId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "protokoll_monat_vorhash_key" ON "protokoll"("monat", "vorhash");

-- CreateIndex
CREATE UNIQUE INDEX "loeschmarke_gegenstandId_key" ON "loeschmarke"("gegenstandId");

-- CreateIndex
CREATE INDEX "import_vorlageId_idx" ON "import"("vorlageId");

-- CreateIndex
CREATE INDEX "import_laufId_idx" ON "import"("laufId");

-- CreateIndex
CREATE UNIQUE INDEX "import_inhalt_key" ON "import"("inhalt");

-- CreateIndex
CREATE INDEX "sitzung_datum_idx" ON "sitzung"("datum");

-- CreateIndex
CREATE INDEX "sitzung_wahlperiodeId_idx" ON "sitzung"("wahlperiodeId");

-- CreateIndex
CREATE INDEX "sitzung_ortId_idx" ON "sitzung"("ortId");

-- CreateIndex
CREATE INDEX "sitzung_gremium_gremiumId_idx" ON "sitzung_gremium"("gremiumId");

-- CreateIndex
CREATE UNIQUE INDEX "sitzung_gremium_sitzungId_ordnung_key" ON "sitzung_gremium"("sitzungId", "ordnung");

-- CreateIndex
CREATE UNIQUE INDEX "tagesordnungspunkt_sitzungId_teil_ordnung_key" ON "tagesordnungspunkt"("sitzungId", "teil", "ordnung");

-- CreateIndex
CREATE UNIQUE INDEX "tagesordnungspunkt_id_sitzungId_key" ON "tagesordnungspunkt"("id", "sitzungId");

-- CreateIndex
CREATE INDEX "versand_sitzungId_idx" ON "versand"("sitzungId");

-- CreateIndex
CREATE INDEX "versand_vorlage_vorlageId_idx" ON "versand_vorlage"("vorlageId");

-- CreateIndex
CREATE UNIQUE INDEX "vorlage_nummer_key" ON "vorlage"("nummer");

-- CreateIndex
CREATE INDEX "vorlage_datum_id_idx" ON "vorlage"("datum" DESC, "id");

-- CreateIndex
CREATE INDEX "vorlage_fachbereichId_idx" ON "vorlage"("fachbereichId");

-- CreateIndex
CREATE UNIQUE INDEX "abschnitt_vorlageId_ordnung_key" ON "abschnitt"("vorlageId", "ordnung");

-- CreateIndex
CREATE INDEX "sachstand_vorlageId_datum_idx" ON "sachstand"("vorlageId", "datum");

-- CreateIndex
CREATE UNIQUE INDEX "datei_ablage_key" ON "datei"("ablage");

-- CreateIndex
CREATE INDEX "anlage_dateiId_idx" ON "anlage"("dateiId");

-- CreateIndex
CREATE UNIQUE INDEX "anlage_vorlageId_ordnung_key" ON "anlage"("vorlageId", "ordnung");

-- CreateIndex
CREATE INDEX "verweis_zielId_idx" ON "verweis"("zielId");

-- CreateIndex
CREATE INDEX "verweis_nummer_idx" ON "verweis"("nummer");

-- CreateIndex
CREATE UNIQUE INDEX "verweis_vonId_art_nummer_key" ON "verweis"("vonId", "art", "nummer");

-- AddForeignKey
ALTER TABLE "beratung" ADD CONSTRAINT "beratung_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beratung" ADD CONSTRAINT "beratung_gremiumId_fkey" FOREIGN KEY ("gremiumId") REFERENCES "gremium"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beratung" ADD CONSTRAINT "beratung_sitzungId_gremiumId_fkey" FOREIGN KEY ("sitzungId", "gremiumId") REFERENCES "sitzung_gremium"("sitzungId", "gremiumId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beratung" ADD CONSTRAINT "beratung_tagesordnungspunktId_sitzungId_fkey" FOREIGN KEY ("tagesordnungspunktId", "sitzungId") REFERENCES "tagesordnungspunkt"("id", "sitzungId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "beratung" ADD CONSTRAINT "beratung_ersetztDurchId_vorlageId_fkey" FOREIGN KEY ("ersetztDurchId", "vorlageId") REFERENCES "beratung"("id", "vorlageId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ergebnis" ADD CONSTRAINT "ergebnis_beratungId_fkey" FOREIGN KEY ("beratungId") REFERENCES "beratung"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "standort" ADD CONSTRAINT "standort_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gremium" ADD CONSTRAINT "gremium_nachfolgerId_fkey" FOREIGN KEY ("nachfolgerId") REFERENCES "gremium"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gremium_name" ADD CONSTRAINT "gremium_name_gremiumId_fkey" FOREIGN KEY ("gremiumId") REFERENCES "gremium"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mitgliedschaft" ADD CONSTRAINT "mitgliedschaft_personId_fkey" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mitgliedschaft" ADD CONSTRAINT "mitgliedschaft_gremiumId_fkey" FOREIGN KEY ("gremiumId") REFERENCES "gremium"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisationseinheit" ADD CONSTRAINT "organisationseinheit_uebergeordnetId_fkey" FOREIGN KEY ("uebergeordnetId") REFERENCES "organisationseinheit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sitzung" ADD CONSTRAINT "sitzung_wahlperiodeId_fkey" FOREIGN KEY ("wahlperiodeId") REFERENCES "wahlperiode"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sitzung" ADD CONSTRAINT "sitzung_ortId_fkey" FOREIGN KEY ("ortId") REFERENCES "ort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sitzung_gremium" ADD CONSTRAINT "sitzung_gremium_sitzungId_fkey" FOREIGN KEY ("sitzungId") REFERENCES "sitzung"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sitzung_gremium" ADD CONSTRAINT "sitzung_gremium_gremiumId_fkey" FOREIGN KEY ("gremiumId") REFERENCES "gremium"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagesordnungspunkt" ADD CONSTRAINT "tagesordnungspunkt_sitzungId_fkey" FOREIGN KEY ("sitzungId") REFERENCES "sitzung"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versand" ADD CONSTRAINT "versand_sitzungId_fkey" FOREIGN KEY ("sitzungId") REFERENCES "sitzung"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versand_vorlage" ADD CONSTRAINT "versand_vorlage_versandId_fkey" FOREIGN KEY ("versandId") REFERENCES "versand"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "versand_vorlage" ADD CONSTRAINT "versand_vorlage_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vorlage" ADD CONSTRAINT "vorlage_fachbereichId_fkey" FOREIGN KEY ("fachbereichId") REFERENCES "organisationseinheit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "abschnitt" ADD CONSTRAINT "abschnitt_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sachstand" ADD CONSTRAINT "sachstand_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anlage" ADD CONSTRAINT "anlage_vorlageId_fkey" FOREIGN KEY ("vorlageId") REFERENCES "vorlage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anlage" ADD CONSTRAINT "anlage_dateiId_fkey" FOREIGN KEY ("dateiId") REFERENCES "datei"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verweis" ADD CONSTRAINT "verweis_vonId_fkey" FOREIGN KEY ("vonId") REFERENCES "vorlage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verweis" ADD CONSTRAINT "verweis_zielId_fkey" FOREIGN KEY ("zielId") REFERENCES "vorlage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


