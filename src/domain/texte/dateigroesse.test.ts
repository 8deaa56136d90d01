import { expect, it } from 'vitest';
import { dateigroesse } from './dateigroesse';

it.each([
  [0, '0 Byte'],
  [850, '850 Byte'],
  [12_300, '12 KB'],
  [1024 * 1024 - 1, '1 MB'],
  [1.2 * 1024 * 1024, '1,2 MB'],
  [50 * 1024 * 1024, '50 MB'],
])('%d', (bytes, text) => {
  expect(dateigroesse(bytes)).toBe(text);
});
