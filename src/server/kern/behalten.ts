import 'server-only';
import { cache } from 'react';
import type { LocalDate } from '@/domain/kern/localDate';
import { type Anweisung, frage, liestVorschau } from './db';
import type { Sicht } from './sicht';

/** What is kept of one kind, all under one key. */
type Fach = { schluessel: string; werte: Map<string, Promise<unknown>> };

/** Of what a day shows: around midnight two are asked for. */
export const TAGE = 2;

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

/**
 * The same for many things of a kind that are asked for together, each as it stands in its paper as a whole or in what of it is for
 * all: `lade` is given those that are not kept yet, and what it does not find is left out. The day is their only other name.
 */
export async function behalteJe<W>(
  { art, sicht, heute, hoechstens }: { art: string; sicht: Sicht; heute: LocalDate; hoechstens: number },
  dinge: readonly { id: string; ganz: boolean }[],
  lade: (fehlende: string[], ganz: boolean) => Promise<ReadonlyMap<string, W>>,
): Promise<W[]> {
  const werte = await behalte(
    { art, sicht, name: heute, hoechstens: TAGE },
    async () => new Map<string, Promise<W | undefined>>(),
  );
  const name = (id: string, ganz: boolean) => `${ganz} ${id}`;
  for (const ganz of [true, false]) {
    const gefragt = new Set(dinge.filter((ding) => ding.ganz === ganz).map((ding) => ding.id));
    const fehlende = [...gefragt].filter((id) => !werte.has(name(id, ganz)));
    if (fehlende.length > 0) merke(werte, fehlende, (id) => name(id, ganz), lade(fehlende, ganz));
  }
  const gefunden = await Promise.all(dinge.map(({ id, ganz }) => werte.get(name(id, ganz))));
  for (const aelteste of werte.keys()) if (werte.size > hoechstens) werte.delete(aelteste);
  return gefunden.filter((wert) => wert !== undefined);
}

function merke<W>(
  werte: Map<string, Promise<W | undefined>>,
  ids: readonly string[],
  name: (id: string) => string,
  geladen: Promise<ReadonlyMap<string, W>>,
): void {
  for (const id of ids) {
    const neu = geladen.then((gefunden) => gefunden.get(id));
    werte.set(name(id), neu);
    neu.catch(() => werte.get(name(id)) === neu && werte.delete(name(id)));
  }
}
