import { expect, it } from 'vitest';
import { alsKennung } from './kennung';

it.each(['4f1c2f0e-8b1d-4c43-9a55-0d6c4b1d2e3f', '00000000-0000-4000-8000-000000000000'])(
  '%s ist eine Kennung',
  (text) => expect(alsKennung(text)).toBe(text),
);

it.each(['', '1', "' OR 1=1", '4f1c2f0e-8b1d-4c43-9a55', '../../etc/passwd'])('„%s“ ist keine', (text) =>
  expect(alsKennung(text)).toBeNull(),
);
