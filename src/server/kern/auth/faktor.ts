import 'server-only';
import { symmetricDecrypt } from 'better-auth/crypto';
import { create } from 'qrcode';
import type { AblehnungsCode } from '@/domain/kern/ablehnung';
import { dbIntern } from '../db';
import { ablehnungAus } from './antwort';
import { auth } from './betterAuth';

/** A picture of squares: so many on a side, and the path that draws the dark ones. */
export type Rasterbild = { seite: number; pfad: string };

/** What is typed or photographed into an app. */
export type Schluessel = { text: string; bild: Rasterbild };

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((b) => b.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((f) => BASE32[Number.parseInt(f.padEnd(5, '0'), 2)]).join('');
}

function rasterbild(text: string): Rasterbild {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dunkle = [...data.entries()].filter(([, dunkel]) => dunkel);
  return { seite: size, pfad: dunkle.map(([n]) => `M${n % size} ${Math.floor(n / size)}h1v1h-1z`).join('') };
}

/** The secret of a factor that is not confirmed yet; null where there is none, or it is in use. */
export async function unbestaetigterSchluessel(benutzerId: string): Promise<Schluessel | null> {
  const faktor = await dbIntern().zweiterFaktor.findFirst({
    where: { userId: benutzerId, verified: false },
    select: { secret: true, benutzer: { select: { email: true } } },
  });
  if (!faktor) return null;
  const { secretConfig } = await auth().$context;
  const geheim = await symmetricDecrypt({ key: secretConfig, data: faktor.secret });
  const text = base32(Buffer.from(geheim));
  const wen = `Ratslauf:${encodeURIComponent(faktor.benutzer.email)}`;
  return {
    text,
    bild: rasterbild(`otpauth://totp/${wen}?secret=${text}&issuer=Ratslauf&digits=6&period=30`),
  };
}

/** The recovery codes not used yet. */
export async function notfallcodes(benutzerId: string): Promise<string[]> {
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: benutzerId } });
  return backupCodes;
}

type Antwort = { kekse: Headers } | AblehnungsCode;

async function antwortAus(antwort: Response): Promise<Antwort> {
  switch (await ablehnungAus(antwort)) {
    case null:
      return { kekse: antwort.headers };
    case 'INVALID_CODE':
      return 'CODE_FALSCH';
    case 'INVALID_PASSWORD':
      return 'KENNWORT_FALSCH';
    case 'TOTP_ALREADY_ENABLED':
      return 'FAKTOR_BESTEHT';
    default:
      return 'NICHT_GEFUNDEN';
  }
}

/** A new secret, not in use before `bestaetigeSchluessel`. */
export const neuerSchluessel = async (password: string, headers: Headers): Promise<Antwort> =>
  antwortAus(await auth().api.enableTwoFactor({ body: { password }, headers, asResponse: true }));

/** The app has the secret: from now on its codes are asked for. The session is a new one, opened with a code. */
export const bestaetigeSchluessel = async (code: string, headers: Headers): Promise<Antwort> =>
  antwortAus(await auth().api.verifyTOTP({ body: { code }, headers, asResponse: true }));

/** Ten new recovery codes; those before are worth nothing. */
export const erneuereNotfallcodes = async (password: string, headers: Headers): Promise<Antwort> =>
  antwortAus(await auth().api.generateBackupCodes({ body: { password }, headers, asResponse: true }));
