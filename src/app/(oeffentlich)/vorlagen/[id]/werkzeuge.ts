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
    ['oeffentlichkeit.vorschauen', 'oeffentlich', 'Was sieht die Öffentlichkeit?'],
    ['verlauf.lesen', 'verlauf', 'Änderungen'],
    [
      'vorlage.depublizieren',
      'entziehen',
      gegenstand.oeffentlich ? 'Aus der Öffentlichkeit nehmen' : 'Öffentlichkeit',
    ],
  ] as const;
  const eigene = moeglich.flatMap(([aktion, seite, text]) =>
    darf(akteur, aktion, gegenstand) ? [{ href: `/buero/vorlagen/${id}/${seite}`, text }] : [],
  );
  const zeichnen = darf(akteur, 'mitzeichnung.zeichnen', gegenstand);
  const mitzeichnung =
    darf(akteur, 'mitzeichnung.einleiten', gegenstand) ||
    (gegenstand.mitzeichnung.length > 0 && darf(akteur, 'mitzeichnung.lesen', gegenstand));
  return mitzeichnung
    ? [...eigene, { href: `/mitzeichnung/${id}`, text: zeichnen ? 'Mitzeichnen' : 'Mitzeichnung' }]
    : eigene;
}
