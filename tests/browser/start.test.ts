import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';

const { adresse } = inject('server');
let browser: Browser;
beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());

describe.each([true, false])('Im Browser, JavaScript %s', (javaScriptEnabled) => {
  it('zeigt die Startseite mit Überschrift und ohne Fehler', async () => {
    const seite = await browser.newPage({ javaScriptEnabled });
    const fehler: string[] = [];
    seite.on('pageerror', (grund) => fehler.push(grund.message));
    await seite.goto(`${adresse}/`);
    expect(await seite.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(fehler).toEqual([]);
    await seite.close();
  });
});
