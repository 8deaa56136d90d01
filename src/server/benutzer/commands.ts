import 'server-only';
import type { BenutzerEingabe } from '@/domain/benutzer/eingabe';
import { alsPersonenname } from '@/domain/benutzer/personenname';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import {
  alsRollenzeilen,
  beendeSitzungen,
  bleibtAdministration,
  type Einladung,
  type Kontowahl,
  mitKonto,
  sperreKonten,
  stelleEinladungAus,
  warne,
} from '@/server/kern/konto';
import { mitgliedAm } from '@/server/kern/mitgliedschaft';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/**
 * Makes an account and a link, good for 7 days, to choose its password. A MITGLIED is the Person of that name or a new
 * one, with a seat in each body from today on. Refused: GREMIUM_GIBT_ES_NICHT, GREMIUM_FEHLT, GREMIUM_UNPASSEND,
 * FACHBEREICH_GIBT_ES_NICHT, FACHBEREICH_FEHLT, EMAIL_VERGEBEN, PERSON_HAT_KONTO, PERSON_MEHRDEUTIG.
 */
export async function benutzerAnlegen(
  akteur: Akteur,
  eingabe: BenutzerEingabe,
  jetzt: Date,
): Promise<Result<Einladung, Ablehnung>> {
  if (!darf(akteur, 'benutzer.anlegen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { name, email, rolle } = eingabe;
  return schreibe(async (tx) => {
    await sperreKonten(tx);
    const gremien = await findeGremien(tx, eingabe);
    if (!gremien.ok) return gremien;
    const einheit = await findeFachbereich(tx, eingabe);
    if (!einheit.ok) return einheit;
    if (await tx.benutzer.findUnique({ where: { email }, select: { id: true } }))
      return abgelehnt({ code: 'EMAIL_VERGEBEN', feld: 'email' });
    const person = rolle === 'MITGLIED' ? await findePerson(tx, name) : ok(null);
    if (!person.ok) return person;
    const personId =
      rolle === 'MITGLIED' ? await setzeInGremien(tx, person.wert, name, gremien.wert, jetzt) : null;
    const rollen = alsRollenzeilen({ rollen: [rolle], gremien: gremien.wert.map((g) => g.id) });
    const { id } = await tx.benutzer.create({
      data: {
        name,
        email,
        // Whoever runs the server vouches for the address.
        emailVerified: true,
        organisationseinheitId: einheit.wert,
        personId,
        rollen: { create: rollen },
      },
      select: { id: true },
    });
    const nach = {
      rolle,
      gremien: gremien.wert.map((g) => g.name),
      fachbereich: eingabe.fachbereich ?? null,
    };
    await protokolliere(tx, akteur, { aktion: 'benutzer.anlegen', ...betrifft('benutzer', id), nach }, jetzt);
    return ok(await stelleEinladungAus(tx, id));
  });
}

type Gremium = { id: string; name: string };

async function findeGremien(
  tx: Transaktion,
  { rolle, gremien }: BenutzerEingabe,
): Promise<Result<Gremium[], Ablehnung>> {
  const braucht = rolle === 'SCHRIFTFUEHRUNG' || rolle === 'MITGLIED';
  if (braucht && gremien.length === 0) return abgelehnt({ code: 'GREMIUM_FEHLT', feld: 'gremien' });
  if (!braucht && gremien.length > 0) return abgelehnt({ code: 'GREMIUM_UNPASSEND', feld: 'gremien' });
  const alle = await tx.gremium.findMany({
    select: {
      id: true,
      name: true,
      kurzname: true,
      namen: { where: { art: 'ALIAS' }, select: { name: true } },
    },
    relationLoadStrategy: 'join',
  });
  const namenVon = (g: (typeof alle)[number]) =>
    [g.name, g.kurzname, ...g.namen.map((n) => n.name)].map(vergleichbar);
  const gefunden = gremien.map((text) => alle.filter((g) => namenVon(g).includes(vergleichbar(text))));
  const fehlend = gremien.filter((_, n) => gefunden[n]?.length !== 1);
  if (fehlend.length > 0)
    return abgelehnt({ code: 'GREMIUM_GIBT_ES_NICHT', feld: 'gremien', betrifft: fehlend });
  return ok([...new Map(gefunden.flat().map(({ id, name }) => [id, { id, name }])).values()]);
}

/** Short names carry soft hyphens. */
const vergleichbar = (name: string): string => name.replaceAll('\u00ad', '').trim().toLocaleLowerCase('de');

async function findeFachbereich(
  tx: Transaktion,
  { rolle, fachbereich }: BenutzerEingabe,
): Promise<Result<string | null, Ablehnung>> {
  if (!fachbereich)
    return rolle === 'FACHBEREICH' ? abgelehnt({ code: 'FACHBEREICH_FEHLT', feld: 'fachbereich' }) : ok(null);
  const einheit = await tx.organisationseinheit.findFirst({
    where: { art: 'FACHBEREICH', kennung: fachbereich },
    select: { id: true },
  });
  return einheit
    ? ok(einheit.id)
    : abgelehnt({ code: 'FACHBEREICH_GIBT_ES_NICHT', feld: 'fachbereich', betrifft: [fachbereich] });
}

/** The one Person of this name without an account; null where there is none of that name. */
async function findePerson(tx: Transaktion, name: string): Promise<Result<string | null, Ablehnung>> {
  const personen = await tx.person.findMany({
    select: { id: true, titel: true, vorname: true, nachname: true, benutzer: { select: { id: true } } },
  });
  const gleiche = personen.filter((p) =>
    [
      [p.titel, p.vorname, p.nachname],
      [p.vorname, p.nachname],
    ].some((teile) => vergleichbar(teile.filter(Boolean).join(' ')) === vergleichbar(name)),
  );
  if (gleiche.length > 1) return abgelehnt({ code: 'PERSON_MEHRDEUTIG', feld: 'name' });
  if (gleiche[0]?.benutzer) return abgelehnt({ code: 'PERSON_HAT_KONTO', feld: 'name' });
  return ok(gleiche[0]?.id ?? null);
}

/** Seats this person in each body from today on where it has none today; answers with the Person. */
async function setzeInGremien(
  tx: Transaktion,
  vorhanden: string | null,
  name: string,
  gremien: Gremium[],
  jetzt: Date,
): Promise<string> {
  const heute = berlinTag(jetzt);
  const person = vorhanden
    ? { id: vorhanden }
    : await tx.person.create({
        data: alsPersonenname(name),
        select: { id: true },
      });
  const sitze = await tx.mitgliedschaft.findMany({
    where: { personId: person.id, ...mitgliedAm(heute) },
    select: { gremiumId: true },
  });
  const neue = gremien.filter((g) => !sitze.some((s) => s.gremiumId === g.id));
  await tx.mitgliedschaft.createMany({
    data: neue.map((g) => ({
      personId: person.id,
      gremiumId: g.id,
      rolle: 'MITGLIED',
      von: alsDatum(heute),
    })),
  });
  return person.id;
}

/**
 * Locks an account: its sessions end, its links are worth nothing. Refused: NICHT_GEFUNDEN, EIGENES_KONTO,
 * LETZTE_ADMINISTRATION, INZWISCHEN_GEAENDERT.
 */
export async function benutzerSperren(
  akteur: Akteur,
  wahl: Kontowahl,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitKonto(akteur, 'benutzer.berechtigen', wahl, async (tx, { id, gesperrtAm, rechte }) => {
    if (rechte.rollen.includes('ADMINISTRATION') && !(await bleibtAdministration(tx, akteur, id)))
      return abgelehnt({ code: 'LETZTE_ADMINISTRATION' });
    await beendeSitzungen(tx, id);
    await tx.nachweis.deleteMany({ where: { value: id } });
    if (gesperrtAm) return ok(undefined);
    await tx.benutzer.update({
      where: { id },
      data: { gesperrtAm: jetzt, version: { increment: 1 } },
      select: { id: true },
    });
    await protokolliere(tx, akteur, { aktion: 'benutzer.sperren', ...betrifft('benutzer', id) }, jetzt);
    return ok(undefined);
  });
}

/** Opens a locked account again; its password is what it was. Refused: NICHT_GEFUNDEN, EIGENES_KONTO, INZWISCHEN_GEAENDERT. */
export async function benutzerEntsperren(
  akteur: Akteur,
  wahl: Kontowahl,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return mitKonto(akteur, 'benutzer.berechtigen', wahl, async (tx, { id, gesperrtAm }) => {
    if (!gesperrtAm) return ok(undefined);
    await tx.benutzer.update({
      where: { id },
      data: { gesperrtAm: null, version: { increment: 1 } },
      select: { id: true },
    });
    await protokolliere(tx, akteur, { aktion: 'benutzer.entsperren', ...betrifft('benutzer', id) }, jetzt);
    return ok(undefined);
  });
}

/**
 * A new one-time link for an account, good for 7 days, to hand over; who has been here before is told by mail. Refused:
 * NICHT_GEFUNDEN, EIGENES_KONTO, KONTO_GESPERRT, INZWISCHEN_GEAENDERT.
 */
export async function benutzerLink(
  akteur: Akteur,
  wahl: Kontowahl,
  jetzt: Date,
): Promise<Result<Einladung, Ablehnung>> {
  return mitKonto(akteur, 'benutzer.berechtigen', wahl, async (tx, konto) => {
    const { id, gesperrtAm } = konto;
    if (gesperrtAm) return abgelehnt({ code: 'KONTO_GESPERRT', ...('email' in wahl && { feld: 'email' }) });
    await protokolliere(tx, akteur, { aktion: 'benutzer.link', ...betrifft('benutzer', id) }, jetzt);
    await warne(tx, konto, 'LINK');
    return ok(await stelleEinladungAus(tx, id));
  });
}
