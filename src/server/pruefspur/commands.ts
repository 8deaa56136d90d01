import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Kette } from '@/domain/pruefspur/kette';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { dbIntern, schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { type Pruefergebnis, pruefeKetten, unversiegelt } from './queries';

const ZUR_PRUEFSPUR = betrifft('protokoll', null);

/**
 * Computes the chains again ('YYYY-MM' or all; `anker`: a root noted earlier) and writes down that it was done and what came
 * of it. Refuses NICHT_ERLAUBT.
 */
export async function pruefe(
  akteur: Akteur,
  eingabe: { monat: string | null; anker: string | null },
  jetzt: Date,
): Promise<Result<Pruefergebnis, Ablehnung>> {
  const ergebnis = await pruefeKetten(akteur, eingabe);
  if (!ergebnis) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const brueche = ergebnis.ketten.filter((k) => k.bruch !== null).length + (ergebnis.anker ? 1 : 0);
  const eintraege = ergebnis.ketten.reduce((summe, k) => summe + k.anzahl, 0);
  const nach = { umfang: eingabe.monat ?? 'alle', ketten: ergebnis.ketten.length, eintraege, brueche };
  await schreibe((tx) =>
    protokolliere(tx, akteur, { aktion: 'protokoll.pruefen', ...ZUR_PRUEFSPUR, nach }, jetzt),
  );
  return ok(ergebnis);
}

export type Versiegelung = { kette: Kette; monat: string; anzahl: number; wurzel: string };
export type Versiegelt = { neu: Versiegelung[]; gebrochen: { kette: Kette; monat: string }[] };

/**
 * Seals every month that is over for a day: count and root, computed by the database, and written down in the running
 * month too. A broken month stays open to be looked at. Done twice it does nothing. A demo city, whose clock may be set
 * back, is sealed with `auchDemo` only. Refuses NICHT_ERLAUBT.
 */
export async function versiegele(
  akteur: Akteur,
  { auchDemo }: { auchDemo: boolean },
  jetzt: Date,
): Promise<Result<Versiegelt, Ablehnung>> {
  if (!darf(akteur, 'pruefspur.pruefen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const demo = await dbIntern().kommune.findFirst({ where: { demo: true }, select: { id: true } });
  const versiegelt: Versiegelt = { neu: [], gebrochen: [] };
  if (demo && !auchDemo) return ok(versiegelt);
  for (const monat of await unversiegelt(akteur, jetzt)) {
    const befund = await pruefeKetten(akteur, monat);
    if (befund?.ketten.some((k) => k.kette === monat.kette && k.bruch)) versiegelt.gebrochen.push(monat);
    else versiegelt.neu.push(...(await versiegeleMonat(akteur, monat, jetzt)));
  }
  return ok(versiegelt);
}

/** The seal and its entry, or nothing where another one was faster. */
const versiegeleMonat = (
  akteur: Akteur,
  monat: { kette: Kette; monat: string },
  jetzt: Date,
): Promise<Versiegelung[]> =>
  schreibe(async (tx) => {
    const { count } = await tx.protokollSiegel.createMany({
      data: { ...monat, am: jetzt },
      skipDuplicates: true,
    });
    if (count === 0) return [];
    const { anzahl, wurzel } = await tx.protokollSiegel.findUniqueOrThrow({ where: { kette_monat: monat } });
    const nach = { ...monat, anzahl, wurzel };
    await protokolliere(tx, akteur, { aktion: 'protokoll.versiegeln', ...ZUR_PRUEFSPUR, nach }, jetzt);
    return [nach];
  });

/** The daily job: seals what is over and checks the running month. A break is written down and fails the job, so that it is seen. */
export async function besorge(akteur: Akteur, _: object, jetzt: Date): Promise<void> {
  const versiegelt = await versiegele(akteur, { auchDemo: false }, jetzt);
  const geprueft = await pruefe(akteur, { monat: berlinTag(jetzt).slice(0, 7), anker: null }, jetzt);
  if (!versiegelt.ok || !geprueft.ok || versiegelt.wert.gebrochen.length > 0 || !geprueft.wert.heil)
    throw new Error('Eine Kette der Prüfspur ist gebrochen: npm run protokoll -- pruefen nennt den Eintrag.');
}
