import type { Client } from 'pg';
import { BILDER } from '@/domain/statistik/bilder';
import { adressmuster } from '../kanarien/wege';

/** What fills `[…]`, by the part of the address before it, as SQL that answers with ids. */
const FUELLUNG: Record<string, string> = {
  '/vorlagen': `(SELECT id FROM vorlage WHERE status = 'IN_BERATUNG' AND "oeffentlichAb" <= jetzt() ORDER BY id LIMIT 1)
    UNION ALL (SELECT "vonId" FROM verweis v JOIN vorlage p ON p.id = v."vonId" WHERE p."oeffentlichAb" <= jetzt() ORDER BY 1 LIMIT 1)
    UNION ALL (SELECT "vorlageId" FROM sachstand s JOIN vorlage p ON p.id = s."vorlageId" WHERE p."oeffentlichAb" <= jetzt() ORDER BY 1 LIMIT 1)
    UNION ALL (SELECT id FROM vorlage WHERE "oeffentlichkeit" = 'NICHTOEFFENTLICH' AND nummer IS NOT NULL ORDER BY id LIMIT 1)`,
  '/buero/vorlagen': `(SELECT id FROM vorlage WHERE status = 'ENTWURF' ORDER BY id LIMIT 1)
    UNION ALL (SELECT id FROM vorlage WHERE status = 'GEZEICHNET' ORDER BY id LIMIT 1)
    UNION ALL (SELECT id FROM vorlage WHERE status = 'IN_BERATUNG' AND "oeffentlichAb" <= jetzt() ORDER BY id LIMIT 1)`,
  '/mitzeichnung': `(SELECT "vorlageId" AS id FROM mitzeichnung ORDER BY 1 LIMIT 1)
    UNION ALL (SELECT id FROM vorlage WHERE status IN ('MITZEICHNUNG', 'ENTWURF') ORDER BY status DESC, id LIMIT 1)`,
  '/sitzungen': `(SELECT id FROM sitzung WHERE "tagesordnungAb" <= jetzt() ORDER BY datum DESC LIMIT 1)`,
  '/buero/sitzungen': `(SELECT id FROM sitzung WHERE datum > '2026-11-23' AND "tagesordnungAb" IS NULL ORDER BY datum LIMIT 1)
    UNION ALL (SELECT id FROM sitzung WHERE datum > '2026-11-23' AND "tagesordnungAb" <= jetzt() ORDER BY datum LIMIT 1)`,
  '/punkte': `SELECT id FROM tagesordnungspunkt WHERE "versandId" IS NULL`,
  '/protokoll': `SELECT t."sitzungId" AS id FROM beratung b JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId"
    JOIN sitzung s ON s.id = t."sitzungId" WHERE s.datum <= '2026-11-23' ORDER BY s.datum DESC LIMIT 1`,
  '/gremien': `(SELECT id FROM gremium WHERE art = 'RAT' LIMIT 1) UNION ALL (SELECT "gremiumId" FROM kontakt k
    JOIN mitgliedschaft m ON m."personId" = k."personId" ORDER BY 1 LIMIT 1)`,
  '/verwaltung/gremien': `SELECT id FROM gremium WHERE art <> 'RAT' ORDER BY name LIMIT 1`,
  '/buero/umplanung': `SELECT id FROM gremium WHERE art <> 'RAT' ORDER BY name LIMIT 1`,
  '/verwaltung/benutzer': `SELECT id FROM benutzer ORDER BY id LIMIT 2`,
  '/verwaltung/personen': `SELECT "personId" AS id FROM mitgliedschaft ORDER BY 1 LIMIT 1`,
  '/verwaltung/wahlperioden': `SELECT id FROM wahlperiode ORDER BY beginn DESC LIMIT 1`,
  '/verwaltung/organisation': `SELECT id FROM organisationseinheit ORDER BY id LIMIT 1`,
  '/dokumente': `SELECT id FROM anlage ORDER BY oeffentlich DESC, id LIMIT 2`,
  '/ds': `SELECT nummer AS id FROM vorlage WHERE nummer IS NOT NULL ORDER BY id LIMIT 1`,
};

/** What a program asks for or where a form is sent: no page to be looked at. */
export const OHNE_SEITE = /\/(hochladen|antwort|frage|passkey|verzeichnis)$/;

/** Every address of every pattern of the build, of these papers besides; throws for one that nobody has told it how to fill. */
export async function wege(client: Client, mehr: readonly string[]): Promise<Map<string, string[]>> {
  const ids = async (davor: string): Promise<string[]> => {
    const passend = Object.keys(FUELLUNG)
      .filter((f) => davor.endsWith(f))
      .sort((a, b) => b.length - a.length);
    const sql = FUELLUNG[passend[0] ?? ''];
    if (!sql) throw new Error(`Womit füllt sich ${davor}/[…]?`);
    const { rows } = await client.query<{ id: string }>(sql);
    const weitere = /\/vorlagen$/.test(davor) ? mehr : [];
    return [...new Set([...rows.map((z) => z.id), ...weitere])];
  };
  const alle = new Map<string, string[]>();
  for (const muster of adressmuster().filter((m) => !OHNE_SEITE.test(m)))
    alle.set(muster, await fuelle(muster, client, ids));
  return alle;
}

async function fuelle(
  muster: string,
  client: Client,
  ids: (davor: string) => Promise<string[]>,
): Promise<string[]> {
  if (muster.includes('/punkte/')) {
    const { rows } = await client.query<{ pfad: string }>(
      `SELECT '/buero/sitzungen/' || t."sitzungId" || '/punkte/' || t.id AS pfad FROM tagesordnungspunkt t JOIN sitzung s ON s.id = t."sitzungId"
       WHERE s.datum > '2026-11-23' ORDER BY t."versandId" NULLS FIRST, t.id LIMIT 1`,
    );
    return rows.map((z) => z.pfad);
  }
  if (muster === '/statistik/[bild]/csv') return BILDER.map((bild) => `/statistik/${bild}/csv`);
  if (muster === '/verwaltung/kommune/[abschnitt]')
    return ['anschrift', 'rechtliches'].map((a) => `/verwaltung/kommune/${a}`);
  if (muster === '/verwaltung/verlauf/[art]/[id]')
    return (await ids('/verwaltung/gremien')).map((id) => `/verwaltung/verlauf/gremium/${id}`);
  const [davor = '', dahinter = ''] = muster.split(/\/\[[^\]]*\]/);
  if (davor === muster) return [muster];
  return (await ids(davor)).map((id) => `${davor}/${encodeURIComponent(id)}${dahinter}`);
}
