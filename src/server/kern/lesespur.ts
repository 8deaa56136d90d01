import 'server-only';
import type { Akteur } from '@/domain/zugriff/akteur';
import { dbIntern } from './db';
import { istOeffentlich } from './gegenstand';
import { betrifft, type Eintrag } from './protokoll';

/** Reads of the same thing by the same person within this time are one entry. */
const MINUTEN = 10;

type Gelesen = {
  aktion: 'vorlage.gelesen' | 'datei.gelesen' | 'sitzung.gelesen';
  gegenstandArt: Eintrag['gegenstandArt'];
  gegenstandId: string;
  /** The attachment, where its file was read. */
  anlage?: string;
};

/**
 * P5: who has read what the public may not. Written by the query itself, before it hands anything out: one statement of its
 * own, so that its chain is held for that moment only, and a reader whose entry cannot be written gets nothing. The system
 * is no reader.
 */
async function vermerke({ art, name, benutzerId, rechte }: Akteur, was: Gelesen): Promise<void> {
  if (art !== 'benutzer') return;
  const { aktion, gegenstandArt, gegenstandId, anlage } = was;
  const nach = anlage ? JSON.stringify({ anlage }) : null;
  await dbIntern().$executeRaw`
    INSERT INTO protokoll (kette, am, akteur, "akteurId", aktion, "gegenstandArt", "gegenstandId", nach)
    SELECT 'LESEN', ${rechte.am}, ${name}, ${benutzerId}::uuid, ${aktion}, ${gegenstandArt}, ${gegenstandId}::uuid, ${nach}::jsonb
    WHERE NOT EXISTS (
      SELECT FROM protokoll p
      WHERE p.kette = 'LESEN' AND p."akteurId" = ${benutzerId}::uuid AND p."gegenstandId" = ${gegenstandId}::uuid
        AND p.am BETWEEN ${rechte.am}::timestamptz - make_interval(mins => ${MINUTEN}) AND ${rechte.am}::timestamptz + make_interval(mins => ${MINUTEN})
        AND p.aktion = ${aktion} AND p.nach IS NOT DISTINCT FROM ${nach}::jsonb)`;
}

/** Somebody is given a paper as the house sees it; written down where any of it is not public. */
export async function vermerkeVorlage(akteur: Akteur, id: string, nichtoeffentlich: boolean): Promise<void> {
  if (nichtoeffentlich) await vermerke(akteur, { aktion: 'vorlage.gelesen', ...betrifft('vorlage', id) });
}

/** Somebody is given a whole agenda; written down where it has a non-public part. */
export async function vermerkeSitzung(
  akteur: Akteur,
  id: string,
  punkte: readonly { teil: string }[],
): Promise<void> {
  if (punkte.some((p) => p.teil === 'NICHTOEFFENTLICH'))
    await vermerke(akteur, { aktion: 'sitzung.gelesen', ...betrifft('sitzung', id) });
}

/** Somebody is given a file that is not public: an entry of its paper, so that whoever asks for the paper finds it. */
export async function vermerkeDatei(akteur: Akteur, vorlageId: string, anlage: string): Promise<void> {
  await vermerke(akteur, {
    aktion: 'datei.gelesen',
    ...betrifft('vorlage', vorlageId),
    anlage,
  });
}

type Teil = { oeffentlich: boolean };
type Ganze = Parameters<typeof istOeffentlich>[0] & {
  anlagen: Teil[];
  sachstaende: Teil[];
  beratungen: { tagesordnungspunkt: { teil: string } | null }[];
};

/** Any of a paper seen whole is kept from the public at this instant: the paper itself, or a part of it. */
export const zeigtNichtoeffentliches = (vorlage: Ganze, jetzt: Date): boolean =>
  !istOeffentlich(vorlage, jetzt) ||
  [...vorlage.anlagen, ...vorlage.sachstaende].some((teil) => !teil.oeffentlich) ||
  vorlage.beratungen.some((b) => b.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH');
