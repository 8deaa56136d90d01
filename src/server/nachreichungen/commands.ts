import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag, berlinZeitpunkt } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { nachgetragen } from '@/domain/sitzung/aufnahme';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { NachtragEingabe, TischvorlageEingabe } from '@/domain/sitzung/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe } from '@/server/kern/db';
import { schreibeTagesordnung } from '@/server/kern/tagesordnung';
import { versende } from '@/server/kern/versand';
import { type Blatt, blattNach } from '@/server/tagesordnungen/queries';
import { hinausHindert, type Vorschlag, vorabMoeglich, vorschlaege } from '@/server/vorschlaege/queries';

type Versandt = Result<{ versandId: string }, Ablehnung>;

/**
 * A Tischvorlage (A3, F3): a released paper handed to an item of the dispatched agenda, or as a new one with the reason of
 * its urgency. Members read it from now on, everybody from the start of the Sitzung. Until the day of the Sitzung is over.
 * Refuses EINLADUNG_FEHLT, SITZUNG_FAELLT_AUS, SITZUNG_BEGONNEN (over), INZWISCHEN_GEAENDERT, BEGRUENDUNG_FEHLT,
 * OEFFENTLICHER_TEIL (O14), PERSONENBEZUG_OFFEN (P2), and what the inspection of files has open.
 */
export function tischvorlageVersenden(
  akteur: Akteur,
  e: TischvorlageEingabe,
  jetzt: Date,
): Promise<Versandt> {
  return schreibe(async (tx) => {
    const gelesen = await blattNach(akteur, e.sitzungId, jetzt, tx);
    if (!gelesen.ok) return gelesen;
    const blatt = gelesen.wert;
    if (!blatt.geladen) return abgelehnt({ code: 'EINLADUNG_FEHLT' });
    if (blatt.abgesagt) return abgelehnt({ code: 'SITZUNG_FAELLT_AUS' });
    if (berlinTag(jetzt) > blatt.datum) return abgelehnt({ code: 'SITZUNG_BEGONNEN' });
    const vorlage = vorschlaege(blatt).find((v) => v.vorlageId === e.vorlageId);
    if (!vorlage || blatt.stand !== e.stand) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const ort = ortFuer(blatt, vorlage, e);
    if (!ort.ok) return ort;
    const hindernis = await hinausHindert(tx, vorlage.schritte);
    if (hindernis) return abgelehnt(hindernis);
    const bisher = new Set(blatt.punkte.map((p) => p.id));
    const schritte = new Map([[vorlage.vorlageId, vorlage.schritte.map((s) => s.id)]]);
    await schreibeTagesordnung(tx, blatt.id, blatt.gespeichert, ort.wert, schritte);
    const punkte = ort.wert.flatMap((p) => (bisher.has(p.id) ? [] : [p.id]));
    const oeffentlichAb = berlinZeitpunkt(blatt.datum, blatt.beginn ?? '00:00');
    const sendung = { sitzung: blatt, schritte: vorlage.schritte, punkte, grund: e.grund, oeffentlichAb };
    return ok(await versende(tx, akteur, { art: 'TISCHVORLAGE', ...sendung }, jetzt));
  });
}

/** The agenda with the paper on the item named, or behind everything with an item of its own. */
function ortFuer(
  blatt: Blatt,
  vorlage: Vorschlag,
  { punktId, grund }: TischvorlageEingabe,
): Result<Blatt['punkte'], Ablehnung> {
  if (punktId === null) {
    if (!grund) return abgelehnt({ code: 'BEGRUENDUNG_FEHLT', regel: 'F3', feld: 'grund' });
    return ok(nachgetragen(blatt.punkte, [vorlage], randomUUID));
  }
  const punkt = blatt.punkte.find((p) => p.id === punktId);
  if (!punkt) return abgelehnt({ code: 'NICHT_GEFUNDEN', feld: 'punktId' });
  if (vorlage.oeffentlichkeit === 'NICHTOEFFENTLICH' && punkt.teil === 'OEFFENTLICH')
    return abgelehnt({
      code: 'OEFFENTLICHER_TEIL',
      regel: 'O14',
      feld: 'punktId',
      betrifft: [vorlage.titel],
    });
  const vorlagen = [...new Set([...punkt.vorlagen, vorlage.vorlageId])];
  return ok(blatt.punkte.map((p) => (p === punkt ? { ...p, vorlagen } : p)));
}

/**
 * A Sonderversand (F4): released papers planned for the Sitzung go to its members before the agenda, and so become public.
 * Refuses INZWISCHEN_GEAENDERT, SITZUNG_FAELLT_AUS, SITZUNG_BEGONNEN, PERSONENBEZUG_OFFEN (P2), and what the inspection of
 * files has open.
 */
export function sonderversandVersenden(akteur: Akteur, e: NachtragEingabe, jetzt: Date): Promise<Versandt> {
  return schreibe(async (tx) => {
    const gelesen = await blattNach(akteur, e.sitzungId, jetzt, tx);
    if (!gelesen.ok) return gelesen;
    const blatt = gelesen.wert;
    if (blatt.abgesagt) return abgelehnt({ code: 'SITZUNG_FAELLT_AUS' });
    if (hatBegonnen(blatt, jetzt)) return abgelehnt({ code: 'SITZUNG_BEGONNEN' });
    const schritte = vorabMoeglich(blatt).filter((s) => e.vorlagen.includes(s.vorlage.id));
    const gefunden = new Set(schritte.map((s) => s.vorlage.id));
    if (gefunden.size < new Set(e.vorlagen).size || blatt.stand !== e.stand)
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const hindernis = await hinausHindert(tx, schritte);
    if (hindernis) return abgelehnt(hindernis);
    const sendung = { art: 'SONDERVERSAND', sitzung: blatt, schritte, punkte: [], grund: e.grund } as const;
    return ok(await versende(tx, akteur, sendung, jetzt));
  });
}
