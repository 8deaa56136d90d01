import { deutschesDatum } from '@/domain/texte/datum';
import { storage } from '@/server/infra/storage';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern, type Transaktion, trenne } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { schreibeStandorte } from '@/server/kern/standort';
import { heute, jetzt } from '@/server/kern/uhr';
import { legeDateienAb, loescheDateien } from './seed/anlagen';
import { benutzerZeilen } from './seed/benutzer';
import { FRUEHESTER_TAG, kommuneZeile, ortZeilen, wahlperiodeZeilen } from './seed/kommune';
import { mitgliedschaftZeilen, personZeilen } from './seed/personen';
import { gremiumId, gremiumNameZeilen, gremiumZeilen, sitzungenUndVorlagen } from './seed/stadt';
import { einheitZeilen } from './seed/verwaltung';

// Fills an empty database with one believable city around today. Same day, same city, down to the ids.

const tag = heute();

async function stadt(tx: Transaktion): Promise<void> {
  const gremien = gremiumZeilen();
  const personen = personZeilen();
  await tx.kommune.create({ data: kommuneZeile(tag) });
  await tx.wahlperiode.createMany({ data: wahlperiodeZeilen() });
  await tx.ort.createMany({ data: ortZeilen() });
  await tx.organisationseinheit.createMany({ data: einheitZeilen() });
  await tx.gremium.createMany({ data: gremien });
  await tx.gremiumName.createMany({ data: gremiumNameZeilen() });
  await tx.person.createMany({ data: personen });
  await tx.mitgliedschaft.createMany({ data: mitgliedschaftZeilen(tag, gremiumId) });
  console.log(`${gremien.length} Gremien und ${personen.length} Personen angelegt.`);
}

/** What a dispatch contains follows it in the same transaction: items belong to it, papers become public (triggers). */
async function beratungen(tx: Transaktion): Promise<void> {
  const zeilen = sitzungenUndVorlagen(tag);
  const anzahl = {
    sitzungen: zeilen.sitzung.length,
    vorlagen: zeilen.vorlage.length,
    beratungen: zeilen.beratung.length,
  };
  await tx.sitzung.createMany({ data: zeilen.sitzung });
  await tx.sitzungGremium.createMany({ data: zeilen.sitzungGremium });
  await tx.vorlage.createMany({ data: zeilen.vorlage });
  await tx.nummernzaehler.createMany({ data: zeilen.nummernzaehler });
  await tx.abschnitt.createMany({ data: zeilen.abschnitt });
  await tx.sachstand.createMany({ data: zeilen.sachstand });
  await tx.mitzeichnung.createMany({ data: zeilen.mitzeichnung });
  await tx.verweis.createMany({ data: zeilen.verweis });
  await tx.versand.createMany({ data: zeilen.versand });
  await tx.tagesordnungspunkt.createMany({ data: zeilen.tagesordnungspunkt });
  await tx.beratung.createMany({ data: zeilen.beratung });
  await tx.ergebnis.createMany({ data: zeilen.ergebnis });
  await tx.versandVorlage.createMany({ data: zeilen.versandVorlage });
  console.log(
    `${anzahl.sitzungen} Sitzungen, ${anzahl.vorlagen} Vorlagen, ${anzahl.beratungen} Beratungen angelegt.`,
  );
  await schreibeStandorte(
    tx,
    zeilen.vorlage.map((v) => v.id),
    tag,
  );
  const eintrag = { aktion: 'demo.anlegen', ...betrifft('kommune', null), nach: anzahl };
  await protokolliere(tx, SYSTEM, eintrag, jetzt());
  await konten(tx, zeilen);
}

async function konten(tx: Transaktion, stadtzeilen: ReturnType<typeof sitzungenUndVorlagen>): Promise<void> {
  const zeilen = await benutzerZeilen(stadtzeilen, tag);
  await tx.benutzer.createMany({ data: zeilen.benutzer });
  await tx.benutzerRolle.createMany({ data: zeilen.rollen });
  await tx.anmeldung.createMany({ data: zeilen.anmeldung });
  console.log(`${zeilen.benutzer.length} Konten angelegt.`);
}

/** A whole city in one transaction, on a slow machine too. */
const LANGE = { maxWait: 5000, timeout: 600_000 };

async function anlegen(): Promise<number> {
  if (await dbIntern().kommune.findFirst({ select: { id: true } })) {
    console.error(
      'Die Datenbank enthält schon eine Kommune; angelegt wird die Demostadt nur in einer leeren.',
    );
    return 1;
  }
  if (tag < FRUEHESTER_TAG) {
    console.error(`Die Demostadt gibt es erst ab dem ${deutschesDatum(FRUEHESTER_TAG)}.`);
    return 1;
  }
  console.log(`Demostadt wird angelegt, Stand ${deutschesDatum(tag)}.`);
  const ablage = storage();
  const anlagen = await legeDateienAb(ablage, tag);
  try {
    await dbIntern().$transaction(async (tx) => {
      await stadt(tx);
      await beratungen(tx);
      await tx.datei.createMany({ data: anlagen.datei });
      await tx.dateiText.createMany({ data: anlagen.dateiText });
      await tx.anlage.createMany({ data: anlagen.anlage });
    }, LANGE);
  } catch (fehler) {
    await loescheDateien(ablage, anlagen);
    throw fehler;
  }
  console.log('Fertig: Die Positionen aller Vorlagen sind berechnet.');
  return 0;
}

try {
  process.exitCode = await anlegen();
} catch (fehler) {
  console.error('Die Demostadt konnte nicht angelegt werden.', fehler);
  process.exitCode = 1;
} finally {
  await trenne();
}
