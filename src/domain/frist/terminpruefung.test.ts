import { describe, expect, it } from 'vitest';
import { SCHULFERIEN_NRW } from './schulferien';
import { pruefeTermin } from './terminpruefung';

describe('L3: Eignung eines Ersatztermins', () => {
  it.each([
    ['2026-12-22', null, []],
    ['2026-12-23', null, ['Weihnachtsferien']],
    ['2026-12-24', null, ['Weihnachtsferien', 'Heiligabend']],
    ['2027-01-06', null, ['Weihnachtsferien']],
    ['2027-01-07', null, []],
    ['2027-02-08', null, ['Rosenmontag']],
    ['2027-03-24', null, ['Osterferien']],
    ['2027-03-26', 'Karfreitag', ['Osterferien']],
    ['2027-05-18', null, ['Pfingstferien']],
  ])('%s: Feiertag %s, Hinweise %j', (tag, feiertag, hinweise) => {
    expect(pruefeTermin(tag, SCHULFERIEN_NRW)).toEqual({ feiertag, hinweise });
  });

  it('ohne importierte Ferien wird vor keinen gewarnt', () => {
    expect(pruefeTermin('2027-03-24', [])).toEqual({ feiertag: null, hinweise: [] });
  });
});
