import type { Personenname } from '../benutzer/personenname';

/** A person as one addresses and quotes them: "Dr. Erika Probe". */
export const vollerName = ({ titel, vorname, nachname }: Personenname): string =>
  [titel, vorname, nachname].filter(Boolean).join(' ');

/** A person in lists, which go by surname: "Probe, Dr. Erika". */
export const listenname = ({ titel, vorname, nachname }: Personenname): string =>
  [nachname, [titel, vorname].filter(Boolean).join(' ')].filter(Boolean).join(', ');
