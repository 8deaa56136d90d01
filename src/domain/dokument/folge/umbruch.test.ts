import { describe, expect, it } from 'vitest';
import { beginntKlein, istOffen, verbinde } from './umbruch';

describe('Umbrüche', () => {
  it.each(['Ausschuss für Kinder,', 'Hauptausschuss und', 'Innenstadt-', 'Rat der', 'Beschluss/', 'und'])(
    '%j ist offen',
    (text) => expect(istOffen(text)).toBe(true),
  );
  it.each(['Rat der Stadt', 'Seniorenbeirat', 'Hund', 'Betriebsausschuss FABIDO', ''])(
    '%j ist es nicht',
    (text) => expect(istOffen(text)).toBe(false),
  );

  it.each([
    ['Bezirksvertretung Innenstadt-', 'West', 'Bezirksvertretung Innenstadt-West'],
    ['Beschäftigungs-', 'förderung', 'Beschäftigungsförderung'],
    ['Wirtschafts-', 'und Beschäftigungsförderung', 'Wirtschafts- und Beschäftigungsförderung'],
    ['Ausschuss für Kinder,', 'Jugend und Familie', 'Ausschuss für Kinder, Jugend und Familie'],
    ['Freizeit\u00AD', 'park', 'Freizeitpark'],
    ['Teil A -', 'Entwurf', 'Teil A - Entwurf'],
  ])('%j + %j', (anfang, fortsetzung, ganz) => expect(verbinde(anfang, fortsetzung)).toBe(ganz));

  it('ein Aufzählungspunkt setzt nichts fort', () => {
    expect(beginntKlein('a) Teil A')).toBe(false);
    expect(beginntKlein('und Familie')).toBe(true);
  });
});
