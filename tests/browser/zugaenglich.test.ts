import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { oeffentlicheSeiten } from '../support/oeffentlicheSeiten';

const { adresse } = inject('server');
const pfade = await oeffentlicheSeiten();
let browser: Browser;
let seite: Page;

beforeAll(async () => {
  browser = await oeffneBrowser();
  seite = await browser.newPage({ locale: 'de-DE' });
});
afterAll(() => browser.close());

/** Each width with all rules, and both in the other colours. Pages of the public have no scripts: they look the same loaded anew. */
const ANSICHTEN = [
  { breite: 1280, farben: 'light', nurFarben: false },
  { breite: 1280, farben: 'dark', nurFarben: true },
  { breite: 360, farben: 'dark', nurFarben: true },
  { breite: 320, farben: 'light', nurFarben: false },
] as const;

it.each([...pfade])(
  '%s: axe findet nichts, und nichts rollt zur Seite, breit und schmal, hell und dunkel',
  async (name, pfad) => {
    await seite.goto(adresse + pfad);
    await seite.evaluate(() => {
      for (const d of document.querySelectorAll('details')) d.open = true;
    });
    const gefunden: string[] = [];
    for (const { breite, farben, nurFarben } of ANSICHTEN) {
      await seite.setViewportSize({ width: breite, height: 900 });
      await seite.emulateMedia({ colorScheme: farben });
      gefunden.push(...(await maengel(seite, `${name} bei ${breite} px, ${farben}`, { nurFarben })));
    }
    expect(gefunden).toEqual([]);
  },
);
