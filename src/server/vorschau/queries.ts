import 'server-only';
import { randomUUID } from 'node:crypto';
import { berlinTag } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbIntern, type Transaktion } from '@/server/kern/db';
import { inVorschau } from '@/server/kern/vorschau';
import { type VorlageAnsicht, vorlageNach } from '@/server/vorlagen/queries';

export type OeffentlicheSicht = {
  /** The paper as this reader sees it whole. */
  ganz: VorlageAnsicht;
  /** What the public reads at `zeitpunkt`; null = nothing, the address is one of an unknown page. */
  aussen: VorlageAnsicht | null;
  zeitpunkt: Date;
  /** Nothing has sent this paper out yet: what is shown assumes that its planned Sitzungen are invited to now. */
  angenommen: boolean;
};

/**
 * What everybody outside reads of a paper at an instant (not before now), by the public's own views. Null for who may not
 * ask, and for what does not exist.
 */
export async function oeffentlicheSicht(
  akteur: Akteur,
  id: string,
  wann: Date,
  jetzt: Date,
): Promise<OeffentlicheSicht | null> {
  const ganz = await vorlageNach(akteur, id, berlinTag(jetzt));
  if (!ganz?.gegenstand || !darf(akteur, 'oeffentlichkeit.vorschauen', ganz.gegenstand)) return null;
  const zeitpunkt = wann < jetzt ? jetzt : wann;
  const angenommen = (await dbIntern().versandVorlage.count({ where: { vorlageId: id } })) === 0;
  const aussen = await inVorschau(
    zeitpunkt,
    async (tx) => (angenommen ? nimmVersandAn(tx, id, jetzt) : undefined),
    () => vorlageNach(OEFFENTLICH, id, berlinTag(zeitpunkt)),
  );
  return { ganz, aussen, zeitpunkt, angenommen };
}

/** As if it were released and all its planned Sitzungen were invited to at this instant; Sitzung before paper, as everybody locks. */
async function nimmVersandAn(tx: Transaktion, id: string, am: Date): Promise<void> {
  const sitzungen = await tx.$queryRaw<{ id: string; geladen: boolean }[]>`
    SELECT s.id, s."tagesordnungAb" IS NOT NULL AS geladen FROM intern.sitzung s WHERE s.id IN (
      SELECT b."sitzungId" FROM intern.beratung b WHERE b."vorlageId" = ${id}::uuid AND b."entfallenAm" IS NULL) ORDER BY s.id`;
  const versand = sitzungen.map((s) => ({
    id: randomUUID(),
    art: s.geladen ? 'NACHTRAG' : 'EINLADUNG',
    sitzung: s.id,
  }));
  const alle = versand.length > 0 ? versand : [{ id: randomUUID(), art: 'SONDERVERSAND', sitzung: null }];
  for (const v of alle)
    await tx.$executeRaw`INSERT INTO intern.versand (id, art, "sitzungId", "versandtAm", "oeffentlichAb")
      VALUES (${v.id}::uuid, ${v.art}, ${v.sitzung}::uuid, ${am}, ${am})`;
  await tx.$executeRaw`UPDATE intern.vorlage SET status = 'IN_BERATUNG'
    WHERE id = ${id}::uuid AND status IN ('ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET')`;
  for (const v of alle) {
    await tx.$executeRaw`INSERT INTO intern.versand_vorlage ("versandId", "vorlageId") VALUES (${v.id}::uuid, ${id}::uuid)`;
    await tx.$executeRaw`UPDATE intern.tagesordnungspunkt t SET "versandId" = ${v.id}::uuid
      WHERE t."sitzungId" = ${v.sitzung}::uuid AND t."versandId" IS NULL
        AND t.id IN (SELECT b."tagesordnungspunktId" FROM intern.beratung b WHERE b."vorlageId" = ${id}::uuid)`;
  }
}
