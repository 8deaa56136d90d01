import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An address the application answers: its pattern ("/vorlagen/[id]"), and whether it is a page or a handler of its own. */
export type Route = { muster: string; seite: boolean };
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

const platzhalter = (muster: string) => muster.split('[').length;

/** Finds routes by the list Next writes while building: its file → its pattern. */
export function routenAus(liste: Readonly<Record<string, string>>): Routen {
  const alle = Object.entries(liste)
    .filter(([, muster]) => !muster.startsWith('/_'))
    .map(([datei, muster]) => ({ muster, seite: datei.endsWith('/page'), passt: alsAusdruck(muster) }))
    .sort((a, b) => platzhalter(a.muster) - platzhalter(b.muster));
  return (pfad) => alle.find(({ passt }) => passt.test(pfad)) ?? null;
}

export function leseRouten(dir: string): Routen {
  return routenAus(JSON.parse(readFileSync(join(dir, '.next/app-path-routes-manifest.json'), 'utf8')));
}
