import { abstand } from '../../kern/abstand';

/** Longest wording that is read: a role is a line, never a page, so the work stays bounded. */
const HOECHSTLAENGE = 400;

const UMLAUTE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * Wording as it is compared: lower case, ä → ae, ß → ss, words joined again that a line break had split
 * ("Beschluß-\nfassung" → "beschlussfassung"). Cut at 400 characters.
 */
export function vergleichsform(text: string): string {
  return text
    .slice(0, HOECHSTLAENGE)
    .normalize('NFC')
    .replace(/(\p{L})-\s+(?=\p{Ll})(?!(?:und|oder)\b)/gu, '$1')
    .toLowerCase()
    .replace(/[äöüß]/g, (zeichen) => UMLAUTE[zeichen] ?? zeichen);
}

/** Words of a wording in comparison form. */
export function woerter(text: string): string[] {
  return vergleichsform(text).match(/\p{L}+/gu) ?? [];
}

/**
 * True when a written word is the known word or a typing slip of it: at most two edits, and two only when
 * the first letter is right ("Abschluss" is another word than "Beschluss") and the word is long.
 */
export function istVertipptes(geschrieben: string, bekannt: string): boolean {
  if (geschrieben === bekannt) return true;
  const edits = abstand(geschrieben, bekannt);
  if (edits === 1) return bekannt.length >= 6;
  return edits === 2 && bekannt.length >= 9 && geschrieben[0] === bekannt[0];
}
