import { expect, it } from 'vitest';
import { eigeneStadt } from '../support/eigeneStadt';
import { JETZT } from '../support/server';

const stadt = await eigeneStadt();
const stirbt = new URL('../fixtures/gate-stirbt.mjs', import.meta.url).href;

it('Stirbt der Faden des Gates, endet der ganze Prozess geordnet und sagt es', async () => {
  const server = await stadt.aufUhr(JETZT, { NODE_OPTIONS: `--import ${stirbt}` });
  expect((await fetch(server.adresse)).status).toBe(200);
  await expect(fetch(`${server.adresse}/hier-stirbt-der-faden`)).rejects.toThrow();
  expect(await server.ende).toBe(1);
  const gesagt = server.ausgabe();
  expect(gesagt).toContain('"msg":"Das Gate ist gescheitert."');
  expect(gesagt).toContain('Ratslauf wird beendet …');
  expect(gesagt.trimEnd()).toMatch(/\nDas Gate hat sich unerwartet beendet; bitte neu starten\.$/);
});
