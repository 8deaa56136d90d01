/** The mail that brings somebody a first or a new way in. */
export const einladungsBrief = (
  name: string,
  kommune: string,
  link: string,
): { betreff: string; text: string } => ({
  betreff: `Ihr Zugang zu Ratslauf (${kommune})`,
  text: `Guten Tag ${name},

für Sie ist ein Konto in Ratslauf eingerichtet, der Auskunft über die Vorlagen und Sitzungen: ${kommune}.
Unter dieser Adresse wählen Sie Ihr Kennwort:

${link}

Der Link gilt sieben Tage und nur einmal. Frühere Links gelten nicht mehr. Bitte geben Sie ihn nicht weiter.
`,
});

/** What somebody else has changed about how one gets in. */
export type Warnung = 'ADRESSE' | 'LINK' | 'FAKTOR';

const WARNUNG: Record<Warnung, string> = {
  ADRESSE:
    'die E-Mail-Adresse Ihres Kontos in Ratslauf geändert. Mit dieser Adresse können Sie sich nicht mehr anmelden.',
  LINK: 'einen Link erzeugt, mit dem sich für Ihr Konto in Ratslauf ein neues Kennwort wählen lässt.',
  FAKTOR:
    'den zweiten Faktor Ihres Kontos in Ratslauf entfernt. Zur Anmeldung genügt Ihr Kennwort, bis Sie einen neuen einrichten.',
};

/** Tells the owner of an account, so that nothing of it happens behind their back. */
export const warnBrief = (
  name: string,
  kommune: string,
  warnung: Warnung,
): { betreff: string; text: string } => ({
  betreff: `Ihr Konto in Ratslauf wurde geändert (${kommune})`,
  text: `Guten Tag ${name},

die Administration hat ${WARNUNG[warnung]}
Wenn Sie davon nichts wissen, wenden Sie sich bitte sofort an die Administration Ihrer Kommune.
`,
});
