import 'server-only';
import {
  type AnsichtAenderung,
  type AnsichtEingabe,
  type AnsichtLoeschung,
  type AnsichtZug,
  HOECHSTENS,
} from '@/domain/ansicht/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';

/** Whose views these are. Refused: NICHT_ANGEMELDET, and NICHT_ERLAUBT while the sign-in is too weak for any right. */
function inhaber({ benutzerId, rechte }: Akteur): Result<string, Ablehnung> {
  if (!benutzerId) return abgelehnt({ code: 'NICHT_ANGEMELDET' });
  return rechte.zuSchwach ? abgelehnt({ code: 'NICHT_ERLAUBT' }) : ok(benutzerId);
}

type Eigene = { id: string; name: string; ordnung: number; version: number };
type Tat<W> = (tx: Transaktion, benutzerId: string, eigene: Eigene[]) => Promise<Result<W, Ablehnung>>;

/**
 * One change to the own views: one after the other, since all of them share names and places. The entry says that, and
 * neither name nor filter: it is a note somebody made for themselves.
 */
async function anEigenen<W>(
  akteur: Akteur,
  aktion: string,
  jetzt: Date,
  tat: Tat<W>,
): Promise<Result<W, Ablehnung>> {
  const wer = inhaber(akteur);
  if (!wer.ok) return wer;
  return schreibe(async (tx) => {
    await tx.$queryRaw`SELECT id FROM benutzer WHERE id = ${wer.wert}::uuid FOR NO KEY UPDATE`;
    const eigene = await tx.gespeicherteAnsicht.findMany({
      where: { benutzerId: wer.wert },
      select: { id: true, name: true, ordnung: true, version: true },
      orderBy: { ordnung: 'asc' },
    });
    const getan = await tat(tx, wer.wert, eigene);
    if (getan.ok) await protokolliere(tx, akteur, { aktion, ...betrifft('benutzer', wer.wert) }, jetzt);
    return getan;
  });
}

const NAME_VERGEBEN = { code: 'ANSICHT_NAME_VERGEBEN', feld: 'name' } as const;

/** Read the same with other letters, it is the same name. */
const gleich = (a: string, b: string): boolean => a.toLocaleLowerCase('de') === b.toLocaleLowerCase('de');

/**
 * Keeps a filter of the board under a name, behind those there are. Answers with its id. Refused: ANSICHT_NAME_VERGEBEN at
 * `name`, ANSICHTEN_VOLL beyond 12, and as `inhaber`.
 */
export const speichereAnsicht = (
  akteur: Akteur,
  { name, abfrage }: AnsichtEingabe,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> =>
  anEigenen(akteur, 'ansicht.gespeichert', jetzt, async (tx, benutzerId, eigene) => {
    if (eigene.some((a) => gleich(a.name, name))) return abgelehnt(NAME_VERGEBEN);
    if (eigene.length >= HOECHSTENS) return abgelehnt({ code: 'ANSICHTEN_VOLL' });
    const neu = await tx.gespeicherteAnsicht.create({
      data: { benutzerId, name, abfrage, ordnung: eigene.length },
      select: { id: true },
    });
    return ok(neu.id);
  });

/**
 * Another name for an own view. Refused: NICHT_GEFUNDEN for what is not one's own, INZWISCHEN_GEAENDERT,
 * ANSICHT_NAME_VERGEBEN at `name`, and as `inhaber`.
 */
export const aendereAnsicht = (
  akteur: Akteur,
  { id, version, name }: AnsichtAenderung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> =>
  anEigenen(akteur, 'ansicht.geaendert', jetzt, async (tx, _, eigene) => {
    const diese = eigene.find((a) => a.id === id);
    if (!diese) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (diese.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    if (eigene.some((a) => a.id !== id && gleich(a.name, name))) return abgelehnt(NAME_VERGEBEN);
    await tx.gespeicherteAnsicht.update({
      where: { id },
      data: { name, version: { increment: 1 } },
      select: { id: true },
    });
    return ok(undefined);
  });

/**
 * Moves an own view one place to the front or the back; at the end of the row it stays. Refused: NICHT_GEFUNDEN for what is
 * not one's own, and as `inhaber`.
 */
export const verschiebeAnsicht = (
  akteur: Akteur,
  { id, richtung }: AnsichtZug,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> =>
  anEigenen(akteur, 'ansicht.geordnet', jetzt, async (tx, benutzerId, eigene) => {
    const stelle = eigene.findIndex((a) => a.id === id);
    const diese = eigene[stelle];
    if (!diese) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const andere = eigene[richtung === 'vor' ? stelle - 1 : stelle + 1];
    if (andere)
      await tx.$executeRaw`UPDATE gespeicherte_ansicht SET ordnung = ${diese.ordnung + andere.ordnung}::int - ordnung
        WHERE "benutzerId" = ${benutzerId}::uuid AND ordnung IN (${diese.ordnung}, ${andere.ordnung})`;
    return ok(undefined);
  });

/** Deletes an own view; those behind it close up. Refused: NICHT_GEFUNDEN for what is not one's own, and as `inhaber`. */
export const loescheAnsicht = (
  akteur: Akteur,
  { id }: AnsichtLoeschung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> =>
  anEigenen(akteur, 'ansicht.geloescht', jetzt, async (tx, benutzerId, eigene) => {
    const diese = eigene.find((a) => a.id === id);
    if (!diese) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    await tx.gespeicherteAnsicht.delete({ where: { id } });
    await tx.gespeicherteAnsicht.updateMany({
      where: { benutzerId, ordnung: { gt: diese.ordnung } },
      data: { ordnung: { decrement: 1 } },
    });
    return ok(undefined);
  });
