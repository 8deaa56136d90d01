import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';

const { adresse } = inject('server');
let browser: Browser;

beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());

async function mitSeite<T>(breite: number, tun: (seite: Page) => Promise<T>): Promise<T> {
  const kontext = await browser.newContext({
    viewport: { width: breite, height: 900 },
    javaScriptEnabled: false,
    locale: 'de-DE',
  });
  try {
    return await tun(await kontext.newPage());
  } finally {
    await kontext.close();
  }
}

type Wort = { text: string; px: number; ragtHinaus: boolean };

/** The words of the drawings that are shown: how large, and whether any is cut off. */
const worte = (seite: Page): Promise<Wort[]> =>
  seite.locator('svg.st-bild:visible').evaluateAll((bilder) =>
    bilder.flatMap((bild) => {
      const rand = bild.getBoundingClientRect();
      const mass = rand.width / (bild as SVGSVGElement).viewBox.baseVal.width;
      return [...bild.querySelectorAll('text')].map((wort) => {
        const r = wort.getBoundingClientRect();
        return {
          text: wort.textContent ?? '',
          px: Number.parseFloat(getComputedStyle(wort).fontSize) * mass,
          ragtHinaus:
            r.left < rand.left - 1 ||
            r.right > rand.right + 1 ||
            r.top < rand.top - 1 ||
            r.bottom > rand.bottom + 1,
        };
      });
    }),
  );

describe.each([320, 360, 767, 768, 1280])('bei %s px', (breite) => {
  it('ist jedes Bild einmal zu sehen, jedes Wort darin ganz und groß genug', async () => {
    await mitSeite(breite, async (seite) => {
      for (const pfad of ['/statistik', '/statistik?von=2011&gremien=alle', '/statistik?von=2026-2']) {
        await seite.goto(adresse + pfad);
        // In another type, until ours has come, the same words are wider.
        await seite.evaluate(() => document.fonts.ready.then(() => true));
        expect(await seite.locator('svg.st-bild:visible').count()).toBe(4);
        const gelesen = await worte(seite);
        expect(gelesen.length).toBeGreaterThan(50);
        expect(gelesen.filter((w) => w.ragtHinaus)).toEqual([]);
        // Narrower than 328 px of paper the drawing shrinks with the window.
        const klein = breite >= 360 ? 12 : 11;
        expect(gelesen.filter((w) => w.px < klein)).toEqual([]);
      }
    });
  });
});

describe('Ohne Skripte', () => {
  it('Zeitraum und Gremium wählen, Tabelle aufklappen, Bilder mit Namen', async () => {
    await mitSeite(1280, async (seite) => {
      await seite.goto(`${adresse}/statistik`);
      await seite.getByLabel('Von', { exact: true }).selectOption({ label: '1. Halbjahr 2026' });
      await seite.getByLabel('Gremium', { exact: true }).selectOption({ label: 'Rat der Stadt' });
      await seite.getByRole('button', { name: 'Anzeigen' }).click();
      await seite.waitForURL(/von=2026-1/);
      expect(await seite.getByLabel('Gremium', { exact: true }).inputValue()).not.toBe('');
      const bild = seite.getByRole('img', { name: /^Vorlagen je Gremium und Monat\. Rat der Stadt: / });
      expect(await bild.count()).toBe(1);
      const tafel = seite.getByRole('table', { name: 'Vorlagen je Gremium und Monat' });
      expect(await tafel.isVisible()).toBe(false);
      await seite.getByText('Als Tabelle').nth(1).click();
      expect(await tafel.isVisible()).toBe(true);
    });
  });
});
