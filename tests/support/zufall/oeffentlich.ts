import { expect } from 'vitest';
import { berlinTag, plusTage } from '@/domain/kern/localDate';
import { Suchfilter } from '@/domain/suche/filter';
import { anstehendes } from '@/server/anstehend/queries';
import { gremien, gremiumNach } from '@/server/gremien/queries';
import { OEFFENTLICH } from '@/server/kern/auth/akteur';
import { dbFuer } from '@/server/kern/db';
import { sachstandMappe } from '@/server/sachstaende/queries';
import { sitzungNach } from '@/server/sitzungen/queries';
import { sucheVorlagen } from '@/server/suche/queries';
import { sitzungenZwischen } from '@/server/termine/queries';
import { idZurNummer, vorlageNach, vorlagenAdressen } from '@/server/vorlagen/queries';
import { zuletztBewegt } from '@/server/vorlagenreihen/queries';
import type { Lage } from './lage';
import { GEHEIM, type Welt } from './welt';

/** Papers whose Versand has been reached, as the facts say it. */
async function veroeffentlichte({ db, jetzt }: Welt): Promise<string[]> {
  const zeilen = await db.versandVorlage.findMany({
    where: { versand: { oeffentlichAb: { lte: jetzt } }, vorlage: { oeffentlichkeit: 'OEFFENTLICH' } },
    select: { vorlageId: true },
  });
  return [...new Set(zeilen.map((z) => z.vorlageId))].sort();
}

/** Ids nobody outside may read: papers not published, their steps, and steps on a non-public item (A10). */
const verborgenes = (lage: Lage, offen: ReadonlySet<string>): string[] => [
  ...lage.vorlagen.filter((v) => !offen.has(v.id)).map((v) => v.id),
  ...lage.schritte
    .filter((s) => !offen.has(s.vorlageId) || s.tagesordnungspunkt?.teil === 'NICHTOEFFENTLICH')
    .map((s) => s.id),
  ...lage.punkte.filter((p) => !p.versandId).map((p) => p.id),
  ...lage.sachstaende.filter((s) => !s.oeffentlich).map((s) => s.id),
];

/** Items whose own dispatch has been reached; the others are drafts, whatever their Sitzung has sent out. */
function versandte(lage: Lage, jetzt: Date): string[] {
  const hinaus = new Set(lage.versendungen.filter((a) => a.oeffentlichAb <= jetzt).map((a) => a.id));
  return lage.punkte.filter((p) => p.versandId && hinaus.has(p.versandId)).map((p) => p.id);
}

function ohneVerborgenes(gelesen: unknown, verborgen: readonly string[], was: string): void {
  const text = JSON.stringify(gelesen);
  expect(text.includes(GEHEIM), `${was} nennt einen nichtöffentlichen Betreff`).toBe(false);
  expect(
    verborgen.filter((id) => text.includes(id)),
    `${was} nennt Verborgenes`,
  ).toEqual([]);
}

const SICHTEN = [
  'vorlage',
  'abschnitt',
  'beratung',
  'ergebnis',
  'sitzung',
  'tagesordnungspunkt',
  'standort',
  'sachstand',
  'versand',
  'versand_vorlage',
  'verweis',
  'loeschmarke',
];

/** (g) The views as they are: cheap enough for after every command. */
export async function sichtenVerschweigen(welt: Welt, lage: Lage): Promise<void> {
  const offen = new Set(await veroeffentlichte(welt));
  const [gelesen] = await dbFuer(OEFFENTLICH).$queryRawUnsafe<
    { vorlagen: string[]; punkte: string[]; alles: unknown }[]
  >(
    `SELECT ARRAY(SELECT id::text FROM oeffentlich.vorlage ORDER BY 1) AS vorlagen,
       ARRAY(SELECT id::text FROM oeffentlich.tagesordnungspunkt ORDER BY 1) AS punkte,
       jsonb_build_array(${SICHTEN.map((s) => `(SELECT jsonb_agg(t) FROM oeffentlich.${s} t)`).join()}) AS alles`,
  );
  expect(gelesen?.vorlagen).toEqual([...offen].sort());
  expect(gelesen?.punkte).toEqual(versandte(lage, welt.jetzt).sort());
  ohneVerborgenes(gelesen?.alles, verborgenes(lage, offen), 'Schema oeffentlich');
}

/** (g) Everything the public's pages read. */
export async function seitenVerschweigen(welt: Welt, lage: Lage): Promise<void> {
  const { jetzt } = welt;
  const heute = berlinTag(jetzt);
  const offen = new Set(await veroeffentlichte(welt));
  const verborgen = verborgenes(lage, offen);
  const alle = Object.values(welt.gremien);
  const listen = {
    vorlagen: await sucheVorlagen(OEFFENTLICH, Suchfilter.parse({}), heute),
    suche: await sucheVorlagen(OEFFENTLICH, Suchfilter.parse({ q: GEHEIM }), heute),
    zuletztBewegt: await zuletztBewegt(OEFFENTLICH, heute, 20),
    adressen: await vorlagenAdressen(OEFFENTLICH, 100),
    anstehendes: await anstehendes(OEFFENTLICH, alle, jetzt),
    sitzungen: await sitzungenZwischen(OEFFENTLICH, plusTage(heute, -60), plusTage(heute, 90)),
    gremien: await gremien(OEFFENTLICH, heute),
    gremium: await Promise.all(alle.map((id) => gremiumNach(OEFFENTLICH, id, heute))),
    sitzung: await Promise.all(lage.sitzungen.map((s) => sitzungNach(OEFFENTLICH, s.id))),
  };
  expect(listen.vorlagen.anzahl.wert).toBe(offen.size);
  expect(listen.suche.anzahl.wert).toBe(0);
  for (const [was, gelesen] of Object.entries(listen)) ohneVerborgenes(gelesen, verborgen, was);
  for (const v of lage.vorlagen) {
    const gelesen = await vorlageNach(OEFFENTLICH, v.id, heute);
    expect(gelesen !== null, 'vorlageNach').toBe(offen.has(v.id));
    ohneVerborgenes(gelesen, verborgen, 'vorlageNach');
    expect(await sachstandMappe(OEFFENTLICH, v.id, jetzt), 'Mappe').toBeNull();
    if (v.nummer) expect(await idZurNummer(OEFFENTLICH, v.nummer)).toBe(offen.has(v.id) ? v.id : null);
  }
}
