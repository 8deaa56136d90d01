import 'server-only';
import { normalisiere } from '@/domain/drucksache/nummer';
import { gleicheAb } from '@/domain/entwurf/abgleich';
import type { EntwurfBezug, EntwurfEingabe, NeuerEntwurf } from '@/domain/entwurf/eingabe';
import type { Entwurf } from '@/domain/entwurf/entwurf';
import { FELDNAME } from '@/domain/entwurf/felder';
import { formularwerte } from '@/domain/entwurf/werte';
import { fehlendes } from '@/domain/freigabe/pruefung';
import type { Ablehnung } from '@/domain/kern/ablehnung';
import { alsDatum, berlinTag } from '@/domain/kern/localDate';
import { abgelehnt, ok, type Result } from '@/domain/kern/result';
import { istBeschlussErforderlich } from '@/domain/vorlage/beschluss';
import { OHNE_BETREFF } from '@/domain/vorlage/vorlage';
import { type Akteur, hatRolle } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { einheitsnamen, type GeladenerEntwurf, ladeEntwurf } from '@/server/entwuerfe/queries';
import { nummernmuster } from '@/server/freigaben/queries';
import { schreibe, type Transaktion } from '@/server/kern/db';
import { betrifft, type Eintrag, protokolliere } from '@/server/kern/protokoll';
import { sperreVorlagen } from '@/server/kern/schritte';
import { schreibeStandorte } from '@/server/kern/standort';

type Stand = { id: string; version: number };

/**
 * An empty draft under the id its form carries: sent twice, it is one. A Fachbereich writes for itself; the Ratsbüro
 * chooses later. NICHT_ERLAUBT for everybody else.
 */
export async function legeEntwurfAn(
  akteur: Akteur,
  { id, betreff, art, zu, bezug }: NeuerEntwurf,
  jetzt: Date,
): Promise<Result<Stand, Ablehnung>> {
  if (!darf(akteur, 'vorlage.anlegen', null)) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  const { fachbereichId } = akteur.rechte;
  if (!hatRolle(akteur, 'RATSBUERO') && !fachbereichId) return abgelehnt({ code: 'NICHT_ERLAUBT' });
  return schreibe(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${id}))`;
    const vorhanden = await tx.vorlage.findUnique({
      where: { id },
      select: { angelegtVonId: true, version: true },
    });
    if (vorhanden) {
      const meiner = vorhanden.angelegtVonId !== null && vorhanden.angelegtVonId === akteur.benutzerId;
      return meiner ? ok({ id, version: vorhanden.version }) : abgelehnt({ code: 'NICHT_GEFUNDEN' });
    }
    await tx.vorlage.create({
      data: {
        id,
        art,
        betreff: betreff ?? OHNE_BETREFF,
        beschlussErforderlich: istBeschlussErforderlich(art),
        datum: alsDatum(berlinTag(jetzt)),
        ...(await fachbereichsangaben(tx, hatRolle(akteur, 'RATSBUERO') ? null : fachbereichId)),
        verweise: zu ? { create: { art: bezug, nummer: zu } } : undefined,
        angelegtVonId: akteur.benutzerId,
        angelegtAm: jetzt,
        geaendertAm: jetzt,
      },
      select: { id: true },
    });
    await schreibeStandorte(tx, [id], berlinTag(jetzt));
    await vermerke(tx, akteur, 'vorlage.anlegen', id, { nach: { status: 'ENTWURF', art } }, jetzt);
    return ok({ id, version: 1 });
  });
}

/**
 * Saves the form of a paper, complete or not. Somebody else saved since it was opened: INZWISCHEN_GEAENDERT with every
 * field both or only the other changed, and the form as it goes on; sending that saves on top. Frozen text (L2):
 * VORLAGE_STEHT_FEST. A released paper stays complete: VORLAGE_UNVOLLSTAENDIG. Nothing changed: nothing is written.
 */
export async function speichereEntwurf(
  akteur: Akteur,
  eingabe: EntwurfEingabe,
  jetzt: Date,
): Promise<Result<Stand, Ablehnung>> {
  const { id, version, basis, ...gesendet } = eingabe;
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [id]);
    const geladen = await ladeEntwurf(tx, akteur, id, jetzt);
    if (!geladen) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (!darf(akteur, 'vorlage.bearbeiten', geladen.gegenstand))
      return abgelehnt({ code: 'VORLAGE_STEHT_FEST', regel: 'L2' });

    const wunsch = await bereinigt(tx, akteur, gesendet, geladen);
    if (!wunsch.ok) return wunsch;
    const namen = await einheitsnamen(tx);
    const { werte, unterschiede, geaendert } = gleicheAb(basis, geladen.entwurf, wunsch.wert, namen);
    if (version !== geladen.version && unterschiede.length > 0) {
      const weiter = formularwerte(id, geladen.version, werte, geladen.entwurf);
      return abgelehnt({ code: 'INZWISCHEN_GEAENDERT', unterschiede, eingabe: weiter });
    }
    if (unterschiede.length === 0 && geaendert.length === 0) return ok({ id, version: geladen.version });
    const offen =
      geladen.status === 'ENTWURF' ? [] : fehlendes({ ...werte, schritte: geladen.zustaendigkeiten });
    if (offen.length > 0)
      return abgelehnt({
        code: 'VORLAGE_UNVOLLSTAENDIG',
        saetze: Object.fromEntries(offen.map((f) => [f.feld, f.satz])),
      });
    await schreibeEntwurf(tx, geladen, wunsch.wert, jetzt);
    await schreibeStandorte(tx, [id], berlinTag(jetzt));
    await vermerke(tx, akteur, 'vorlage.speichern', id, aenderung(geladen.entwurf, wunsch.wert), jetzt);
    return ok({ id, version: geladen.version + 1 });
  });
}

/** Deletes a draft that never had a number. With attachments: ANLAGEN_VORHANDEN. Gone already: NICHT_GEFUNDEN. */
export async function loescheEntwurf(
  akteur: Akteur,
  { id, version }: EntwurfBezug,
  jetzt: Date,
): Promise<Result<void, Ablehnung>> {
  return schreibe(async (tx) => {
    await sperreVorlagen(tx, [id]);
    const geladen = await ladeEntwurf(tx, akteur, id, jetzt);
    if (!geladen) return abgelehnt({ code: 'NICHT_GEFUNDEN' });
    if (geladen.nummer || !darf(akteur, 'vorlage.loeschen', geladen.gegenstand))
      return abgelehnt({ code: 'NICHT_ERLAUBT', regel: 'N1' });
    if (geladen.version !== version) return abgelehnt({ code: 'INZWISCHEN_GEAENDERT' });
    if ((await tx.anlage.count({ where: { vorlageId: id } })) > 0)
      return abgelehnt({ code: 'ANLAGEN_VORHANDEN' });
    await tx.verweis.deleteMany({ where: { zielId: id } });
    await tx.beratung.deleteMany({ where: { vorlageId: id } });
    await tx.vorlage.delete({ where: { id } });
    await vermerke(tx, akteur, 'vorlage.loeschen', id, { von: { status: 'ENTWURF' } }, jetzt);
    return ok(undefined);
  });
}

/** Both columns of the Fachbereich: the row, and its number as the form prints it. */
async function fachbereichsangaben(tx: Transaktion, fachbereichId: string | null) {
  if (!fachbereichId) return { fachbereichId: null };
  const einheit = await tx.organisationseinheit.findUnique({
    where: { id: fachbereichId },
    select: { kennung: true },
  });
  return { fachbereichId, fachbereich: einheit?.kennung ?? null };
}

type Gesendet = Omit<EntwurfEingabe, 'id' | 'version' | 'basis'>;

/** Numbers in the city's way of writing; a Fachbereich cannot give its paper away. */
async function bereinigt(
  tx: Transaktion,
  akteur: Akteur,
  gesendet: Gesendet,
  { entwurf }: GeladenerEntwurf,
): Promise<Result<Entwurf, Ablehnung>> {
  const muster = await nummernmuster(tx);
  const verweise = gesendet.verweise.map((v) => ({
    ...v,
    nummer: v.nummer && muster ? (normalisiere(v.nummer, muster) ?? v.nummer) : v.nummer,
  }));
  const gleich = new Set(verweise.map((v) => [v.art, v.nummer ?? `„${v.text}`].join(' ')));
  if (gleich.size < verweise.length) return abgelehnt({ code: 'VERWEIS_DOPPELT', feld: 'verweise' });
  const fachbereichId = hatRolle(akteur, 'RATSBUERO') ? gesendet.fachbereichId : entwurf.fachbereichId;
  if (fachbereichId && !(await tx.organisationseinheit.count({ where: { id: fachbereichId } })))
    return abgelehnt({ code: 'NICHT_GEFUNDEN', feld: 'fachbereichId' });
  // A class only means something while the paper is not public.
  const schutzklasse =
    gesendet.oeffentlichkeit === 'OEFFENTLICH'
      ? 'ALLGEMEIN'
      : (gesendet.schutzklasse ?? entwurf.schutzklasse);
  return ok({ ...gesendet, verweise, fachbereichId, schutzklasse });
}

async function schreibeEntwurf(
  tx: Transaktion,
  { id, entwurf: alt }: GeladenerEntwurf,
  neu: Entwurf,
  jetzt: Date,
) {
  const { abschnitte, verweise, betreff, datum, fachbereichId, ...gleiche } = neu;
  const umgezogen = fachbereichId !== alt.fachbereichId;
  await tx.vorlage.update({
    where: { id },
    data: {
      ...gleiche,
      betreff: betreff ?? OHNE_BETREFF,
      datum: datum && alsDatum(datum),
      beschlussErforderlich: istBeschlussErforderlich(neu.art),
      ...(umgezogen && (await fachbereichsangaben(tx, fachbereichId))),
      geaendertAm: jetzt,
      version: { increment: 1 },
    },
    select: { id: true },
  });
  await tx.abschnitt.deleteMany({ where: { vorlageId: id } });
  await tx.abschnitt.createMany({ data: abschnitte.map((a, ordnung) => ({ ...a, ordnung, vorlageId: id })) });
  await tx.verweis.deleteMany({
    where: { vonId: id, OR: [{ nummer: { not: null } }, { text: { not: null } }] },
  });
  await tx.verweis.createMany({ data: verweise.map((v) => ({ ...v, vonId: id })) });
}

/** What the audit says of a change: the names of the fields, and the values of those that are no content (P5). */
function aenderung(alt: Entwurf, neu: Entwurf) {
  const felder = gleicheAb({}, alt, neu).geaendert.map(
    (feld) => FELDNAME[feld.split('.')[0] as keyof Entwurf],
  );
  const kurz = ({ art, oeffentlichkeit, schutzklasse }: Entwurf) => ({ art, oeffentlichkeit, schutzklasse });
  const anders = JSON.stringify(kurz(alt)) !== JSON.stringify(kurz(neu));
  return {
    ...(anders && { von: kurz(alt) }),
    nach: { felder: [...new Set(felder)], ...(anders && kurz(neu)) },
  };
}

const vermerke = (
  tx: Transaktion,
  akteur: Akteur,
  aktion: string,
  gegenstandId: string,
  mehr: Pick<Eintrag, 'von' | 'nach'>,
  jetzt: Date,
) => protokolliere(tx, akteur, { aktion, ...betrifft('vorlage', gegenstandId), ...mehr }, jetzt);
