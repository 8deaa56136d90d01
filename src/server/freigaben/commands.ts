import 'server-only';
import type { EntwurfBezug, Rueckholung } from '@/domain/entwurf/eingabe';
import { fehlendes } from '@/domain/freigabe/pruefung';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { pruefungVon } from '@/server/beratungsfolge/queries';
import { dateihindernis } from '@/server/dateibefunde/queries';
import { type GeladenerEntwurf, ladeEntwurf } from '@/server/entwuerfe/queries';
import { freieNummer, sperreNummern } from '@/server/freigaben/queries';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';
import { schreibeStandorte } from '@/server/kern/standort';

export type Freigegeben = { nummer: string };

/**
 * Releases a draft, or a paper that everybody has signed (L1; before: MITZEICHNUNG_OFFEN): complete (domain rules §5.1:
 * FREIGABE_UNVOLLSTAENDIG), no error of O1–O15 without exception (REGEL_VERLETZT), no public attachment uninspected or
 * with an open finding (ANLAGE_…), then its Drucksache number, taken in the same transaction (N1–N4), unless it has one
 * already. Released before: its number once more, nothing else happens. Changed since it was looked at: INZWISCHEN_GEAENDERT.
 */
export async function gibFrei(
  akteur: Akteur,
  { id, version }: EntwurfBezug,
  jetzt: Date,
): Promise<Result<Freigegeben, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [id]);
    const vorlage = await ladeEntwurf(tx, akteur, id, jetzt);
    if (!vorlage) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const schon = vorlage.status === 'GEZEICHNET' && vorlage.freigegebenAm !== null && vorlage.nummer;
    if (schon && darf(akteur, 'vorlage.freigeben', { ...vorlage.gegenstand, status: 'ENTWURF' }))
      return ok({ nummer: schon });
    if (!darf(akteur, 'vorlage.freigeben', vorlage.gegenstand)) {
      const fertig = { ...vorlage.gegenstand, mitzeichnung: [] };
      const nochNicht = vorlage.status === 'MITZEICHNUNG' && darf(akteur, 'vorlage.freigeben', fertig);
      return abgelehnt({ code: nochNicht ? 'MITZEICHNUNG_OFFEN' : 'NICHT_ERLAUBT', regel: 'L1' });
    }
    if (vorlage.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const hindernis = await freigabehindernis(tx, vorlage, jetzt);
    if (hindernis) return abgelehnt(hindernis);

    const nummer = vorlage.nummer ? ok(vorlage.nummer) : await nimmNummer(tx, jetzt);
    if (!nummer.ok) return nummer;
    await tx.vorlage.update({
      where: { id },
      data: {
        nummer: nummer.wert,
        status: 'GEZEICHNET',
        freigegebenAm: jetzt,
        geaendertAm: jetzt,
        version: { increment: 1 },
      },
      select: { id: true },
    });
    await schreibeStandorte(tx, [id], berlinTag(jetzt));
    const eintrag = {
      aktion: 'vorlage.freigeben',
      ...betrifft('vorlage', id),
      von: { status: vorlage.status },
      nach: { status: 'GEZEICHNET', nummer: nummer.wert },
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok({ nummer: nummer.wert });
  });
}

/**
 * Takes a release back, with its reason; the number stays. Only while the paper is on no dispatched agenda
 * (VORLAGE_VERSANDT) and no body has dealt with it (VORLAGE_HAT_ERGEBNIS).
 */
export async function holeZurueck(
  akteur: Akteur,
  { id, version, grund }: Rueckholung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [id]);
    const vorlage = await ladeEntwurf(tx, akteur, id, jetzt);
    if (!vorlage) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (!darf(akteur, 'vorlage.zurueckholen', vorlage.gegenstand)) {
      const unversandt = {
        ...vorlage.gegenstand,
        status: 'GEZEICHNET',
        oeffentlich: false,
        gremien: [],
      } as const;
      const versandt = vorlage.status !== 'ENTWURF' && darf(akteur, 'vorlage.zurueckholen', unversandt);
      return abgelehnt({ code: versandt ? 'VORLAGE_VERSANDT' : 'NICHT_ERLAUBT', regel: 'L2' });
    }
    if (vorlage.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    if ((await tx.versandVorlage.count({ where: { vorlageId: id } })) > 0)
      return abgelehnt({ code: 'VORLAGE_VERSANDT', regel: 'L2' });
    if ((await tx.ergebnis.count({ where: { berichtigtAm: null, beratung: { vorlageId: id } } })) > 0)
      return abgelehnt({ code: 'VORLAGE_HAT_ERGEBNIS', regel: 'L1' });
    await tx.vorlage.update({
      where: { id },
      data: { status: 'ENTWURF', freigegebenAm: null, geaendertAm: jetzt, version: { increment: 1 } },
      select: { id: true },
    });
    await schreibeStandorte(tx, [id], berlinTag(jetzt));
    const eintrag = {
      aktion: 'vorlage.zurueckholen',
      ...betrifft('vorlage', id),
      von: { status: 'GEZEICHNET' },
      nach: { status: 'ENTWURF' },
      grund,
    };
    await protokolliere(tx, akteur, eintrag, jetzt);
    return ok(undefined);
  });
}

/** What stands against the release, each with the field it leads to; null when nothing does. */
async function freigabehindernis(
  tx: Transaktion,
  { id, entwurf, zustaendigkeiten }: GeladenerEntwurf,
  jetzt: Date,
): Promise<Ablehnung | null> {
  const fehlt = fehlendes({ ...entwurf, schritte: zustaendigkeiten });
  if (fehlt.length > 0)
    return {
      code: 'FREIGABE_UNVOLLSTAENDIG',
      saetze: Object.fromEntries(fehlt.map((f) => [f.feld, f.satz])),
    };
  const { blockierend } = await pruefungVon(tx, id, berlinTag(jetzt));
  const [erster] = blockierend;
  if (!erster) return dateihindernis(tx, [id]);
  const saetze = { beratungsfolge: blockierend.map((b) => b.satz).join(' ') };
  return { code: 'REGEL_VERLETZT', regel: erster.regel, saetze };
}

/**
 * The next number, and the counter one further. After all checks: from here on everybody else who releases waits, and a
 * number that is not used in the end goes to the next of them.
 */
async function nimmNummer(tx: Transaktion, jetzt: Date): Promise<Result<string, Ablehnung>> {
  await sperreNummern(tx);
  const naechste = await freieNummer(tx, jetzt);
  if (!naechste.ok) return naechste;
  const { nummer, zaehler } = naechste.wert;
  const { jahr, stand } = zaehler;
  await tx.nummernzaehler.upsert({ where: { jahr }, create: zaehler, update: { stand } });
  return ok(nummer);
}
