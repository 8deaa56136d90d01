import 'server-only';
import type { Befund } from '@/domain/dokument/befund';
import type { GeleseneVorlage } from '@/domain/dokument/geleseneVorlage';
import { ordneSchritteZu } from '@/domain/dokument/gremien';
import { type Speicherform, type SpeicherSchritt, speicherform } from '@/domain/dokument/speicherform';
import { schlageGremiumVor } from '@/domain/gremium/vorschlag';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dateihindernis } from '@/server/dateibefunde/queries';
import {
  fachbereichZu,
  inhaltVon,
  sitzungenZu,
  sperreDokumente,
  terminVon,
  vorlagendaten,
  vorlageZumInhalt,
} from '@/server/dokumente/queries';
import { sperreNummern } from '@/server/freigaben/queries';
import { gremienMitNamen } from '@/server/gremien/queries';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { schreibeStandorte } from '@/server/kern/standort';

export type DokumentEingabe = {
  /** Where it came from, for people: a file name. */
  quelle: string;
  bytes: Uint8Array;
  gelesen: GeleseneVorlage;
  laufId: string;
  gremienAnlegen: boolean;
  /** Explicit choice only; never takes effect on a non-public paper. */
  veroeffentlichen: boolean;
};

export type Eingespielt = {
  /** BEKANNT: the same bytes were stored before, nothing was stored again. */
  art: 'NEU' | 'BEKANNT';
  vorlageId: string;
  veroeffentlicht: boolean;
  neueGremien: string[];
  befunde: Befund[];
};

/**
 * Stores one read document: paper, chain, sections, references, in one transaction. Refused when a body
 * is unknown and may not be created, or when its number belongs to another paper (N1); a known one is not
 * published with attachments somebody still has to look at (ANLAGE_…).
 */
export async function spieleDokumentEin(
  akteur: Akteur,
  eingabe: DokumentEingabe,
  jetzt: Date,
): Promise<Result<Eingespielt, Ablehnung>> {
  if (!darf(akteur, 'dokument.einspielen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await sperreDokumente(tx);
    const inhalt = inhaltVon(eingabe.bytes);
    const bekannt = await vorlageZumInhalt(tx, inhalt);
    if (bekannt) return erneut(tx, akteur, bekannt, eingabe, jetzt);
    return neu(tx, akteur, eingabe, inhalt, jetzt);
  });
}

async function erneut(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  eingabe: DokumentEingabe,
  jetzt: Date,
): Promise<Result<Eingespielt, Ablehnung>> {
  // It may have got attachments meanwhile.
  const hindernis = eingabe.veroeffentlichen ? await dateihindernis(tx, [vorlageId]) : null;
  if (hindernis) return abgelehnt(hindernis);
  const veroeffentlicht = eingabe.veroeffentlichen && (await veroeffentliche(tx, akteur, vorlageId, jetzt));
  if (veroeffentlicht) await schreibeStandorte(tx, [vorlageId], berlinTag(jetzt));
  return ok({ art: 'BEKANNT', vorlageId, veroeffentlicht, neueGremien: [], befunde: [] });
}

async function neu(
  tx: Transaktion,
  akteur: Akteur,
  eingabe: DokumentEingabe,
  inhalt: string,
  jetzt: Date,
): Promise<Result<Eingespielt, Ablehnung>> {
  const { gelesen } = eingabe;
  const nummer = gelesen.nummer.wert;
  if (nummer) await sperreNummern(tx);
  if (nummer && (await tx.vorlage.findUnique({ where: { nummer }, select: { id: true } })))
    return abgelehnt({ code: 'NUMMER_VERGEBEN', regel: 'N1', feld: 'nummer', betrifft: [nummer] });

  const form = speicherform(gelesen);
  const gremien = await findeGremien(tx, akteur, form.schritte, eingabe.gremienAnlegen);
  if (!gremien.ok) return gremien;
  const befunde = [...gelesen.befunde, ...form.befunde, ...gremien.wert.befunde];

  const vorlageId = await speichereVorlage(tx, gelesen, form, jetzt);
  await speichereFolge(tx, vorlageId, form.schritte, gremien.wert.ids);
  const veroeffentlicht = eingabe.veroeffentlichen && (await veroeffentliche(tx, akteur, vorlageId, jetzt));
  if (eingabe.veroeffentlichen && !veroeffentlicht)
    befunde.push({
      zeile: gelesen.oeffentlichkeit.zeile,
      schwere: 'HINWEIS',
      code: 'NICHT_VEROEFFENTLICHT',
      satz: 'Die Vorlage ist nichtöffentlich und wurde deshalb nicht veröffentlicht.',
    });
  await tx.import.create({
    data: { laufId: eingabe.laufId, quelle: eingabe.quelle, inhalt, vorlageId, befunde, am: jetzt },
  });
  await schreibeStandorte(tx, [vorlageId], berlinTag(jetzt));
  await protokolliere(
    tx,
    akteur,
    {
      aktion: 'dokument.einspielen',
      ...betrifft('vorlage', vorlageId),
      // The name of a file may tell its subject: it stands with the import, not here.
      nach: { schritte: form.schritte.length, neueGremien: gremien.wert.neue },
    },
    jetzt,
  );
  return ok({ art: 'NEU', vorlageId, veroeffentlicht, neueGremien: gremien.wert.neue, befunde });
}

type Gremien = { ids: Map<SpeicherSchritt, string>; neue: string[]; befunde: Befund[] };

async function findeGremien(
  tx: Transaktion,
  akteur: Akteur,
  schritte: SpeicherSchritt[],
  anlegen: boolean,
): Promise<Result<Gremien, Ablehnung>> {
  const { ids, unbekannt, befunde } = ordneSchritteZu(schritte, await gremienMitNamen(akteur, tx));
  const neue = [...unbekannt.keys()];
  if (neue.length > 0 && !anlegen)
    return abgelehnt({ code: 'GREMIUM_UNBEKANNT', regel: 'O12', feld: 'beratungsfolge', betrifft: neue });
  for (const [name, zugehoerig] of unbekannt) {
    const { id } = await tx.gremium.create({ data: schlageGremiumVor(name), select: { id: true } });
    for (const schritt of zugehoerig) ids.set(schritt, id);
  }
  return ok({ ids, neue, befunde });
}

async function speichereVorlage(
  tx: Transaktion,
  gelesen: GeleseneVorlage,
  form: Speicherform,
  jetzt: Date,
): Promise<string> {
  const einheit = await fachbereichZu(tx, gelesen.fachbereich.wert);
  const { id } = await tx.vorlage.create({
    data: {
      ...vorlagendaten(gelesen, form, einheit, jetzt),
      nummer: gelesen.nummer.wert,
      status: 'GEZEICHNET',
    },
    select: { id: true },
  });
  return id;
}

/** The chain as printed; a day on which a body has no Sitzung yet gets one. */
async function speichereFolge(
  tx: Transaktion,
  vorlageId: string,
  schritte: SpeicherSchritt[],
  gremien: Map<SpeicherSchritt, string>,
): Promise<void> {
  const sitzungen = await sitzungenZu(tx, schritte, gremien);
  const zeilen = [];
  for (const [ordnung, schritt] of schritte.entries()) {
    const gremiumId = gremien.get(schritt);
    if (!gremiumId) throw new Error(`Schritt ${ordnung} ohne Gremium`);
    const termin = schritt.datum && terminVon(gremiumId, schritt.datum);
    const sitzungId = termin && (sitzungen.get(termin) ?? (await neueSitzung(tx, gremiumId, schritt.datum)));
    if (termin && sitzungId) sitzungen.set(termin, sitzungId);
    const { zustaendigkeit, zustaendigkeitText } = schritt;
    zeilen.push({ vorlageId, gremiumId, sitzungId, ordnung, zustaendigkeit, zustaendigkeitText });
  }
  await tx.beratung.createMany({ data: zeilen });
}

async function neueSitzung(
  tx: Transaktion,
  gremiumId: string,
  tag: LocalDate | null,
): Promise<string | null> {
  if (!tag) return null;
  const data = { datum: alsDatum(tag), gremien: { create: { gremiumId } } };
  return (await tx.sitzung.create({ data, select: { id: true } })).id;
}

/** Writes the Versand that makes a public paper public; false when it is non-public or public already. */
async function veroeffentliche(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<boolean> {
  const offen = await tx.vorlage.updateMany({
    where: { id: vorlageId, oeffentlichkeit: 'OEFFENTLICH', oeffentlichAb: null, status: 'GEZEICHNET' },
    data: { status: 'IN_BERATUNG', geaendertAm: jetzt, version: { increment: 1 } },
  });
  if (offen.count === 0) return false;
  await tx.versand.create({
    data: {
      art: 'IMPORT',
      versandtAm: jetzt,
      versandtVon: akteur.name,
      oeffentlichAb: jetzt,
      vorlagen: { create: { vorlageId } },
    },
  });
  const eintrag = { aktion: 'vorlage.veroeffentlichen', ...betrifft('vorlage', vorlageId) };
  await protokolliere(tx, akteur, eintrag, jetzt);
  return true;
}
