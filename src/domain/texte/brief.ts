/** The mail with the one-time link to choose a password. */
export const linkBrief = (name: string, link: string): { betreff: string; text: string } => ({
  betreff: 'Ihr neues Kennwort für Ratslauf',
  text: `Guten Tag ${name},

für Ihr Konto wurde ein neues Kennwort angefordert. Unter dieser Adresse können Sie es wählen:

${link}

Der Link gilt eine Stunde und nur einmal. Wenn Sie nichts angefordert haben, brauchen Sie nichts zu tun:
Ihr bisheriges Kennwort gilt weiter.
`,
});
