import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abweichungen, geaendert } from '@/domain/kern/abweichung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { NeuePerson, PersonAenderung } from '@/domain/person/eingabe';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

const FELDER = {
  titel: 'Titel',
  vorname: 'Vorname',
  nachname: 'Nachname',
  ausSuchmaschinen: 'Aus Suchmaschinen nehmen',
};

/** A new person; answers with its id. Sent twice it is one. Refused: NICHT_ERLAUBT, PERSON_BESTEHT unless a second one is meant. */
export async function personAnlegen(
  akteur: Akteur,
  { id, titel, vorname, nachname, zweite }: NeuePerson,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    // Two at once must not both find the name free.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('person.anlegen'))::text`;
    if (await tx.person.findUnique({ where: { id }, select: { id: true } })) return ok(id);
    const gleich = (text: string) => ({ equals: text, mode: 'insensitive' as const });
    const schonDa = await tx.person.findFirst({
      where: { vorname: gleich(vorname), nachname: gleich(nachname) },
      select: { id: true },
    });
    if (schonDa && !zweite) return abgelehnt({ code: 'PERSON_BESTEHT', feld: 'zweite' });
    const fakten = { titel, vorname, nachname };
    await tx.person.create({ data: { id, ...fakten }, select: { id: true } });
    await protokolliere(
      tx,
      akteur,
      { aktion: 'person.anlegen', ...betrifft('person', id), nach: fakten },
      jetzt,
    );
    return ok(id);
  });
}

/** Name, title and P4. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT. */
export async function personAendern(
  akteur: Akteur,
  { id, version, ...nach }: PersonAenderung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'person.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await tx.$queryRaw`SELECT id FROM intern.person WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const bisher = await tx.person.findUnique({ where: { id } });
    if (!bisher) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const { titel, vorname, nachname, ausSuchmaschinen } = bisher;
    const von = { titel, vorname, nachname, ausSuchmaschinen };
    if (bisher.version !== version)
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', betrifft: abweichungen(von, nach, FELDER) });
    const unterschied = geaendert(von, nach);
    if (!unterschied) return ok(undefined);
    await tx.person.update({
      where: { id },
      data: { ...nach, version: { increment: 1 } },
      select: { id: true },
    });
    await protokolliere(
      tx,
      akteur,
      { aktion: 'person.aendern', ...betrifft('person', id), ...unterschied },
      jetzt,
    );
    return ok(undefined);
  });
}
