import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { behalte, behalteJe } from '@/server/kern/behalten';
import { eigeneDatenbank } from '../support/datenbank';

const urls = await eigeneDatenbank();
/** Another process of the application. */
const anderswo = new Client({ connectionString: urls.app });
beforeAll(() => anderswo.connect());
afterAll(() => anderswo.end());

const bewege = () => anderswo.query('UPDATE intern.kommune SET anschrift = anschrift');
const nie = () => Promise.reject(new Error('geladen, obwohl gehalten'));

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
  const fach = { art: 'proben', sicht: 'INTERN', heute: '2026-11-23', hoechstens: 4 } as const;
  const ganze = (ids: string) => [...ids].map((id) => ({ id, ganz: true }));
  const frage = (ids: string) => behalteJe(fach, ganze(ids), lade);
  beforeEach(async () => {
    gefragt.length = 0;
    await bewege();
  });

  it('fragt nur, was fehlt; was jemand ganz sieht und was nicht, ist zweierlei', async () => {
    expect(await frage('ab')).toEqual(['a true', 'b true']);
    expect(await frage('bc')).toEqual(['b true', 'c true']);
    const gemischt = ['fehlt', 'b'].map((id) => ({ id, ganz: false }));
    for (let i = 0; i < 2; i++)
      expect(await behalteJe(fach, [...gemischt, ...ganze('ca')], lade)).toEqual([
        'b false',
        'c true',
        'a true',
      ]);
    expect(gefragt.slice(0, 3)).toEqual(['a,b true', 'c true', 'fehlt,b false']);
    expect(gefragt).toHaveLength(4);
  });

  it('fragt einmal für alle, die zugleich fragen, auch wer dasselbe zweimal nennt', async () => {
    expect(await Promise.all([frage('aab'), frage('bc')])).toEqual([
      ['a true', 'a true', 'b true'],
      ['b true', 'c true'],
    ]);
    expect(gefragt).toEqual(['a,b true', 'c true']);
  });

  it('fragt alles wieder, wenn sich etwas geändert hat, und die ältesten, wenn es zu viele wurden', async () => {
    await frage('abcde');
    await frage('bcde');
    await frage('ae');
    await bewege();
    await frage('e');
    expect(gefragt).toEqual(['a,b,c,d,e true', 'a true', 'e true']);
  });

  it('hält nichts, was misslang, auch nicht für wen, der darauf wartete', async () => {
    let scheitere: (grund: Error) => void = () => {};
    const spaet = new Promise<never>((_, schlecht) => {
      scheitere = schlecht;
    });
    let erste: Promise<string[]> = spaet;
    await new Promise<void>((begonnen) => {
      erste = behalteJe(fach, ganze('ab'), () => {
        begonnen();
        return spaet;
      });
    });
    // Of "bd" only d is missing; while it is asked for, what b waits for fails.
    const zweite = behalteJe(fach, ganze('bd'), async (ids, ganz) => {
      scheitere(new Error('keine Verbindung'));
      return lade(ids, ganz);
    });
    const beide = await Promise.allSettled([erste, zweite]);
    expect(beide.map((b) => b.status)).toEqual(['rejected', 'rejected']);
    expect(await frage('abd')).toEqual(['a true', 'b true', 'd true']);
    expect(gefragt).toEqual(['d true', 'a,b true']);
  });
});
