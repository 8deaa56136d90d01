import 'server-only';
import { istOffen } from '@/domain/beratungsfolge/position/phase';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, ausDatum, berlinTag, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { ErgebnisEingabe } from '@/domain/protokoll/eingabe';
import { type Erfassungsplan, planeErgebnis } from '@/domain/protokoll/erfassung';
import { hatBegonnen } from '@/domain/sitzung/begonnen';
import type { Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { ladeKalender } from '@/server/kern/kalender';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import {
  fuegeSchritteEin,
  lassSchritteEntfallen,
  sperreSitzungszeile,
  sperreVorlagen,
  verlegeSchritt,
  zaehleVorlagen,
} from '@/server/kern/schritte';
import { protokolliertNicht } from '@/server/kern/sichtbarkeit';
import { schreibeStandorte } from '@/server/kern/standort';
import { erfassbarerSchritt, ladeStand, type Stand, stimmberechtigte, verschiebbareFolge } from './queries';

type Umstand = { akteur: Akteur; e: ErgebnisEingabe; jetzt: Date; heute: LocalDate };

/**
 * Records what a body made of a step, or corrects it (V-2x), with all that follows, in one transaction: successor and
 * cascade (F6), referral, withdrawal (L5), the sitting as held, the stored position, the audit. Refuses as
 * `planeErgebnis` does, whoever is not of that body's Schriftführung (A15), and the second of two clerks (A17). The
 * same form sent twice is answered as if once.
 */
export async function ergebnisErfassen(
  akteur: Akteur,
  e: ErgebnisEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const kopf = await erfassbarerSchritt(akteur, e.beratungId, jetzt);
  if (!kopf) return abgelehnt(protokolliertNicht(akteur));
  return schreibe(async (tx) => {
    if (kopf.sitzungId) await sperreSitzungszeile(tx, kopf.sitzungId);
    await sperreVorlagen(tx, [kopf.vorlageId]);
    const stand = await ladeStand(tx, e.beratungId);
    if (stand?.version !== e.version)
      return stand && istDasselbe(stand, akteur, e)
        ? ok(undefined)
        : abgelehnt({ code: 'INZWISCHEN_GEAENDERT', regel: 'A17' });
    const plan = await plane(tx, stand, e, jetzt);
    if (!plan.ok) return plan;
    if (plan.wert.korrektur && !darf(akteur, 'ergebnis.berichtigen', kopf))
      return abgelehnt({ code: 'NICHT_ERLAUBT', regel: 'V-2x' });
    await fuehreAus(tx, stand, plan.wert, { akteur, e, jetzt, heute: berlinTag(jetzt) });
    return ok(undefined);
  });
}

async function plane(tx: Transaktion, stand: Stand, e: ErgebnisEingabe, jetzt: Date) {
  const { folge, schritt } = verschiebbareFolge(stand);
  const heute = berlinTag(jetzt);
  const gremien = [...folge.map((s) => s.gremiumId), ...(e.ziel ? [e.ziel] : [])];
  if (e.ziel && (await tx.gremium.count({ where: { id: e.ziel } })) === 0)
    return abgelehnt<Ablehnung>({ code: 'ZIEL_FEHLT', feld: 'ziel' });
  const lage = {
    schritt,
    folge,
    hatSitzung: stand.sitzungId !== null,
    vorlagenstatus: stand.vorlage.status as Vorlagenstatus,
    stimmberechtigt: await stimmberechtigte(tx, stand.gremiumId, schritt.datum ?? heute),
    kalender: await ladeKalender(tx, gremien, heute),
    jetzt,
  };
  return planeErgebnis(lage, e);
}

/**
 * The answer to a form that arrives again after it was saved: a double click, a page sent anew. All that is stored of it
 * counts: whoever changed so much as one vote is told that it was not saved.
 */
function istDasselbe(stand: Stand, akteur: Akteur, e: ErgebnisEingabe): boolean {
  const zuletzt = stand.ergebnisse.find((z) => z.berichtigtAm === null);
  return (
    zuletzt !== undefined &&
    stand.version === e.version + 1 &&
    zuletzt.erfasstVon === akteur.name &&
    zuletzt.code === e.ergebnis &&
    zuletzt.wortlaut === e.wortlaut &&
    zuletzt.beschlusstext === e.beschlusstext &&
    zuletzt.mehrheit === e.mehrheit &&
    (zuletzt.grund === null || zuletzt.grund === e.begruendung) &&
    STIMMEN.every((feld) => (zuletzt[feld] ?? 0) === (e[feld] ?? 0))
  );
}

const STIMMEN = ['ja', 'nein', 'enthaltung', 'befangen'] as const;

async function fuehreAus(tx: Transaktion, stand: Stand, plan: Erfassungsplan, u: Umstand): Promise<void> {
  const { akteur, e, jetzt, heute } = u;
  const vorlageId = stand.vorlage.id;
  const bisher = stand.ergebnisse.find((z) => z.berichtigtAm === null);
  if (bisher) await tx.ergebnis.updateMany({ where: { id: bisher.id }, data: { berichtigtAm: jetzt } });
  await tx.ergebnis.createMany({ data: [ergebniszeile(stand.id, plan, u)] });
  if (plan.entfaellt) await lassSchritteEntfallen(tx, [plan.entfaellt], 'Ergebnis berichtigt', heute);
  const ersetztDurchId = await legeFolgendeAn(tx, stand, plan);
  await tx.beratung.update({
    where: { id: stand.id },
    data: {
      version: { increment: 1 },
      ...(ersetztDurchId !== undefined && { ersetztDurchId }),
    },
    select: { id: true },
  });
  for (const v of plan.nachfolge?.verschieben ?? []) await verlegeSchritt(tx, v.schrittId, v.sitzungId);
  if (plan.restEntfaellt) await lassSchritteEntfallen(tx, offene(stand), 'erledigt', heute);
  if (plan.zurueckziehen) await zieheZurueck(tx, stand, e, heute);
  await zaehleVorlagen(tx, [vorlageId], jetzt);
  await schreibeStandorte(tx, [vorlageId], heute);
  await haltAbgehalten(tx, stand, jetzt);
  await protokolliere(
    tx,
    akteur,
    {
      aktion: plan.korrektur ? 'ergebnis.berichtigen' : 'ergebnis.erfassen',
      ...betrifft('vorlage', vorlageId),
      von: { ergebnis: bisher?.code ?? null },
      nach: {
        beratung: stand.id,
        ergebnis: e.ergebnis,
        ...(plan.nachfolge && {
          nachfolge: ersetztDurchId,
          verschoben: plan.nachfolge.verschieben.map((v) => v.schrittId),
        }),
        ...(plan.entfaellt && { entfaellt: plan.entfaellt }),
        ...(plan.verweisung && { verwiesenAn: plan.verweisung.gremiumId }),
      },
      grund: e.begruendung ?? e.abweichung ?? undefined,
    },
    jetzt,
  );
}

function ergebniszeile(
  beratungId: string,
  { korrektur, stimmen }: Erfassungsplan,
  { akteur, e, jetzt }: Umstand,
) {
  return {
    beratungId,
    code: e.ergebnis,
    wortlaut: e.wortlaut,
    beschlusstext: e.beschlusstext,
    ja: stimmen?.ja ?? null,
    nein: stimmen?.nein ?? null,
    enthaltung: stimmen?.enthaltung ?? null,
    befangen: stimmen?.befangen ?? null,
    mehrheit: e.mehrheit,
    erfasstAm: jetzt,
    erfasstVon: akteur.name,
    grund: korrektur ? e.begruendung : null,
  };
}

/** The successor, or the steps of a referral, right behind the step; undefined = the link stays as it is. */
async function legeFolgendeAn(
  tx: Transaktion,
  stand: Stand,
  { nachfolge, verweisung, entfaellt }: Erfassungsplan,
): Promise<string | null | undefined> {
  const { gremiumId, zustaendigkeitText, federfuehrend, ordnung } = stand;
  const zustaendigkeit = stand.vorlage.beratungen.find((b) => b.id === stand.id)?.zustaendigkeit ?? '';
  const wieder = { gremiumId, zustaendigkeit, zustaendigkeitText, federfuehrend };
  const ohne = entfaellt ? null : undefined;
  if (nachfolge) {
    const neue = [{ ...wieder, sitzungId: nachfolge.sitzungId }];
    const [id] = await fuegeSchritteEin(tx, stand.vorlage.id, ordnung, neue);
    return id ?? ohne;
  }
  if (!verweisung) return ohne;
  const { ruecklauf, ...dort } = verweisung;
  const neue = [dort, ...(ruecklauf ? [{ ...wieder, sitzungId: ruecklauf.sitzungId }] : [])];
  const [, zurueck] = await fuegeSchritteEin(tx, stand.vorlage.id, ordnung, neue);
  return zurueck ?? ohne;
}

/** Open steps of the paper besides this one. */
function offene(stand: Stand): string[] {
  const { folge } = verschiebbareFolge(stand);
  return folge.filter((s) => s.id !== stand.id && istOffen(s)).map((s) => s.id);
}

/** L5: the whole paper is withdrawn; what was open is dropped, what was closed keeps its result. */
async function zieheZurueck(
  tx: Transaktion,
  stand: Stand,
  e: ErgebnisEingabe,
  heute: LocalDate,
): Promise<void> {
  await lassSchritteEntfallen(tx, offene(stand), 'zurückgezogen', heute);
  await tx.vorlage.update({
    where: { id: stand.vorlage.id },
    data: {
      status: 'ZURUECKGEZOGEN',
      zurueckgezogenAm: alsDatum(heute),
      zurueckgezogenGrund: e.wortlaut ?? 'in der Sitzung zurückgezogen',
    },
    select: { id: true },
  });
}

/** A sitting with a result has been held, from its start on. */
async function haltAbgehalten(tx: Transaktion, stand: Stand, jetzt: Date): Promise<void> {
  const sitzung = stand.sitzungGremium?.sitzung;
  if (!stand.sitzungId || !sitzung || sitzung.abgesagt) return;
  if (!hatBegonnen({ datum: ausDatum(sitzung.datum), beginn: sitzung.beginn }, jetzt)) return;
  await tx.sitzung.updateMany({
    where: { id: stand.sitzungId, status: { not: 'DURCHGEFUEHRT' } },
    data: { status: 'DURCHGEFUEHRT', version: { increment: 1 } },
  });
}
