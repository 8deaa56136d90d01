import 'server-only';
import { vorJahren, vorTagen } from '@/domain/datenschutz/frist';
import { TAGE } from '@/domain/datenschutz/loeschregel';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { echteZeit } from '@/server/kern/uhr';

/** How many rows went, by table. */
export type Geloescht = Record<'kontakt' | 'benutzer' | 'auth_sitzung' | 'nachweis' | 'ratenlimit', number>;

/**
 * Deletes what may no longer be kept (P4, domain/datenschutz/loeschregel): by the city's clock what its settings say, by
 * the real time what belongs to sign-in. Done twice it finds nothing more. Refuses NICHT_ERLAUBT.
 */
export async function loescheAbgelaufenes(
  akteur: Akteur,
  _: unknown,
  jetzt: Date,
  wirklich: Date = echteZeit(),
): Promise<Result<Geloescht, Ablehnung>> {
  if (!darf(akteur, 'daten.loeschen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    const kommune = await tx.kommune.findFirst({ select: { aufbewahrungKontakte: true } });
    const grenze = kommune && vorJahren(jetzt, kommune.aufbewahrungKontakte);
    const nach: Geloescht = {
      kontakt: (await loescheWiderrufene(tx, jetzt)) + (grenze ? await loescheKontakte(tx, grenze) : 0),
      benutzer: grenze ? await loescheKonten(tx, akteur, grenze, jetzt) : 0,
      ...(await loescheAnmeldereste(tx, wirklich)),
    };
    const gegenstand = betrifft('kommune', null);
    if (nach.kontakt > 0)
      await protokolliere(tx, akteur, { aktion: 'daten.loeschen', ...gegenstand, nach }, jetzt);
    return ok(nach);
  });
}

async function loescheWiderrufene(tx: Transaktion, jetzt: Date): Promise<number> {
  const vor = vorTagen(jetzt, TAGE.widerrufen);
  return (await tx.kontakt.deleteMany({ where: { widerrufenAm: { lt: vor } } })).count;
}

/** Contact details of people whose last Mitgliedschaft ended before `grenze`. Who never had one is not a former member. */
async function loescheKontakte(tx: Transaktion, grenze: Date): Promise<number> {
  const { count } = await tx.kontakt.deleteMany({
    where: {
      person: {
        mitgliedschaften: { some: {}, none: { OR: [{ bis: null }, { bis: { gte: grenze } }] } },
      },
    },
  });
  return count;
}

/** Accounts locked before `grenze`, with their roles, keys and sessions. Papers they entered keep no hint at them. */
async function loescheKonten(tx: Transaktion, akteur: Akteur, grenze: Date, jetzt: Date): Promise<number> {
  const konten = await tx.benutzer.findMany({ where: { gesperrtAm: { lt: grenze } }, select: { id: true } });
  const ids = konten.map((k) => k.id);
  await tx.vorlage.updateMany({ where: { angelegtVonId: { in: ids } }, data: { angelegtVonId: null } });
  await tx.benutzer.deleteMany({ where: { id: { in: ids } } });
  const eintraege = ids.map((gegenstandId) => ({
    aktion: 'benutzer.loeschen',
    ...betrifft('benutzer', gegenstandId),
  }));
  await protokolliere(tx, akteur, eintraege, jetzt);
  return ids.length;
}

/** Ended sessions, links and counters: nobody's data any more, so that no entry is written for them. */
async function loescheAnmeldereste(tx: Transaktion, wirklich: Date) {
  const sitzungen = await tx.authSitzung.deleteMany({
    where: { expiresAt: { lt: vorTagen(wirklich, TAGE.sitzung) } },
  });
  const links = await tx.nachweis.deleteMany({ where: { expiresAt: { lt: wirklich } } });
  const versuche = await tx.ratenlimit.deleteMany({
    where: { lastRequest: { lt: BigInt(vorTagen(wirklich, TAGE.versuche).getTime()) } },
  });
  return { auth_sitzung: sitzungen.count, nachweis: links.count, ratenlimit: versuche.count };
}
