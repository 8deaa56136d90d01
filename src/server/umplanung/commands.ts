import 'server-only';
import { einsortiert } from '@/domain/beratungsfolge/planung/ordnung';
import { type Umplanhindernis, umgeplant } from '@/domain/beratungsfolge/planung/umplanung';
import type { Umplanung } from '@/domain/gremium/eingabe';
import { giltAm } from '@/domain/gremium/namen';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { ausDatumOderNull, berlinTag, type LocalDate, plusTage } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { planMitWahl, planVon } from '@/server/beratungsfolge/queries';
import { dbIntern, schreibe } from '@/server/kern/db';
import { schreibeFolge } from '@/server/kern/folgeschreiben';
import { alsPlansitzung } from '@/server/kern/plan';
import { sperreFolge } from '@/server/kern/schritte';
import { sitzungenVon } from './queries';

/** How many steps were moved, and which were not and why. */
export type Umplanergebnis = {
  umgeplant: number;
  uebergangen: { vorlageId: string; grund: Umplanhindernis | 'NICHTS_OFFEN' }[];
};

type Gremium = { id: string; gueltigVon: LocalDate | null; gueltigBis: LocalDate | null };
type Auftrag = { gremiumId: string; ende: LocalDate; nachfolger: Gremium };

/**
 * Moves the open steps of an ending body to another one, paper by paper, each in a transaction of its own: what cannot be
 * moved stays and is named. Sent twice, it is done once. Refused as a whole: NICHT_ERLAUBT, NICHT_GEFUNDEN (unknown, or it
 * goes on), NACHFOLGER_UNGUELTIG.
 */
export async function schritteUmplanen(
  akteur: Akteur,
  { gremiumId, nachfolgerId, vorlagen }: Umplanung,
  jetzt: Date,
): Promise<Result<Umplanergebnis, Ablehnung>> {
  if (!darf(akteur, 'gremium.umplanen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const [gremium, nachfolger] = [await lies(gremiumId), await lies(nachfolgerId)];
  if (!gremium?.gueltigBis) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
  const ende = gremium.gueltigBis;
  if (!nachfolger || nachfolgerId === gremiumId || !giltAm(nachfolger, plusTage(ende, 1)))
    return abgelehnt({ code: 'NACHFOLGER_UNGUELTIG', feld: 'nachfolgerId' });
  const ergebnis: Umplanergebnis = { umgeplant: 0, uebergangen: [] };
  for (const vorlageId of [...new Set(vorlagen)]) {
    const schritte = await planeUm(akteur, vorlageId, { gremiumId, ende, nachfolger }, jetzt);
    if (schritte.length === 0) ergebnis.uebergangen.push({ vorlageId, grund: 'NICHTS_OFFEN' });
    for (const { hindernis } of schritte) {
      if (hindernis === null) ergebnis.umgeplant += 1;
      else ergebnis.uebergangen.push({ vorlageId, grund: hindernis });
    }
  }
  return ok(ergebnis);
}

async function lies(id: string): Promise<Gremium | null> {
  const g = await dbIntern().gremium.findUnique({
    where: { id },
    select: { id: true, gueltigVon: true, gueltigBis: true },
  });
  return (
    g && {
      id,
      gueltigVon: ausDatumOderNull(g.gueltigVon),
      gueltigBis: ausDatumOderNull(g.gueltigBis),
    }
  );
}

/** One paper; nothing for one that is unknown or may not be planned. */
function planeUm(akteur: Akteur, vorlageId: string, auftrag: Auftrag, jetzt: Date) {
  return schreibe(async (tx) => {
    await sperreFolge(tx, vorlageId);
    const plan = await planVon(tx, vorlageId, jetzt);
    if (!plan || !darf(akteur, 'beratungsfolge.bearbeiten', plan.gegenstand)) return [];
    const ihre = await sitzungenVon(tx, auftrag.nachfolger.id, berlinTag(jetzt));
    const sitzungen = [...plan.rahmen.sitzungen, ...ihre.map(alsPlansitzung)];
    const neu = umgeplant(plan.zeilen, { ...auftrag, stand: plan.rahmen.stand, sitzungen });
    if (neu.schritte.every((s) => s.hindernis !== null)) return neu.schritte;
    const ziele = neu.schritte.flatMap((s) => s.ziel?.id ?? []);
    const rahmen = await planMitWahl(tx, plan, ziele);
    const nachher = einsortiert(neu.zeilen, rahmen);
    await schreibeFolge(tx, akteur, vorlageId, { vorher: plan.zeilen, nachher, rahmen }, jetzt);
    return neu.schritte;
  });
}
