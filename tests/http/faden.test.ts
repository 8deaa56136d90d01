import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wurzel } from '../../scripts/betrieb/pfade';
import { eigeneStadt } from '../support/eigeneStadt';
import { JETZT } from '../support/server';

const stadt = await eigeneStadt();

it('endet der Faden des Gates unerwartet, endet Ratslauf geordnet und sagt es', async () => {
  const NODE_OPTIONS = `--require ${join(wurzel, 'tests/support/fadenende.cjs')}`;
  const { adresse, ausgabe, beendet } = await stadt.aufUhr(JETZT, { NODE_OPTIONS });
  expect((await fetch(adresse)).status).toBe(200);
  await expect(fetch(`${adresse}/faden-ende`)).rejects.toThrow();
  expect(await beendet).toBe(1);
  expect(ausgabe()).toContain('Ratslauf wird beendet …');
  expect(ausgabe()).toContain('Das Gate hat sich unerwartet beendet; bitte neu starten.');
});
