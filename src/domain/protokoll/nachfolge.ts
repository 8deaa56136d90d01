import { kaskadeZu } from '../beratungsfolge/verschiebung';
import {
  type Kalender,
  moeglicheSitzungen,
  ohneTermin,
  type Terminvorschlag,
  type VerschiebbarerSchritt,
} from '../beratungsfolge/verschiebung/ersatztermin';
import type { Ablehnung } from '../kern/ablehnung';
import { abgelehnt, ok, type Result } from '../kern/result';
import type { ErgebnisEingabe } from './eingabe';
import { BLEIBT, KEINE_NACHFOLGE, OHNE_TERMIN } from './nachfolgewahl';

/** Where a step is put: a Sitzung, or none yet. */
export type Ziel = { schrittId: string; sitzungId: string | null };
/** The successor of a step that was put off, and the later steps that move with it. */
export type Nachfolge = { sitzungId: string | null; verschieben: Ziel[] };

type Angaben = Pick<ErgebnisEingabe, 'termin' | 'verschieben' | 'bestaetigt'>;

/**
 * F6, as chosen: the successor and the later steps, each as it was shown and answered. Refuses a date the body does not
 * have, a cascade other than the one shown, and one nobody confirmed. KEINE leaves the step without a successor: null.
 */
export function planeNachfolge(
  schritt: VerschiebbarerSchritt,
  folge: readonly VerschiebbarerSchritt[],
  kalender: Kalender,
  angaben: Angaben,
): Result<Nachfolge | null, Ablehnung> {
  if (angaben.termin === '') return abgelehnt({ code: 'NACHFOLGE_FEHLT', regel: 'F6', feld: 'termin' });
  if (angaben.termin === KEINE_NACHFOLGE) return ok(null);
  const termin = terminZu(angaben.termin, schritt, kalender);
  if (!termin) return abgelehnt({ code: 'TERMIN_UNGUELTIG', regel: 'F6', feld: 'termin' });
  const kaskade = kaskadeZu(schritt, termin, folge, kalender);
  const antworten = kaskade.map((k) =>
    angaben.verschieben.find((v) => v.termin === angaben.termin && v.schrittId === k.schrittId),
  );
  const gremien = kaskade.flatMap((k) => folge.find((s) => s.id === k.schrittId)?.gremium ?? []);
  if (antworten.includes(undefined))
    return abgelehnt({ code: 'VERSCHIEBUNG_UNGEPRUEFT', regel: 'F6', betrifft: gremien });
  if (kaskade.length > 0 && !angaben.bestaetigt.includes(angaben.termin))
    return abgelehnt({
      code: 'VERSCHIEBUNG_UNBESTAETIGT',
      regel: 'F6',
      feld: 'bestaetigt',
      betrifft: gremien,
    });
  const verschieben: Ziel[] = [];
  for (const antwort of antworten) {
    if (!antwort || antwort.ziel === BLEIBT) continue;
    const spaeterer = folge.find((s) => s.id === antwort.schrittId);
    const ziel = spaeterer && terminZu(antwort.ziel, spaeterer, kalender);
    if (!ziel) return abgelehnt({ code: 'TERMIN_UNGUELTIG', regel: 'F6', feld: 'termin' });
    verschieben.push({ schrittId: antwort.schrittId, sitzungId: ziel.sitzungId });
  }
  return ok({ sitzungId: termin.sitzungId, verschieben });
}

function terminZu(
  gewaehlt: string,
  schritt: VerschiebbarerSchritt,
  kalender: Kalender,
): Terminvorschlag | undefined {
  if (gewaehlt === OHNE_TERMIN) return ohneTermin(schritt);
  return moeglicheSitzungen(schritt, [], kalender).find((s) => s.sitzungId === gewaehlt);
}
