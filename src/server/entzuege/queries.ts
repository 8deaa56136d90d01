import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer, dbIntern } from '@/server/kern/db';
import { alsVorlageGegenstand, VORLAGE_GEGENSTAND } from '@/server/kern/gegenstand';
import { vermerkeVorlage } from '@/server/kern/lesespur';

/** `war`: was public once and is no more; only that can come back. */
type Stand = { version: number; oeffentlich: boolean; war: boolean };
export type Anlagenstand = Stand & { id: string; titel: string };

/** What the public reads of a paper at this moment: all of it goes at once. */
export type Sichtbares = {
  abschnitte: number;
  schritte: number;
  sachstaende: number;
  anlagen: string[];
  /** Public papers that lead here. */
  genanntIn: number;
  /** Items whose title becomes neutral. */
  punkte: number;
};

export type Entzugsblatt = Stand & {
  id: string;
  nummer: string | null;
  betreff: string;
  anlagen: Anlagenstand[];
  sichtbar: Sichtbares;
};

/** The publicity of a paper and its attachments, for who may take it away. Null for everybody else. */
export async function entzugsblatt(akteur: Akteur, id: string, jetzt: Date): Promise<Entzugsblatt | null> {
  const zeile = await dbIntern().vorlage.findUnique({
    where: { id },
    select: {
      ...VORLAGE_GEGENSTAND,
      nummer: true,
      betreff: true,
      version: true,
      anlagen: {
        select: { id: true, titel: true, version: true, oeffentlich: true },
        orderBy: { ordnung: 'asc' },
      },
    },
    relationLoadStrategy: 'join',
  });
  const gegenstand = zeile && alsVorlageGegenstand(zeile, jetzt);
  if (!gegenstand || !darf(akteur, 'vorlage.depublizieren', gegenstand)) return null;
  await vermerkeVorlage(akteur, id, !gegenstand.oeffentlich || zeile.anlagen.some((a) => !a.oeffentlich));
  const marken = await dbIntern().loeschmarke.findMany({
    where: { gegenstandId: { in: [id, ...zeile.anlagen.map((a) => a.id)] } },
    select: { gegenstandId: true },
  });
  const war = new Set(marken.map((m) => m.gegenstandId));
  return {
    id,
    nummer: zeile.nummer,
    betreff: zeile.betreff,
    version: zeile.version,
    oeffentlich: gegenstand.oeffentlich,
    war: war.has(id),
    anlagen: zeile.anlagen.map((a) => ({ ...a, war: war.has(a.id) })),
    sichtbar: await sichtbaresVon(id),
  };
}

/** Read where the public reads. */
async function sichtbaresVon(id: string): Promise<Sichtbares> {
  const zeile = await dbFuer(OEFFENTLICH).vorlage.findUnique({
    where: { id },
    select: {
      anlagen: { select: { titel: true }, orderBy: { ordnung: 'asc' } },
      beratungen: { select: { tagesordnungspunktId: true } },
      _count: { select: { abschnitte: true, sachstaende: true, verwiesenVon: true } },
    },
    relationLoadStrategy: 'join',
  });
  const schritte = zeile?.beratungen ?? [];
  return {
    abschnitte: zeile?._count.abschnitte ?? 0,
    schritte: schritte.length,
    sachstaende: zeile?._count.sachstaende ?? 0,
    anlagen: zeile?.anlagen.map((a) => a.titel) ?? [],
    genanntIn: zeile?._count.verwiesenVon ?? 0,
    punkte: new Set(schritte.flatMap((s) => s.tagesordnungspunktId ?? [])).size,
  };
}

/** True for an attachment that everybody could read once and nobody outside can now (U2). */
export async function warOeffentlich(_: Akteur, anlageId: string): Promise<boolean> {
  const marke = { gegenstandArt: 'anlage', gegenstandId: anlageId };
  return (await dbFuer(OEFFENTLICH).loeschmarke.count({ where: marke })) > 0;
}
