import type { Ziel } from '@/components/ui/ziel';
import type { Akteur } from '@/domain/zugriff/akteur';
import { darf } from '@/domain/zugriff/darf';
import type { VorlageAnsicht } from '@/server/vorlagen/queries';

/** Where this Akteur may work on the paper; who reads only its public side has nothing to do here. */
export function werkzeuge(akteur: Akteur, { id, gegenstand }: VorlageAnsicht): Ziel[] {
  if (!gegenstand) return [];
  const freigeben = darf(akteur, 'vorlage.freigeben', gegenstand);
  const moeglich = [
    ['vorlage.bearbeiten', 'bearbeiten', freigeben ? 'Bearbeiten und freigeben' : 'Bearbeiten'],
    ['beratungsfolge.bearbeiten', 'beratungsfolge', 'Beratungsfolge'],
    ['vorlage.bearbeiten', 'anlagen', 'Anlagen'],
    ['sachstand.eintragen', 'sachstand', 'Sachstand eintragen'],
    ['verlauf.lesen', 'verlauf', 'Änderungen'],
    [
      'vorlage.depublizieren',
      'entziehen',
      gegenstand.oeffentlich ? 'Aus der Öffentlichkeit nehmen' : 'Öffentlichkeit',
    ],
  ] as const;
  return moeglich.flatMap(([aktion, seite, text]) =>
    darf(akteur, aktion, gegenstand) ? [{ href: `/buero/vorlagen/${id}/${seite}`, text }] : [],
  );
}
