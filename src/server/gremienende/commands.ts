import 'server-only';
import type { GremiumBezug, GremiumEnde } from '@/domain/gremium/eingabe';
import { giltAm } from '@/domain/gremium/namen';
import { gleichnamig } from '@/domain/gremium/verwechslung';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { gremienMitNamen } from '@/server/gremien/queries';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreGremien } from '@/server/kern/schritte';
import { type Endefolgen, endefolgen } from './queries';

/**
 * Gives a body its last day, on request with the seats and the clerks' rights that go on after it: all or nothing. Open steps
 * stay as they are; the office re-plans them. Answers with their number. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN,
 * INZWISCHEN_GEAENDERT (also when the preview showed something else), ENDE_VOR_BEGINN, NACHFOLGER_UNGUELTIG.
 */
export async function gremiumBeenden(
  akteur: Akteur,
  eingabe: GremiumEnde,
  jetzt: Date,
): Promise<Result<number, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id, ende, nachfolgerId } = eingabe;
  return schreibe(async (tx) => {
    // All of them: a chain of successors must not become a circle meanwhile, nor a seat begin.
    await sperreGremien(tx);
    const g = await tx.gremium.findUnique({ where: { id } });
    if (!g) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (g.version !== eingabe.version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    if (g.gueltigVon && ende < ausDatum(g.gueltigVon))
      return abgelehnt({ code: 'ENDE_VOR_BEGINN', feld: 'ende' });
    if (nachfolgerId && !(await kannNachfolgen(tx, id, nachfolgerId, plusTage(ende, 1))))
      return abgelehnt({ code: 'NACHFOLGER_UNGUELTIG', feld: 'nachfolgerId' });
    const folgen = await endefolgen(tx, akteur, id, ende, jetzt);
    if (folgen.stand !== eingabe.stand) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    await tx.gremium.update({
      where: { id },
      data: { gueltigBis: alsDatum(ende), nachfolgerId, version: { increment: 1 } },
      select: { id: true },
    });
    if (eingabe.mitgliedschaften) await beendeSitze(tx, folgen, ende);
    if (eingabe.schriftfuehrung) await entzieheSchriftfuehrung(tx, id, folgen);
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'gremium.beenden',
        ...betrifft('gremium', id),
        von: { gueltigBis: ausDatumOderNull(g.gueltigBis), nachfolgerId: g.nachfolgerId },
        nach: {
          gueltigBis: ende,
          nachfolgerId,
          offeneSchritte: folgen.schritte.length,
          ...(eingabe.mitgliedschaften && {
            mitgliedschaften: folgen.sitze.map(({ id, was }) => ({ id, was })),
          }),
          ...(eingabe.schriftfuehrung && { schriftfuehrung: folgen.schriftfuehrung.map((b) => b.id) }),
        },
      },
      jetzt,
    );
    return ok(folgen.schritte.length);
  });
}

/** The successor exists on the day after, and following the successors from it never leads back. */
async function kannNachfolgen(
  tx: Transaktion,
  id: string,
  nachfolgerId: string,
  danach: LocalDate,
): Promise<boolean> {
  const alle = await tx.gremium.findMany({
    select: { id: true, nachfolgerId: true, gueltigVon: true, gueltigBis: true },
  });
  const nach = new Map(alle.map((g) => [g.id, g]));
  const ziel = nach.get(nachfolgerId);
  const dauer = ziel && {
    gueltigVon: ausDatumOderNull(ziel.gueltigVon),
    gueltigBis: ausDatumOderNull(ziel.gueltigBis),
  };
  if (!dauer || !giltAm(dauer, danach)) return false;
  const gesehen = new Set<string>();
  for (let g = nach.get(nachfolgerId); g; g = nach.get(g.nachfolgerId ?? '')) {
    if (g.id === id || gesehen.has(g.id)) return false;
    gesehen.add(g.id);
  }
  return true;
}

async function beendeSitze(tx: Transaktion, { sitze }: Endefolgen, ende: LocalDate): Promise<void> {
  const ids = (was: string) => sitze.filter((s) => s.was === was).map((s) => s.id);
  await tx.mitgliedschaft.updateMany({
    where: { id: { in: ids('ENDET') } },
    data: { bis: alsDatum(ende), version: { increment: 1 } },
  });
  await tx.mitgliedschaft.deleteMany({ where: { id: { in: ids('ENTFAELLT') } } });
}

async function entzieheSchriftfuehrung(
  tx: Transaktion,
  gremiumId: string,
  { schriftfuehrung }: Endefolgen,
): Promise<void> {
  const ids = schriftfuehrung.map((b) => b.id);
  await tx.benutzerRolle.deleteMany({
    where: { gremiumId, rolle: 'SCHRIFTFUEHRUNG', benutzerId: { in: ids } },
  });
  await tx.benutzer.updateMany({ where: { id: { in: ids } }, data: { version: { increment: 1 } } });
}

/**
 * Takes the last day of a body back: it goes on. Seats that were ended with it stay ended. Refused: NICHT_ERLAUBT,
 * NICHT_GEFUNDEN (also where nothing ends), INZWISCHEN_GEAENDERT, GREMIUM_NAME_VERGEBEN.
 */
export async function gremiumFortfuehren(
  akteur: Akteur,
  { id, version }: GremiumBezug,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await sperreGremien(tx);
    const g = await tx.gremium.findUnique({ where: { id } });
    if (!g?.gueltigBis) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (g.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const weiter = { id, gueltigVon: ausDatumOderNull(g.gueltigVon), gueltigBis: null };
    const anderes = gleichnamig(weiter, g.name, await gremienMitNamen(akteur, tx));
    if (anderes) return abgelehnt({ code: 'GREMIUM_NAME_VERGEBEN', betrifft: [anderes.name] });
    await tx.gremium.update({
      where: { id },
      data: { gueltigBis: null, nachfolgerId: null, version: { increment: 1 } },
      select: { id: true },
    });
    const von = { gueltigBis: ausDatumOderNull(g.gueltigBis), nachfolgerId: g.nachfolgerId };
    const nach = { gueltigBis: null, nachfolgerId: null };
    await protokolliere(
      tx,
      akteur,
      { aktion: 'gremium.fortfuehren', ...betrifft('gremium', id), von, nach },
      jetzt,
    );
    return ok(undefined);
  });
}
