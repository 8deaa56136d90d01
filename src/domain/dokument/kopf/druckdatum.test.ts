import { describe, expect, it } from 'vitest';
import { istDatumsartig, liesDatum, trenneAmDatum } from './druckdatum';

describe('liesDatum', () => {
  it.each([
    ['29.09.2011', '2011-09-29'],
    ['1.9.2011', '2011-09-01'],
    ['01. 09. 2011', '2011-09-01'],
    ['Do., 01.09.2011', '2011-09-01'],
    ['Donnerstag, 1.9.2011', '2011-09-01'],
    ['01.09.2011, 15:00 Uhr', '2011-09-01'],
    ['29.02.2012', '2012-02-29'],
  ])('%j → %s', (text, datum) => {
    expect(liesDatum(text)).toBe(datum);
    expect(istDatumsartig(text)).toBe(true);
  });

  it.each([
    '31.02.2011',
    '29.02.2011',
    '00.01.2011',
    '12.13.2011',
    '99.99.9999',
    '1.9.11',
    '1.9.201',
    '1.9.2203',
  ])('%j gibt es nicht, sieht aber wie ein Datum aus', (text) => {
    expect(liesDatum(text)).toBeNull();
    expect(istDatumsartig(text)).toBe(true);
  });

  it.each(['', 'offen', '2011', '13.09.', 'am 1.9.2011', '1.9.2011 bis 3.9.2011', 'StA 1.9.2011'])(
    '%j ist kein Datum',
    (text) => {
      expect(liesDatum(text)).toBeNull();
      expect(istDatumsartig(text)).toBe(false);
    },
  );
});

describe('trenneAmDatum', () => {
  it('teilt eine Zeile vor und hinter dem Tag', () => {
    expect(trenneAmDatum('Rat der Stadt 1.9.2011 Beschluss')).toEqual({
      davor: 'Rat der Stadt',
      datum: '1.9.2011',
      danach: 'Beschluss',
    });
  });

  it.each(['öffentlich1.9.2011Beschluss', 'Version 1.2.3.2011', 'Rat der Stadt'])(
    'findet in %j keinen',
    (text) => {
      expect(trenneAmDatum(text)).toBeNull();
    },
  );
});
