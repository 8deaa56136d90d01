import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { oeffentlicheSeiten } from '../support/oeffentlicheSeiten';

const { adresse } = inject('server');
const pfade = await oeffentlicheSeiten();
let browser: Browser;

beforeAll(async () => {
  browser = await oeffneBrowser();
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
  it.each([...pfade])('%s: axe findet nichts, und nichts rollt zur Seite', async (name, pfad) => {
    await mitSeite(breite, farben, async (seite) => {
      await seite.goto(adresse + pfad);
      await seite.evaluate(() => {
        for (const d of document.querySelectorAll('details')) d.open = true;
      });
      expect(await maengel(seite, name)).toEqual([]);
    });
  });
});
