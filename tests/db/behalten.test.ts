import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { einsicht } from '@/server/einsicht/queries';
import { vorrat } from '@/server/facetten/queries';
import { SYSTEM } from '@/server/kern/auth/akteur';
import { behalte, behalteJe } from '@/server/kern/behalten';
import { kommendeSchritte } from '@/server/kommendes/queries';
import { kommune } from '@/server/kommune/queries';
import { laufendeFuer } from '@/server/laufende/queries';
import { suchzahlen } from '@/server/suchzahlen/queries';
import { vorgeschichten } from '@/server/vorgeschichten/queries';
import { vorlagenreihen } from '@/server/vorlagenreihen/queries';
import { eigeneDatenbank } from '../support/datenbank';

const urls = await eigeneDatenbank();
const eigentuemer = new Client({ connectionString: urls.eigentuemer });
/** Another process of the application. */
const anderswo = new Client({ connectionString: urls.app });
beforeAll(() => Promise.all([eigentuemer.connect(), anderswo.connect()]));
afterAll(() => Promise.all([eigentuemer.end(), anderswo.end()]));

const HEUTE = '2026-11-23';
const NIEMAND = '00000000-0000-4000-8000-000000000000';
const bewege = () => anderswo.query('UPDATE intern.kommune SET anschrift = anschrift');
const nie = () => Promise.reject(new Error('geladen, obwohl gehalten'));

it('alles, woraus Behaltenes gelesen wird, bewegt den Schlüssel', async () => {
  const gelesen = new Set<string>();
  const echt = Client.prototype.query;
  const texte: { text: string; values?: unknown[] }[] = [];
  Client.prototype.query = function (this: Client, ...args: Parameters<typeof echt>) {
    const [a, b] = args as unknown as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
    texte.push(typeof a === 'string' ? { text: a, values: b } : { text: a.text, values: a.values ?? b });
    return echt.apply(this, args);
  } as typeof echt;
  try {
    await laufendeFuer(SYSTEM, HEUTE);
    await einsicht(SYSTEM, '');
    await kommendeSchritte(SYSTEM, [], HEUTE);
    await vorgeschichten('INTERN', [{ id: NIEMAND, ganz: true }], new Date(HEUTE), HEUTE);
    await vorlagenreihen(SYSTEM, [NIEMAND], HEUTE);
    await Promise.all([kommune(SYSTEM), vorrat(SYSTEM), suchzahlen(SYSTEM, 'gibtesnicht')]);
  } finally {
    Client.prototype.query = echt;
  }
  expect(texte.length).toBeGreaterThan(2);
  for (const { text, values } of texte) {
    const { rows } = await anderswo.query(`EXPLAIN (FORMAT JSON) ${text}`, values);
    for (const [, name] of JSON.stringify(rows).matchAll(/"Relation Name":"(\w+)"/g)) gelesen.add(name ?? '');
  }
  const { rows } = await eigentuemer.query<{ name: string }>(
    "SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'stand' AND tgenabled = 'A'",
  );
  const beobachtet = new Set(['stand', ...rows.map((r) => r.name)]);
  expect([...gelesen]).toEqual(
    expect.arrayContaining([
      'standort',
      'vorlage',
      'beratung',
      'tagesordnungspunkt',
      'versand',
      'sitzung',
      'gremium',
      'kommune',
      'suche',
      'person',
      'ergebnis',
      'sachstand',
      'gremium_name',
    ]),
  );
  expect([...gelesen].filter((name) => !beobachtet.has(name))).toEqual([]);
});

describe('behalte', () => {
  const frage = (name: string, lade: () => Promise<string>) =>
    behalte({ art: 'probe', sicht: 'INTERN', name, hoechstens: 2 }, lade);

  it('lädt einmal für alle, die zugleich fragen, und wieder, wenn sich etwas geändert hat', async () => {
    let geladen = 0;
    const lade = async () => `${++geladen}`;
    expect(await Promise.all([frage('a', lade), frage('a', lade), frage('a', lade)])).toEqual([
      '1',
      '1',
      '1',
    ]);
    await bewege();
    expect(await frage('a', lade)).toBe('2');
  });

  it('hält nichts, was misslang', async () => {
    await expect(frage('b', () => Promise.reject(new Error('keine Verbindung')))).rejects.toThrow(
      'keine Verb',
    );
    expect(await frage('b', async () => 'da')).toBe('da');
  });

  it('was vor einer Änderung geladen wurde und später kommt, gilt nach ihr nicht', async () => {
    let liefere: (wert: string) => void = () => {};
    const spaet = new Promise<string>((gut) => {
      liefere = gut;
    });
    let alt: Promise<string> = spaet;
    await new Promise<void>((begonnen) => {
      alt = frage('c', () => {
        begonnen();
        return spaet;
      });
    });
    await bewege();
    expect(await frage('c', async () => 'neu')).toBe('neu');
    liefere('alt');
    expect(await alt).toBe('alt');
    expect(await frage('c', nie)).toBe('neu');
  });

  it('hält höchstens so viele; die älteste geht zuerst', async () => {
    for (const name of ['d', 'e', 'f']) await frage(name, async () => name);
    expect([await frage('e', nie), await frage('f', nie)]).toEqual(['e', 'f']);
    expect(await frage('d', async () => 'neu')).toBe('neu');
  });
});

describe('behalteJe', () => {
  const gefragt: string[] = [];
  const lade = async (ids: readonly string[], ganz: boolean) => {
    gefragt.push(`${ids.join()} ${ganz}`);
    return new Map(ids.filter((id) => id !== 'fehlt').map((id) => [id, `${id} ${ganz}`]));
  };
  const frage = (ids: string, ganz = true) =>
    behalteJe(
      { art: 'proben', sicht: 'INTERN', name: 'a', hoechstens: 3 },
      [...ids].map((id) => ({ id, ganz })),
      lade,
    );

  it('fragt nur, was fehlt; was jemand ganz sieht und was nicht, ist zweierlei', async () => {
    expect(await frage('ab')).toEqual(['a true', 'b true']);
    expect(await frage('bc')).toEqual(['b true', 'c true']);
    expect(await frage('b', false)).toEqual(['b false']);
    const gemischt = [
      { id: 'fehlt', ganz: false },
      { id: 'b', ganz: false },
      { id: 'c', ganz: true },
    ];
    const fach = { art: 'proben', sicht: 'INTERN', name: 'a', hoechstens: 3 } as const;
    for (let i = 0; i < 2; i++) expect(await behalteJe(fach, gemischt, lade)).toEqual(['c true', 'b false']);
    expect(gefragt).toEqual(['a,b true', 'c true', 'b false', 'fehlt false']);
  });

  it('fragt alles wieder, wenn sich etwas geändert hat, und die ältesten, wenn es zu viele wurden', async () => {
    gefragt.length = 0;
    await bewege();
    await frage('abcde');
    await frage('cde');
    await frage('ae');
    expect(gefragt).toEqual(['a,b,c,d,e true', 'a true']);
  });

  it('hält nichts, was misslang', async () => {
    const fach = { art: 'proben', sicht: 'INTERN', name: 'b', hoechstens: 3 } as const;
    const eins = [{ id: 'a', ganz: true }];
    await expect(behalteJe(fach, eins, nie)).rejects.toThrow('geladen, obwohl');
    expect(await behalteJe(fach, eins, lade)).toEqual(['a true']);
  });
});
