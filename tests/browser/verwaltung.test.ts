import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { ABSCHNITTSNAMEN } from '@/domain/kommune/einstellung';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { klartext, mailsAn } from '../support/post';
import { druecke } from '../support/reise';
import { frage } from '../support/seiten';

const { adresse, post } = inject('server');
const KENNWORT = 'ein Kennwort für die Reise';
const NEU = 'reise@stadt.example';
const browser: Browser[] = [];
const oeffne = async (): Promise<Browser> => {
  const neuer = await oeffneBrowser();
  browser.push(neuer);
  return neuer;
};
const fenster = async (breite = 1280): Promise<Page> =>
  (
    await (await oeffne()).newContext({ viewport: { width: breite, height: 900 }, locale: 'de-DE' })
  ).newPage();
afterAll(async () => {
  for (const einer of browser) await einer.close();
});

/** Types into the field of this label. */
async function tippe(seite: Page, name: string, text: string): Promise<void> {
  await seite.getByLabel(name, { exact: true }).focus();
  await seite.keyboard.press('Control+a');
  await seite.keyboard.type(text);
}

async function hake(seite: Page, name: string): Promise<void> {
  await seite.getByLabel(name, { exact: true }).focus();
  await seite.keyboard.press('Space');
}

async function meldeAn(seite: Page, email: string, kennwort: string): Promise<void> {
  await seite.goto(`${adresse}/anmelden`);
  await tippe(seite, 'E-Mail-Adresse', email);
  await tippe(seite, 'Kennwort', kennwort);
  await seite.keyboard.press('Enter');
}

/** Where the link of the invitation leads, once the mail has arrived. */
async function linkFuer(email: string): Promise<string> {
  let link = '';
  await expect
    .poll(
      () => {
        const text = mailsAn(post, email).map(klartext).join('\n');
        link = /https?:\/\/\S+token=[\w-]+/.exec(text)?.[0] ?? '';
        return link;
      },
      { timeout: 30_000 },
    )
    .not.toBe('');
  return link;
}

describe('Ein Konto, von der Einladung bis zur Sperre, mit der Tastatur', () => {
  let verwaltung: Page;
  let person: Page;
  beforeAll(async () => {
    [verwaltung, person] = [await fenster(), await fenster()];
  });

  it('die Administration beginnt auf /verwaltung; was fehlt, steht am Feld, und nichts geht verloren', async () => {
    await meldeAn(verwaltung, 'administration@demo.example', DEMO_KENNWORT);
    await verwaltung.waitForURL(`${adresse}/verwaltung`);
    await verwaltung.goto(`${adresse}/verwaltung/benutzer`, { waitUntil: 'networkidle' });
    await druecke(verwaltung, /^Neues Konto$/);
    await verwaltung.waitForURL(`${adresse}/verwaltung/benutzer/neu`);
    await verwaltung.waitForLoadState('networkidle');
    await tippe(verwaltung, 'Name', 'Dr. Rea Reise');
    await tippe(verwaltung, 'E-Mail-Adresse', 'administration@demo.example');
    await hake(verwaltung, 'Ratsbüro');
    await hake(verwaltung, 'Schriftführung');
    await druecke(verwaltung, /^Konto anlegen$/);
    const fehler = verwaltung.locator('.rl-fehlerliste');
    await fehler.waitFor();
    expect(await fehler.textContent()).toMatch(
      /schon ein Konto[\s\S]*mindestens ein Gremium|mindestens ein Gremium[\s\S]*schon ein Konto/,
    );
    expect(await verwaltung.getByLabel('Name', { exact: true }).inputValue()).toBe('Dr. Rea Reise');
    expect(await verwaltung.getByLabel('Schriftführung', { exact: true }).isChecked()).toBe(true);
    expect(await maengel(verwaltung, 'neues Konto mit Fehlern')).toEqual([]);
    await tippe(verwaltung, 'E-Mail-Adresse', NEU);
    await hake(verwaltung, 'Schriftführung');
    await druecke(verwaltung, /^Konto anlegen$/);
    await verwaltung.waitForURL(/getan=eingeladen/);
    expect(await verwaltung.getByRole('status').textContent()).toContain('Einladung ist unterwegs');
    expect(await maengel(verwaltung, 'Konto')).toEqual([]);
  });

  it('die Einladung kommt an, ein Kennwort ist gewählt, und die Person arbeitet', async () => {
    await person.goto(await linkFuer(NEU), { waitUntil: 'networkidle' });
    const felder = person.locator('input[type=password]');
    for (let n = 0; n < (await felder.count()); n += 1) await felder.nth(n).fill(KENNWORT);
    await felder.first().press('Enter');
    await person.waitForURL(/anmelden\?kennwort=neu/);
    await meldeAn(person, NEU, KENNWORT);
    await person.waitForURL(`${adresse}/buero`);
  });

  it('die Rolle wird genommen: die nächste Anfrage sieht nichts mehr, auch nach neuer Anmeldung', async () => {
    await verwaltung.reload({ waitUntil: 'networkidle' });
    await hake(verwaltung, 'Ratsbüro');
    await druecke(verwaltung, /^Rechte speichern$/);
    await verwaltung.waitForURL(/getan=berechtigt/);
    await person.goto(`${adresse}/buero`);
    expect(person.url()).toContain('/anmelden?weiter=');
    await meldeAn(person, NEU, KENNWORT);
    await person.waitForURL(`${adresse}/`);
    expect((await person.goto(`${adresse}/buero`))?.status()).toBe(404);
    expect(await verwaltung.getByText('Dieses Konto hat keine Rolle.').count()).toBe(1);
  });

  it('der Link zum Übergeben steht nur einmal da; gesperrt kommt niemand mehr herein', async () => {
    await druecke(verwaltung, /^Link anzeigen$/);
    const link = verwaltung.locator('.rl-link');
    await link.waitFor();
    expect(await link.textContent()).toMatch(/token=[\w-]{20,}/);
    expect(await maengel(verwaltung, 'Link')).toEqual([]);
    await verwaltung.reload({ waitUntil: 'networkidle' });
    expect(await link.count()).toBe(0);
    await druecke(verwaltung, /^Konto sperren$/);
    await verwaltung.waitForURL(/getan=gesperrt/);
    await person.goto(`${adresse}/konto`);
    expect(person.url()).toContain('/anmelden');
    await meldeAn(person, NEU, KENNWORT);
    await person.locator('.rl-fehlerliste').waitFor();
    expect(await maengel(verwaltung, 'gesperrtes Konto')).toEqual([]);
  });
});

describe('Einstellungen', () => {
  it('was mehr sichtbar macht, wird erst nach dem Lesen und mit Begründung gespeichert', async () => {
    const kontext = await alsAngemeldet(await oeffne(), adresse, 'administration');
    const seite = await kontext.newPage();
    await seite.goto(`${adresse}/verwaltung/kommune/oeffentlichkeit`, { waitUntil: 'networkidle' });
    await hake(seite, 'Namen der Bearbeitung öffentlich');
    await druecke(seite, /^Speichern$/);
    await seite.getByText('Das geschieht, wenn Sie bestätigen').waitFor();
    expect(await seite.locator('.rl-geschieht').textContent()).toMatch(/öffentliche Vorlagen/);
    expect(await seite.getByLabel('Namen der Bearbeitung öffentlich').isChecked()).toBe(true);
    expect(await seite.getByRole('button', { name: 'Bestätigen und speichern' }).count()).toBe(1);
    expect(await maengel(seite, 'Bestätigung')).toEqual([]);
    expect(await frage('SELECT "bearbeiterOeffentlich" FROM kommune')).toEqual([false]);
  });
});

describe.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('Verwaltung bei %i px, %s', (breite, colorScheme) => {
  it('findet axe nichts, und keine Seite rollt zur Seite', async () => {
    const optionen = { viewport: { width: breite, height: 900 }, colorScheme };
    const kontext = await alsAngemeldet(await oeffne(), adresse, 'administration', optionen);
    const seite = await kontext.newPage();
    const [eigenes, schriftfuehrung] = await frage<string>(
      `SELECT id FROM benutzer WHERE email IN ('administration@demo.example', 'schriftfuehrung@demo.example') ORDER BY email`,
    );
    const verstoesse: string[] = [];
    for (const pfad of [
      '/verwaltung',
      '/verwaltung/benutzer',
      '/verwaltung/benutzer?q=gibtesnicht',
      '/verwaltung/benutzer/neu',
      `/verwaltung/benutzer/${eigenes}`,
      `/verwaltung/benutzer/${schriftfuehrung}`,
      '/verwaltung/kommune',
      ...ABSCHNITTSNAMEN.map((abschnitt) => `/verwaltung/kommune/${abschnitt}`),
    ]) {
      await seite.goto(adresse + pfad);
      verstoesse.push(...(await maengel(seite, pfad)));
    }
    expect(verstoesse).toEqual([]);
  }, 180_000);
});
