import { z } from 'zod';
import type { Kontaktart } from './kontaktart';

const Email = z.email().max(254);
const TELEFON = /^\+?[\d\s()/-]{3,40}$/;

/** What is wrong with a detail of this kind, as a sentence; null when it can be shown and linked. */
export function kontaktfehler(art: Kontaktart, wert: string): string | null {
  switch (art) {
    case 'EMAIL':
      return Email.safeParse(wert).success
        ? null
        : 'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel name@ort.example.';
    case 'TELEFON':
      return TELEFON.test(wert) && /\d{3}/.test(wert.replace(/\D/g, ''))
        ? null
        : 'Bitte geben Sie die Nummer in Ziffern an, zum Beispiel 0231 50-0.';
    case 'WEBSEITE':
      return istWebadresse(wert) ? null : 'Bitte geben Sie die Adresse mit https:// an.';
    case 'ANSCHRIFT':
      return null;
  }
}

function istWebadresse(wert: string): boolean {
  if (!/^https?:\/\/\S+$/.test(wert) || !URL.canParse(wert)) return false;
  const { username, password, hostname } = new URL(wert);
  return username === '' && password === '' && hostname.includes('.');
}

/** Where a detail leads when it is clicked; null for a postal address. */
export function kontaktziel(art: Kontaktart, wert: string): string | null {
  if (kontaktfehler(art, wert) !== null) return null;
  if (art === 'EMAIL') return `mailto:${wert}`;
  if (art === 'TELEFON') return `tel:${wert.replace(/[^\d+]/g, '')}`;
  return art === 'WEBSEITE' ? wert : null;
}

type Zustimmung = { einwilligungAm: unknown; widerrufenAm: unknown };

/** P1: public while a consent stands; the twin of view oeffentlich.kontakt. */
export const istOeffentlich = ({ einwilligungAm, widerrufenAm }: Zustimmung): boolean =>
  einwilligungAm !== null && widerrufenAm === null;
