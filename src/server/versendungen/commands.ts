import 'server-only';
import { randomUUID } from 'node:crypto';
import { fristlage } from '@/domain/frist/fristlage';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { istFreigegeben, nachgetragen } from '@/domain/sitzung/aufnahme';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { EinladungEingabe, NachtragEingabe } from '@/domain/sitzung/eingabe';
import { versandText } from '@/domain/texte/tagesordnung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe } from '@/server/kern/db';
import { schreibeTagesordnung } from '@/server/kern/tagesordnung';
import { versende } from '@/server/kern/versand';
import { type Blatt, type BlattSchritt, blattNach, einladungAus } from '@/server/tagesordnungen/queries';
import { hinausHindert, ohneVorhandene, vorschlaege } from '@/server/vorschlaege/queries';

type Versandt = Result<{ versandId: string }, Ablehnung>;

/**
 * "Einladung versenden": one transaction dispatches the agenda with all its papers and so publishes what is public of it.
 * Refuses SCHON_VERSANDT (with who and when), INZWISCHEN_GEAENDERT, TAGESORDNUNG_LEER, TAGESORDNUNG_VERALTET,
 * NICHT_FREIGEGEBEN, OEFFENTLICHER_TEIL (O14), ANLAGE_UNGEPRUEFT, ANLAGE_BEFUND_OFFEN, SITZUNG_FAELLT_AUS, SITZUNG_BEGONNEN, LADUNGSFRIST_VORBEI without a reason.
 */
export function einladungVersenden(akteur: Akteur, e: EinladungEingabe, jetzt: Date): Promise<Versandt> {
  return schreibe(async (tx) => {
    const gelesen = await blattNach(akteur, e.sitzungId, jetzt, tx);
    if (!gelesen.ok) return gelesen;
    const blatt = gelesen.wert;
    if (blatt.geladen) return abgelehnt({ code: 'SCHON_VERSANDT', betrifft: einladungAus(blatt) });
    if (blatt.stand !== e.stand) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const auf = blatt.schritte.filter((s) => s.punktId !== null);
    const hindernis =
      hindert(blatt, e.grund, jetzt) ?? tagesordnungHindert(blatt, auf) ?? (await hinausHindert(tx, auf));
    if (hindernis) return abgelehnt(hindernis);
    await schreibeTagesordnung(tx, blatt.id, blatt.gespeichert, blatt.punkte, new Map());
    const inhalt = { schritte: auf, punkte: blatt.punkte.map((p) => p.id) };
    return ok(
      await versende(tx, akteur, { art: 'EINLADUNG', sitzung: blatt, ...inhalt, grund: e.grund }, jetzt),
    );
  });
}

/**
 * A Nachtrag: papers planned later go behind the dispatched agenda and out in one action, before the Sitzung begins.
 * Refuses like the invitation, and EINLADUNG_FEHLT; sent again SCHON_VERSANDT.
 */
export function nachtragVersenden(akteur: Akteur, e: NachtragEingabe, jetzt: Date): Promise<Versandt> {
  return schreibe(async (tx) => {
    const gelesen = await blattNach(akteur, e.sitzungId, jetzt, tx);
    if (!gelesen.ok) return gelesen;
    const blatt = gelesen.wert;
    if (!blatt.geladen) return abgelehnt({ code: 'EINLADUNG_FEHLT' });
    const neue = vorschlaege(blatt).filter((v) => e.vorlagen.includes(v.vorlageId));
    if (neue.length < new Set(e.vorlagen).size) return abgelehnt(schonDrauf(blatt, e.vorlagen));
    if (blatt.stand !== e.stand) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const nachzutragen = neue.flatMap((v) => v.schritte);
    const hindernis = hindert(blatt, e.grund, jetzt) ?? (await hinausHindert(tx, nachzutragen));
    if (hindernis) return abgelehnt(hindernis);
    const schritte = new Map(neue.map((v) => [v.vorlageId, v.schritte.map((s) => s.id)]));
    const punkte = nachgetragen(blatt.punkte, ohneVorhandene(blatt, neue), randomUUID);
    await schreibeTagesordnung(tx, blatt.id, blatt.gespeichert, punkte, schritte);
    const bisher = new Set(blatt.punkte.map((p) => p.id));
    const inhalt = {
      schritte: nachzutragen,
      punkte: punkte.flatMap((p) => (bisher.has(p.id) ? [] : [p.id])),
    };
    return ok(
      await versende(tx, akteur, { art: 'NACHTRAG', sitzung: blatt, ...inhalt, grund: e.grund }, jetzt),
    );
  });
}

/** Not all of the papers wait any more: they went out already, or were replanned meanwhile. */
function schonDrauf(blatt: Blatt, vorlagen: readonly string[]): Ablehnung {
  const drauf = vorlagen.every((id) => blatt.punkte.some((p) => p.vorlagen.includes(id)));
  if (!drauf) return { code: 'INZWISCHEN_GEAENDERT' };
  return { code: 'SCHON_VERSANDT', betrifft: blatt.versendungen.slice(-1).map(versandText) };
}

function hindert({ abgesagt, datum, beginn, frist }: Blatt, grund: string, jetzt: Date): Ablehnung | null {
  if (abgesagt) return { code: 'SITZUNG_FAELLT_AUS' };
  if (hatBegonnen({ datum, beginn }, jetzt)) return { code: 'SITZUNG_BEGONNEN' };
  const vorbei = fristlage(datum, frist, berlinTag(jetzt)).lage === 'VORBEI';
  return vorbei && !grund ? { code: 'LADUNGSFRIST_VORBEI', regel: 'F1', feld: 'grund' } : null;
}

function tagesordnungHindert({ punkte }: Blatt, auf: readonly BlattSchritt[]): Ablehnung | null {
  if (punkte.length === 0) return { code: 'TAGESORDNUNG_LEER' };
  const offene = new Set(punkte.filter((p) => p.teil === 'OEFFENTLICH').map((p) => p.id));
  const geheim = auf.filter(
    (s) => s.vorlage.oeffentlichkeit === 'NICHTOEFFENTLICH' && offene.has(s.punktId ?? ''),
  );
  const unfertig = auf.filter((s) => !istFreigegeben(s.vorlage.status));
  const hinfaellig = auf.filter((s) => s.hinfaellig);
  if (unfertig.length > 0) return { code: 'NICHT_FREIGEGEBEN', betrifft: titel(unfertig) };
  if (hinfaellig.length > 0) return { code: 'TAGESORDNUNG_VERALTET', betrifft: titel(hinfaellig) };
  return geheim.length > 0 ? { code: 'OEFFENTLICHER_TEIL', regel: 'O14', betrifft: titel(geheim) } : null;
}

const titel = (schritte: readonly BlattSchritt[]): string[] => [
  ...new Set(schritte.map((s) => s.vorlage.betreff)),
];
