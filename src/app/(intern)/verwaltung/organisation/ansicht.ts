import { alsKennung } from '@/domain/organisation/gliederung';
import { einheitsname } from '@/domain/texte/einheit';
import type { Einheit, Unbekannte } from '@/server/einheiten/queries';

/** Units to stand below, each with its number and name. */
export const waehlbare = (einheiten: readonly Einheit[], ohne: string | null) =>
  einheiten.filter((e) => e.id !== ohne).map((e) => ({ id: e.id, text: einheitsname(e) }));

/** "12 Vorlagen", "eine Vorlage". */
export const vorlagenzahl = (zahl: number): string => (zahl === 1 ? 'eine Vorlage' : `${zahl} Vorlagen`);

/** How many papers carry this printed Kennung without a unit. */
const herrenlos = (unbekannte: readonly Unbekannte[], kennung: string): number =>
  unbekannte
    .filter((u) => alsKennung(u.kennung) === alsKennung(kennung))
    .reduce((summe, u) => summe + u.vorlagen, 0);

/** What taking over does, in a sentence; null where there is nothing to take over. */
export function uebernahmesatz(unbekannte: readonly Unbekannte[], kennung: string | null): string | null {
  if (unbekannte.length === 0) return null;
  const was = 'Wer für die Einheit arbeitet, liest sie dann als eigene.';
  if (kennung === null) {
    const gesamt = unbekannte.map((u) => `${u.kennung}: ${u.vorlagen}`).slice(0, 12);
    return `Ohne Einheit sind bisher: ${gesamt.join(', ')}${unbekannte.length > 12 ? ' …' : ''}. ${was}`;
  }
  const zahl = herrenlos(unbekannte, kennung);
  return zahl === 0 ? null : `Es sind ${vorlagenzahl(zahl)}. ${was}`;
}
