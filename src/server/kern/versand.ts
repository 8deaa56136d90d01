import 'server-only';
import { fristlage } from '@/domain/frist/fristlage';
import type { Ladungsfrist } from '@/domain/frist/ladungsfrist';
import { berlinTag, type LocalDate } from '@/domain/kern/localDate';
import type { Sitzungsstatus } from '@/domain/sitzung/sitzung';
import type { Vorlagenstatus } from '@/domain/vorlage/vorlage';
import type { Akteur } from '@/domain/zugriff/akteur';
import type { Transaktion } from './db';
import { betrifft, protokolliere } from './protokoll';
import { zaehleVorlagen } from './schritte';
import { schreibeStandorte } from './standort';

const AKTION = {
  EINLADUNG: 'einladung.versenden',
  NACHTRAG: 'nachtrag.versenden',
  TISCHVORLAGE: 'tischvorlage.versenden',
  SONDERVERSAND: 'sonderversand.versenden',
} as const;

/** One dispatch to the bodies of a Sitzung: papers by their steps, and the items that go out with it. */
export type Sendung = {
  art: keyof typeof AKTION;
  sitzung: { id: string; status: Sitzungsstatus; datum: LocalDate; frist: Ladungsfrist };
  schritte: readonly { id: string; vorlage: { id: string; status: Vorlagenstatus } }[];
  punkte: readonly string[];
  grund: string;
  /** Public not before this instant (A3); otherwise at once. */
  oeffentlichAb?: Date;
};

/** The fact that publishes, with everything that follows from it, in the caller's transaction; the caller holds the Sitzung and checked. */
export async function versende(
  tx: Transaktion,
  akteur: Akteur,
  { art, sitzung, schritte, punkte, grund, oeffentlichAb = new Date(0) }: Sendung,
  jetzt: Date,
): Promise<{ versandId: string }> {
  const vorlagen = [...new Map(schritte.map((s) => [s.vorlage.id, s.vorlage])).values()];
  const { id: versandId } = await tx.versand.create({
    data: {
      art,
      sitzungId: sitzung.id,
      versandtAm: jetzt,
      versandtVon: akteur.name,
      oeffentlichAb: oeffentlichAb > jetzt ? oeffentlichAb : jetzt,
      vorlagen: { create: vorlagen.map((v) => ({ vorlageId: v.id })) },
    },
    select: { id: true },
  });
  // Exactly what goes out now; what went out before keeps its own dispatch.
  await tx.tagesordnungspunkt.updateMany({
    where: { id: { in: [...punkte] }, versandId: null },
    data: { versandId },
  });
  if (art === 'SONDERVERSAND')
    await tx.beratung.updateMany({ where: { id: { in: schritte.map((s) => s.id) } }, data: { versandId } });
  const laedt = art === 'EINLADUNG' || art === 'NACHTRAG';
  const status = laedt && sitzung.status === 'TERMINIERT' ? 'EINGELADEN' : sitzung.status;
  await tx.sitzung.update({
    where: { id: sitzung.id },
    data: { status, version: { increment: 1 } },
    select: { id: true },
  });
  const ids = vorlagen.map((v) => v.id);
  await zaehleVorlagen(tx, ids, jetzt);
  await tx.vorlage.updateMany({
    where: { id: { in: ids }, status: 'GEZEICHNET' },
    data: { status: 'IN_BERATUNG' },
  });
  await schreibeStandorte(tx, ids, berlinTag(jetzt));

  const verspaetet = laedt && fristlage(sitzung.datum, sitzung.frist, berlinTag(jetzt)).lage === 'VORBEI';
  const anlass = { aktion: AKTION[art], ...(grund && { grund }) };
  const zurSitzung = betrifft('sitzung', sitzung.id);
  const nach = { status, versandId, vorlagen: vorlagen.length, verspaetet };
  await protokolliere(tx, akteur, { ...anlass, ...zurSitzung, von: { status: sitzung.status }, nach }, jetzt);
  const zurVorlage = vorlagen.map((v) => {
    const neu = v.status === 'GEZEICHNET' ? 'IN_BERATUNG' : v.status;
    const nachher = { status: neu, sitzungId: sitzung.id, versandId };
    return {
      ...anlass,
      ...betrifft('vorlage', v.id),
      von: { status: v.status },
      nach: nachher,
    };
  });
  await protokolliere(tx, akteur, zurVorlage, jetzt);
  return { versandId };
}
