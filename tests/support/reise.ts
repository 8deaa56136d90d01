import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { alsAngemeldet, type Demokonto } from './anmelden';
import { oeffneBrowser } from './browser';
import { maengel } from './maengel';

/** Nothing for axe to find, and the page does not roll to the side. */
export async function ohneMangel(seite: Page): Promise<void> {
  expect(await maengel(seite)).toEqual([]);
}

export type Fenster = { seite: Page; geh: (pfad: string) => Promise<void>; schliesse: () => Promise<void> };

/** A window in which this person is signed in at `adresse`; `geh` waits until the page listens to keys. */
export async function fensterFuer(adresse: string, wer: Demokonto | `${string}@${string}`): Promise<Fenster> {
  // A browser each: the one of the package ends with its last window.
  const browser: Browser = await oeffneBrowser();
  const kontext: BrowserContext = await alsAngemeldet(browser, adresse, wer, {
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
  });
  const seite = await kontext.newPage();
  return {
    seite,
    geh: async (pfad) => {
      await seite.goto(adresse + pfad, { waitUntil: 'networkidle' });
    },
    schliesse: () => browser.close(),
  };
}

/** Presses Tab until the control with this id, or with this text, has the focus; then Enter. */
export async function druecke(seite: Page, ziel: string | RegExp): Promise<void> {
  for (let i = 0; i < 400; i += 1) {
    const [id, text] = await seite.evaluate(() => {
      const element = document.activeElement;
      return [element?.id ?? '', element?.textContent?.trim() ?? ''];
    });
    if (typeof ziel === 'string' ? id === ziel : ziel.test(text ?? '')) {
      await seite.keyboard.press('Enter');
      return;
    }
    await seite.keyboard.press('Tab');
  }
  throw new Error(`Kein Weg mit der Tabulatortaste zu ${ziel} auf ${seite.url()}`);
}
