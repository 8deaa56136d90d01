import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VORLAGENARTEN } from '../vorlage/vorlage';
import { bereichsadresse, suchadresse } from './adresse';
import { alsNummer, leseAnfrage, nurWorte } from './eingabe';
import { BEREICHE, SORTIERUNGEN, Suchfilter } from './filter';

const filter = (werte: Record<string, unknown> = {}) => Suchfilter.parse(werte);
const ausAdresse = (adresse: string) =>
  leseAnfrage(Object.fromEntries(new URL(adresse, 'http://x').searchParams)).filter;

describe('Eine Adresse', () => {
  it.each([
    [{}, '/vorlagen'],
    [{ q: ' Radweg ' }, '/vorlagen?q=Radweg'],
    [{ q: 'a&b=c "d"' }, '/vorlagen?q=a%26b%3Dc+%22d%22'],
    [{ jahr: '2026', seite: '1', sortierung: 'relevanz' }, '/vorlagen?jahr=2026'],
    [{ sortierung: 'neueste', seite: '3' }, '/vorlagen?sortierung=neueste'],
    [{ q: 'x', stadtbezirk: 'Hörde' }, '/vorlagen?q=x&stadtbezirk=H%C3%B6rde'],
  ])('%j', (werte, gewollt) => expect(suchadresse(filter(werte))).toBe(gewollt));

  it('einer anderen Seite behält den Filter, eines anderen Filters beginnt vorn', () => {
    const zweite = filter({ q: 'x', art: 'ANTRAG', seite: 2 });
    expect(suchadresse(zweite, { seite: 3 })).toBe('/vorlagen?q=x&art=ANTRAG&seite=3');
    expect(suchadresse(zweite, { art: null })).toBe('/vorlagen?q=x');
    expect(bereichsadresse(zweite, 'personen')).toBe('/vorlagen?q=x&bereich=personen');
    expect(bereichsadresse(filter({ bereich: 'gremien' }), 'vorlagen')).toBe('/vorlagen');
  });

  it('wird gelesen, wie sie geschrieben wurde', () => {
    const beliebig = fc.record({
      q: fc.string({ maxLength: 60 }).map((q) => q.replaceAll('\u0000', '').trim()),
      gremium: fc.option(fc.uuid({ version: 4 })),
      art: fc.option(fc.constantFrom(...VORLAGENARTEN)),
      jahr: fc.option(fc.integer({ min: 1900, max: 2999 })),
      stadtbezirk: fc.option(fc.string({ minLength: 1, maxLength: 30 }).map((s) => `b${s}`.trim())),
      sortierung: fc.constantFrom(...SORTIERUNGEN),
      bereich: fc.constantFrom(...BEREICHE),
      seite: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(beliebig, (werte) => {
        // Without words there are only papers to list.
        const gemeint = filter(werte.q === '' ? { ...werte, bereich: 'vorlagen' } : werte);
        expect(ausAdresse(suchadresse(gemeint, { seite: gemeint.seite }))).toEqual(gemeint);
      }),
    );
  });
});

describe('Eine Anfrage', () => {
  it('behält, was getippt wurde, und sagt, was nicht gemeint sein kann', () => {
    const { filter, getippt, fehler } = leseAnfrage({
      q: ' Bad ',
      jahr: 'MMXXVI',
      art: 'X',
      stand: '',
      seite: '0',
    });
    expect(filter).toEqual(Suchfilter.parse({ q: 'Bad' }));
    expect(getippt).toEqual({ q: 'Bad', jahr: 'MMXXVI' });
    expect(fehler).toEqual({ jahr: 'KEIN_JAHR' });
  });

  it.each(['1899', '3000', '20 26', '2026.5', '-2026', '2e3', '0x7d0'])('%s ist kein Jahr', (jahr) =>
    expect(leseAnfrage({ jahr }).fehler).toEqual({ jahr: 'KEIN_JAHR' }),
  );

  it('sucht von einer sehr langen mit den Worten, die passen', () => {
    const lang = 'Straße '.repeat(60).trim();
    const { filter, getippt, fehler } = leseAnfrage({ q: lang });
    expect(fehler).toEqual({ q: 'ZU_LANG' });
    expect(getippt.q).toBe(lang);
    expect(filter.q).toMatch(/Straße$/);
    expect(filter.q.length).toBeGreaterThan(180);
    expect(leseAnfrage({ q: '😀'.repeat(300) }).filter.q).not.toMatch(/\p{Cs}/u);
  });

  it('nimmt von Doppeltem das erste und kein Nullzeichen', () =>
    expect(leseAnfrage({ q: ['a\u0000b', 'c'] }).filter.q).toBe('ab'));

  it.each([
    [{ q: '13245-08' }, true],
    [{ q: '13245-08', seite: '2' }, false],
    [{ q: '13245-08', jahr: '2008' }, false],
    [{ q: '' }, false],
  ])('%j: nur Worte: %s', (werte, gewollt) => expect(nurWorte(filter(werte))).toBe(gewollt));

  it.each([
    ['13245-08', '13245-08'],
    ['DS 13245-08', '13245-08'],
    ['Drucksache Nr. 13245-08', '13245-08'],
    ['Drucksache-Nr.: 13245-08', '13245-08'],
    ['Nr 3540/16', '3540/16'],
    ['V/0599/2026/1', 'V/0599/2026/1'],
    ['VO-123/26', 'VO-123/26'],
    ['DS-1', '1'],
    ['Vorlage', null],
    ['', null],
  ])('%j meint die Nummer %j', (q, nummer) => expect(alsNummer(q)).toBe(nummer));
});
