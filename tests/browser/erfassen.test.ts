import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { alsAngemeldet, type Demokonto } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage } from '../support/seiten';

const { adresse } = inject('server');
const LANG = readFileSync(
  new URL('../fixtures/dokumente/01_lange_kenntnisnahme.txt', import.meta.url),
  'utf8',
);
let laufend = 0;
/** The long document under a title of its own: the same one twice would not be read again. */
const dokument = () =>
  LANG.replace('Handlungsprogramm Gute Nachbarschaft', `Gute Nachbarschaft ${++laufend}`);

/** A browser of its own for each journey: the one of the package ends with its last window. */
async function als<T>(
  wer: Demokonto,
  optionen: BrowserContextOptions,
  tun: (seite: Page) => Promise<T>,
): Promise<T> {
  const browser = await oeffneBrowser();
  try {
    const fenster = { viewport: { width: 1280, height: 900 }, ...optionen };
    return await tun(await (await alsAngemeldet(browser, adresse, wer, fenster)).newPage());
  } finally {
    await browser.close();
  }
}

/** Until React has taken over the forms: before that a key does what it does without JavaScript. */
const bereit = (seite: Page) =>
  seite.waitForFunction(() => {
    const form = document.querySelector('main form');
    return form !== null && Object.keys(form).some((name) => name.startsWith('__react'));
  });
async function oeffne(seite: Page, pfad: string): Promise<void> {
  await seite.goto(adresse + pfad);
  await bereit(seite);
}
const imFokus = (seite: Page) => seite.evaluate(() => document.activeElement?.id ?? '');
/** What the clipboard does, without asking the machine for one. */
const fuegeEin = (seite: Page, text: string) =>
  seite.evaluate((t) => {
    const daten = new DataTransfer();
    daten.setData('text/plain', t);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: daten, bubbles: true }));
  }, text);
const idAus = (seite: Page) => new URL(seite.url()).pathname.split('/')[3] ?? '';

describe('Eine Vorlage erfassen', { timeout: 180_000 }, () => {
  it('mit der Tastatur allein: einfügen, ein Feld ergänzen, ein zweites berichtigen, freigeben', () =>
    als('ratsbuero', {}, async (seite) => {
      await oeffne(seite, '/buero/vorlagen/neu');
      expect(await maengel(seite)).toEqual([]);
      await fuegeEin(seite, dokument());
      await seite.waitForURL(/gelesen=1/);
      await seite.waitForLoadState('networkidle');
      expect(await seite.inputValue('#verantwortlich')).toBe('Tobias Arndt');
      expect(await seite.locator('#verantwortlich-hinweis').textContent()).toBe('Zeile 10: „Tobias Arndt“');
      expect(await seite.locator('#fachbereichId-hinweis').textContent()).toContain(
        'gibt es in der Kommune nicht',
      );
      expect(await maengel(seite)).toEqual([]);

      const { keyboard } = seite;
      await keyboard.press('Control+Enter');
      await keyboard.press('Enter');
      await seite.waitForURL(/offen=1/);
      await seite.waitForLoadState('networkidle');
      expect(await seite.locator('.rl-rueckmeldung').textContent()).toContain(
        'Der Fachbereich ist nicht gewählt.',
      );
      expect(await maengel(seite)).toEqual([]);
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      expect(await imFokus(seite)).toBe('personenbezug');
      await keyboard.press('Space');
      await keyboard.press('Tab');
      expect(await imFokus(seite)).toBe('fachbereichId');
      await keyboard.type('51');
      for (let i = 0; (await imFokus(seite)) !== 'telefon' && i < 10; i++) await keyboard.press('Tab');
      await keyboard.press('Control+A');
      await keyboard.type('50 123');
      await keyboard.press('Control+Enter');
      await keyboard.press('Enter');
      await seite.waitForURL(/freigegeben=1/);
      const id = idAus(seite);
      expect(await frage(`SELECT status FROM vorlage WHERE id = $1`, [id])).toEqual(['GEZEICHNET']);
      const [nummer] = await frage<string>(`SELECT nummer FROM vorlage WHERE id = $1`, [id]);
      await seite.getByText(`Die Vorlage ist jetzt Drucksache ${nummer}.`).waitFor();
      expect(await maengel(seite)).toEqual([]);
      expect((await fetch(`${adresse}/vorlagen/${id}`)).status).toBe(404);
    }));

  it('zwei Menschen: die Erste erfährt, was die Zweite geändert hat, und verliert nichts', () =>
    als('ratsbuero', {}, async (erste) => {
      await oeffne(erste, '/buero/vorlagen/neu');
      await fuegeEin(erste, dokument());
      await erste.waitForURL(/gelesen=1/);
      const zweite = await erste.context().newPage();
      await oeffne(zweite, new URL(erste.url()).pathname);
      await zweite.fill('#betreff', 'Von der Zweiten');
      await zweite.fill('#telefon', '4711');
      await zweite.keyboard.press('Control+S');
      await zweite.waitForURL(/gespeichert=/);

      await erste.fill('#betreff', 'Von der Ersten');
      await erste.keyboard.press('Control+S');
      await erste.getByText('Inzwischen wurde diese Vorlage').waitFor();
      expect(await erste.locator('.rl-konflikt').first().textContent()).toContain('Von der Zweiten');
      expect([await erste.inputValue('#betreff'), await erste.inputValue('#telefon')]).toEqual([
        'Von der Ersten',
        '4711',
      ]);
      expect(await maengel(erste)).toEqual([]);
      await erste.keyboard.press('Control+S');
      await erste.waitForURL(/gespeichert=/);
      expect(await frage(`SELECT betreff || telefon FROM vorlage WHERE id = $1`, [idAus(erste)])).toEqual([
        'Von der Ersten4711',
      ]);
    }));

  it('Abschnitte kommen, gehen und wandern mit dem Fokus; die Vorschau zeichnet Text als Text', () =>
    als('ratsbuero', {}, async (seite) => {
      await oeffne(seite, '/buero/vorlagen/neu');
      await seite.getByRole('button', { name: 'Leer beginnen' }).click();
      await seite.waitForURL(/bearbeiten/);
      await seite.waitForLoadState('networkidle');
      for (const text of ['Eins', '<b>Zwei</b> **fett**']) {
        await seite.locator('#abschnitte-neu').focus();
        await seite.keyboard.press('Enter');
        const feld = (await imFokus(seite)).replace('-art', '-text');
        await seite.fill(`#${feld}`, text);
      }
      await seite.locator('#abschnitte-1-hoch').focus();
      await seite.keyboard.press('Enter');
      expect(await imFokus(seite)).toBe('abschnitte-0-hoch');
      expect(await seite.inputValue('#abschnitte-0-text')).toContain('Zwei');
      await seite.locator('.rl-vorschau summary').first().click();
      expect(await seite.locator('.rl-vorschau .rl-prosa').first().innerHTML()).toBe(
        '<p>&lt;b&gt;Zwei&lt;/b&gt; <strong>fett</strong></p>',
      );
      expect(await maengel(seite)).toEqual([]);
      let gefragt = false;
      seite.once('dialog', (frage) => {
        gefragt = true;
        void frage.dismiss();
      });
      await seite.getByRole('link', { name: 'Ansicht der Vorlage' }).click();
      expect(gefragt).toBe(true);
    }));

  it('ohne JavaScript: Datei lesen, Zeilen umordnen, speichern; dasselbe Dokument führt zum vorhandenen Entwurf', () =>
    als('fachbereich', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (seite) => {
      const datei = { name: 'vorlage.txt', mimeType: 'text/plain', buffer: Buffer.from(dokument()) };
      const lies = async () => {
        await seite.goto(`${adresse}/buero/vorlagen/neu`);
        await seite.setInputFiles('#datei', datei);
        await seite.getByRole('button', { name: 'Dokument lesen' }).click();
      };
      await lies();
      const id = idAus(seite);
      expect(await seite.getByRole('button', { name: /freigeben/ }).count()).toBe(0);
      await seite.locator('#abschnitte-0-runter').click();
      expect(await seite.inputValue('#abschnitte-0-ueberschrift')).toBe('Finanzielle Auswirkungen');
      await seite.locator('#verweise-neu').click();
      await seite.fill('#verweise-1-nummer', '12345-13');
      await seite.getByRole('button', { name: 'Entwurf speichern' }).click();
      expect(seite.url()).toContain('gespeichert=2');
      expect(await frage(`SELECT nummer FROM verweis WHERE "vonId" = $1 ORDER BY 1`, [id])).toEqual([
        '03127-11',
        '12345-13',
      ]);
      await lies();
      expect(await seite.locator('.rl-befund').textContent()).toContain('Dieses Dokument ist schon erfasst');
      expect(await seite.getByRole('link', { name: 'Zum Entwurf' }).getAttribute('href')).toContain(id);
    }));

  it.each(['schriftfuehrung', 'mitglied', 'administration'] as const)(
    '%s: diese Seiten gibt es nicht',
    (wer) =>
      als(wer, {}, async (seite) => {
        const [id] = await frage<string>(`SELECT id FROM vorlage WHERE status = 'ENTWURF' LIMIT 1`);
        for (const pfad of ['/buero/vorlagen/neu', `/buero/vorlagen/${id}/bearbeiten`])
          expect((await seite.goto(adresse + pfad))?.status()).toBe(404);
      }),
  );
});
