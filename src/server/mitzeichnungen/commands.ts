import 'server-only';
import { fehlendes } from '@/domain/freigabe/pruefung';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Einleitung, Zeichnung, Zurueckgabe } from '@/domain/mitzeichnung/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { ladeEntwurf } from '@/server/entwuerfe/queries';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { reiheEin } from '@/server/kern/jobs/queue';
import { betrifft, type Eintrag, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';
import { schreibeStandorte } from '@/server/kern/standort';
import { ladeMitzeichnung, stellenNach } from './queries';

/**
 * Sends a complete draft to the units that sign it, one after the other (L1). Each sending is a new round. Refuses
 * NICHT_GEFUNDEN, NICHT_ERLAUBT, INZWISCHEN_GEAENDERT, MITZEICHNUNG_UNVOLLSTAENDIG with a sentence per field,
 * MITZEICHNER_FEHLEN, MITZEICHNER_DOPPELT, MITZEICHNER_UNBEKANNT.
 */
export async function mitzeichnungEinleiten(
  akteur: Akteur,
  { id, version, einheiten }: Einleitung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [id]);
    const vorlage = await ladeEntwurf(tx, akteur, id, jetzt);
    if (!vorlage) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (!darf(akteur, 'mitzeichnung.einleiten', vorlage.gegenstand))
      return abgelehnt({ code: 'NICHT_ERLAUBT', regel: 'L1' });
    if (vorlage.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const fehlt = fehlendes({ ...vorlage.entwurf, schritte: vorlage.zustaendigkeiten });
    if (fehlt.length > 0) {
      const saetze = Object.fromEntries(fehlt.map((f) => [f.feld, f.satz]));
      return abgelehnt({ code: 'MITZEICHNUNG_UNVOLLSTAENDIG', regel: 'L1', saetze });
    }
    const feld = 'einheiten.0';
    if (einheiten.length === 0) return abgelehnt({ code: 'MITZEICHNER_FEHLEN', feld });
    if (new Set(einheiten).size < einheiten.length) return abgelehnt({ code: 'MITZEICHNER_DOPPELT', feld });
    const stellen = await stellenNach(tx, einheiten);
    if (stellen.length < einheiten.length) return abgelehnt({ code: 'MITZEICHNER_UNBEKANNT', feld });

    const letzte = await tx.mitzeichnung.aggregate({ where: { vorlageId: id }, _max: { runde: true } });
    const runde = (letzte._max.runde ?? 0) + 1;
    await tx.mitzeichnung.updateMany({ where: { vorlageId: id }, data: { aktuell: false } });
    await tx.mitzeichnung.createMany({
      data: einheiten.map((organisationseinheitId, ordnung) => ({
        vorlageId: id,
        organisationseinheitId,
        runde,
        ordnung,
      })),
    });
    await wechsle(tx, id, 'MITZEICHNUNG', jetzt);
    await anDieReihe(tx, id);
    const nach = { status: 'MITZEICHNUNG', runde, stellen: stellen.map((s) => s.kennung) };
    await vermerke(tx, akteur, 'mitzeichnung.einleiten', id, { von: { status: 'ENTWURF' }, nach }, jetzt);
    return ok(undefined);
  });
}

/**
 * Signs for the unit whose turn it is: as that unit, or as the Ratsbüro in its place. Then it is the next one's turn; after
 * the last the paper waits for its release. Signed meanwhile: INZWISCHEN_GEAENDERT, so that nobody signs for two.
 */
export async function mitzeichnen(
  akteur: Akteur,
  { vorlageId, mitzeichnungId, anmerkung }: Zeichnung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [vorlageId]);
    const m = await ladeMitzeichnung(tx, akteur, vorlageId, jetzt);
    if (!m) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const zeile = m.zeilen.find((z) => z.id === mitzeichnungId);
    if (!darf(akteur, 'mitzeichnung.zeichnen', m.gegenstand)) {
      const schonVonMir = zeile?.einheitId === akteur.rechte.zeichnetFuer && zeile?.status === 'GEZEICHNET';
      return abgelehnt({ code: schonVonMir ? 'INZWISCHEN_GEAENDERT' : 'NICHT_ERLAUBT', regel: 'L1' });
    }
    if (zeile?.status !== 'OFFEN') return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const inVertretung = zeile.einheitId !== akteur.rechte.zeichnetFuer;
    const gezeichnet = { status: 'GEZEICHNET', inVertretung, anmerkung, ...werUndWann(akteur, jetzt) };
    await tx.mitzeichnung.update({ where: { id: zeile.id }, data: gezeichnet, select: { id: true } });
    await anDieReihe(tx, vorlageId);
    const nach = { stelle: zeile.kennung, inVertretung };
    await vermerke(tx, akteur, 'mitzeichnung.zeichnen', vorlageId, { nach }, jetzt);
    return ok(undefined);
  });
}

/**
 * Gives the paper back to its author, with the reason: a draft again. The unit whose turn it is, or the Ratsbüro at any
 * time. `lesbar`: whether it may go on reading. Refuses NICHT_GEFUNDEN, NICHT_ERLAUBT, INZWISCHEN_GEAENDERT.
 */
export async function mitzeichnungZurueckgeben(
  akteur: Akteur,
  { id, version, grund }: Zurueckgabe,
  jetzt: Date,
): Promise<Result<{ lesbar: boolean }, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [id]);
    const m = await ladeMitzeichnung(tx, akteur, id, jetzt);
    if (!m) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (!darf(akteur, 'mitzeichnung.zurueckgeben', m.gegenstand))
      return abgelehnt({ code: 'NICHT_ERLAUBT', regel: 'L1' });
    if (m.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const offene = m.zeilen.find((z) => z.status === 'OFFEN');
    if (offene) {
      const inVertretung = offene.einheitId !== akteur.rechte.zeichnetFuer;
      const zurueck = {
        status: 'ZURUECKGEGEBEN',
        inVertretung,
        anmerkung: grund,
        ...werUndWann(akteur, jetzt),
      };
      await tx.mitzeichnung.update({ where: { id: offene.id }, data: zurueck, select: { id: true } });
    }
    await wechsle(tx, id, 'ENTWURF', jetzt);
    const fakten = {
      von: { status: 'MITZEICHNUNG' },
      nach: { status: 'ENTWURF', ...(offene && { stelle: offene.kennung }) },
      grund,
    };
    await vermerke(tx, akteur, 'mitzeichnung.zurueckgeben', id, fakten, jetzt);
    return ok({ lesbar: darf(akteur, 'mitzeichnung.lesen', { ...m.gegenstand, status: 'ENTWURF' }) });
  });
}

const werUndWann = (akteur: Akteur, jetzt: Date) => ({
  von: akteur.name,
  vonId: akteur.benutzerId,
  am: jetzt,
});

async function wechsle(tx: Transaktion, id: string, status: string, jetzt: Date): Promise<void> {
  await tx.vorlage.update({
    where: { id },
    data: { status, geaendertAm: jetzt, version: { increment: 1 } },
    select: { id: true },
  });
  await schreibeStandorte(tx, [id], berlinTag(jetzt));
}

/** The first unit that still waits is asked, and told by mail; none left, none asked. */
async function anDieReihe(tx: Transaktion, vorlageId: string): Promise<void> {
  const naechste = await tx.mitzeichnung.findFirst({
    where: { vorlageId, aktuell: true, status: 'WARTET' },
    orderBy: { ordnung: 'asc' },
    select: { id: true },
  });
  if (!naechste) return;
  await tx.mitzeichnung.update({ where: naechste, data: { status: 'OFFEN' }, select: { id: true } });
  await reiheEin(tx, 'mitzeichnung.melden', { mitzeichnungId: naechste.id });
}

const vermerke = (
  tx: Transaktion,
  akteur: Akteur,
  aktion: string,
  gegenstandId: string,
  fakten: Pick<Eintrag, 'von' | 'nach' | 'grund'>,
  jetzt: Date,
) => protokolliere(tx, akteur, { aktion, ...betrifft('vorlage', gegenstandId), ...fakten }, jetzt);
