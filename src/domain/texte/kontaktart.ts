import type { Kontaktart } from '../person/kontaktart';

export const KONTAKTART_TEXT: Record<Kontaktart, string> = {
  EMAIL: 'E-Mail',
  TELEFON: 'Telefon',
  ANSCHRIFT: 'Anschrift',
  WEBSEITE: 'Webseite',
};
