import { entscheidet } from '../beratungsfolge/position/phase';
import type { Zustaendigkeit } from '../beratungsfolge/schritt';
import {
  type Kalender,
  naechsteSitzung,
  type VerschiebbarerSchritt,
} from '../beratungsfolge/verschiebung/ersatztermin';
import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';
import type { ErgebnisEingabe } from './eingabe';

/** A referral: the step of the body referred to, and where it returns to. */
export type Verweisung = {
  gremiumId: string;
  zustaendigkeit: Zustaendigkeit;
  sitzungId: string | null;
  /** The return step of the referring body; null without Rücklauf. */
  ruecklauf: { sitzungId: string | null } | null;
};

/**
 * VERWIESEN (§2.2): a step of the target at its next Sitzung; the return, where there is one, at the first Sitzung after
 * it. A step that decides always gets its paper back, unless the target decides itself.
 */
export function planeVerweisung(
  schritt: VerschiebbarerSchritt,
  kalender: Kalender,
  { ziel, zielZustaendigkeit, ruecklauf }: Pick<ErgebnisEingabe, 'ziel' | 'zielZustaendigkeit' | 'ruecklauf'>,
): Result<Verweisung, Ablehnung> {
  if (ziel === null || ziel === schritt.gremiumId)
    return abgelehnt({ code: 'ZIEL_FEHLT', regel: 'V-MATRIX', feld: 'ziel' });
  const zustaendigkeit = zielZustaendigkeit ?? uebliche(schritt.zustaendigkeit);
  const dort = naechsteSitzung({ ...schritt, gremiumId: ziel }, [], kalender);
  const zurueck = ruecklauf || (entscheidet(schritt) && zustaendigkeit !== 'BESCHLUSS');
  return ok({
    gremiumId: ziel,
    zustaendigkeit,
    sitzungId: dort.sitzungId,
    ruecklauf: zurueck ? { sitzungId: wieder(schritt, dort, kalender) } : null,
  });
}

/** What the target is asked for when nobody says it. */
export const uebliche = (zustaendigkeit: Zustaendigkeit): Zustaendigkeit =>
  zustaendigkeit === 'KENNTNISNAHME' || zustaendigkeit === 'ANHOERUNG' ? zustaendigkeit : 'EMPFEHLUNG';

function wieder(
  schritt: VerschiebbarerSchritt,
  dort: { datum: string | null; beginn: string | null },
  kalender: Kalender,
): string | null {
  if (dort.datum === null) return null;
  return naechsteSitzung(schritt, [{ datum: dort.datum, beginn: dort.beginn }], kalender).sitzungId;
}
