import 'server-only';
import type { AnlagenentzugEingabe, EntzugEingabe } from '@/domain/entzug/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { type Entzogen, entzugsBrief } from '@/domain/texte/brief';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { env } from '@/server/kern/env';
import { verbotenAn } from '@/server/kern/gegenstand';
import { reiheEin } from '@/server/kern/jobs/queue';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';
import { schreibeStandorte } from '@/server/kern/standort';

/**
 * Takes a published paper out of the public, or lets back in what was there before (A13): gone from every view with this
 * statement, its Löschmarken by trigger. The Ratsbüro is told by mail, without a title. Asked for what is already so:
 * nothing happens. Refuses NICHT_GEFUNDEN, NICHT_ERLAUBT, INZWISCHEN_GEAENDERT, NIE_OEFFENTLICH.
 */
export function vorlageEntziehen(
  akteur: Akteur,
  e: EntzugEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitVorlage(akteur, e, jetzt, async (tx) => {
    const { vorlageId: id, oeffentlichkeit } = e;
    const vorlage = await tx.vorlage.findUniqueOrThrow({
      where: { id },
      select: { oeffentlichkeit: true, version: true },
    });
    if (vorlage.oeffentlichkeit === oeffentlichkeit) return ok(undefined);
    if (vorlage.version !== e.version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const wieder = oeffentlichkeit === 'OEFFENTLICH';
    if (wieder && !(await hatMarke(tx, id))) return abgelehnt({ code: 'NIE_OEFFENTLICH', regel: 'A13' });
    await tx.vorlage.update({
      where: { id },
      data: { oeffentlichkeit, geaendertAm: jetzt, version: { increment: 1 } },
      select: { id: true },
    });
    await schreibeStandorte(tx, [id], berlinTag(jetzt));
    const von = { oeffentlichkeit: vorlage.oeffentlichkeit };
    await vermerke(tx, akteur, e, { von, nach: { oeffentlichkeit } }, jetzt);
    await melde(tx, akteur, id, wieder ? 'VORLAGE_WIEDER' : 'VORLAGE');
    return ok(undefined);
  });
}

/** The same for one attachment of a paper; its file is then gone for everybody (410). */
export function anlageEntziehen(
  akteur: Akteur,
  e: AnlagenentzugEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitVorlage(akteur, e, jetzt, async (tx) => {
    const { id, vorlageId } = e;
    const oeffentlich = e.oeffentlichkeit === 'OEFFENTLICH';
    const anlage = await tx.anlage.findFirst({
      where: { id, vorlageId },
      select: { oeffentlich: true, version: true },
    });
    if (!anlage) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (anlage.oeffentlich === oeffentlich) return ok(undefined);
    if (anlage.version !== e.version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    if (oeffentlich && !(await hatMarke(tx, id))) return abgelehnt({ code: 'NIE_OEFFENTLICH', regel: 'A13' });
    await tx.anlage.update({
      where: { id },
      data: { oeffentlich, version: { increment: 1 } },
      select: { id: true },
    });
    await tx.vorlage.update({ where: { id: vorlageId }, data: { geaendertAm: jetzt }, select: { id: true } });
    const [von, nach] = [
      { anlage: id, oeffentlich: anlage.oeffentlich },
      { anlage: id, oeffentlich },
    ];
    await vermerke(tx, akteur, e, { von, nach }, jetzt);
    await melde(tx, akteur, vorlageId, oeffentlich ? 'ANLAGE_WIEDER' : 'ANLAGE');
    return ok(undefined);
  });
}

/** Holds the paper and asks for the right to its publicity. */
function mitVorlage(
  akteur: Akteur,
  { vorlageId }: EntzugEingabe,
  jetzt: Date,
  tat: (tx: Transaktion) => Promise<Result<void, Ablehnung>>,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [vorlageId]);
    const verboten = await verbotenAn(tx, akteur, 'vorlage.depublizieren', vorlageId, jetzt);
    return verboten ? abgelehnt(verboten) : tat(tx);
  });
}

const hatMarke = async (tx: Transaktion, id: string): Promise<boolean> =>
  (await tx.loeschmarke.count({ where: { gegenstandId: id } })) > 0;

type Fakten = Record<'von' | 'nach', Record<string, string | boolean>>;

function vermerke(
  tx: Transaktion,
  akteur: Akteur,
  { vorlageId, oeffentlichkeit, grund }: EntzugEingabe,
  fakten: Fakten,
  jetzt: Date,
): Promise<void> {
  const was = 'anlage' in fakten.nach ? 'anlage' : 'vorlage';
  const aktion = `${was}.${oeffentlichkeit === 'OEFFENTLICH' ? 'zurueckgeben' : 'entziehen'}`;
  return protokolliere(tx, akteur, { aktion, ...betrifft('vorlage', vorlageId), ...fakten, grund }, jetzt);
}

/** Everybody of the Ratsbüro learns of it: by address, never by title or number. */
async function melde(tx: Transaktion, akteur: Akteur, vorlageId: string, was: Entzogen): Promise<void> {
  const konten = await tx.benutzer.findMany({
    where: { gesperrtAm: null, rollen: { some: { rolle: 'RATSBUERO' } } },
    select: { name: true, email: true },
  });
  const adresse = `${env().RATSLAUF_ADRESSE}/vorlagen/${vorlageId}`;
  for (const { name, email } of konten)
    await reiheEin(tx, 'mail.senden', { an: email, ...entzugsBrief(name, was, akteur.name, adresse) });
}
