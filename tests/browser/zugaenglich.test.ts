import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { oeffentlicheSeiten } from '../support/oeffentlicheSeiten';

const { adresse } = inject('server');
let browser: Browser;
let pfade: Map<string, string>;

beforeAll(async () => {
  browser = await oeffneBrowser();
  pfade = await oeffentlicheSeiten();
});
afterAll(() => browser.close());

async function mitSeite<T>(
  breite: number,
  farben: 'light' | 'dark',
  tun: (seite: Page) => Promise<T>,
): Promise<T> {
  const kontext = await browser.newContext({
    viewport: { width: breite, height: 900 },
    colorScheme: farben,
    locale: 'de-DE',
  });
  try {
    return await tun(await kontext.newPage());
  } finally {
    await kontext.close();
  }
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
  [360, 'dark'],
] as const)('bei %s px, %s', (breite, farben) => {
  it('findet axe nichts, und keine Seite rollt zur Seite', async () => {
    const verstoesse: string[] = [];
    await mitSeite(breite, farben, async (seite) => {
      for (const [name, pfad] of pfade) {
        await seite.goto(adresse + pfad);
        await seite.evaluate(() => {
          for (const d of document.querySelectorAll('details')) d.open = true;
        });
        verstoesse.push(...(await maengel(seite, name)));
      }
    });
    expect(verstoesse).toEqual([]);
  }, 180_000);
});
