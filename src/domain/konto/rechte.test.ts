import { describe, expect, it } from 'vitest';
import { fehlendes, gleich, type Rechtestand, schrumpft, wirksam } from './rechte';

const stand = (mehr: Partial<Rechtestand> = {}): Rechtestand => ({
  rollen: [],
  gremien: [],
  organisationseinheitId: null,
  personId: null,
  ...mehr,
});

describe('Rechte eines Kontos', () => {
  it.each([
    [stand(), {}],
    [stand({ rollen: ['RATSBUERO', 'ADMINISTRATION', 'REVISION'] }), {}],
    [stand({ rollen: ['SCHRIFTFUEHRUNG'] }), { gremien: 'GREMIUM_FEHLT' }],
    [stand({ rollen: ['SCHRIFTFUEHRUNG'], gremien: ['g'] }), {}],
    [stand({ rollen: ['FACHBEREICH'] }), { organisationseinheitId: 'EINHEIT_FEHLT' }],
    [stand({ rollen: ['MITZEICHNUNG'] }), { organisationseinheitId: 'EINHEIT_FEHLT' }],
    [stand({ rollen: ['MITGLIED'], personId: null }), { personId: 'PERSON_FEHLT' }],
  ])('%j: was fehlt', (rechte, fehler) => expect(fehlendes(rechte)).toEqual(fehler));

  it.each([
    ['Rolle genommen', stand({ rollen: ['RATSBUERO', 'REVISION'] }), stand({ rollen: ['REVISION'] }), true],
    ['Rolle gegeben', stand(), stand({ rollen: ['REVISION'] }), false],
    [
      'Gremium getauscht',
      stand({ rollen: ['SCHRIFTFUEHRUNG'], gremien: ['a'] }),
      stand({ rollen: ['SCHRIFTFUEHRUNG'], gremien: ['b', 'c'] }),
      true,
    ],
    ['andere Einheit', stand({ organisationseinheitId: 'a' }), stand({ organisationseinheitId: 'b' }), true],
    ['erste Einheit', stand(), stand({ organisationseinheitId: 'b' }), false],
    ['andere Person', stand({ personId: 'a' }), stand({ personId: null }), true],
    ['nichts', stand({ personId: 'a' }), stand({ personId: 'a' }), false],
  ] as const)('%s', (_, vorher, nachher, ergebnis) => expect(schrumpft(vorher, nachher)).toBe(ergebnis));

  it('was ohne seine Rolle dasteht, gibt nichts', () => {
    const alles = stand({
      rollen: ['REVISION', 'REVISION'],
      gremien: ['g'],
      organisationseinheitId: 'e',
      personId: 'p',
    });
    expect(wirksam(alles)).toEqual(stand({ rollen: ['REVISION'] }));
    expect(gleich(wirksam(alles), stand({ rollen: ['REVISION'] }))).toBe(true);
    expect(gleich(stand({ gremien: ['a', 'b'] }), stand({ gremien: ['b', 'a'] }))).toBe(true);
  });
});
