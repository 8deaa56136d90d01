import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { POSITIONSCODES } from '@/domain/beratungsfolge/position/code';
import { HALTEGRUENDE, NUR_INTERN } from '@/domain/beratungsfolge/position/haltegrund';
import { frage } from '@/domain/suche/begriffe';
import { MERKMALE, Suchfilter } from '@/domain/suche/filter';
import { ZAEHLGRENZE } from '@/domain/suche/treffer';
import type { Akteur } from '@/domain/zugriff/akteur';
import { OEFFENTLICH, SYSTEM } from '@/server/kern/auth/akteur';
import { dbIntern } from '@/server/kern/db';
import { JE_SEITE, sucheVorlagen } from '@/server/suche/queries';
import { tsquery } from '@/server/suchvorschlaege/queries';
import { suchausdruck } from '@/server/suchworte/queries';
import { treffermenge } from '@/server/treffermengen/queries';
import { groesse } from '../../scripts/leistung/stadt/groesse';
import { erneuereSuche, schreibeAlleStandorte } from '../../scripts/leistung/stadt/nacharbeit';
import { fuelleStadt } from '../../scripts/leistung/stadt/stadt';
import { HEUTE } from '../../scripts/leistung/stadt/tage';
import { eigeneDatenbank } from '../support/datenbank';
import { naivGefunden, naivWorte } from '../support/suchnaiv';

const { superuser } = await eigeneDatenbank();

const FRAGEN = ['der', 'Verwaltung', 'Planung', 'Stadt Kosten'] as const;
const VIELE = { wert: ZAEHLGRENZE, mehr: true };

type Papier = { id: string; datum: string; worte: Set<string>; titel: Set<string> };
const LESER = [
  ['Öffentlichkeit', OEFFENTLICH],
  ['alles', SYSTEM],
] as const satisfies [string, Akteur][];
const lesbar = new Map<Akteur, Papier[]>();

/** Everything this reader may look through, newest first: read from the tables, compared word by word. */
async function papiere(akteur: Akteur): Promise<Papier[]> {
  const istOeffentlich = akteur.art === 'oeffentlich';
  const nur = istOeffentlich ? { oeffentlich: true } : {};
  const alle = await dbIntern().vorlage.findMany({
    where: istOeffentlich ? { oeffentlichkeit: 'OEFFENTLICH', oeffentlichAb: { lte: new Date() } } : {},
    select: {
      id: true,
      nummer: true,
      betreff: true,
      untertitel: true,
      datum: true,
      abschnitte: { select: { ueberschrift: true, text: true } },
      sachstaende: { where: nur, select: { text: true } },
      anlagen: {
        where: nur,
        select: { titel: true, datei: { select: { inhalt: { select: { text: true } } } } },
      },
    },
  });
  const gelesen = alle.map((v) => {
    const titel = naivWorte(`${v.nummer ?? ''} ${v.betreff}`);
    const text = [
      v.untertitel ?? '',
      ...v.abschnitte.flatMap((a) => [a.ueberschrift, a.text]),
      ...v.sachstaende.map((s) => s.text),
      ...v.anlagen.flatMap((a) => [a.titel, a.datei.inhalt?.text ?? '']),
    ];
    const worte = new Set([...titel, ...naivWorte(text.join(' \n'))]);
    return { id: v.id, datum: v.datum?.toISOString() ?? '', titel, worte };
  });
  return gelesen.sort((a, b) => b.datum.localeCompare(a.datum) || a.id.localeCompare(b.id));
}

beforeAll(async () => {
  const client = new Client({ connectionString: superuser });
  await client.connect();
  try {
    await fuelleStadt(client, groesse(1250));
    await schreibeAlleStandorte();
    await erneuereSuche(client);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
  for (const [, akteur] of LESER) lesbar.set(akteur, await papiere(akteur));
});

/** The ids of all pages one after the other, until none follows. */
async function alleSeiten(akteur: Akteur, eingabe: Partial<Suchfilter>): Promise<string[]> {
  const filter = Suchfilter.parse(eingabe);
  const q = tsquery((await suchausdruck(akteur, frage(filter.q).begriffe)).teile);
  const ids: string[] = [];
  for (let seite = 1, weiter = true; weiter; seite += 1) {
    const blatt = await treffermenge(akteur, { ...filter, seite }, q, HEUTE, JE_SEITE);
    ids.push(...blatt.ids);
    weiter = blatt.weiter;
  }
  return ids;
}
const suche = (akteur: Akteur, eingabe: Partial<Suchfilter>) =>
  sucheVorlagen(akteur, Suchfilter.parse(eingabe), HEUTE);

const kennungen = (liste: readonly Papier[]) => liste.map((p) => p.id);

describe.each(LESER)('Mehr als 1.000 Vorlagen: %s', (_, akteur) => {
  const alle = () => lesbar.get(akteur) ?? [];

  it('ohne Wort: jede steht genau einmal da, die neueste zuerst, und keine Zahl wird behauptet', async () => {
    expect(alle().length).toBeGreaterThan(ZAEHLGRENZE);
    expect(await alleSeiten(akteur, {})).toEqual(kennungen(alle()));
    const { anzahl, seiten, nurDieErsten, facetten } = await suche(akteur, {});
    expect({ anzahl, seiten, nurDieErsten }).toEqual({ anzahl: VIELE, seiten: null, nurDieErsten: null });
    for (const m of MERKMALE) expect(facetten[m].filter((f) => f.zahl !== null)).toEqual([]);
  });

  it('angeboten wird, was es für diesen Leser geben kann', async () => {
    const { facetten } = await suche(akteur, {});
    const imHaus = akteur.art !== 'oeffentlich';
    expect(facetten.grund.map((f) => f.wert)).toEqual(
      HALTEGRUENDE.filter((grund) => imHaus || !NUR_INTERN.has(grund)),
    );
    expect(facetten.stand.map((f) => f.wert)).toEqual(
      POSITIONSCODES.filter((code) => imHaus || code !== 'VERWALTUNG'),
    );
  });

  it.each(FRAGEN)('„%s“: dieselben in derselben Reihenfolge wie die einfache Suche', async (q) => {
    const gefunden = alle().filter((p) => naivGefunden(p.worte, q));
    expect(await alleSeiten(akteur, { q, sortierung: 'neueste' })).toEqual(kennungen(gefunden));

    const titelZuerst = [true, false].flatMap((drin) =>
      gefunden.filter((p) => naivGefunden(p.titel, q) === drin),
    );
    expect(await alleSeiten(akteur, { q, sortierung: 'relevanz' })).toEqual(kennungen(titelZuerst));
  });

  it('von mehr als 1.000 Treffern lassen sich die besten 1.000 durchblättern, und das steht dabei', async () => {
    const letzte = ZAEHLGRENZE / JE_SEITE;
    const blatt = await suche(akteur, { q: 'der', seite: letzte + 7 });
    expect(blatt).toMatchObject({ anzahl: VIELE, seite: letzte, seiten: letzte, weiter: false });
    expect(blatt.nurDieErsten).toBe(ZAEHLGRENZE);
    const neueste = await suche(akteur, { q: 'der', sortierung: 'neueste', seite: letzte });
    expect(neueste).toMatchObject({ seiten: null, weiter: true, nurDieErsten: null });
  });

  it('ein Filter, der weniger übrig lässt, zählt wieder, und der eigene nennt alle Möglichkeiten', async () => {
    const jahr = Number(alle()[0]?.datum.slice(0, 4)) - 1;
    const imJahr = alle().filter((p) => p.datum.startsWith(String(jahr)));
    expect(await alleSeiten(akteur, { jahr })).toEqual(kennungen(imJahr));
    const { anzahl, facetten } = await suche(akteur, { jahr });
    expect(anzahl).toEqual({ wert: imJahr.length, mehr: false });
    expect(facetten.art.reduce((summe, f) => summe + (f.zahl ?? Number.NaN), 0)).toBe(imJahr.length);
    expect(facetten.jahr.length).toBeGreaterThan(5);
    expect(facetten.jahr.every((f) => f.zahl === null)).toBe(true);
  });
});

it('unter den Fragen sind alle drei Wege: viele Titel, wenige Titel, wenige Treffer', () => {
  const oeffentlich = lesbar.get(OEFFENTLICH) ?? [];
  const zahl = (q: string, wo: 'worte' | 'titel') => oeffentlich.filter((p) => naivGefunden(p[wo], q)).length;
  for (const q of ['der', 'Verwaltung']) expect(zahl(q, 'worte')).toBeGreaterThan(ZAEHLGRENZE);
  expect(zahl('der', 'titel')).toBeGreaterThan(400);
  expect(zahl('Verwaltung', 'titel')).toBeLessThan(40);
  expect(zahl('Planung', 'worte')).toBeLessThan(ZAEHLGRENZE);
});
