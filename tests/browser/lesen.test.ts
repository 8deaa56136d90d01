import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';
import { LANGE_VORLAGE, vorlageMit } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
let seite: Page;

beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());
afterEach(() => seite.context().close());

const text = async (auswahl: string) => (await seite.locator(auswahl).first().textContent())?.trim();

/** Presses Enter and waits for the page it leads to. */
async function oeffne(adresse: RegExp): Promise<void> {
  await Promise.all([seite.waitForURL(adresse), seite.keyboard.press('Enter')]);
}

describe('Lesen ohne JavaScript', () => {
  beforeEach(async () => {
    const kontext = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'de-DE',
      viewport: { width: 1280, height: 900 },
    });
    seite = await kontext.newPage();
  });

  it('von der Suche zur Vorlage, zum Gremium und zu einem früheren Tag, nur mit der Tastatur', async () => {
    await seite.goto(adresse);
    await seite.locator('#suche').focus();
    await seite.keyboard.type('13245');
    await oeffne(/vorlagen\?q=13245$/);
    expect(await text('h1')).toBe('Suche: 13245');
    await seite.locator('main li h2 a').first().focus();
    await oeffne(/vorlagen\/[0-9a-f-]{36}/);
    await seite.goBack();
    await seite.locator('#suchwort').fill('13245-08');
    await seite.locator('#suchwort').focus();
    await oeffne(/vorlagen\/[0-9a-f-]{36}/);
    const ueberschrift = await text('h1');
    expect(await text('#stand')).toMatch(/^Beratung abgeschlossen/);

    await seite.getByRole('link', { name: 'Rat der Stadt' }).first().focus();
    await oeffne(/gremien\//);
    expect(await text('h1')).toBe('Rat der Stadt');

    await seite.goBack();
    expect(await text('h1')).toBe(ueberschrift);
  });

  it('ein Halt mit mehreren Gremien lässt sich auf- und zuklappen', async () => {
    await seite.goto(adresse + (await vorlageMit(LANGE_VORLAGE)));
    const halt = seite.locator('.bw details', { hasText: '4 Gremien' }).last();
    const offen = () => halt.evaluate((d: HTMLDetailsElement) => d.open).catch(() => null);
    expect(await halt.getAttribute('open')).toBeNull();
    await halt.locator('summary').focus();
    await seite.keyboard.press('Enter');
    expect(await halt.locator('li').first().isVisible()).toBe(true);
    await seite.keyboard.press('Enter');
    expect(await halt.locator('li').first().isVisible()).toBe(false);
    expect(await offen()).not.toBe(true);
  });

  it('der Stichtag führt von Änderung zu Änderung und zurück zu heute', async () => {
    await seite.goto(adresse + (await vorlageMit(LANGE_VORLAGE)));
    const heute = await text('#stand');
    await seite.locator('.rl-stichtag a').first().click();
    expect(await text('.rl-stichtag')).toContain('Sie sehen den Stand vom 30.09.2011.');
    await seite.locator('.rl-stichtag a', { hasText: 'davor' }).click();
    expect(await text('#stand')).toMatch(/^Heute in Beratung/);
    await seite.getByRole('link', { name: 'Zum heutigen Stand' }).click();
    expect(await text('#stand')).toBe(heute);
  });

  it('der Sprunglink ist das Erste und führt zum Inhalt', async () => {
    await seite.goto(`${adresse}/vorlagen`);
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await seite.waitForURL(`${adresse}/vorlagen#inhalt`);
    expect(await seite.evaluate(() => location.hash)).toBe('#inhalt');
  });
});

describe('Drucken', () => {
  it('die Beratungsfolge steht senkrecht und ganz auf dem Blatt, ohne Navigation', async () => {
    // As wide as an A4 sheet between its margins.
    seite = await browser.newPage({ viewport: { width: 718, height: 1000 } });
    await seite.goto(adresse + (await vorlageMit(LANGE_VORLAGE)));
    await seite.emulateMedia({ media: 'print' });
    expect(await seite.locator('nav').first().isVisible()).toBe(false);
    expect(await seite.locator('main table tbody tr').first().isVisible()).toBe(true);
    const halte = await seite
      .locator('.bw-linie > li')
      .evaluateAll((li) => li.map((e) => Math.round(e.getBoundingClientRect().left)));
    expect(new Set(halte).size).toBeLessThanOrEqual(2);
  });
});
