import 'server-only';
import type { Transaktion } from '@/server/kern/db';

/** What is stored of somebody: table → rows, without what only machines use (hashes, keys, tokens). */
export type Bestand = Record<string, unknown>;

/** Account and person of whom is asked; either may be missing. Null for an unknown id. */
export type Wer = { benutzerId: string | null; personId: string | null };

/** The two ids that belong together. */
export async function werIst(tx: Transaktion, { benutzerId, personId }: Wer): Promise<Wer | null> {
  if (!benutzerId && !personId) return null;
  const where = benutzerId ? { id: benutzerId } : { personId: personId ?? undefined };
  const konto = await tx.benutzer.findUnique({ where, select: { id: true, personId: true } });
  if (konto) return { benutzerId: konto.id, personId: konto.personId };
  const person = personId && (await tx.person.findUnique({ where: { id: personId }, select: { id: true } }));
  return person ? { benutzerId: null, personId } : null;
}

/** The person, their seats, contact details and recorded Befangenheit. */
export async function bestandDerPerson(tx: Transaktion, id: string): Promise<Bestand> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id },
    include: {
      kontakte: true,
      mitgliedschaften: { include: { gremium: { select: { name: true } } }, orderBy: { von: 'asc' } },
      befangenheiten: { select: { tagesordnungspunktId: true, am: true, von: true } },
    },
    relationLoadStrategy: 'join',
  });
  const { kontakte, mitgliedschaften, befangenheiten, ...rest } = person;
  return {
    person: rest,
    kontakt: kontakte,
    mitgliedschaft: mitgliedschaften.map(({ gremium, ...m }) => ({ ...m, gremium: gremium.name })),
    befangenheit: befangenheiten,
  };
}

/**
 * The account with its ways in, what it has done, and what was done to it. Entries of the audit name objects by id only;
 * what somebody wrote beside a paper may speak of it, so only `selbst`, its author, gets the words.
 */
export async function bestandDesKontos(tx: Transaktion, id: string, selbst: boolean): Promise<Bestand> {
  const konto = await tx.benutzer.findUniqueOrThrow({
    where: { id },
    include: {
      rollen: { select: { rolle: true, gremium: { select: { name: true } } } },
      sitzungen: { select: { createdAt: true, expiresAt: true, userAgent: true, verfahren: true } },
      anmeldungen: { select: { providerId: true, createdAt: true } },
      passkeys: { select: { name: true, createdAt: true, deviceType: true } },
      zweiteFaktoren: { select: { verified: true, lockedUntil: true } },
      vorlagen: { select: { id: true, nummer: true, angelegtAm: true } },
      ansichten: { select: { name: true, abfrage: true }, orderBy: { ordnung: 'asc' } },
    },
    relationLoadStrategy: 'join',
  });
  const { rollen, sitzungen, anmeldungen, passkeys, zweiteFaktoren, vorlagen, ansichten, ...benutzer } =
    konto;
  const nachweise = await tx.nachweis.findMany({
    where: { value: id },
    select: { createdAt: true, expiresAt: true },
  });
  return {
    benutzer,
    benutzer_rolle: rollen.map(({ rolle, gremium }) => ({ rolle, gremium: gremium?.name ?? null })),
    auth_sitzung: sitzungen,
    anmeldung: anmeldungen,
    passkey: passkeys,
    zweiter_faktor: zweiteFaktoren,
    nachweis: nachweise,
    vorlage: vorlagen,
    gespeicherte_ansicht: ansichten,
    vorgang: await tx.vorgang.findMany({
      where: { vonId: id },
      select: { sitzungId: true, am: true, von: true },
    }),
    mitzeichnung: await tx.mitzeichnung.findMany({
      where: { vonId: id },
      select: { vorlageId: true, status: true, am: true, anmerkung: selbst },
    }),
    protokoll: (await spuren(tx, id)).map((p) => ({ ...p, id: String(p.id) })),
  };
}

const spuren = (tx: Transaktion, id: string) =>
  tx.protokoll.findMany({
    where: { OR: [{ akteurId: id }, { gegenstandArt: 'benutzer', gegenstandId: id }] },
    select: { id: true, am: true, akteur: true, aktion: true, gegenstandArt: true, gegenstandId: true },
    orderBy: { id: 'asc' },
  });

/**
 * Where the record names this person in words, as it stands in law: table, column and ids of the rows. Texts are compared
 * as they are; who bears the same name is found too.
 */
export async function nennungen(tx: Transaktion, name: string): Promise<Bestand[]> {
  return tx.$queryRaw`
    SELECT 'ergebnis' AS tabelle, 'erfasstVon' AS feld, array_agg(id) AS ids FROM intern.ergebnis WHERE "erfasstVon" = ${name} HAVING count(*) > 0
    UNION ALL SELECT 'versand', 'versandtVon', array_agg(id) FROM intern.versand WHERE "versandtVon" = ${name} HAVING count(*) > 0
    UNION ALL SELECT 'regelausnahme', 'von', array_agg(id) FROM intern.regelausnahme WHERE von = ${name} HAVING count(*) > 0
    UNION ALL SELECT 'sachstand', 'verfasser', array_agg(id) FROM intern.sachstand WHERE verfasser = ${name} HAVING count(*) > 0
    UNION ALL SELECT 'dateibefund', 'von', array_agg(id) FROM intern.dateibefund WHERE von = ${name} HAVING count(*) > 0
    UNION ALL SELECT 'vorlage', 'verantwortlich', array_agg(id) FROM intern.vorlage WHERE verantwortlich = ${name} HAVING count(*) > 0
    UNION ALL SELECT 'vorlage', 'dezernent', array_agg(id) FROM intern.vorlage WHERE dezernent = ${name} HAVING count(*) > 0`;
}
