import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ENTZOGEN_SEITE, ENTZOGEN_STIL, ENTZOGEN_STILSUMME } from './entzogeneDatei';

it('die Seite enthält genau den Stil, den ihre Summe erlaubt', () => {
  expect(ENTZOGEN_STILSUMME).toBe(`sha256-${createHash('sha256').update(ENTZOGEN_STIL).digest('base64')}`);
  expect(ENTZOGEN_SEITE).toContain(`<style>${ENTZOGEN_STIL}</style>`);
});
