const SKRIPT = /<script\b(?![^>]*\bapplication\/ld\+json)[^>]*>[\s\S]*?<\/script>/g;
const VORGRIFF = /<link\b(?=[^>]*(?:\bas="script"|\brel="modulepreload"))[^>]*>/g;

/**
 * A page as it is for readers without scripts: without script elements, Next's data in them, and what loads them ahead.
 * Safe as work on the text, since React escapes "<" in texts and Next in its data.
 */
export const entskripte = (seite: string): string => seite.replace(SKRIPT, '').replace(VORGRIFF, '');
