import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { anzahlsatz, BEREICH_ANZAHL } from '@/domain/texte/suche';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
let seite: Page;

beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());
afterEach(() => seite.context().close());

/** What axe finds: it is a script itself, and the page has none. */
async function pruefe(breite: number): Promise<void> {
  const adresse = seite.url();
  const kontext = await browser.newContext({ locale: 'de-DE', viewport: { width: breite, height: 900 } });
  try {
    const mitSkript = await kontext.newPage();
    await mitSkript.goto(adresse);
    await mitSkript.evaluate(() => {
      for (const d of document.querySelectorAll('details')) d.open = true;
    });
    expect(await maengel(mitSkript)).toEqual([]);
  } finally {
    await kontext.close();
  }
}

async function fenster(breite: number): Promise<void> {
  const kontext = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'de-DE',
    viewport: { width: breite, height: 900 },
  });
  seite = await kontext.newPage();
}

/** Presses Enter and waits for the page it leads to. */
async function oeffne(ziel: RegExp): Promise<void> {
  await Promise.all([seite.waitForURL(ziel), seite.keyboard.press('Enter')]);
}

const zahl = async (auswahl: string) =>
  Number((await seite.locator(auswahl).first().textContent())?.replace(/\D/g, ''));
/** "von 12" under the list. */
const umfang = async () =>
  /von (\d+)$/.exec((await seite.locator('.rl-seiten > p').textContent()) ?? '')?.[1];

describe('Suchen ohne JavaScript', () => {
  it('mit der Tastatur: verschrieben, berichtigt, eingegrenzt und wieder geöffnet', async () => {
    await fenster(1280);
    await seite.goto(`${adresse}/vorlagen`);
    await seite.locator('#suchwort').focus();
    await seite.keyboard.type('Radwge');
    await oeffne(/\?q=Radwge$/);
    expect(await seite.title()).toContain('Suche: Radwge (keine Treffer)');
    expect(await seite.locator('#suchwort').inputValue()).toBe('Radwge');
    await seite.locator('.rl-meinten a').focus();
    await oeffne(/\?q=(?!Radwge$)/);
    expect(await seite.locator('mark').count()).toBeGreaterThan(0);

    await seite.goto(`${adresse}/vorlagen?q=Schule`);
    const alle = await umfang();
    const filter = seite.locator('.rl-merkmale section').filter({ hasText: 'Art' }).locator('li a').first();
    const versprochen = ((await filter.locator('small').textContent()) ?? '').trim();
    await filter.focus();
    await oeffne(/art=/);
    expect(await umfang()).toBe(versprochen);
    expect(Number(versprochen)).toBeLessThan(Number(alle));
    expect(await seite.locator('#suchwort').inputValue()).toBe('Schule');
    await seite.locator('.rl-auswahlkette a').first().focus();
    await oeffne(/\?q=Schule$/);
    expect(await umfang()).toBe(alle);
  });

  it('auf einem schmalen Bildschirm sind die Filter zugeklappt, und das Blättern behält sie', async () => {
    await fenster(360);
    await seite.goto(`${adresse}/vorlagen?q=er`);
    const verweis = seite.locator('.rl-merkmale li a').first();
    expect(await verweis.isVisible()).toBe(false);
    await seite.locator('.rl-merkmale > summary').focus();
    await seite.keyboard.press('Enter');
    expect(await verweis.isVisible()).toBe(true);
    await pruefe(360);
    await seite.goto(`${adresse}/vorlagen?q=er&stand=ABGESCHLOSSEN`);
    await seite.getByRole('link', { name: 'weiter', exact: true }).click();
    await seite.waitForURL(/\?q=er&stand=ABGESCHLOSSEN&seite=2$/);
    expect(await seite.locator('.rl-auswahlkette').textContent()).toContain('Stand: Abgeschlossen');
  });

  it('auf einem breiten stehen sie offen neben der Liste', async () => {
    await fenster(1280);
    await seite.goto(`${adresse}/vorlagen?q=er`);
    expect(await seite.locator('.rl-merkmale li a').first().isVisible()).toBe(true);
    expect(await seite.locator('.rl-merkmale > summary').isVisible()).toBe(false);
    await pruefe(1280);
  });

  it.each(['gremien', 'sitzungen', 'personen'] as const)(
    'der Reiter %s führt zu dem, was er zählt',
    async (bereich) => {
      await fenster(1280);
      const [name] = await frage<string>(
        `SELECT nachname FROM person WHERE nachname ~ '^[A-Z][a-z]{4,}$' AND NOT "ausSuchmaschinen" ORDER BY id LIMIT 1`,
      );
      await seite.goto(`${adresse}/vorlagen?q=${bereich === 'personen' ? name : 'Bezirksvertretung'}`);
      const reiter = seite.locator(`.rl-reiter a[href*="bereich=${bereich}"]`);
      const versprochen = await zahl(`.rl-reiter a[href*="bereich=${bereich}"] small`);
      await reiter.click();
      await seite.waitForURL(new RegExp(`bereich=${bereich}`));
      expect(await seite.locator('.rl-reiter a[aria-current]').textContent()).toContain(String(versprochen));
      expect(versprochen).toBeGreaterThan(0);
      const satz = anzahlsatz({ wert: versprochen, mehr: false }, BEREICH_ANZAHL[bereich]);
      expect(await seite.locator('.rl-suchseite > p').textContent()).toBe(satz);
      await pruefe(1280);
    },
  );
});

describe('Wer angemeldet ist', () => {
  it('kommt mit der Taste / zum Suchfeld, aber nicht, während er schreibt', async () => {
    const optionen = { locale: 'de-DE', viewport: { width: 1280, height: 900 } };
    seite = await (await alsAngemeldet(browser, adresse, 'ratsbuero', optionen)).newPage();
    await seite.goto(`${adresse}/vorlagen?q=Schule`);
    await seite.locator('h1').click();
    await seite.keyboard.press('/');
    expect(await seite.evaluate(() => document.activeElement?.id)).toBe('suchwort');
    await seite.keyboard.press('End');
    await seite.keyboard.type('/1');
    expect(await seite.locator('#suchwort').inputValue()).toBe('Schule/1');
  });
});
