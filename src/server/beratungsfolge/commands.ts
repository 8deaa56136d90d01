import 'server-only';
import { createHash } from 'node:crypto';
import type { AusnahmeEingabe, AusnahmeStelle, Folgeneingabe } from '@/domain/beratungsfolge/eingabe';
import { darfAendern, darfEntfernen } from '@/domain/beratungsfolge/planung/fest';
import { einsortiert } from '@/domain/beratungsfolge/planung/ordnung';
import {
  gremiumVon,
  nameVon,
  type Planrahmen,
  type Planzeile,
  sitzungVon,
} from '@/domain/beratungsfolge/planung/plan';
import { istGleich, unterschiede } from '@/domain/beratungsfolge/planung/unterschied';
import { ordneZu } from '@/domain/gremium/zuordnung';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinUhrzeit } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { schreibeFolge } from '@/server/kern/folgeschreiben';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreFolge } from '@/server/kern/schritte';
import { type GespeicherterPlan, letzteHand, planMitWahl, planVon, pruefstand } from './queries';

/**
 * Stores a chain as a whole, in one transaction: rows, order, agenda items left empty, Standort, audit. Answers with a mark
 * of the stored state. Refusals: NICHT_GEFUNDEN, NICHT_ERLAUBT, INZWISCHEN_GEAENDERT (with what others changed; `basis` is
 * what the form was filled with), GREMIUM_WAEHLEN, SITZUNG_PASST_NICHT, ENTFALLEN_GRUND_FEHLT, BERATUNG_FEST. Findings of
 * O1–O15 never refuse: they only block the release. Sent twice, it is stored once.
 */
export async function beratungsfolgeSpeichern(
  akteur: Akteur,
  eingabe: Folgeneingabe,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreFolge(tx, eingabe.vorlageId);
    const plan = await planVon(tx, eingabe.vorlageId, jetzt);
    if (!plan || !darf(akteur, 'vorlage.lesen', plan.gegenstand))
      return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (!darf(akteur, 'beratungsfolge.bearbeiten', plan.gegenstand)) {
      return abgelehnt({ code: 'NICHT_ERLAUBT' });
    }
    const { basis } = eingabe;
    const sitzungen = [...basis, ...eingabe.schritte].flatMap((z) => z.sitzungId ?? []);
    const rahmen = await planMitWahl(tx, plan, sitzungen);
    const gelesen = eingabe.schritte.map((z) => mitGremium(z, rahmen));
    const fehler = zeilenfehler(gelesen, rahmen);
    if (fehler) return abgelehnt(fehler);
    const gewuenscht = einsortiert(gelesen, rahmen);
    if (istGleich(plan.zeilen, gewuenscht)) return ok(await marke(tx, eingabe.vorlageId));
    const anders = unterschiede(basis, plan.zeilen, rahmen).map((u) => u.satz);
    if (anders.length > 0) {
      const hand = await letzteHand(tx, eingabe.vorlageId, plan.zeilen);
      const wer = hand ? [`Zuletzt ${hand.wer}, ${berlinUhrzeit(hand.am)} Uhr.`] : [];
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', betrifft: [...wer, ...anders] });
    }
    const verbot = planfehler(plan, gewuenscht, rahmen);
    if (verbot) return abgelehnt(verbot);
    await schreibeFolge(
      tx,
      akteur,
      eingabe.vorlageId,
      { vorher: plan.zeilen, nachher: gewuenscht, rahmen },
      jetzt,
    );
    return ok(await marke(tx, eingabe.vorlageId));
  });
}

/** A short mark that differs whenever the stored chain does. */
async function marke(tx: Transaktion, vorlageId: string): Promise<string> {
  const zeilen = await tx.beratung.findMany({
    where: { vorlageId },
    orderBy: { ordnung: 'asc' },
    select: { id: true, version: true },
  });
  return createHash('sha256').update(JSON.stringify(zeilen)).digest('hex').slice(0, 12);
}

/** The body a row means: the chosen one, or the one whose name was typed (the form without JavaScript). */
function mitGremium(z: Planzeile, rahmen: Planrahmen): Planzeile {
  const namen = rahmen.gremien.map((g) => ({ ...g, namen: [...g.namen] }));
  const gewaehlt = namen.filter((g) => g.id === z.gremiumId);
  const passt = z.gremiumText === '' || ordneZu(z.gremiumText, null, gewaehlt).art === 'GEFUNDEN';
  const zuordnung = passt ? null : ordneZu(z.gremiumText, rahmen.umfeld.heute, namen);
  const gremiumId = passt
    ? (gewaehlt[0]?.id ?? '')
    : zuordnung?.art === 'GEFUNDEN'
      ? zuordnung.gremiumId
      : '';
  // A row that is not stored yet has nothing that could be dropped.
  const neu = rahmen.stand[z.id] === undefined;
  return { ...z, gremiumId, gremiumText: '', ...(neu && { entfallen: false, entfallenGrund: '' }) };
}

/** What is wrong with a row in itself, at its field. */
function zeilenfehler(zeilen: readonly Planzeile[], rahmen: Planrahmen): Ablehnung | null {
  for (const [i, z] of zeilen.entries()) {
    if (!gremiumVon(z, rahmen)) return { code: 'GREMIUM_WAEHLEN', feld: `schritte.${i}.gremium` };
    const sitzung = sitzungVon(z, rahmen);
    if (z.sitzungId !== null && !sitzung?.gremiumIds.includes(z.gremiumId)) {
      return { code: 'SITZUNG_PASST_NICHT', feld: `schritte.${i}.termin` };
    }
    if (z.entfallen && z.entfallenGrund === '' && rahmen.stand[z.id]?.entfallenAm === null) {
      return { code: 'ENTFALLEN_GRUND_FEHLT', feld: `schritte.${i}.entfallenGrund` };
    }
  }
  return null;
}

/** What planning may not do to stored steps: what is fixed neither goes nor changes. */
function planfehler(
  plan: GespeicherterPlan,
  nachher: readonly Planzeile[],
  rahmen: Planrahmen,
): Ablehnung | null {
  const neu = new Map(nachher.map((z) => [z.id, z]));
  const verletzt = plan.zeilen.filter((z) => {
    const zeile = neu.get(z.id);
    const stand = rahmen.stand[z.id];
    return zeile ? !darfAendern(z, zeile, stand) : !darfEntfernen(stand);
  });
  if (verletzt.length > 0) {
    return { code: 'BERATUNG_FEST', betrifft: verletzt.map((z) => nameVon(z, rahmen, 0)) };
  }
  const fremd = nachher.some((z) => !z.id.startsWith('neu-') && rahmen.stand[z.id] === undefined);
  return fremd ? { code: 'INZWISCHEN_GEAENDERT' } : null;
}

/** The paper, if this Akteur may override its rules (O1–O15). */
async function planZumUebergehen(
  tx: Transaktion,
  akteur: Akteur,
  vorlageId: string,
  jetzt: Date,
): Promise<Result<GespeicherterPlan, Ablehnung>> {
  await sperreFolge(tx, vorlageId);
  const plan = await planVon(tx, vorlageId, jetzt);
  if (!plan || !darf(akteur, 'vorlage.lesen', plan.gegenstand)) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
  const erlaubt = darf(akteur, 'regel.uebergehen', plan.gegenstand);
  return erlaubt ? ok(plan) : abgelehnt({ code: 'NICHT_ERLAUBT' });
}

/** The row a rule stands beside, by name; null for the whole chain. */
function gremiumAn(plan: GespeicherterPlan, beratungId: string | null): string | null {
  const zeile = plan.zeilen.find((z) => z.id === beratungId);
  return zeile ? nameVon(zeile, plan.rahmen, 0) : null;
}

/**
 * "Trotzdem, weil …": an error of the stored chain blocks the release no more. Given again, the reason is replaced.
 * Refusals: NICHT_GEFUNDEN, NICHT_ERLAUBT, REGEL_NICHT_VERLETZT.
 */
export async function regelausnahmeSetzen(
  akteur: Akteur,
  { vorlageId, regel, beratungId, grund }: AusnahmeEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    const erlaubt = await planZumUebergehen(tx, akteur, vorlageId, jetzt);
    if (!erlaubt.ok) return erlaubt;
    const { befunde } = pruefstand(erlaubt.wert);
    const verletzt = befunde.some(
      (b) => b.schwere === 'FEHLER' && b.regel === regel && b.schrittId === beratungId,
    );
    if (!verletzt) return abgelehnt({ code: 'REGEL_NICHT_VERLETZT', regel });
    const bisher = await tx.regelausnahme.findFirst({ where: { vorlageId, regel, beratungId } });
    // Sent twice, done once.
    if (bisher?.grund === grund && bisher.von === akteur.name) return ok(undefined);
    const daten = { vorlageId, regel, beratungId, grund, von: akteur.name, am: jetzt };
    if (bisher) await tx.regelausnahme.update({ where: { id: bisher.id }, data: daten });
    else await tx.regelausnahme.create({ data: daten });
    const was = { regel, gremium: gremiumAn(erlaubt.wert, beratungId) };
    const eintrag = { aktion: 'regelausnahme.setzen', ...betrifft('vorlage', vorlageId) };
    await protokolliere(tx, akteur, { ...eintrag, nach: was, grund }, jetzt);
    return ok(undefined);
  });
}

/** The rule holds again. Refusals: NICHT_GEFUNDEN (also where nothing was overridden), NICHT_ERLAUBT. */
export async function regelausnahmeZuruecknehmen(
  akteur: Akteur,
  { vorlageId, regel, beratungId }: AusnahmeStelle,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    const erlaubt = await planZumUebergehen(tx, akteur, vorlageId, jetzt);
    if (!erlaubt.ok) return erlaubt;
    const { count } = await tx.regelausnahme.deleteMany({ where: { vorlageId, regel, beratungId } });
    if (count === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const was = { regel, gremium: gremiumAn(erlaubt.wert, beratungId) };
    const eintrag = {
      aktion: 'regelausnahme.zuruecknehmen',
      ...betrifft('vorlage', vorlageId),
    };
    await protokolliere(tx, akteur, { ...eintrag, von: was }, jetzt);
    return ok(undefined);
  });
}
