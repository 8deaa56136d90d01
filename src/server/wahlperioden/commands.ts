import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abweichungen, geaendert } from '@/domain/kern/abweichung';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { deutschesDatum } from '@/domain/texte/datum';
import type { NeueWahlperiode, WahlperiodeAenderung, WahlperiodeEnde } from '@/domain/wahlperiode/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { laufenUeber, periodenfolgen } from './queries';

const FELDER = { nummer: 'Nummer', name: 'Name', beginn: 'Erster Tag', ende: 'Letzter Tag' };

type Fakten = { nummer: number; name: string; beginn: LocalDate; ende: LocalDate | null };

const alsZeile = ({ nummer, name, beginn, ende }: Fakten) => ({
  ...{ nummer, name },
  beginn: alsDatum(beginn),
  ende: ende ? alsDatum(ende) : null,
});

/**
 * A new term; answers with its id. Sittings of its days without a term become its own. Sent twice it is one. Refused:
 * NICHT_ERLAUBT, WAHLPERIODE_NUMMER, WAHLPERIODE_UEBERSCHNEIDET.
 */
export async function wahlperiodeAnlegen(
  akteur: Akteur,
  { id, ...fakten }: NeueWahlperiode,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await sperrePerioden(tx);
    if (await tx.wahlperiode.findUnique({ where: { id }, select: { id: true } })) return ok(id);
    const verbot = await unmoeglich(tx, id, fakten);
    if (verbot) return abgelehnt(verbot);
    await tx.wahlperiode.create({ data: { id, ...alsZeile(fakten) }, select: { id: true } });
    const sitzungen = await ordneSitzungenZu(tx, id, fakten);
    await protokolliere(
      tx,
      akteur,
      { aktion: 'wahlperiode.anlegen', ...betrifft('wahlperiode', id), nach: { ...fakten, ...sitzungen } },
      jetzt,
    );
    return ok(id);
  });
}

/**
 * Changes a term; sittings outside its days leave it, those inside without a term join. Refused: NICHT_ERLAUBT,
 * NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT, WAHLPERIODE_NUMMER, WAHLPERIODE_UEBERSCHNEIDET.
 */
export async function wahlperiodeAendern(
  akteur: Akteur,
  { id, version, ...nach }: WahlperiodeAenderung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await sperrePerioden(tx);
    const bisher = await laden(tx, id);
    if (!bisher) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (bisher.version !== version) {
      const anders = abweichungen(bisher.fakten, nach, FELDER);
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', betrifft: anders });
    }
    const unterschied = geaendert(bisher.fakten, nach);
    if (!unterschied) return ok(undefined);
    const verbot = await unmoeglich(tx, id, nach);
    if (verbot) return abgelehnt(verbot);
    const sitzungen = await speichere(tx, id, nach);
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'wahlperiode.aendern',
        ...betrifft('wahlperiode', id),
        von: unterschied.von,
        nach: { ...unterschied.nach, ...sitzungen },
      },
      jetzt,
    );
    return ok(undefined);
  });
}

/**
 * Gives a term its last day and ends the seats of the chosen bodies with it: all or nothing. Open steps and later sittings
 * stay; the office re-plans them. Answers with the number of seats that ended. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN,
 * INZWISCHEN_GEAENDERT (also when the preview showed something else), BEGINN_NACH_ENDE, WAHLPERIODE_UEBERSCHNEIDET.
 */
export async function wahlperiodeBeenden(
  akteur: Akteur,
  { id, version, ende, gremien, stand }: WahlperiodeEnde,
  jetzt: Date,
): Promise<Result<number, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await sperrePerioden(tx);
    await tx.$queryRaw`SELECT id FROM intern.gremium WHERE id = ANY(${gremien}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
    const bisher = await laden(tx, id);
    if (!bisher) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (bisher.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const { fakten } = bisher;
    if (ende < fakten.beginn) return abgelehnt({ code: 'BEGINN_NACH_ENDE', feld: 'ende' });
    const verbot = await unmoeglich(tx, id, { ...fakten, ende });
    if (verbot) return abgelehnt({ ...verbot, feld: 'ende' });
    const folgen = await periodenfolgen(tx, akteur, id, ende, jetzt);
    if (folgen.stand !== stand) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const sitzungen = await speichere(tx, id, { ...fakten, ende });
    const { count } = await tx.mitgliedschaft.updateMany({
      where: { gremiumId: { in: gremien }, ...laufenUeber(ende) },
      data: { bis: alsDatum(ende), version: { increment: 1 } },
    });
    const nach = {
      ...{ ende, ...sitzungen, offeneSchritte: folgen.schritte.length },
      mitgliedschaften: { beendet: count, gremien: folgen.gremien.filter((g) => gremien.includes(g.id)) },
    };
    const von = { ende: fakten.ende };
    await protokolliere(
      tx,
      akteur,
      { aktion: 'wahlperiode.beenden', ...betrifft('wahlperiode', id), von, nach },
      jetzt,
    );
    return ok(count);
  });
}

/** Terms follow each other: whoever moves one looks at all of them alone. */
const sperrePerioden = (tx: Transaktion) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('wahlperiode'))::text`;

async function laden(tx: Transaktion, id: string) {
  const w = await tx.wahlperiode.findUnique({ where: { id } });
  if (!w) return null;
  const fakten: Fakten = {
    nummer: w.nummer,
    name: w.name,
    beginn: ausDatum(w.beginn),
    ende: ausDatumOderNull(w.ende),
  };
  return { version: w.version, fakten };
}

async function unmoeglich(
  tx: Transaktion,
  id: string,
  { nummer, beginn, ende }: Fakten,
): Promise<Ablehnung | null> {
  const andere = await tx.wahlperiode.findMany({ where: { id: { not: id } } });
  if (andere.some((w) => w.nummer === nummer)) return { code: 'WAHLPERIODE_NUMMER', feld: 'nummer' };
  const zugleich = andere
    .map((w) => ({ name: w.name, beginn: ausDatum(w.beginn), ende: ausDatumOderNull(w.ende) }))
    .find((w) => (ende === null || w.beginn <= ende) && (w.ende === null || beginn <= w.ende));
  if (!zugleich) return null;
  const zeit = `${deutschesDatum(zugleich.beginn)} bis ${zugleich.ende ? deutschesDatum(zugleich.ende) : 'auf Weiteres'}`;
  const feld = zugleich.beginn <= beginn ? 'beginn' : 'ende';
  return { code: 'WAHLPERIODE_UEBERSCHNEIDET', feld, betrifft: [`${zugleich.name} (${zeit})`] };
}

async function speichere(tx: Transaktion, id: string, fakten: Fakten) {
  const data = { ...alsZeile(fakten), version: { increment: 1 } };
  await tx.wahlperiode.update({ where: { id }, data, select: { id: true } });
  return ordneSitzungenZu(tx, id, fakten);
}

/** A Sitzung belongs to the term of its day. */
async function ordneSitzungenZu(tx: Transaktion, id: string, { beginn, ende }: Fakten) {
  const imZeitraum = { gte: alsDatum(beginn), ...(ende && { lte: alsDatum(ende) }) };
  const weg = await tx.sitzung.updateMany({
    where: { wahlperiodeId: id, NOT: { datum: imZeitraum } },
    data: { wahlperiodeId: null },
  });
  const dazu = await tx.sitzung.updateMany({
    where: { wahlperiodeId: null, datum: imZeitraum },
    data: { wahlperiodeId: id },
  });
  return { sitzungenGeloest: weg.count, sitzungenZugeordnet: dazu.count };
}
