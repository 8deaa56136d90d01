import type { Formularwerte } from '@/domain/kern/formular';
import type { Personakte, Personensitz } from '@/server/personen/queries';

export const personwerte = (p: Personakte): Formularwerte => ({
  titel: p.titel ?? '',
  vorname: p.vorname,
  nachname: p.nachname,
  ausSuchmaschinen: p.ausSuchmaschinen ? 'ja' : '',
});

export const sitzwerte = (s: Personensitz): Formularwerte => ({
  rolle: s.rolle,
  fraktion: s.fraktion ?? '',
  stimmberechtigt: s.stimmberechtigt ? 'ja' : '',
  von: s.von,
  bis: s.bis ?? '',
});

const SAETZE: Record<string, string> = {
  neu: 'Die Person ist angelegt. Tragen Sie nun ihre Mitgliedschaften ein.',
  angaben: 'Die Angaben sind gespeichert.',
  sitz: 'Die Mitgliedschaft ist gespeichert.',
  aus: 'Alle Mitgliedschaften sind beendet.',
  kontakt: 'Die Kontaktangabe ist gespeichert.',
  einwilligung: 'Die Einwilligung ist erfasst. Die Angabe ist jetzt öffentlich.',
  widerruf: 'Die Einwilligung ist widerrufen. Die Angabe ist nicht mehr öffentlich.',
  geloescht: 'Die Kontaktangabe ist gelöscht.',
};

/** What has just been done, by the mark in the address. */
export const erfolg = (marke: string): string | null => SAETZE[marke.split('-')[0] ?? ''] ?? null;
