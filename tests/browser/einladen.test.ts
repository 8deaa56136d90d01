import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage, hole } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
let kontext: BrowserContext;
let seite: Page;
let sitzung: string;

beforeAll(async () => {
  browser = await oeffneBrowser();
  kontext = await alsAngemeldet(browser, adresse, 'ratsbuero', { viewport: { width: 1280, height: 900 } });
  seite = await kontext.newPage();
  // The Sitzung whose invitation is due: papers are planned, nothing stands on its agenda.
  const [id] = await frage<string>(
    `SELECT s.id FROM sitzung s WHERE s."tagesordnungAb" IS NULL AND s.datum > '2026-11-23' AND NOT s.abgesagt
      AND EXISTS (SELECT FROM beratung b WHERE b."sitzungId" = s.id)
      AND NOT EXISTS (SELECT FROM tagesordnungspunkt t WHERE t."sitzungId" = s.id) ORDER BY s.datum LIMIT 1`,
  );
  sitzung = id ?? '';
});
afterAll(() => browser.close());

async function pruefe(pfad: string): Promise<string[]> {
  await seite.goto(adresse + pfad);
  return maengel(seite, pfad);
}

/** Presses Tab until the control of this name has the focus. */
async function tabbeZu(name: RegExp, hoechstens = 120): Promise<void> {
  for (let n = 0; n < hoechstens; n += 1) {
    await seite.keyboard.press('Tab');
    const text = await seite.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(text)) return;
  }
  throw new Error(`Mit Tab nicht zu erreichen: ${name}`);
}

describe('Einladung versenden, nur mit der Tastatur', () => {
  it('aufstellen, verschieben, prüfen, versenden; erst dann ist sie öffentlich', async () => {
    const verstoesse: string[] = [];
    verstoesse.push(...(await pruefe(`/buero/sitzungen/${sitzung}`)));
    await tabbeZu(/^Tagesordnung aufstellen/);
    await seite.keyboard.press('Enter');
    await seite.getByRole('heading', { name: 'Punkt ohne Vorlage' }).waitFor();
    verstoesse.push(...(await maengel(seite, 'Tagesordnung')));

    await tabbeZu(/^TOP 1\.2 nach unten$/);
    await seite.keyboard.press('Enter');
    await seite.getByText(/^Jetzt TOP 1\.3:/).waitFor({ state: 'attached' });
    expect(await seite.evaluate(() => document.activeElement?.textContent)).toBe('TOP 1.3 nach unten');

    expect((await hole(`/sitzungen/${sitzung}`)).text).toContain('noch nicht veröffentlicht');
    await seite.goto(`${adresse}/buero/sitzungen/${sitzung}`);
    await tabbeZu(/^Einladung prüfen$/);
    await seite.keyboard.press('Enter');
    await seite.getByRole('heading', { level: 1, name: 'Einladung versenden' }).waitFor();
    verstoesse.push(...(await maengel(seite, 'Versand')));
    const vorschau = await seite.locator('.rl-oeffentlich-vorschau').textContent();
    await tabbeZu(/^Einladung versenden$/);
    await seite.keyboard.press('Enter');
    await seite.getByText('Versandt. Der öffentliche Teil ist jetzt für alle zu sehen.').waitFor();
    verstoesse.push(...(await maengel(seite, 'Versandt')));
    expect(await seite.getByRole('button', { name: /nach unten/ }).count()).toBe(0);

    const bekannt = await browser.newContext();
    const oeffentlich = await bekannt.newPage();
    await oeffentlich.goto(`${adresse}/sitzungen/${sitzung}`);
    expect((await oeffentlich.locator('table.rl-to').allTextContents()).join('')).toBe(vorschau);
    expect(verstoesse).toEqual([]);
  }, 180_000);

  it('zurück auf der Seite und noch einmal: schon versandt', async () => {
    await seite.goto(`${adresse}/buero/sitzungen/${sitzung}/versand`);
    expect(new URL(seite.url()).pathname).toBe(`/buero/sitzungen/${sitzung}`);
    expect(await frage(`SELECT art FROM versand WHERE "sitzungId" = $1`, [sitzung])).toEqual(['EINLADUNG']);
  });
});

describe.each([
  [1280, 'dark'],
  [320, 'light'],
] as const)('Büro bei %s px, %s', (breite, farben) => {
  it('findet axe nichts, und keine Seite rollt zur Seite', async () => {
    await seite.setViewportSize({ width: breite, height: 900 });
    await seite.emulateMedia({ colorScheme: farben });
    const [rat] = await frage<string>(
      `SELECT s.id FROM sitzung s JOIN beratung b ON b."sitzungId" = s.id WHERE s."tagesordnungAb" IS NULL
        AND s.datum > '2026-11-23' AND b."tagesordnungspunktId" IS NOT NULL GROUP BY s.id ORDER BY count(*) DESC LIMIT 1`,
    );
    const [punkt] = await frage<string>(`SELECT id FROM tagesordnungspunkt WHERE "sitzungId" = $1 LIMIT 1`, [
      rat,
    ]);
    const verstoesse: string[] = [];
    for (const pfad of [
      '/buero',
      '/buero?alle=UEBERFAELLIG',
      '/buero/sitzungen',
      '/buero/sitzungen?zeit=vergangen',
      `/buero/sitzungen/${rat}`,
      `/buero/sitzungen/${rat}/versand`,
      `/buero/sitzungen/${rat}/punkte/${punkt}`,
    ])
      verstoesse.push(...(await pruefe(pfad)));
    expect(verstoesse).toEqual([]);
  }, 180_000);
});

it('wer nicht darf, findet die Seiten nicht', async () => {
  for (const wer of ['mitglied', 'administration', 'fachbereich'] as const) {
    const fremder = await alsAngemeldet(browser, adresse, wer);
    const fremde = await fremder.newPage();
    for (const pfad of [
      `/buero/sitzungen/${sitzung}`,
      `/buero/sitzungen/${sitzung}/versand`,
      '/buero/sitzungen',
    ])
      expect((await fremde.goto(adresse + pfad))?.status(), `${wer} ${pfad}`).toBe(404);
    expect((await fremde.goto(`${adresse}/buero`))?.status()).toBe(wer === 'fachbereich' ? 200 : 404);
  }
  expect((await hole(`/buero/sitzungen/${sitzung}`)).status).toBe(307);
});
