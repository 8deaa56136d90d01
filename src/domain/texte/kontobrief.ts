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

/** Tells the earlier address that an account has moved away from it. */
export const adresswechselBrief = (name: string, kommune: string): { betreff: string; text: string } => ({
  betreff: `Ihre Adresse in Ratslauf wurde geändert (${kommune})`,
  text: `Guten Tag ${name},

die Administration hat die E-Mail-Adresse Ihres Kontos in Ratslauf geändert. Mit dieser Adresse können Sie sich
nicht mehr anmelden. Wenn Sie davon nichts wissen, wenden Sie sich bitte sofort an die Administration Ihrer Kommune.
`,
});
