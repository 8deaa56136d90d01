import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const paket = createRequire(import.meta.url)
  .resolve('@kern-ux/native/package.json')
  .replace('package.json', '');
const kern = readFileSync(`${paket}dist/kern.css`, 'utf8');
const unser = readFileSync(new URL('kern.css', import.meta.url), 'utf8');

const tokens = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/(--kern-[\w-]+):\s*([^;]+);/g)].map(([, name, wert]) => [name ?? '', wert ?? '']),
  );

/** Declarations of the first rule that starts with this text. */
function regel(css: string, anfang: string): Map<string, string> {
  const von = css.indexOf(anfang);
  return tokens(von < 0 ? '' : css.slice(von, css.indexOf('}', von)));
}

const grundwerte = tokens(kern.slice(0, kern.indexOf('@media (prefers-color-scheme')));
const aufgeloest = (wert: string | undefined): string | undefined =>
  grundwerte.get(/^var\((--[\w-]+)\)$/.exec(wert ?? '')?.[1] ?? '') ?? wert;

describe('kern.css gibt die Werte von @kern-ux/native wieder', () => {
  it.each([
    ['hell', ':root {', '[data-kern-theme=light],\n.kern-light {\n  /*'],
    [
      'dunkel, wie das Gerät es will, doch nur auf dem Bildschirm',
      '@media screen and (prefers-color-scheme: dark) {\n  :root {',
      '[data-kern-theme=dark],\n.kern-dark {\n  /*',
    ],
  ])('%s', (_, beiUns, imPaket) => {
    const eigene = regel(unser, beiUns);
    const original = regel(kern, imPaket);
    expect(eigene.size).toBe(18);
    for (const [name, wert] of eigene) expect([name, wert]).toEqual([name, aufgeloest(original.get(name))]);
  });
});
