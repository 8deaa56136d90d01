import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { gilt, verlaengert } from '@/domain/anmeldung/sitzungsdauer';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import { dbIntern, frage } from '../db';
import { istSitzungskeks } from '../sitzungskeks';
import { echteZeit } from '../uhr';
import { auth } from './betterAuth';
import { KONTO_SQL, type Kontozeile } from './kontozeile';

export type Sitzung = {
  id: string;
  benutzerId: string;
  verfahren: Verfahren;
  /** What its account may just now; null once it is locked. */
  konto: Kontozeile | null;
};

type Zeile = Sitzung & { beginn: Date; ende: Date };

/** Asked with every page of somebody signed in, so session and account by one statement. */
const SITZUNG = `SELECT s.id, s."userId" AS "benutzerId", s.verfahren, s."createdAt" AS beginn, s."expiresAt" AS ende,
    CASE WHEN b."gesperrtAm" IS NULL THEN ${KONTO_SQL} END AS konto
  FROM auth_sitzung s JOIN benutzer b ON b.id = s."userId" WHERE s.token = $1`;

/**
 * The session behind these request headers, null without a good one. Every request moves its end (idle timeout): in the
 * database, where pages may write too.
 */
export async function sitzungZu(kopf: Headers): Promise<Sitzung | null> {
  const marke = await auth().api.liesMarke({ headers: kopf });
  if (marke === null) return null;
  const [gefunden] = await frage<Zeile>('INTERN', { text: SITZUNG, values: [marke] });
  if (!gefunden) return null;
  const { beginn, ende, ...sitzung } = gefunden;
  const { id } = sitzung;
  const jetzt = echteZeit();
  if (!gilt({ beginn, ende }, jetzt)) {
    // Not one that another request has moved on meanwhile.
    await dbIntern().authSitzung.deleteMany({ where: { id, expiresAt: ende } });
    return null;
  }
  const neu = verlaengert({ beginn, ende }, jetzt);
  // Only where it is still there: signed out at the same moment stays signed out.
  if (neu) await dbIntern().authSitzung.updateMany({ where: { id }, data: { expiresAt: neu } });
  return sitzung;
}

/** The session of this request's cookie. Read once per rendering; without a cookie nothing is asked. */
export const aktuelleSitzung = cache(async (): Promise<Sitzung | null> => {
  const mitKeks = (await cookies()).getAll().some(({ name }) => istSitzungskeks(name));
  return mitKeks ? sitzungZu(await headers()) : null;
});
