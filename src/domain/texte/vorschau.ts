import type { Oeffentlichkeit } from '../vorlage/vorlage';

/** What a preview shows, and what it had to assume. */
export function vorschauSatz(
  oeffentlichkeit: Oeffentlichkeit,
  zuSehen: boolean,
  angenommen: boolean,
): string {
  if (zuSehen && angenommen)
    return 'Noch sieht niemand etwas. So wäre die Vorlage zu lesen, wenn sie jetzt freigegeben und zu allen vorgesehenen Sitzungen versandt würde.';
  if (zuSehen) return 'Zu dieser Zeit ist die Vorlage für alle zu lesen.';
  if (oeffentlichkeit === 'NICHTOEFFENTLICH')
    return 'Die Vorlage ist nichtöffentlich: Unter ihrer Adresse steht, was unter jeder unbekannten steht. Auf Tagesordnungen steht ein neutraler Text.';
  return 'Zu dieser Zeit sieht die Öffentlichkeit nichts von dieser Vorlage, auch nicht, dass es sie gibt.';
}
