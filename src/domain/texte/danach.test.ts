import { expect, it } from 'vitest';
import { folge, HEUTE, schritt } from '../../../tests/support/folge';
import { position } from '../beratungsfolge/position';
import { danach } from './danach';

it('ein Votum wandert zum Tagesordnungspunkt der späteren Gremien', () => {
  const asf = schritt('ASF E 22.11.');
  const f = folge([asf, schritt('HA E 10.12. 13:00'), schritt('Rat B 10.12. 15:00')]);
  expect(danach(asf, f, position(f, HEUTE))).toBe(
    'Das Votum steht am 10.12.2026 beim Tagesordnungspunkt: Hauptausschuss und Ältestenrat, Rat der Stadt. Danach am 10.12.2026: Hauptausschuss und Ältestenrat, Rat der Stadt.',
  );
});

it('eine Kenntnisnahme hinterlässt kein Votum', () => {
  const k = schritt('ASF K 22.11.');
  const f = folge([k, schritt('Rat B 10.12. 15:00')]);
  expect(danach(k, f, position(f, HEUTE))).toBe('Danach: Rat der Stadt am 10.12.2026.');
});
