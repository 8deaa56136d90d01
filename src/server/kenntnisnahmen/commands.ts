import 'server-only';
import type { Ergebnis } from '@/domain/beratungsfolge/ergebnis';
import type { Zustaendigkeit } from '@/domain/beratungsfolge/schritt';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { ausDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { SammelEingabe, WiderrufEingabe } from '@/domain/protokoll/eingabe';
import {
  type Auslassgrund,
  meldenAb,
  waehleKenntnisnahmen,
  widerrufbarBis,
} from '@/domain/protokoll/sammelauswahl';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern, schreibe, type Transaktion } from '@/server/kern/db';
import { reiheEin } from '@/server/kern/jobs/queue';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreSitzung, sperreSitzungszeile, sperreVorlagen, zaehleVorlagen } from '@/server/kern/schritte';
import { FREIGEGEBEN, protokolliertNicht, siehtAlles } from '@/server/kern/sichtbarkeit';
import { schreibeStandorte } from '@/server/kern/standort';
import { echteZeit } from '@/server/kern/uhr';

export type Sammelergebnis = {
  vorgangId: string;
  vermerkt: string[];
  ausgelassen: { beratungId: string; grund: Auslassgrund }[];
};

/**
 * "Alle n Kenntnisnahmen vermerken": the confirmed steps that (still) qualify get "zur Kenntnis genommen" in one
 * transaction with one audit entry; all other steps of the sitting are named with the reason (V-MATRIX, T50). Refused
 * where nothing qualifies. The same form sent twice answers with the first stroke.
 */
export async function kenntnisnahmenVermerken(
  akteur: Akteur,
  { sitzungId, schritte }: SammelEingabe,
  jetzt: Date,
): Promise<Result<Sammelergebnis, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreSitzung(tx, sitzungId);
    const gremien = await tx.sitzungGremium.findMany({ where: { sitzungId }, select: { gremiumId: true } });
    if (!gremien.some((g) => darf(akteur, 'ergebnis.erfassen', g)))
      return abgelehnt(protokolliertNicht(akteur));
    const { zeilen, sitzung } = await ladeZeilen(tx, akteur, sitzungId);
    const auswahl = waehleKenntnisnahmen(zeilen, {
      begonnen: hatBegonnen(sitzung, jetzt),
      abgesagt: sitzung.abgesagt,
    });
    const bestaetigt = new Set(schritte);
    const vermerken = auswahl.vermerken.filter((z) => bestaetigt.has(z.beratungId));
    const ausgelassen = auswahl.ausgelassen.map(({ zeile, grund }) => ({
      beratungId: zeile.beratungId,
      grund,
    }));
    if (vermerken.length === 0) {
      const erster = await derselbe(tx, akteur, sitzungId, bestaetigt);
      return erster
        ? ok({ ...erster, ausgelassen })
        : abgelehnt({ code: 'KEINE_KENNTNISNAHME_OFFEN', regel: 'V-MATRIX' });
    }
    const vorgangId = await vermerke(tx, akteur, sitzungId, vermerken, jetzt);
    return ok({ vorgangId, vermerkt: vermerken.map((z) => z.beratungId), ausgelassen });
  });
}

async function ladeZeilen(tx: Transaktion, akteur: Akteur, sitzungId: string) {
  const z = await tx.sitzung.findUniqueOrThrow({
    where: { id: sitzungId },
    select: { datum: true, beginn: true, abgesagt: true },
  });
  const beratungen = await tx.beratung.findMany({
    where: { sitzungId, vorlage: FREIGEGEBEN },
    select: {
      id: true,
      vorlageId: true,
      gremiumId: true,
      zustaendigkeit: true,
      entfallenAm: true,
      vorlage: { select: { status: true } },
      ergebnisse: { where: { berichtigtAm: null }, select: { code: true } },
    },
    orderBy: { id: 'asc' },
  });
  const zeilen = beratungen.map((b) => ({
    beratungId: b.id,
    vorlageId: b.vorlageId,
    zustaendigkeit: b.zustaendigkeit as Zustaendigkeit,
    ergebnis: (b.ergebnisse[0]?.code as Ergebnis | undefined) ?? null,
    entfallen: b.entfallenAm !== null,
    vorlageZurueckgezogen: b.vorlage.status === 'ZURUECKGEZOGEN',
    eigenes: darf(akteur, 'ergebnis.erfassen', b),
  }));
  return { zeilen, sitzung: { datum: ausDatum(z.datum), beginn: z.beginn, abgesagt: z.abgesagt } };
}

/** The stroke that already noted these steps: the answer to a form that arrives twice. */
async function derselbe(tx: Transaktion, akteur: Akteur, sitzungId: string, schritte: ReadonlySet<string>) {
  const vorgang = await tx.vorgang.findFirst({
    where: { sitzungId, vonId: akteur.benutzerId, widerrufenAm: null },
    orderBy: { am: 'desc' },
    select: { id: true, ergebnisse: { where: { berichtigtAm: null }, select: { beratungId: true } } },
  });
  const vermerkt = vorgang?.ergebnisse.map((e) => e.beratungId) ?? [];
  if (!vorgang || vermerkt.length === 0 || !vermerkt.every((id) => schritte.has(id))) return null;
  return { vorgangId: vorgang.id, vermerkt };
}

type Zeile = { beratungId: string; vorlageId: string };

const KENNTNIS: Ergebnis = 'ZUR_KENNTNIS_GENOMMEN';
const vorlagenVon = (zeilen: readonly Zeile[]): string[] => [...new Set(zeilen.map((z) => z.vorlageId))];

async function vermerke(
  tx: Transaktion,
  akteur: Akteur,
  sitzungId: string,
  zeilen: readonly Zeile[],
  jetzt: Date,
): Promise<string> {
  const { id } = await tx.vorgang.create({
    data: {
      sitzungId,
      von: akteur.name,
      vonId: akteur.benutzerId,
      am: jetzt,
      widerrufbarBis: widerrufbarBis(jetzt),
    },
    select: { id: true },
  });
  await tx.ergebnis.createMany({
    data: zeilen.map(({ beratungId }) => ({
      beratungId,
      code: KENNTNIS,
      erfasstAm: jetzt,
      erfasstVon: akteur.name,
      vorgangId: id,
    })),
  });
  await schreibeFolgen(tx, zeilen, jetzt);
  await tx.sitzung.updateMany({
    where: { id: sitzungId, status: { not: 'DURCHGEFUEHRT' } },
    data: { status: 'DURCHGEFUEHRT', version: { increment: 1 } },
  });
  // Named by paper: each paper's history finds the one entry.
  const nach = { vorgang: id, sitzung: sitzungId, ergebnis: KENNTNIS, vorlagen: vorlagenVon(zeilen) };
  await reiheEin(tx, 'kenntnisnahmen.melden', { vorgangId: id }, { ab: meldenAb(echteZeit()) });
  await protokolliere(
    tx,
    akteur,
    { aktion: 'kenntnisnahmen.vermerken', ...betrifft('sitzung', sitzungId), nach },
    jetzt,
  );
  return id;
}

/** Versions of steps and papers, and where each paper stands now. */
async function schreibeFolgen(tx: Transaktion, zeilen: readonly Zeile[], jetzt: Date): Promise<void> {
  const heute: LocalDate = berlinTag(jetzt);
  const vorlagen = vorlagenVon(zeilen);
  await tx.beratung.updateMany({
    where: { id: { in: zeilen.map((z) => z.beratungId) } },
    data: { version: { increment: 1 } },
  });
  await zaehleVorlagen(tx, vorlagen, jetzt);
  await schreibeStandorte(tx, vorlagen, heute);
}

/**
 * Takes a stroke back within its 60 seconds: its rows (those not corrected since) are no longer in force. Only by who
 * made it or the Ratsbüro; afterwards refused (WIDERRUF_ABGELAUFEN). Taking back twice changes nothing more.
 */
export async function kenntnisnahmenWiderrufen(
  akteur: Akteur,
  { vorgangId, sitzungId }: WiderrufEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const vorgang = await dbIntern().vorgang.findUnique({
    where: { id: vorgangId, sitzungId },
    select: {
      vonId: true,
      ergebnisse: { select: { beratung: { select: { vorlageId: true, gremiumId: true } } } },
    },
  });
  const beratungen = vorgang?.ergebnisse.map((e) => e.beratung) ?? [];
  const darfEs = beratungen.every((b) => darf(akteur, 'ergebnis.erfassen', b));
  const eigener = siehtAlles(akteur) || (vorgang?.vonId != null && vorgang.vonId === akteur.benutzerId);
  if (!vorgang || !darfEs || !eigener) return abgelehnt(protokolliertNicht(akteur));
  return schreibe(async (tx) => {
    await sperreSitzungszeile(tx, sitzungId);
    await sperreVorlagen(
      tx,
      beratungen.map((b) => b.vorlageId),
    );
    const stand = await tx.vorgang.findUniqueOrThrow({
      where: { id: vorgangId },
      select: {
        widerrufbarBis: true,
        widerrufenAm: true,
        ergebnisse: {
          where: { berichtigtAm: null },
          select: { id: true, beratungId: true, beratung: { select: { vorlageId: true } } },
        },
      },
    });
    if (stand.widerrufenAm !== null) return ok(undefined);
    if (stand.widerrufbarBis <= jetzt) return abgelehnt({ code: 'WIDERRUF_ABGELAUFEN', regel: 'V-2x' });
    await tx.ergebnis.updateMany({
      where: { id: { in: stand.ergebnisse.map((e) => e.id) } },
      data: { berichtigtAm: jetzt },
    });
    await tx.vorgang.updateMany({ where: { id: vorgangId }, data: { widerrufenAm: jetzt } });
    const zeilen = stand.ergebnisse.map((e) => ({
      beratungId: e.beratungId,
      vorlageId: e.beratung.vorlageId,
    }));
    await schreibeFolgen(tx, zeilen, jetzt);
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'kenntnisnahmen.zuruecknehmen',
        ...betrifft('sitzung', sitzungId),
        von: { ergebnis: KENNTNIS },
        nach: { vorgang: vorgangId, sitzung: sitzungId, vorlagen: vorlagenVon(zeilen) },
      },
      jetzt,
    );
    return ok(undefined);
  });
}
