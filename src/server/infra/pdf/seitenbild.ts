import 'server-only';
import { rechteckig } from '@/domain/anlage/geometrie';
import type { Seitenbild } from '@/domain/anlage/seitenbild';
import { befehleVon, type Dokument, type Seite } from './oeffnen';
import { zeichneSeite } from './seite';

export type Kommentar = {
  subtype?: string;
  rect?: number[];
  hasAppearance?: boolean;
  color?: unknown;
  titleObj?: { str?: string };
};

export const kommentareAuf = (seite: Seite): Promise<Kommentar[]> =>
  seite.getAnnotations() as Promise<Kommentar[]>;

/** Where each character of a page stands and what is painted over it, comments included. */
export async function seitenbild(
  dokument: Dokument,
  seite: Seite,
  kommentare: readonly Kommentar[],
): Promise<Seitenbild> {
  const z = await zeichneSeite(await befehleVon(dokument, seite));
  for (const k of kommentare) if (liegtDarueber(k)) z.kasten(ecken(k.rect ?? []));
  return z.bild();
}

/** Readers show these though they carry no drawing of their own; a mark to blacken hides nothing until it is carried out. */
const liegtDarueber = ({ subtype, hasAppearance, color }: Kommentar): boolean =>
  subtype === 'Redact' || (subtype === 'FreeText' && !hasAppearance && color != null);

const ecken = ([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[]) => rechteckig(x0, y0, x1, y1);
