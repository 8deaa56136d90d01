import 'server-only';
import type { Verfahren } from '@/domain/anmeldung/verfahren';
import type { Akteur } from '@/domain/zugriff/akteur';
import { zuhauseMit } from '@/domain/zugriff/zuhause';
import { schreibe } from '../db';
import { betrifft, protokolliere } from '../protokoll';
import { echteZeit } from '../uhr';
import { akteurZu } from './akteur';
import { geraetskeks } from './geraetskeks';
import { sitzungZu } from './sitzung';

/** The cookies of the new session, and where who signed in begins ("/" without a page of their own). */
export type Eintritt = { kekse: Headers; zuhause: string };

/** Who proved what: the account, how, and the cookies better-auth answered with. */
type Beweis = { benutzerId: string; verfahren: Verfahren; kekse: Headers };

/**
 * What every way of signing in ends with: the session this browser brought along ends, the visit is noted, the browser
 * becomes one this account has signed in with. Null for an account locked meanwhile.
 */
export async function beginne(
  { benutzerId, verfahren, kekse }: Beweis,
  jetzt: Date,
  kopf: Headers,
): Promise<Eintritt | null> {
  const neu = await akteurZu(benutzerId, jetzt);
  if (!neu) return null;
  const vorher = await sitzungZu(kopf);
  await schreibe(async (tx) => {
    // Those that ended by themselves go along, since nobody comes back for them.
    const vorbei = { expiresAt: { lt: echteZeit() } };
    await tx.authSitzung.deleteMany({ where: vorher ? { OR: [{ id: vorher.id }, vorbei] } : vorbei });
    const { besuchAm } = await tx.benutzer.findUniqueOrThrow({
      where: { id: benutzerId },
      select: { besuchAm: true },
    });
    await tx.benutzer.update({
      where: { id: benutzerId },
      data: { vorigerBesuchAm: besuchAm, besuchAm: jetzt },
      select: { id: true },
    });
    const eintrag = {
      aktion: 'anmeldung.gelungen',
      ...betrifft('benutzer', benutzerId),
      nach: { verfahren },
    };
    await protokolliere(tx, neu, eintrag, jetzt);
  });
  const mitGeraet = new Headers(kekse);
  mitGeraet.append('set-cookie', geraetskeks(kopf, benutzerId));
  return { kekse: mitGeraet, zuhause: zuhauseMit(neu.rechte.rollen)[0]?.href ?? '/' };
}

/** A proof was wrong. Of unknown people nothing is kept, not even what they typed; of nobody the address. */
export async function scheitere(
  akteur: Akteur,
  benutzerId: string | null,
  verfahren: Verfahren,
  jetzt: Date,
): Promise<void> {
  const eintrag = {
    aktion: 'anmeldung.gescheitert',
    ...betrifft('benutzer', benutzerId),
    nach: { verfahren },
  };
  await schreibe((tx) => protokolliere(tx, akteur, eintrag, jetzt));
}
