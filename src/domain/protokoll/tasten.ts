/** What a pressed key looks like, as far as it matters. */
export type Tastendruck = {
  key: string;
  mitZusatz: boolean;
  /** What has the focus: a field for text, another field, something that answers to Enter itself, or nothing of it. */
  fokus: 'text' | 'feld' | 'ausloeser' | 'frei';
};

export const TASTEN = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;
export type Taste = (typeof TASTEN)[number] | 'enter' | 'hoch' | 'runter' | 'k' | 'z' | '?';

const NAMEN: ReadonlyMap<string, Taste> = new Map([
  ['Enter', 'enter'],
  ['ArrowUp', 'hoch'],
  ['ArrowDown', 'runter'],
  ['?', '?'],
]);

/**
 * The key of the clerk's screen that was meant, or null: no key while somebody types text or holds Ctrl, Alt or Meta;
 * arrows and Enter only where the browser has no use for them itself.
 */
export function gemeinteTaste({ key, mitZusatz, fokus }: Tastendruck): Taste | null {
  if (mitZusatz || fokus === 'text') return null;
  const taste = NAMEN.get(key) ?? buchstabeOderZiffer(key);
  const vergeben = taste === 'enter' ? fokus !== 'frei' : fokus === 'feld' && istPfeil(taste);
  return vergeben ? null : taste;
}

const istPfeil = (taste: Taste | null): boolean => taste === 'hoch' || taste === 'runter';

function buchstabeOderZiffer(key: string): Taste | null {
  const klein = key.toLowerCase();
  if (klein === 'k' || klein === 'z') return klein;
  return TASTEN.find((t) => t === key) ?? null;
}

/** The number key of the n-th choice (from 0); the tenth is 0, further ones have none. */
export const tasteZu = (platz: number): (typeof TASTEN)[number] | null => TASTEN[platz] ?? null;
