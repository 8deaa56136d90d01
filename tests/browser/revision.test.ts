import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { alsAngemeldet, type Demokonto } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());

async function seiten(): Promise<[Demokonto, string][]> {
  const [vorlage] = await frage<string>(
    `SELECT id FROM vorlage WHERE oeffentlichkeit = 'NICHTOEFFENTLICH' LIMIT 1`,
  );
  const [sitzung] = await frage<string>('SELECT id FROM sitzung ORDER BY datum DESC LIMIT 1');
  const [konto] = await frage<string>(`SELECT id FROM benutzer WHERE email LIKE 'ratsbuero@%'`);
  return [
    ['ratsbuero', `/vorlagen/${vorlage}`],
    ['ratsbuero', `/buero/vorlagen/${vorlage}/verlauf`],
    ['ratsbuero', `/buero/sitzungen/${sitzung}/verlauf`],
    ['administration', `/verwaltung/verlauf/benutzer/${konto}`],
    ['revision', '/revision'],
    ['revision', '/revision?person=Terhorst&von=unsinn'],
    ['revision', '/revision?person=Niemand'],
    ['revision', '/revision/ketten'],
  ];
}

describe.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('Prüfspur bei %s px, %s', (width, colorScheme) => {
  it('axe findet nichts, und keine Seite rollt zur Seite', async () => {
    const verstoesse: string[] = [];
    for (const [wer, pfad] of await seiten()) {
      const optionen = { viewport: { width, height: 900 }, colorScheme, locale: 'de-DE' };
      const kontext = await alsAngemeldet(browser, adresse, wer, optionen);
      try {
        const seite = await kontext.newPage();
        const antwort = await seite.goto(adresse + pfad);
        expect([pfad, antwort?.status()]).toEqual([pfad, 200]);
        verstoesse.push(...(await maengel(seite, pfad)));
      } finally {
        await kontext.close();
      }
    }
    expect(verstoesse).toEqual([]);
  }, 120_000);
});

it('mit der Tastatur allein: suchen, eine Person finden, zu ihren Einträgen', async () => {
  const kontext = await alsAngemeldet(browser, adresse, 'revision', { locale: 'de-DE' });
  try {
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/revision`);
    await seite.getByLabel('Person (Name oder E-Mail)').focus();
    await seite.keyboard.type('Brandt');
    await seite.keyboard.press('Enter');
    await seite.waitForURL(/person=Brandt/);
    expect(await seite.getByLabel('Person (Name oder E-Mail)').inputValue()).toBe('Brandt');
    expect(await seite.locator('.rl-spur > li').count()).toBeGreaterThan(0);
    expect(await seite.locator('.rl-spur').textContent()).toContain('Helga Brandt');
  } finally {
    await kontext.close();
  }
});
