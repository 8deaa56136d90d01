import 'server-only';
import { endetMit, ueberschneidet } from '@/domain/gremium/mitgliedschaft';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abweichungen, geaendert } from '@/domain/kern/abweichung';
import { alsDatum, ausDatum, ausDatumOderNull, type LocalDate } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Ausscheiden, NeuerSitz, Sitzaenderung } from '@/domain/person/eingabe';
import { deutschesDatum } from '@/domain/texte/datum';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { laufendeSitze } from './queries';

const FELDER = {
  rolle: 'Funktion',
  fraktion: 'Fraktion',
  stimmberechtigt: 'Stimmrecht',
  von: 'Erster Tag',
  bis: 'Letzter Tag',
};

type Fakten = {
  rolle: string;
  fraktion: string | null;
  stimmberechtigt: boolean;
  von: LocalDate;
  bis: LocalDate | null;
};
type Sitz = Fakten & { id: string; personId: string; gremiumId: string };

const faktenAus = ({ rolle, fraktion, stimmberechtigt, von, bis }: Fakten): Fakten => ({
  ...{ rolle, fraktion, stimmberechtigt, von, bis },
});

const alsZeile = ({ rolle, fraktion, stimmberechtigt, von, bis }: Fakten) => ({
  ...{ rolle, fraktion, stimmberechtigt },
  von: alsDatum(von),
  bis: bis ? alsDatum(bis) : null,
});

/**
 * A seat of a person in a body; answers with its id. Its rights hold from the first day to the last. Sent twice it is one.
 * Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN, GREMIUM_WAEHLEN, MITGLIEDSCHAFT_AUSSERHALB, MITGLIEDSCHAFT_UEBERSCHNEIDET.
 */
export async function mitgliedschaftAnlegen(
  akteur: Akteur,
  eingabe: NeuerSitz,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id, personId, gremiumId, ...fakten } = eingabe;
  return schreibe(async (tx) => {
    if (!(await sperrePerson(tx, personId))) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (await tx.mitgliedschaft.findUnique({ where: { id }, select: { id: true } })) return ok(id);
    const verbot = await unmoeglich(tx, eingabe);
    if (verbot) return abgelehnt(verbot);
    await tx.mitgliedschaft.create({
      data: { id, personId, gremiumId, ...alsZeile(fakten) },
      select: { id: true },
    });
    const nach = { mitgliedschaft: id, gremiumId, ...fakten };
    await protokolliere(
      tx,
      akteur,
      { aktion: 'mitgliedschaft.anlegen', ...betrifft('person', personId), nach },
      jetzt,
    );
    return ok(id);
  });
}

/**
 * Changes role, group, vote and days of a seat. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT,
 * MITGLIEDSCHAFT_AUSSERHALB, MITGLIEDSCHAFT_UEBERSCHNEIDET.
 */
export async function mitgliedschaftAendern(
  akteur: Akteur,
  eingabe: Sitzaenderung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { id, version } = eingabe;
  const nach = faktenAus(eingabe);
  return schreibe(async (tx) => {
    const gesucht = await tx.mitgliedschaft.findUnique({ where: { id }, select: { personId: true } });
    if (!gesucht || !(await sperrePerson(tx, gesucht.personId))) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const bisher = await tx.mitgliedschaft.findUnique({ where: { id } });
    if (!bisher) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const { personId, gremiumId, rolle, fraktion, stimmberechtigt } = bisher;
    const von = {
      rolle,
      fraktion,
      stimmberechtigt,
      von: ausDatum(bisher.von),
      bis: ausDatumOderNull(bisher.bis),
    };
    if (bisher.version !== version)
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', betrifft: abweichungen(von, nach, FELDER) });
    const unterschied = geaendert(von, nach);
    if (!unterschied) return ok(undefined);
    const verbot = await unmoeglich(tx, { id, personId, gremiumId, ...nach });
    if (verbot) return abgelehnt(verbot);
    const data = { ...alsZeile(nach), version: { increment: 1 } };
    await tx.mitgliedschaft.update({ where: { id }, data, select: { id: true } });
    const was = { mitgliedschaft: id, gremiumId };
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'mitgliedschaft.aendern',
        ...betrifft('person', personId),
        von: { ...was, ...unterschied.von },
        nach: { ...was, ...unterschied.nach },
      },
      jetzt,
    );
    return ok(undefined);
  });
}

/**
 * Ends everything somebody is with one day; what would begin later does not. Answers with how many ended. Refused:
 * NICHT_ERLAUBT, NICHT_GEFUNDEN (also where nothing goes on), INZWISCHEN_GEAENDERT.
 */
export async function mitgliedschaftenBeenden(
  akteur: Akteur,
  { personId, ende, stand }: Ausscheiden,
  jetzt: Date,
): Promise<Result<number, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    if (!(await sperrePerson(tx, personId))) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const { sitze, marke } = await laufendeSitze(tx, personId, jetzt);
    if (sitze.length === 0) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (marke !== stand) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const mit = (was: string) => sitze.filter((s) => endetMit(s, ende) === was).map((s) => s.id);
    const [enden, entfallen] = [mit('ENDET'), mit('ENTFAELLT')];
    await tx.mitgliedschaft.updateMany({
      where: { id: { in: enden } },
      data: { bis: alsDatum(ende), version: { increment: 1 } },
    });
    await tx.mitgliedschaft.deleteMany({ where: { id: { in: entfallen } } });
    const fakten = sitze.map(({ id, gremiumId, rolle, von, bis }) => ({ id, gremiumId, rolle, von, bis }));
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'mitgliedschaften.beenden',
        ...betrifft('person', personId),
        von: { mitgliedschaften: fakten },
        nach: { ende, beendet: enden, entfallen },
      },
      jetzt,
    );
    return ok(enden.length + entfallen.length);
  });
}

/** Whoever changes seats of a person does so alone; false for an unknown one. */
async function sperrePerson(tx: Transaktion, id: string): Promise<boolean> {
  const zeilen = await tx.$queryRaw<
    unknown[]
  >`SELECT id FROM intern.person WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return zeilen.length > 0;
}

/** Why a seat cannot be: no such body, not in its time, or the same role twice on one day. */
async function unmoeglich(tx: Transaktion, sitz: Sitz): Promise<Ablehnung | null> {
  // A body that is about to end waits, or is waited for.
  await tx.$queryRaw`SELECT id FROM intern.gremium WHERE id = ${sitz.gremiumId}::uuid FOR SHARE`;
  const gremium = await tx.gremium.findUnique({
    where: { id: sitz.gremiumId },
    select: { gueltigVon: true, gueltigBis: true },
  });
  if (!gremium) return { code: 'GREMIUM_WAEHLEN', feld: 'gremiumId' };
  const [ab, ende] = [ausDatumOderNull(gremium.gueltigVon), ausDatumOderNull(gremium.gueltigBis)];
  if (ab && sitz.von < ab) return ausserhalb('von', `ab ${deutschesDatum(ab)}`);
  if (ende && (sitz.bis === null || sitz.bis > ende)) return ausserhalb('bis', `bis ${deutschesDatum(ende)}`);
  const { personId, gremiumId, rolle, id } = sitz;
  const andere = await tx.mitgliedschaft.findMany({
    where: { personId, gremiumId, rolle, id: { not: id } },
    select: { von: true, bis: true },
  });
  const doppelt = andere
    .map((a) => ({ von: ausDatum(a.von), bis: ausDatumOderNull(a.bis) }))
    .find((a) => ueberschneidet(a, sitz));
  if (!doppelt) return null;
  const zeit = [deutschesDatum(doppelt.von), doppelt.bis ? deutschesDatum(doppelt.bis) : 'auf Weiteres'];
  return { code: 'MITGLIEDSCHAFT_UEBERSCHNEIDET', feld: 'von', betrifft: [zeit.join(' bis ')] };
}

const ausserhalb = (feld: string, zeit: string): Ablehnung => ({
  code: 'MITGLIEDSCHAFT_AUSSERHALB',
  feld,
  betrifft: [zeit],
});
