import type { Kontozustand } from '../konto/filter';

export const KONTOZUSTAND_TEXT: Record<Kontozustand, string> = {
  OFFEN: 'aktiv',
  GESPERRT: 'gesperrt',
  OHNE_ROLLE: 'ohne Rolle',
  NIE_ANGEMELDET: 'nie angemeldet',
};

/** What has just been done to an account, by the word in the address. */
const GETAN = {
  angelegt: 'Das Konto ist angelegt. Damit die Person sich anmelden kann, braucht sie noch einen Link.',
  eingeladen: 'Das Konto ist angelegt, die Einladung ist unterwegs.',
  gespeichert: 'Die Angaben sind gespeichert.',
  berechtigt: 'Die Rechte sind gespeichert. Sie gelten ab der nächsten Anfrage dieser Person.',
  einladung: 'Die Einladung ist unterwegs. Frühere Links gelten nicht mehr.',
  abgemeldet: 'Alle Anmeldungen dieses Kontos sind beendet.',
  faktor: 'Der zweite Faktor ist entfernt, alle Anmeldungen sind beendet.',
  gesperrt: 'Das Konto ist gesperrt, alle Anmeldungen sind beendet.',
  entsperrt: 'Das Konto ist wieder offen.',
} as const;
export type Getan = keyof typeof GETAN;

export const getanText = (wort: string | string[] | undefined): string | null =>
  typeof wort === 'string' && Object.hasOwn(GETAN, wort) ? GETAN[wort as Getan] : null;
