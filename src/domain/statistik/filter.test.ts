import { describe, expect, it } from 'vitest';
import { auswahl, filterabfrage, leseFilter, ohneWahl } from './filter';

const RAT = 'rat';
const moeglich = auswahl([{ id: RAT }], '2011-09-01', '2026-11-23');
const lies = (eingabe: Record<string, unknown>) => leseFilter(eingabe, moeglich);

describe('leseFilter', () => {
  it('ohne Wahl das laufende Jahr und die zwei davor', () => {
    expect(lies({})).toEqual({
      filter: { von: '2024-1', bis: '2026-2', gremium: null, alle: false },
      fehler: {},
    });
  });

  it('nie vor dem ersten Tag, auch wo es noch keinen gibt', () => {
    const frisch = auswahl([], null, '2026-03-01');
    expect(ohneWahl(frisch)).toMatchObject({ von: '2026-1', bis: '2026-1' });
    expect(ohneWahl(auswahl([], '2027-05-01', '2026-03-01'))).toMatchObject({ von: '2026-1', bis: '2026-1' });
    expect(ohneWahl(auswahl([], '2025-08-01', '2026-03-01'))).toMatchObject({ von: '2025-2', bis: '2026-1' });
  });

  it('Halbjahre, ganze Jahre, Gremium, alle Gremien', () => {
    expect(lies({ von: '2012-2', bis: '2013-1', gremium: RAT, gremien: 'alle' }).filter).toEqual({
      von: '2012-2',
      bis: '2013-1',
      gremium: RAT,
      alle: true,
    });
    expect(lies({ von: '2012', bis: '2013' }).filter).toMatchObject({ von: '2012-1', bis: '2013-2' });
    expect(lies({ von: '2011', bis: '2026' })).toMatchObject({
      filter: { von: '2011-2', bis: '2026-2' },
      fehler: {},
    });
  });

  it('nur ein Ende: die Jahre bis dahin', () => {
    expect(lies({ bis: '2013-1' })).toMatchObject({ filter: { von: '2011-2', bis: '2013-1' }, fehler: {} });
    expect(lies({ bis: '2019' }).filter).toMatchObject({ von: '2017-1', bis: '2019-2' });
  });

  it.each([
    [{ von: 'gestern' }, 'von', 'Diesen Zeitraum gibt es nicht.'],
    [{ von: ['2024-1', '2025-1'] }, 'von', 'Diesen Zeitraum gibt es nicht.'],
    [{ von: '2024-3' }, 'von', 'Diesen Zeitraum gibt es nicht.'],
    [
      { von: '2011-1' },
      'von',
      'Zahlen gibt es vom 2.\u00a0Halbjahr\u00a02011 bis zum 2.\u00a0Halbjahr\u00a02026.',
    ],
    [{ bis: '2027-1' }, 'bis', 'Zahlen gibt es vom'],
    [{ bis: '1999' }, 'bis', 'Zahlen gibt es vom'],
    [{ von: '2025-2', bis: '2025-1' }, 'bis', 'Das Ende liegt vor dem Anfang.'],
    [{ gremium: "'; DROP TABLE" }, 'gremium', 'Dieses Gremium gibt es hier nicht.'],
  ] as const)('%j: ein Satz am Feld, und gezählt wird trotzdem', (eingabe, feld, satz) => {
    const { filter, fehler } = lies(eingabe);
    expect(Object.keys(fehler)).toEqual([feld]);
    expect(fehler[feld]).toContain(satz);
    expect(filter.von <= filter.bis).toBe(true);
    expect(filter.gremium).toBeNull();
  });
});

describe('filterabfrage', () => {
  it('sagt nur, was gewählt ist, und liest sich wieder so', () => {
    expect(filterabfrage(ohneWahl(moeglich), moeglich)).toBe('');
    const filter = { von: '2012-2', bis: '2013-1', gremium: RAT, alle: true };
    const abfrage = filterabfrage(filter, moeglich);
    expect(abfrage).toBe('?von=2012-2&bis=2013-1&gremium=rat&gremien=alle');
    expect(lies(Object.fromEntries(new URLSearchParams(abfrage))).filter).toEqual(filter);
  });
});
