import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { gilt, verlaengert } from '@/domain/anmeldung/sitzungsdauer';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import { dbIntern } from '../db';
import { istSitzungskeks } from '../sitzungskeks';
import { echteZeit } from '../uhr';
import { auth } from './betterAuth';

export type Sitzung = { id: string; benutzerId: string; verfahren: Verfahren };

/**
 * The session behind these request headers, null without a good one. Every request moves its end (idle timeout): in the
 * database, where pages may write too.
 */
export async function sitzungZu(kopf: Headers): Promise<Sitzung | null> {
  const gefunden = await auth().api.getSession({ headers: kopf });
  if (!gefunden) return null;
  const { id, userId, createdAt: beginn, expiresAt: ende, verfahren } = gefunden.session;
  const jetzt = echteZeit();
  if (!gilt({ beginn, ende }, jetzt)) return null;
  const neu = verlaengert({ beginn, ende }, jetzt);
  // Only where it is still there: signed out at the same moment stays signed out.
  if (neu) await dbIntern().authSitzung.updateMany({ where: { id }, data: { expiresAt: neu } });
  return { id, benutzerId: userId, verfahren: verfahren as Verfahren };
}

/** The session of this request's cookie. Read once per rendering; without a cookie nothing is asked. */
export const aktuelleSitzung = cache(async (): Promise<Sitzung | null> => {
  const mitKeks = (await cookies()).getAll().some(({ name }) => istSitzungskeks(name));
  return mitKeks ? sitzungZu(await headers()) : null;
});
