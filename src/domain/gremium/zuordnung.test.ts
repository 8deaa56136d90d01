import { describe, expect, it } from 'vitest';
import type { GremiumMitNamen } from './namen';
import { nameAm } from './namen';
import { ordneZu } from './zuordnung';

const offen = { gueltigVon: null, gueltigBis: null };
const umwelt: GremiumMitNamen = {
  id: 'umwelt',
  name: 'Ausschuss für Klimaschutz, Umwelt, Stadtgestaltung und Wohnen',
  ...offen,
  namen: [
    {
      art: 'NAME',
      name: 'Ausschuss für Umwelt, Stadtgestaltung, Wohnen und Immobilien',
      gueltigVon: '2009-10-21',
      gueltigBis: '2014-06-30',
    },
  ],
};
const hoerde: GremiumMitNamen = {
  id: 'hoerde',
  name: 'Bezirksvertretung Hörde',
  ...offen,
  namen: [{ art: 'ALIAS', name: 'BV Hörde', ...offen }],
};
const integration: GremiumMitNamen = {
  id: 'int',
  name: 'Integrationsrat',
  gueltigVon: null,
  gueltigBis: '2025-10-31',
  namen: [],
};
const alle = [umwelt, hoerde, integration];

describe('Zuordnung eines gedruckten Namens', () => {
  it.each([
    ['Bezirksvertretung Hörde', '2026-11-24', { art: 'GEFUNDEN', gremiumId: 'hoerde', ueber: 'NAME' }],
    ['bezirksvertretung   HÖRDE', null, { art: 'GEFUNDEN', gremiumId: 'hoerde', ueber: 'NAME' }],
    ['BV-Hörde', '2026-11-24', { art: 'GEFUNDEN', gremiumId: 'hoerde', ueber: 'ALIAS' }],
    [
      'Ausschuss für Umwelt, Stadtgestaltung, Wohnen und Immobilien',
      '2011-09-07',
      { art: 'GEFUNDEN', gremiumId: 'umwelt', ueber: 'FRUEHERER_NAME' },
    ],
    ['Integrationsrat', '2011-09-20', { art: 'GEFUNDEN', gremiumId: 'int', ueber: 'NAME' }],
    ['Integrationsrat', '2026-09-20', { art: 'NICHT_GUELTIG', gremiumId: 'int' }],
    ['Seniorenbeirat', '2026-09-20', { art: 'UNBEKANNT' }],
  ])('%s am %s', (name, tag, erwartet) => expect(ordneZu(name, tag, alle)).toEqual(erwartet));

  it('nennt ein Gremium so, wie es an dem Tag hieß', () => {
    expect(nameAm(umwelt, '2011-09-07')).toBe('Ausschuss für Umwelt, Stadtgestaltung, Wohnen und Immobilien');
    expect(nameAm(umwelt, '2026-09-07')).toBe(umwelt.name);
    expect(nameAm(umwelt, null)).toBe(umwelt.name);
  });
});
