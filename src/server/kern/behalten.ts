import 'server-only';
import { cache } from 'react';
import { type Anweisung, frage, liestVorschau } from './db';
import type { Sicht } from './sicht';

/** What is kept of one kind, all under one key. */
type Fach = { schluessel: string; werte: Map<string, Promise<unknown>> };

/** One of each per process, however often this module is loaded. */
const prozess = globalThis as { ratslaufBehalten?: Map<string, Fach> };

/**
 * What both audiences hang on, from the database their rows come from, so that no reader is behind what is read there. The
 * house sees no hour of publication: for it the revision is all.
 */
const SCHLUESSEL = {
  INTERN: { text: 'SELECT revision::text AS schluessel FROM stand', values: [] },
  OEFFENTLICH: { text: 'SELECT schluessel FROM stand', values: [] },
} satisfies Record<Sicht, Anweisung>;

/** Read once per rendering: a page is of one state, that of its beginning or a newer one. */
const liesSchluessel = cache(async (sicht: Sicht): Promise<string> => {
  const [zeile] = await frage<{ schluessel: string }>(sicht, SCHLUESSEL[sicht]);
  return zeile?.schluessel ?? '';
});

/**
 * Keeps what `lade` has read from tables that are behind a public view, until one of them changes: a query for the key per
 * rendering, and no more where it is known. `art` names the kind, `name` all else the value depends on (the day above all; rights
 * never). The key is read first, so what is kept is as new as its key or newer; who comes late keeps it under his own key or
 * not at all. Those who ask together load once; what failed is not kept; `hoechstens` so many, the oldest goes first.
 */
export async function behalte<W>(
  { art, sicht, name, hoechstens }: { art: string; sicht: Sicht; name: string; hoechstens: number },
  lade: () => Promise<W>,
): Promise<W> {
  // A preview reads what has not happened.
  if (liestVorschau()) return lade();
  const schluessel = await liesSchluessel(sicht);
  prozess.ratslaufBehalten ??= new Map();
  const faecher = prozess.ratslaufBehalten;
  let fach = faecher.get(`${art} ${sicht}`);
  if (fach?.schluessel !== schluessel) {
    fach = { schluessel, werte: new Map() };
    faecher.set(`${art} ${sicht}`, fach);
  }
  const { werte } = fach;
  const bekannt = werte.get(name);
  if (bekannt) return bekannt as Promise<W>;
  const neu = lade();
  werte.set(name, neu);
  neu.catch(() => werte.get(name) === neu && werte.delete(name));
  const [aelteste] = werte.keys();
  if (werte.size > hoechstens && aelteste !== undefined) werte.delete(aelteste);
  return neu;
}

/** Two days around midnight, each seen whole and not. */
const NAMEN = 4;

/**
 * The same for many things of a kind that are asked for together, each as it stands in its paper as a whole or in what of it is for
 * all: `lade` is given those that are not kept yet, and what it does not find is left out. `hoechstens` so many of each, the oldest
 * go first.
 */
export async function behalteJe<W>(
  fach: { art: string; sicht: Sicht; name: string; hoechstens: number },
  dinge: readonly { id: string; ganz: boolean }[],
  lade: (fehlende: readonly string[], ganz: boolean) => Promise<ReadonlyMap<string, W>>,
): Promise<W[]> {
  const teile = [true, false].map((ganz) => {
    const ids = dinge.filter((ding) => ding.ganz === ganz).map((ding) => ding.id);
    const name = `${fach.name} ${ganz}`;
    return ids.length > 0 ? jedes({ ...fach, name }, ids, (fehlende) => lade(fehlende, ganz)) : [];
  });
  return (await Promise.all(teile)).flat();
}

async function jedes<W>(
  { hoechstens, ...fach }: Parameters<typeof behalteJe>[0],
  ids: readonly string[],
  lade: (fehlende: readonly string[]) => Promise<ReadonlyMap<string, W>>,
): Promise<W[]> {
  const werte = await behalte(
    { ...fach, hoechstens: NAMEN },
    async () => new Map<string, Promise<W | undefined>>(),
  );
  const fehlende = ids.filter((id) => !werte.has(id));
  if (fehlende.length > 0) {
    const geladen = lade(fehlende);
    const einzeln = async (id: string) => (await geladen).get(id);
    for (const id of fehlende) werte.set(id, einzeln(id));
    geladen.catch(() => {
      for (const id of fehlende) werte.delete(id);
    });
  }
  const gefunden = await Promise.all(ids.map((id) => werte.get(id)));
  for (const id of werte.keys()) if (werte.size > hoechstens) werte.delete(id);
  return gefunden.filter((wert) => wert !== undefined);
}
