import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';

const { adresse } = inject('server');

// A browser per test: the single-process Chromium ends with its last context.
let browser: Browser;
beforeEach(async () => {
  browser = await oeffneBrowser();
});
afterEach(() => browser.close());

/** Types into the field of this label. */
async function tippe(seite: Page, name: string, text: string): Promise<void> {
  await seite.getByLabel(name, { exact: true }).focus();
  await seite.keyboard.type(text);
}

describe('Anmelden im Browser', () => {
  it('mit der Tastatur: falsch, dann richtig, dann überall abmelden', async () => {
    const seite = await (await browser.newContext()).newPage();
    await seite.goto(`${adresse}/anmelden?weiter=/konto`);
    await tippe(seite, 'E-Mail-Adresse', 'administration@demo.example');
    await seite.keyboard.press('Tab');
    await seite.keyboard.type('das ist falsch');
    await seite.keyboard.press('Enter');
    const fehler = seite.locator('.rl-fehlerliste');
    await fehler.waitFor();
    expect(await fehler.textContent()).toContain('passen nicht zusammen');
    await expect.poll(() => fehler.evaluate((kasten) => kasten === document.activeElement)).toBe(true);
    expect(await seite.getByLabel('E-Mail-Adresse', { exact: true }).inputValue()).toBe(
      'administration@demo.example',
    );
    expect(await seite.getByLabel('Kennwort', { exact: true }).inputValue()).toBe('');
    expect(await maengel(seite)).toEqual([]);
    await tippe(seite, 'Kennwort', DEMO_KENNWORT);
    await seite.keyboard.press('Enter');
    await seite.waitForURL(`${adresse}/konto`);
    expect(await seite.locator('.rl-konto').textContent()).toBe('Ralf Kemper');
    await seite.getByRole('button', { name: 'Überall abmelden' }).focus();
    await seite.keyboard.press('Enter');
    await seite.waitForURL(`${adresse}/`);
    expect(await seite.locator('.rl-konto').textContent()).toBe('Anmelden');
  });

  it('ein Knopf der Demostadt meldet an und führt dorthin, wo die Rolle arbeitet', async () => {
    const seite = await (await browser.newContext()).newPage();
    await seite.goto(`${adresse}/anmelden`);
    await seite.getByRole('button', { name: /Anmelden als Mitglied/ }).click();
    await seite.waitForURL(`${adresse}/meine`);
  });

  it.each([
    ['/anmelden', 1280, 'light'],
    ['/anmelden', 320, 'dark'],
    ['/anmelden/kennwort-vergessen', 320, 'light'],
    ['/anmelden/kennwort-vergessen?angefordert=ja', 320, 'dark'],
    ['/anmelden/kennwort?token=x', 320, 'light'],
  ] as const)('%s bei %i px, %s: ohne Mängel', async (pfad, width, colorScheme) => {
    const seite = await (
      await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    ).newPage();
    await seite.goto(adresse + pfad);
    expect(await maengel(seite)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('das eigene Konto bei 320 px, %s: ohne Mängel', async (colorScheme) => {
    const optionen = { viewport: { width: 320, height: 800 }, colorScheme };
    const kontext = await alsAngemeldet(browser, adresse, 'schriftfuehrung', optionen);
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/konto`);
    expect(await maengel(seite)).toEqual([]);
  });
});
