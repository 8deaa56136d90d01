import { describe, expect, it } from 'vitest';
import { Spurfilter, spuradresse } from './filter';
import { aktionenDer, GRUPPEN, gruppeVon } from './gruppe';
import { siegelbruch } from './kette';

describe('gruppeVon', () => {
  it.each([
    ['vorlage.gelesen', 'VORLAGE'],
    ['abmeldung', 'ANMELDUNG'],
    ['datei.gelesen', 'DATEI'],
    ['etwas.anderes', null],
  ])('%s → %s', (aktion, gruppe) => {
    expect(gruppeVon(aktion)).toBe(gruppe);
  });

  it('aktionenDer wählt aus', () => {
    expect(aktionenDer('ERGEBNIS', ['ergebnis.erfassen', 'vorlage.anlegen'])).toEqual(['ergebnis.erfassen']);
    expect(GRUPPEN).toContain('PRUEFSPUR');
  });
});

describe('Spurfilter', () => {
  it('was nicht zu verstehen ist, gilt als nicht gesagt', () => {
    expect(
      Spurfilter.parse({ art: 'x', gruppe: ['a'], von: '2026-02-30', bis: 'morgen', vor: '1_2', person: 7 }),
    ).toEqual({
      person: '',
      gegenstand: '',
      art: null,
      gruppe: null,
      von: null,
      bis: null,
      vor: null,
    });
  });

  it('steht in der Adresse der nächsten Seite, samt ihrer Marke', () => {
    const filter = Spurfilter.parse({
      person: 'Müller & Co',
      von: '2026-11-01',
      vor: '2026-11-02T10:00:00.123Z_77',
    });
    expect(filter.vor).toEqual({ am: new Date('2026-11-02T10:00:00.123Z'), id: '77' });
    expect(spuradresse('/revision', filter)).toBe('/revision?person=M%C3%BCller+%26+Co&von=2026-11-01');
    const weiter = spuradresse('/revision', filter, '2026-11-02T10:00:00.123Z_77');
    expect(Spurfilter.parse(Object.fromEntries(new URL(weiter, 'http://x').searchParams))).toEqual(filter);
  });
});

describe('siegelbruch', () => {
  const siegel = { anzahl: 3, wurzel: 'c', geloescht: false };
  it.each([
    [3, 'c', null, null],
    [3, 'c', siegel, null],
    [2, 'b', siegel, 'ENDE_FEHLT'],
    [4, 'd', siegel, 'NACH_DEM_SIEGEL'],
    [3, 'x', siegel, 'SIEGEL_FALSCH'],
    [0, null, siegel, 'MONAT_FEHLT'],
    [0, null, { ...siegel, geloescht: true }, null],
    [3, 'c', { ...siegel, geloescht: true }, 'NACH_DEM_SIEGEL'],
  ])('%s Einträge, Wurzel %s, Siegel %j → %s', (anzahl, wurzel, s, bruch) => {
    expect(siegelbruch(anzahl, wurzel, s)).toBe(bruch);
  });
});
