const TAGE = 180;
const TAG_MS = 86_400_000;

type Angaben = { kontakte: readonly string[]; adresse: string };

/**
 * security.txt (RFC 9116): whom to tell of a hole. Asked anew it holds for another half year. Null where the city names
 * nobody: a file without a contact would be none.
 */
export function sicherheitsmeldung({ kontakte, adresse }: Angaben, jetzt: Date): string | null {
  const erreichbar = [...new Set(kontakte)].filter((email) => /^[^\s@]+@[^\s@]+$/.test(email));
  if (erreichbar.length === 0) return null;
  const gueltigBis = new Date(jetzt.getTime() + TAGE * TAG_MS);
  return [
    ...erreichbar.map((email) => `Contact: mailto:${email}`),
    `Expires: ${gueltigBis.toISOString().slice(0, 19)}Z`,
    'Preferred-Languages: de, en',
    `Canonical: ${adresse}/.well-known/security.txt`,
    '',
  ].join('\n');
}
