import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());

async function alsBuero<T>(optionen: BrowserContextOptions, tun: (seite: Page) => Promise<T>): Promise<T> {
  const kontext = await alsAngemeldet(browser, adresse, 'ratsbuero', { locale: 'de-DE', ...optionen });
  try {
    return await tun(await kontext.newPage());
  } finally {
    await kontext.close();
    await frage(`DELETE FROM gespeicherte_ansicht WHERE name LIKE 'Probe %'`);
  }
}
const fokus = (seite: Page) =>
  seite.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);
const zeile = (seite: Page, n: number) => seite.locator('a[data-tafelzeile]').nth(n).getAttribute('href');

it('mit der Tastatur allein: Zeilen hinab und hinauf, öffnen, zur Suche', async () => {
  await alsBuero({}, async (seite) => {
    await seite.goto(`${adresse}/wo`, { waitUntil: 'networkidle' });
    for (const n of [0, 1, 2]) {
      await seite.keyboard.press('ArrowDown');
      expect(await fokus(seite)).toBe(await zeile(seite, n));
    }
    await seite.keyboard.press('ArrowUp');
    const zweite = await zeile(seite, 1);
    expect(await fokus(seite)).toBe(zweite);
    await seite.keyboard.press('/');
    expect(await fokus(seite)).toBe('suche-kopf');
    await seite.keyboard.type('a/b');
    expect(await seite.locator('#suche-kopf').inputValue()).toBe('a/b');
    await seite.locator('a[data-tafelzeile]').nth(1).focus();
    await seite.keyboard.press('Enter');
    await seite.waitForURL(`${adresse}${zweite}`);
  });
});

it('eine Ansicht speichern, umbenennen, ordnen, löschen: mit der Tastatur', async () => {
  await alsBuero({}, async (seite) => {
    await seite.goto(`${adresse}/wo`, { waitUntil: 'networkidle' });
    await seite.getByLabel('Anzeigen').selectOption('ALLE');
    await seite.getByRole('button', { name: 'Anwenden' }).press('Enter');
    await seite.waitForURL(/auswahl=ALLE/);
    for (const name of ['Probe eins', 'Probe zwei']) {
      await seite.getByText('Ansicht speichern').press('Enter');
      await seite.getByLabel('Name der Ansicht').fill(name);
      await seite.keyboard.press('Enter');
      await seite.getByRole('link', { name: new RegExp(`^${name} \\d+`) }).waitFor();
    }
    await seite.getByText('Ansicht speichern').press('Enter');
    await seite.getByLabel('Name der Ansicht').fill('Probe eins');
    await seite.keyboard.press('Enter');
    await seite.getByRole('alert').waitFor();
    expect(await seite.getByLabel('Name der Ansicht').inputValue()).toBe('Probe eins');
    await seite.getByRole('link', { name: 'Ansichten ordnen' }).press('Enter');
    await seite.waitForURL(/\/wo\/ansichten/);
    await seite.getByRole('button', { name: /nach vorn\s?: Probe zwei/ }).press('Enter');
    await seite.getByRole('button', { name: /nach hinten\s?: Probe zwei/ }).waitFor();
    const namen = () => seite.locator('.rl-ansichtenliste h2').allTextContents();
    expect(await namen()).toEqual(['Probe zwei', 'Probe eins']);
    await seite.getByText('Umbenennen oder löschen: Probe eins').press('Enter');
    await seite.getByLabel('Name', { exact: true }).last().fill('Probe drei');
    await seite.keyboard.press('Enter');
    await seite.getByRole('link', { name: 'Probe drei' }).waitFor();
    await seite.getByRole('button', { name: /Ansicht löschen\s?: Probe drei/ }).press('Enter');
    await seite.getByRole('link', { name: 'Probe drei' }).waitFor({ state: 'detached' });
    expect(await namen()).toEqual(['Probe zwei']);
  });
}, 150_000);

it('ohne JavaScript: blättern, filtern und zurück, und nichts Getipptes geht verloren', async () => {
  const kontext = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
  try {
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/wo?auswahl=ALLE&nach=GREMIUM`);
    await seite.getByRole('link', { name: 'weiter' }).click();
    expect(seite.url()).toContain('seite=2');
    expect(await seite.getByLabel('Anzeigen').inputValue()).toBe('ALLE');
    await seite.getByText('Weitere Filter und Sortierung').click();
    await seite.getByLabel('Wartet seit, frühestens').fill('2026-11-01');
    await seite.getByRole('button', { name: 'Anwenden' }).click();
    expect(seite.url()).toContain('seitVon=2026-11-01');
    expect(await seite.getByLabel('Wartet seit, frühestens').inputValue()).toBe('2026-11-01');
    await seite.getByRole('link', { name: 'Alle Filter zurücknehmen' }).click();
    expect(seite.url()).toBe(`${adresse}/wo?auswahl=ALLE`);
  } finally {
    await kontext.close();
  }
});

it('auf einem Telefon sind die Filter zugeklappt und sagen, wie viele gesetzt sind; auf breiten stehen sie offen', async () => {
  const kontext = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'de-DE' });
  try {
    const seite = await kontext.newPage();
    const falte = seite.locator('.rl-filterfalte > summary');
    await seite.goto(`${adresse}/wo`);
    const ersteZeile = await seite.locator('a[data-tafelzeile]').first().boundingBox();
    expect(ersteZeile?.y).toBeLessThan(800);
    expect(await seite.getByLabel('Anzeigen').isVisible()).toBe(false);
    await falte.focus();
    await seite.keyboard.press('Enter');
    const gremium = seite.getByLabel('Gremium', { exact: true });
    await gremium.selectOption({ index: 1 });
    await seite.getByRole('button', { name: 'Anwenden' }).press('Enter');
    await seite.waitForURL(/gremium=/);
    expect(await falte.textContent()).toBe('Filtern und gruppieren (1 gesetzt)');
    await seite.setViewportSize({ width: 1280, height: 800 });
    expect(await falte.isVisible()).toBe(false);
    expect(await gremium.inputValue()).not.toBe('');
    expect(await gremium.isVisible()).toBe(true);
  } finally {
    await kontext.close();
  }
});

describe.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('Bei %s px, %s', (width, colorScheme) => {
  it('findet axe auf der Tafel des Büros und bei den Ansichten nichts, und nichts rollt zur Seite', async () => {
    const verstoesse: string[] = [];
    await alsBuero({ viewport: { width, height: 900 }, colorScheme }, async (seite) => {
      await frage(
        `INSERT INTO gespeicherte_ansicht (id, "benutzerId", name, abfrage, ordnung)
         SELECT gen_random_uuid(), b.id, 'Probe ' || n || ' mit einem langen Namen für den Montag', '', n FROM benutzer b, generate_series(0, 11) n
         WHERE b.email LIKE 'ratsbuero@%'`,
      );
      for (const pfad of ['/wo', '/wo?auswahl=ALLE&nach=GREMIUM&gremium=x', '/wo/ansichten']) {
        await seite.goto(adresse + pfad);
        await seite.evaluate(() => {
          for (const d of document.querySelectorAll('details')) d.open = true;
        });
        verstoesse.push(...(await maengel(seite, pfad)));
      }
    });
    expect(verstoesse).toEqual([]);
  }, 90_000);
});

it('auf Papier steht, was eingegrenzt ist und welche Zeilen es sind, sonst keine Bedienung', async () => {
  const kontext = await browser.newContext({ locale: 'de-DE', viewport: { width: 1000, height: 700 } });
  try {
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/wo?auswahl=ALLE&nach=OHNE&art=BESCHLUSSVORLAGE&seitVon=2020-01-01`);
    const satz = seite.getByText('Art der Vorlage: Beschlussvorlage; Wartet seit, frühestens: 01.01.2020');
    expect(await satz.isVisible()).toBe(false);
    await seite.emulateMedia({ media: 'print' });
    expect(await satz.isVisible()).toBe(true);
    const umfang = seite.locator('.rl-seiten p');
    expect(await umfang.textContent()).toMatch(/^Zeilen 1 bis \d+ von [\d.]+$/);
    expect(await umfang.isVisible()).toBe(true);
    for (const bedienung of ['.rl-seiten ul', '.rl-tafelfilter', '.rl-ansichten', 'header nav'])
      expect([bedienung, await seite.locator(bedienung).first().isVisible()]).toEqual([bedienung, false]);
  } finally {
    await kontext.close();
  }
});
