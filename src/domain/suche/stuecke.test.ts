import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frage } from './begriffe';
import { auszug, kommtVor, schreibweise, stuecke } from './stuecke';

const b = (q: string) => frage(q).begriffe;
const markiert = (text: string, q: string) => stuecke(text, b(q)).flatMap((s) => (s.treffer ? [s.text] : []));

it.each([
  ['Neubau der Grundschule', 'Schule', ['Grundschule']],
  ['Gebührensatzung der Straße', 'Gebuehrensatzung strasse', ['Gebührensatzung', 'Straße']],
  ['DS 13245-08 vom 3.4.', '13245-08', ['13245-08']],
  ['DS 13245-08', '13245', ['13245-08']],
  ['Schul\u00adausschuss', 'schule', ['Schul\u00adausschuss']],
  ['Beratung im Rat', 'rat', ['Rat']],
])('in „%s“ für „%s“: %j', (text, q, woerter) => expect(markiert(text, q)).toEqual(woerter));

it('die Stücke ergeben den Text, Zeichen für Zeichen; nie ist er verändert', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, q) => {
      expect(
        stuecke(text, b(q))
          .map((s) => s.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('ein Auszug steht auf einer Zeile, ist kurz und enthält einen Treffer, wenn der Text einen hat', () => {
  const wort = fc.constantFrom(
    'Schule',
    'Straße',
    'und',
    'Haushalt',
    '\n',
    'Radwege',
    'ein sehr langes Wort',
  );
  fc.assert(
    fc.property(fc.array(wort, { maxLength: 400 }), (worte) => {
      const text = worte.join(' ');
      const stueck = auszug(text, b('strasse'));
      expect(stueck !== null).toBe(kommtVor(text, b('strasse')));
      if (!stueck) return;
      const zeile = stueck.map((s) => s.text).join('');
      expect(zeile).not.toMatch(/\n/);
      expect(zeile.length).toBeLessThan(260);
      expect(stueck.some((s) => s.treffer)).toBe(true);
    }),
  );
});

it('wählt die Stelle, an der die meisten Wörter beieinander stehen', () => {
  const text = `Die Schule. ${'Nichts davon. '.repeat(40)} Der Radweg zur Schule ist gebaut.`;
  expect(auszug(text, b('Schule Radweg'))?.flatMap((s) => (s.treffer ? [s.text] : []))).toEqual([
    'Radweg',
    'Schule',
  ]);
});

it('nimmt die erste der Stellen, hinter denen die meisten Wörter in Reichweite stehen', () => {
  const wort = fc.constantFrom('Schule', 'Radweg', 'Haushalt', 'und', 'Nichts davon. '.repeat(9).trim());
  fc.assert(
    fc.property(fc.array(wort, { maxLength: 39 }), (worte) => {
      const text = worte.map((w, nr) => `${w} (${nr})`).join(' ');
      const orte = [...text.matchAll(/(Schule|Radweg|Haushalt) \(\d+\)/g)];
      const inReichweite = (ort: RegExpExecArray) =>
        new Set(
          orte.flatMap((o) =>
            o.index >= ort.index && o.index + (o[1] ?? '').length <= ort.index + 170 ? [o[1]] : [],
          ),
        ).size;
      const meiste = Math.max(0, ...orte.map(inReichweite));
      const erste = orte.find((o) => inReichweite(o) === meiste)?.[0];
      const zeile = auszug(text, b('Schule Radweg Haushalt'))
        ?.map((s) => s.text)
        .join('');
      expect(zeile === undefined).toBe(erste === undefined);
      if (!erste) return;
      expect(zeile).toContain(erste);
      expect(zeile?.indexOf(erste)).toBeLessThanOrEqual(72);
    }),
    { numRuns: 1000 },
  );
});

it('nimmt auch ein Wort, das länger ist als ein Auszug', () => {
  expect(auszug(`x straße${'\u00ad'.repeat(300)} y`, b('strasse'))?.some((s) => s.treffer)).toBe(true);
});

it('weiß, wie ein Wort geschrieben steht', () => {
  expect(schreibweise('Die Gebührensatzung', 'gebuhrensatzung')).toBe('Gebührensatzung');
  expect(schreibweise('Die Satzung', 'gebuhrensatzung')).toBeNull();
});
