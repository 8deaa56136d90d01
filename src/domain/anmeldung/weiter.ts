/** Any base will do: only whether a path stays under it counts. */
const HIER = 'http://ratslauf.invalid';

/**
 * Where to go after signing in: a path of this application, "/" for everything else. Never an address of somebody else,
 * however it is disguised ("//böse.example", "/\böse.example", "/%09/…").
 */
export function eigenerPfad(text: string | undefined): string {
  if (!text || text.length > 2000 || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(text)) return '/';
  const url = URL.canParse(text, HIER) ? new URL(text, HIER) : null;
  if (url?.origin !== HIER || url.pathname.startsWith('//')) return '/';
  return url.pathname + url.search + url.hash;
}
