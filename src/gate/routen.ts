import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * An address the application answers: its pattern ("/vorlagen/[id]"), whether it is a page or a handler of its own, and
 * whether it says the same to everybody who has not signed in.
 */
export type Route = { muster: string; seite: boolean; gemeinsam: boolean };
/** The route a path belongs to; null for one nobody answers. */
export type Routen = (pfad: string) => Route | null;

const sonderzeichen = /[.*+?^${}()|\\]/g;

function alsAusdruck(muster: string): RegExp {
  const teile = muster.split('/').map((teil) => {
    if (teil.startsWith('[...')) return '.+';
    return teil.startsWith('[') ? '[^/]+' : teil.replace(sonderzeichen, '\\$&');
  });
  return new RegExp(`^${teile.join('/')}$`);
}

/** The folder of public pages; of what Next wants to lie elsewhere, by its pattern. */
const istGemeinsam = (datei: string, muster: string) =>
  datei.startsWith('/(oeffentlich)/') || muster === '/sitemap.xml';

const platzhalter = (muster: string) => muster.split('[').length;

/** Finds routes by the list Next writes while building: its file → its pattern. */
export function routenAus(liste: Readonly<Record<string, string>>): Routen {
  const alle = Object.entries(liste)
    .filter(([, muster]) => !muster.startsWith('/_'))
    .map(([datei, muster]) => ({
      muster,
      seite: datei.endsWith('/page'),
      gemeinsam: istGemeinsam(datei, muster),
      passt: alsAusdruck(muster),
    }))
    .sort((a, b) => platzhalter(a.muster) - platzhalter(b.muster));
  return (pfad) => alle.find(({ passt }) => passt.test(pfad)) ?? null;
}

export function leseRouten(dir: string): Routen {
  return routenAus(JSON.parse(readFileSync(join(dir, '.next/app-path-routes-manifest.json'), 'utf8')));
}
