import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kenntSchon, leseBereich } from './bereich';
import { artZurEndung, dateiwort, imBrowser } from './dateiart';
import { behaupteteArt, dateiname, dispositionskopf, titelAus } from './dateiname';

describe('leseBereich', () => {
  it.each([
    [null, null],
    ['bytes=0-0', { von: 0, bis: 0 }],
    ['bytes=2-5', { von: 2, bis: 5 }],
    ['bytes=2-', { von: 2, bis: 9 }],
    ['bytes=2-999', { von: 2, bis: 9 }],
    ['bytes=-3', { von: 7, bis: 9 }],
    ['bytes=-99', { von: 0, bis: 9 }],
    ['bytes=-0', 'UNERFUELLBAR'],
    ['bytes=10-', 'UNERFUELLBAR'],
    ['bytes=5-2', null],
    ['bytes=0-1,3-4', null],
    ['bytes=-', null],
    ['zeilen=0-1', null],
    ['bytes=0x1-2', null],
  ])('%s von 10 Bytes', (kopf, bereich) => {
    expect(leseBereich(kopf, 10)).toEqual(bereich);
  });

  it('liegt immer in der Datei', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat({ max: 1000 }), (von, bis, groesse) => {
        const bereich = leseBereich(`bytes=${von}-${bis}`, groesse);
        if (bereich === null || bereich === 'UNERFUELLBAR') return;
        expect(bereich.von).toBeGreaterThanOrEqual(0);
        expect(bereich.bis).toBeLessThan(groesse);
        expect(bereich.von).toBeLessThanOrEqual(bereich.bis);
      }),
    );
  });
});

it.each([
  [null, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b"', false],
  ['*', true],
])('If-None-Match %s', (kopf, kennt) => {
  expect(kenntSchon(kopf, '"a"')).toBe(kennt);
});

describe('dateiname', () => {
  it.each([
    ['Lageplan.pdf', 'Lageplan.pdf'],
    ['LAGEPLAN.PDF', 'LAGEPLAN.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Dokumente\\Über Straßen.pdf', 'Über Straßen.pdf'],
    ['Plan\u202Efdp.exe', 'Planfdp.exe.pdf'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['  .versteckt.pdf', 'versteckt.pdf'],
    ['Kosten: "neu"?.pdf', 'Kosten neu.pdf'],
    ['Plan v1.2', 'Plan v1.2.pdf'],
    ['', 'Anlage.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['con.pdf', 'Anlage con.pdf'],
    ['a\u0308.pdf', 'ä.pdf'],
  ])('%j', (name, rein) => {
    expect(dateiname(name, 'PDF')).toBe(rein);
  });

  it('ist nie ein Pfad, nie leer, nie lang, und trägt die richtige Endung', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const rein = dateiname(name, 'DOCX');
        expect(rein).toMatch(/^[^/\\\p{Cc}<>:"|?*]+\.docx$/u);
        expect([...rein].length).toBeLessThanOrEqual(140);
        expect(dispositionskopf('attachment', rein)).toMatch(
          /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w%.~!$&+^`|-]+$/,
        );
      }),
    );
  });

  it('alte Browser lesen Umlaute umschrieben, neue genau', () => {
    expect(dispositionskopf('inline', 'Übersicht Straße (1).pdf')).toBe(
      `inline; filename="Uebersicht Strasse (1).pdf"; filename*=UTF-8''%C3%9Cbersicht%20Stra%C3%9Fe%20%281%29.pdf`,
    );
  });

  it('der Titel ist der Name ohne Endung', () => {
    expect(titelAus('Auswertung_der_Beteiligung.pdf')).toBe('Auswertung der Beteiligung');
  });
});

it('die Art nach dem Namen', () => {
  expect([
    behaupteteArt('a.PDF'),
    behaupteteArt('a.jpeg'),
    behaupteteArt('a.exe'),
    behaupteteArt('a'),
  ]).toEqual(['PDF', 'JPEG', null, null]);
  expect(artZurEndung('docm')).toBeNull();
});

it('im Browser werden nur PDF und Bilder gezeigt', () => {
  expect(['application/pdf', 'image/png', 'image/svg+xml', 'text/plain', 'text/html'].map(imBrowser)).toEqual(
    [true, true, false, false, false],
  );
  expect(dateiwort('application/x-irgendwas')).toBe('Datei');
});
