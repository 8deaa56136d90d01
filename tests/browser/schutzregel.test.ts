import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEMO_DOMAENE, DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { alsAngemeldet, type Demokonto } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { oeffentlicheSeiten } from '../support/oeffentlicheSeiten';
import { frage } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
let pfade: Map<string, string>;

beforeAll(async () => {
  browser = await oeffneBrowser();
  pfade = await oeffentlicheSeiten();
}, 60_000);
afterAll(() => browser.close());

/** Everything in this context that breaks a rule for pages, or asks somebody else for something. */
async function beobachte(
  kontext: BrowserContext,
): Promise<{ verstoesse: string[]; fremde: string[]; skripte: string[] }> {
  const gesehen = { verstoesse: [] as string[], fremde: [] as string[], skripte: [] as string[] };
  await kontext.exposeFunction('meldeVerstoss', (satz: string) => gesehen.verstoesse.push(satz));
  await kontext.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (verstoss) => {
      const { effectiveDirective, blockedURI, sample } = verstoss;
      const melde = (window as unknown as { meldeVerstoss: (satz: string) => void }).meldeVerstoss;
      melde(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  kontext.on('console', (zeile) => {
    if (/Content.Security.Policy|Refused to/i.test(zeile.text())) gesehen.verstoesse.push(zeile.text());
  });
  kontext.on('request', (anfrage) => {
    const url = anfrage.url();
    if (new URL(url).origin !== adresse) gesehen.fremde.push(url);
    if (anfrage.resourceType() === 'script') gesehen.skripte.push(url);
  });
  return gesehen;
}

const ziele = {
  ratsbuero: ['/buero', '/buero/sitzungen', '/buero/vorlagen/neu', '/konto', '/protokoll'],
  schriftfuehrung: ['/protokoll', '/konto'],
  mitglied: ['/meine', '/konto'],
  administration: ['/konto', '/verwaltung'],
} satisfies Partial<Record<Demokonto, string[]>>;

describe('Keine Seite bricht die Regel, die ihr mitgegeben ist, und keine fragt Dritte', () => {
  it('ohne Anmeldung, und dort lädt auch keine ein Skript', async () => {
    const kontext = await browser.newContext({ locale: 'de-DE' });
    const gesehen = await beobachte(kontext);
    const seite = await kontext.newPage();
    for (const [, pfad] of pfade) {
      await seite.goto(adresse + pfad, { waitUntil: 'load' });
      await seite.evaluate(() => {
        for (const d of document.querySelectorAll('details')) d.open = true;
      });
    }
    expect(gesehen).toEqual({ verstoesse: [], fremde: [], skripte: [] });
    for (const pfad of ['/anmelden', '/anmelden/kennwort-vergessen']) await seite.goto(adresse + pfad);
    expect(gesehen).toMatchObject({ verstoesse: [], fremde: [] });
    expect(gesehen.skripte.length).toBeGreaterThan(0);
    await kontext.close();
  }, 180_000);

  it.each(Object.entries(ziele))(
    'angemeldet: %s',
    async (wer, seiten) => {
      const kontext = await alsAngemeldet(browser, adresse, wer);
      const gesehen = await beobachte(kontext);
      const seite = await kontext.newPage();
      const [vorlage, sitzung] = await frage<string>(
        `(SELECT '/buero/vorlagen/' || id FROM vorlage WHERE status = 'GEZEICHNET' LIMIT 1) UNION ALL
       (SELECT '/buero/sitzungen/' || id FROM sitzung WHERE datum > '2026-11-23' LIMIT 1)`,
      );
      const weitere =
        wer === 'ratsbuero'
          ? [
              sitzung,
              ...['bearbeiten', 'beratungsfolge', 'anlagen', 'sachstand', 'verlauf'].map(
                (t) => `${vorlage}/${t}`,
              ),
            ]
          : [];
      const oeffentliche = wer === 'ratsbuero' ? pfade.values() : ['/', '/vorlagen'];
      for (const pfad of [...oeffentliche, ...seiten, ...weitere])
        await seite.goto(adresse + pfad, { waitUntil: 'load' });
      expect(gesehen).toMatchObject({ verstoesse: [], fremde: [] });
      expect(gesehen.skripte.length).toBeGreaterThan(0);
      await kontext.close();
    },
    180_000,
  );
});

describe('Die Regel hält', () => {
  it('Ein eingeschleustes Skript läuft auf keiner Seite', async () => {
    const kontext = await browser.newContext();
    const gesehen = await beobachte(kontext);
    const seite = await kontext.newPage();
    for (const pfad of ['/', '/anmelden']) {
      await seite.route(adresse + pfad, async (weg) => {
        const antwort = await weg.fetch();
        const boese = '<script>window.geschafft = 1</script><img src="x" onerror="window.geschafft = 2">';
        await weg.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': antwort.headers()['content-security-policy'] ?? '' },
          body: (await antwort.text()).replace('</main>', `${boese}</main>`),
        });
      });
      await seite.goto(adresse + pfad);
      // The browser has met both and refused both.
      for (const was of ['script-src-elem', 'script-src-attr'])
        await expect.poll(() => gesehen.verstoesse.join('\n')).toContain(`${pfad}: ${was} inline`);
      expect(await seite.evaluate(() => 'geschafft' in window)).toBe(false);
    }
    await kontext.close();
  });

  it('Anmelden und Abmelden gelingen mit Skripten unter der Regel', async () => {
    const kontext = await browser.newContext();
    const gesehen = await beobachte(kontext);
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/anmelden`);
    await seite.getByLabel('E-Mail-Adresse').fill(`mitglied${DEMO_DOMAENE}`);
    await seite.getByLabel('Kennwort', { exact: true }).fill(DEMO_KENNWORT);
    await seite.getByRole('button', { name: 'Anmelden', exact: true }).first().click();
    await seite.waitForURL(/\/meine$/);
    await seite.goto(`${adresse}/konto`);
    await seite.getByRole('button', { name: 'Abmelden', exact: true }).click();
    await seite.waitForURL((url) => url.pathname !== '/konto');
    await seite.getByRole('link', { name: 'Anmelden' }).waitFor();
    expect(gesehen).toMatchObject({ verstoesse: [], fremde: [] });
    await kontext.close();
  });
});

describe('Ohne Skripte bleibt alles zu gebrauchen', () => {
  it('suchen, aufklappen, im Kalender blättern, einen früheren Tag ansehen', async () => {
    const kontext = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' });
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/`);
    await seite.locator('input[name=q]').first().fill('Schule');
    await seite.locator('input[name=q]').first().press('Enter');
    await seite.waitForURL(/\/vorlagen\?.*q=Schule/);
    await seite.goto(`${adresse}/sitzungen`);
    const monat = await seite.locator('h2').first().textContent();
    await seite.locator('a[href*="monat="]').first().click();
    await seite.waitForURL(/monat=/);
    expect(await seite.locator('h2').first().textContent()).not.toBe(monat);
    await seite.goto(adresse + (pfade.get('26 Schritte') ?? ''));
    const zu = seite.locator('details:not([open])').first();
    await zu.locator('summary').first().click();
    expect(await seite.locator('details[open]').count()).toBeGreaterThan(0);
    await kontext.close();
  });
});
