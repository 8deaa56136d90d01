import 'server-only';
import { DATEIARTEN, mussGeprueftWerden } from '@/domain/anlage/dateiart';
import { titelAus } from '@/domain/anlage/dateiname';
import type { AnlageEingabe, AnlageEntfernung, AnlageVerschiebung } from '@/domain/anlage/eingabe';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { Akteur } from '@/domain/zugriff/akteur';
import { storage } from '@/server/infra/storage';
import type { GeladeneDatei } from '@/server/infra/upload';
import {
  type Anlage,
  anlagenhindernis,
  mitAnlage,
  naechsteOrdnung,
  vermerkeAnlage,
} from '@/server/kern/anlage';
import { dbIntern, schreibe, type Transaktion } from '@/server/kern/db';
import { reiheEin } from '@/server/kern/jobs/queue';

export type NeueAnlage = { vorlageId: string; titel: string; oeffentlichkeit: boolean; datei: GeladeneDatei };
/** A file for the place of the attachment `id`, seen in this version. */
export type Ersatz = { vorlageId: string; id: string; version: number; datei: GeladeneDatei };

/**
 * Attaches a file that is already stored, as the last one. Refused, the stored file is deleted again: hidden or unknown
 * paper (NICHT_GEFUNDEN), no right to edit it, also after its dispatch (NICHT_ERLAUBT, L2).
 */
export async function anlageHinzufuegen(
  akteur: Akteur,
  eingabe: NeueAnlage,
  jetzt: Date,
): Promise<Result<{ id: string }, Ablehnung>> {
  return mitDatei(eingabe.datei, () => schreibe((tx) => fuegeHinzu(tx, akteur, eingabe, jetzt)));
}

/**
 * Puts a stored file in the place of another one: title, order and Ö/NÖ stay, address and findings do not; the old file
 * is deleted. Refused like changing; the stored file is then deleted again.
 */
export async function anlageErsetzen(
  akteur: Akteur,
  { datei, ...gemeint }: Ersatz,
  jetzt: Date,
): Promise<Result<{ id: string }, Ablehnung>> {
  const ergebnis = await mitDatei(datei, () =>
    mitAnlage(akteur, gemeint, jetzt, async (tx, alt) => {
      const frei = await entferne(tx, alt);
      const { titel, oeffentlich, ordnung } = alt;
      const id = await haengeAn(tx, gemeint.vorlageId, { titel, oeffentlich, ordnung }, datei, jetzt);
      const nach = { anlage: id, art: datei.art, groesse: datei.groesse };
      const von = { anlage: alt.id, oeffentlich };
      await vermerkeAnlage(tx, akteur, 'anlage.ersetzen', gemeint.vorlageId, { von, nach }, jetzt);
      return { id, frei };
    }),
  );
  if (!ergebnis.ok) return ergebnis;
  if (ergebnis.wert.frei) await storage().delete(ergebnis.wert.frei);
  return ok({ id: ergebnis.wert.id });
}

/** Does what needs a stored file; where that fails, the file goes again. */
async function mitDatei<W>(
  { ablage }: GeladeneDatei,
  tun: () => Promise<Result<W, Ablehnung>>,
): Promise<Result<W, Ablehnung>> {
  let ergebnis: Result<W, Ablehnung> | null = null;
  try {
    ergebnis = await tun();
    return ergebnis;
  } finally {
    if (!ergebnis?.ok && !(await istVermerkt(ablage))) await storage().delete(ablage);
  }
}

/** True also where nobody can tell: a file too many harms nobody, one too few does. */
const istVermerkt = (ablage: string): Promise<boolean> =>
  dbIntern()
    .datei.findUnique({ where: { ablage }, select: { id: true } })
    .then(
      (zeile) => zeile !== null,
      () => true,
    );

async function fuegeHinzu(
  tx: Transaktion,
  akteur: Akteur,
  { vorlageId, titel, oeffentlichkeit: oeffentlich, datei }: NeueAnlage,
  jetzt: Date,
): Promise<Result<{ id: string }, Ablehnung>> {
  const hindernis = await anlagenhindernis(tx, akteur, vorlageId, jetzt);
  if (hindernis) return abgelehnt(hindernis);
  const platz = {
    titel: titel || titelAus(datei.name),
    oeffentlich,
    ordnung: await naechsteOrdnung(tx, vorlageId),
  };
  const id = await haengeAn(tx, vorlageId, platz, datei, jetzt);
  const nach = { anlage: id, oeffentlich, art: datei.art, groesse: datei.groesse };
  await vermerkeAnlage(tx, akteur, 'anlage.hinzufuegen', vorlageId, { nach }, jetzt);
  return ok({ id });
}

/** The rows of an attachment and its file, and the jobs that look into it and read it. */
async function haengeAn(
  tx: Transaktion,
  vorlageId: string,
  platz: Pick<Anlage, 'titel' | 'oeffentlich' | 'ordnung'>,
  { name, art, groesse, sha256, ablage }: GeladeneDatei,
  jetzt: Date,
): Promise<string> {
  const pruefen = mussGeprueftWerden(art);
  const { mimetyp } = DATEIARTEN[art];
  const geprueftAm = pruefen ? null : jetzt;
  const { id, dateiId } = await tx.anlage.create({
    data: {
      ...platz,
      vorlage: { connect: { id: vorlageId } },
      datei: { create: { name, mimetyp, groesse, sha256, ablage, angelegtAm: jetzt, geprueftAm } },
    },
    select: { id: true, dateiId: true },
  });
  if (pruefen) await reiheEin(tx, 'datei.pruefen', { dateiId });
  await reiheEin(tx, 'datei.lesen', { dateiId });
  return id;
}

/**
 * Changes title and Ö/NÖ. Refused like adding; when somebody else has changed it (INZWISCHEN_GEAENDERT); and when it
 * should become public while something found in it is not answered (ANLAGE_BEFUND_OFFEN).
 */
export function anlageAendern(
  akteur: Akteur,
  eingabe: AnlageEingabe,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const { vorlageId, id, titel, oeffentlichkeit: oeffentlich } = eingabe;
  const hinaus = async (tx: Transaktion, anlage: Anlage): Promise<Ablehnung | null> =>
    oeffentlich && !anlage.oeffentlich && (await hatOffeneBefunde(tx, anlage.dateiId))
      ? { code: 'ANLAGE_BEFUND_OFFEN', betrifft: [anlage.titel] }
      : null;
  return mitAnlage(
    akteur,
    eingabe,
    jetzt,
    async (tx, anlage) => {
      if (anlage.titel === titel && anlage.oeffentlich === oeffentlich) return;
      await tx.anlage.update({ where: { id }, data: { titel, oeffentlich, version: { increment: 1 } } });
      const von = { anlage: id, oeffentlich: anlage.oeffentlich };
      const nach = { anlage: id, oeffentlich, titelGeaendert: anlage.titel !== titel };
      await vermerkeAnlage(tx, akteur, 'anlage.aendern', vorlageId, { von, nach }, jetzt);
    },
    hinaus,
  );
}

const hatOffeneBefunde = async (tx: Transaktion, dateiId: string): Promise<boolean> =>
  (await tx.dateibefund.count({ where: { dateiId, antwort: null } })) > 0;

/** Moves an attachment by one place; at the end of the list nothing happens. Refused like changing. */
export function anlageVerschieben(
  akteur: Akteur,
  eingabe: AnlageVerschiebung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const { vorlageId, id, richtung } = eingabe;
  return mitAnlage(akteur, eingabe, jetzt, async (tx, { ordnung }) => {
    const hoch = richtung === 'HOCH';
    const nachbar = await tx.anlage.findFirst({
      where: { vorlageId, ordnung: hoch ? { lt: ordnung } : { gt: ordnung } },
      orderBy: { ordnung: hoch ? 'desc' : 'asc' },
      select: { id: true, ordnung: true },
    });
    if (!nachbar) return;
    // A place belongs to one attachment at every moment: the neighbour steps aside first.
    const abseits = await naechsteOrdnung(tx, vorlageId);
    await tx.anlage.update({ where: { id: nachbar.id }, data: { ordnung: abseits } });
    await tx.anlage.update({ where: { id }, data: { ordnung: nachbar.ordnung, version: { increment: 1 } } });
    await tx.anlage.update({ where: { id: nachbar.id }, data: { ordnung } });
    await vermerkeAnlage(
      tx,
      akteur,
      'anlage.verschieben',
      vorlageId,
      { nach: { anlage: id, richtung } },
      jetzt,
    );
  });
}

/** Removes an attachment; its file is deleted after that is settled, unless another one uses it. Refused like changing. */
export async function anlageEntfernen(
  akteur: Akteur,
  eingabe: AnlageEntfernung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  const { vorlageId, id } = eingabe;
  const ergebnis = await mitAnlage(akteur, eingabe, jetzt, async (tx, anlage) => {
    const frei = await entferne(tx, anlage);
    const von = { anlage: id, oeffentlich: anlage.oeffentlich };
    await vermerkeAnlage(tx, akteur, 'anlage.entfernen', vorlageId, { von }, jetzt);
    return frei;
  });
  if (!ergebnis.ok) return ergebnis;
  if (ergebnis.wert) await storage().delete(ergebnis.wert);
  return ok(undefined);
}

/** Deletes an attachment, and its file's row unless another one uses it; answers then with the key to delete. */
async function entferne(tx: Transaktion, { id, dateiId }: Anlage): Promise<string | null> {
  await tx.anlage.delete({ where: { id } });
  const datei = await tx.datei.findFirst({
    where: { id: dateiId, anlagen: { none: {} } },
    select: { ablage: true },
  });
  if (datei) await tx.datei.delete({ where: { id: dateiId } });
  return datei?.ablage ?? null;
}
