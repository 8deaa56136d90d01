import 'server-only';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { abweichungen, geaendert } from '@/domain/kern/abweichung';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import type { EinheitAenderung, EinheitBezug, NeueEinheit } from '@/domain/organisation/eingabe';
import { type Einheitsart, type Glied, waereKreis } from '@/domain/organisation/gliederung';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';
import { HAENGT_AN, herrenlose } from './queries';

const FELDER = { kennung: 'Kennung', name: 'Name', uebergeordnetId: 'Übergeordnete Einheit' };

/**
 * A new Dezernat or Fachbereich, on request with the papers whose printed Fachbereich names it; answers with its id. Sent
 * twice it is one. Refused: NICHT_ERLAUBT, KENNUNG_VERGEBEN, EINHEIT_KREIS, EINHEIT_UEBERGEORDNET.
 */
export async function einheitAnlegen(
  akteur: Akteur,
  { id, art, kennung, name, uebergeordnetId, uebernehmen }: NeueEinheit,
  jetzt: Date,
): Promise<Result<string, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    const alle = await sperreEinheiten(tx);
    if (alle.some((e) => e.id === id)) return ok(id);
    const fakten = { kennung, name, uebergeordnetId };
    const verbot = unmoeglich(alle, { id, art, ...fakten });
    if (verbot) return abgelehnt(verbot);
    await tx.organisationseinheit.create({ data: { id, art, ...fakten }, select: { id: true } });
    const vorlagen = await uebernimm(tx, { id, art, kennung }, uebernehmen);
    const nach = { art, ...fakten, ...vorlagen };
    await protokolliere(
      tx,
      akteur,
      { aktion: 'organisationseinheit.anlegen', ...betrifft('organisationseinheit', id), nach },
      jetzt,
    );
    return ok(id);
  });
}

/**
 * Changes a unit; its kind stays. Papers keep the Kennung they were printed with. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN,
 * INZWISCHEN_GEAENDERT, KENNUNG_VERGEBEN, EINHEIT_KREIS, EINHEIT_UEBERGEORDNET.
 */
export async function einheitAendern(
  akteur: Akteur,
  { id, version, uebernehmen, ...nach }: EinheitAenderung,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    const alle = await sperreEinheiten(tx);
    const bisher = alle.find((e) => e.id === id);
    if (!bisher) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    const { art, kennung, name, uebergeordnetId } = bisher;
    const von = { kennung, name, uebergeordnetId };
    if (bisher.version !== version)
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', betrifft: abweichungen(von, nach, FELDER) });
    const verbot = unmoeglich(alle, { id, art, ...nach });
    if (verbot) return abgelehnt(verbot);
    const vorlagen = await uebernimm(tx, { id, art, kennung: nach.kennung }, uebernehmen);
    const unterschied = geaendert(von, nach) ?? (vorlagen.uebernommen ? { von: {}, nach: {} } : null);
    if (!unterschied) return ok(undefined);
    const data = { ...nach, version: { increment: 1 } };
    await tx.organisationseinheit.update({ where: { id }, data, select: { id: true } });
    await protokolliere(
      tx,
      akteur,
      {
        aktion: 'organisationseinheit.aendern',
        ...betrifft('organisationseinheit', id),
        von: unterschied.von,
        nach: { ...unterschied.nach, ...vorlagen },
      },
      jetzt,
    );
    return ok(undefined);
  });
}

/** Deletes a unit nothing hangs on. Refused: NICHT_ERLAUBT, NICHT_GEFUNDEN, INZWISCHEN_GEAENDERT, EINHEIT_IN_GEBRAUCH. */
export async function einheitLoeschen(
  akteur: Akteur,
  { id, version }: EinheitBezug,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  if (!darf(akteur, 'gremium.verwalten', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    // Nothing may be hung on it meanwhile: references wait for this lock.
    await tx.$queryRaw`SELECT id FROM intern.organisationseinheit WHERE id = ${id}::uuid FOR UPDATE`;
    const e = await tx.organisationseinheit.findUnique({
      where: { id },
      include: { _count: { select: HAENGT_AN } },
    });
    if (!e) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (e.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    const { benutzer, vorlagen, mitzeichnungen, untergeordnete } = e._count;
    const haengt = [
      mitZahl(benutzer, 'Konto', 'Konten'),
      mitZahl(vorlagen, 'Vorlage', 'Vorlagen'),
      mitZahl(mitzeichnungen, 'Mitzeichnung', 'Mitzeichnungen'),
      mitZahl(untergeordnete, 'untergeordnete Einheit', 'untergeordnete Einheiten'),
    ].flatMap((text) => text ?? []);
    if (haengt.length > 0) return abgelehnt({ code: 'EINHEIT_IN_GEBRAUCH', betrifft: haengt });
    await tx.organisationseinheit.delete({ where: { id }, select: { id: true } });
    const von = { art: e.art, kennung: e.kennung, name: e.name, uebergeordnetId: e.uebergeordnetId };
    await protokolliere(
      tx,
      akteur,
      { aktion: 'organisationseinheit.loeschen', ...betrifft('organisationseinheit', id), von },
      jetzt,
    );
    return ok(undefined);
  });
}

const mitZahl = (zahl: number, eines: string, mehrere: string): string | null =>
  zahl === 0 ? null : `${zahl} ${zahl === 1 ? eines : mehrere}`;

type Zeile = Glied & { version: number };

/** Whoever moves a unit looks at all of them alone: two at once must not close a circle. */
async function sperreEinheiten(tx: Transaktion): Promise<Zeile[]> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('organisationseinheit'))::text`;
  const zeilen = await tx.organisationseinheit.findMany();
  return zeilen.map((z) => ({ ...z, art: z.art as Einheitsart }));
}

function unmoeglich(alle: readonly Zeile[], einheit: Glied): Ablehnung | null {
  const { id, art, kennung, uebergeordnetId } = einheit;
  if (alle.some((e) => e.id !== id && e.art === art && e.kennung === kennung))
    return { code: 'KENNUNG_VERGEBEN', feld: 'kennung' };
  if (uebergeordnetId === null) return null;
  const ueber = alle.find((e) => e.id === uebergeordnetId);
  if (!ueber || (art === 'DEZERNAT' && ueber.art !== 'DEZERNAT'))
    return { code: 'EINHEIT_UEBERGEORDNET', feld: 'uebergeordnetId' };
  return waereKreis(id, uebergeordnetId, alle) ? { code: 'EINHEIT_KREIS', feld: 'uebergeordnetId' } : null;
}

/** Papers that name the unit become its own: its accounts read them from now on. */
async function uebernimm(
  tx: Transaktion,
  { id, art, kennung }: Pick<Glied, 'id' | 'art' | 'kennung'>,
  gewuenscht: boolean,
): Promise<{ uebernommen?: string[] }> {
  if (!gewuenscht || art !== 'FACHBEREICH') return {};
  const vorlagen = await herrenlose(tx, kennung);
  if (vorlagen.length === 0) return {};
  await sperreVorlagen(tx, vorlagen);
  await tx.vorlage.updateMany({
    where: { id: { in: vorlagen }, fachbereichId: null },
    data: { fachbereichId: id, version: { increment: 1 } },
  });
  return { uebernommen: vorlagen };
}
