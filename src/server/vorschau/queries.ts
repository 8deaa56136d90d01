import 'server-only';
import { escapeLiteral } from 'pg';
import { berlinTag } from '@/domain/kern/localDate';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
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
  const angenommen = !ganz.versandt;
  const aussen = await inVorschau(zeitpunkt, angenommen ? versand(id, jetzt) : [], () =>
    vorlageNach(OEFFENTLICH, id, berlinTag(zeitpunkt)),
  );
  return { ganz, aussen, zeitpunkt, angenommen };
}

/** As if it were released and all its planned Sitzungen were invited to at this instant; Sitzung before paper, as everybody locks. */
function versand(id: string, am: Date): string[] {
  const vorlage = `${escapeLiteral(id)}::uuid`;
  const wann = `'${am.toISOString()}'::timestamptz`;
  const schritte = `intern.beratung b WHERE b."vorlageId" = ${vorlage}`;
  const neu = `intern.versand n WHERE n."oeffentlichAb" = ${wann} AND n.xmin = pg_current_xact_id()::xid`;
  return [
    `INSERT INTO intern.versand (id, art, "sitzungId", "versandtAm", "oeffentlichAb")
      SELECT gen_random_uuid(), CASE WHEN s."tagesordnungAb" IS NULL THEN 'EINLADUNG' ELSE 'NACHTRAG' END, s.id, ${wann}, ${wann}
      FROM intern.sitzung s WHERE s.id IN (SELECT b."sitzungId" FROM ${schritte} AND b."entfallenAm" IS NULL) ORDER BY s.id`,
    `INSERT INTO intern.versand (id, art, "versandtAm", "oeffentlichAb")
      SELECT gen_random_uuid(), 'SONDERVERSAND', ${wann}, ${wann} WHERE NOT EXISTS (SELECT FROM ${neu})`,
    `UPDATE intern.vorlage SET status = 'IN_BERATUNG'
      WHERE id = ${vorlage} AND status IN ('ENTWURF', 'MITZEICHNUNG', 'GEZEICHNET')`,
    `INSERT INTO intern.versand_vorlage ("versandId", "vorlageId") SELECT n.id, ${vorlage} FROM ${neu}`,
    `UPDATE intern.tagesordnungspunkt t SET "versandId" = n.id FROM ${neu} AND t."sitzungId" = n."sitzungId" AND t."versandId" IS NULL
      AND t.id IN (SELECT b."tagesordnungspunktId" FROM ${schritte})`,
  ];
}
