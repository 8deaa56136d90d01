import { melde } from '../anmelden';
import { ohneSkripte } from '../seiten';
import type { Fremder } from './fremde';

export type Leser = Fremder & { cookie: string | null };
/** What somebody got: all of it as text, status and headers included. */
export type Erhalten = { status: number; text: string };

export async function alsLeser(adresse: string, fremder: Fremder): Promise<Leser> {
  return { ...fremder, cookie: fremder.email && (await melde(adresse, fremder.email)) };
}

// What differs from answer to answer without saying anything.
const NEBENSACHEN = /^(date|etag|x-anfrage-id|content-length|content-security-policy|keep-alive|set-cookie):/;

const gleichnamig = (text: string): string =>
  ohneSkripte(text)
    .replace(/ nonce="[^"]*"/g, '')
    .replace(/<input type="hidden" name="\$ACTION[^>]*>/g, '')
    .replace(/Kennung der Anfrage: [^<]*/g, '');

/** One answer to this reader; `kopf` as a program would send it. Redirects are not followed, where they lead is read; but Next's own for programs are. */
export async function lies(
  adresse: string,
  { cookie }: Leser,
  pfad: string,
  kopf: Record<string, string> = {},
): Promise<Erhalten> {
  const antwort = await fetch(adresse + pfad, {
    redirect: kopf.RSC ? 'follow' : 'manual',
    headers: { ...kopf, ...(cookie && { cookie }) },
  });
  const koepfe = [...antwort.headers].map(([name, wert]) => `${name}: ${wert}`);
  const text = await antwort.text();
  // With the header of a program Next answers with its own data, whose order depends on chance.
  const koerper = Object.keys(kopf).length > 0 ? text : gleichnamig(text);
  return {
    status: antwort.status,
    text: [...koepfe.filter((k) => !NEBENSACHEN.test(k)), koerper].join('\n'),
  };
}

/** Addresses of this installation that an answer links to, its assets left out. */
export const ziele = ({ text }: Erhalten): string[] =>
  [...text.matchAll(/(?:href="|<loc>https?:\/\/[^/]+)(\/[^"<#]*)/g)]
    .map((treffer) => (treffer[1] ?? '').replaceAll('&amp;', '&'))
    .filter((ziel) => !/^\/_next|^\/anmelden\/verzeichnis/.test(ziel));

/** The same answer without the ids, numbers and words the reader has brought along in the address. */
export function ohneGefragtes({ text }: Erhalten, pfad: string): string {
  const gefragt = decodeURIComponent(pfad)
    .split(/[/?&=+ ]/)
    .filter((s) => /^(?:Kanarie|[0-9a-f]{8}-[0-9a-f-]{27}$|\d{5}-\d\d$)/.test(s));
  return gefragt.reduce((t, g) => t.replaceAll(g, 'X'), text);
}

/** What differs between two answers to the same question: a form for something new brings an id, security.txt an end. */
export const vergleichbar = (text: string): string =>
  text.replace(/(<input type="hidden" name="id" value=")[^"]*/g, '$1').replace(/^Expires: .*$/m, '');

/** The first place where two texts part, to be read in a failing test; null where they are equal. */
export function unterschied(a: string, b: string): string | null {
  if (a === b) return null;
  let i = 0;
  while (a[i] === b[i]) i += 1;
  const um = (t: string) => t.slice(Math.max(0, i - 60), i + 60);
  return `${um(a)} ≠ ${um(b)}`;
}
