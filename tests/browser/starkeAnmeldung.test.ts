import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BenutzerEingabe } from '@/domain/benutzer/eingabe';
import { oeffneBrowser } from '../support/browser';
import { sendeFormular } from '../support/formular';
import { totp } from '../support/konto';
import { maengel } from '../support/maengel';
import { druecke } from '../support/reise';
import { frage } from '../support/seiten';
import { JETZT } from '../support/server';

const { adresse, urls } = inject('server');
const KENNWORT = 'ein Kennwort für Tests';

beforeAll(async () => {
  process.env.DATABASE_URL = urls.app;
  process.env.RATSLAUF_ADRESSE = adresse;
  await import('@/server/benutzer/commands');
}, 60_000);
afterAll(async () => {
  const { trenne } = await import('@/server/kern/db');
  await trenne();
});

let browser: Browser;
beforeEach(async () => {
  browser = await oeffneBrowser();
});
afterEach(() => browser.close());

/** An account of its own with a password. */
async function neuesKonto(name: string): Promise<string> {
  const { benutzerAnlegen } = await import('@/server/benutzer/commands');
  const { SYSTEM } = await import('@/server/kern/auth/akteur');
  const email = `${name.toLowerCase()}@browser.example`;
  const eingabe = BenutzerEingabe.parse({ name: `Berta ${name}`, email, rolle: 'ratsbuero' });
  const ergebnis = await benutzerAnlegen(SYSTEM, eingabe, new Date(JETZT));
  if (!ergebnis.ok) throw new Error(ergebnis.fehler.code);
  await sendeFormular(ergebnis.wert.link, { neu: KENNWORT, wiederholt: KENNWORT });
  return email;
}

async function tippe(seite: Page, name: string, text: string): Promise<void> {
  await seite.getByLabel(name, { exact: true }).focus();
  await seite.keyboard.type(text);
}

/** A window that came in by password, at `weiter`. */
async function mitKennwort(email: string, weiter: string, groesse = {}): Promise<Page> {
  const seite = await (await browser.newContext({ locale: 'de-DE', ...groesse })).newPage();
  await seite.goto(`${adresse}/anmelden?weiter=${weiter}`, { waitUntil: 'networkidle' });
  await tippe(seite, 'E-Mail-Adresse', email);
  await tippe(seite, 'Kennwort', KENNWORT);
  await seite.keyboard.press('Enter');
  return seite;
}

describe('Zweiter Faktor im Browser', () => {
  it('mit der Tastatur: einrichten, Notfallcodes verwahren, abmelden, mit Code anmelden', async () => {
    const email = await neuesKonto('Faktor');
    const schmal = { viewport: { width: 320, height: 800 }, colorScheme: 'dark' };
    const seite = await mitKennwort(email, '/konto/zweiter-faktor', schmal);
    await seite.waitForURL(`${adresse}/konto/zweiter-faktor`);
    await seite.waitForLoadState('networkidle');
    expect(await maengel(seite)).toEqual([]);
    await tippe(seite, 'Ihr Kennwort', 'falsch');
    await seite.keyboard.press('Enter');
    await seite.locator('.rl-fehlerliste').waitFor();
    await tippe(seite, 'Ihr Kennwort', KENNWORT);
    await seite.keyboard.press('Enter');
    await seite.getByRole('img', { name: 'QR-Code für die App' }).waitFor();
    expect(await maengel(seite)).toEqual([]);
    const schluessel = ((await seite.locator('.rl-schluessel code').textContent()) ?? '').replaceAll(' ', '');
    await tippe(seite, 'Code aus der App', totp(schluessel));
    await seite.keyboard.press('Enter');
    await seite.getByRole('heading', { name: 'Ihre Notfallcodes' }).waitFor();
    expect(await seite.locator('.rl-notfallcodes li').count()).toBe(10);
    expect(await maengel(seite)).toEqual([]);
    await druecke(seite, /^Ich habe die Codes verwahrt$/);
    await seite.getByText('Der zweite Faktor ist eingerichtet.').waitFor();
    expect(await maengel(seite)).toEqual([]);

    await frage(`DELETE FROM intern.ratenlimit WHERE key LIKE 'code%'`);
    const neu = await mitKennwort(email, '/konto', schmal);
    await neu.waitForURL(/\/anmelden\/code/);
    await neu.waitForLoadState('networkidle');
    expect(await maengel(neu)).toEqual([]);
    await tippe(neu, 'Code', '12');
    await neu.keyboard.press('Enter');
    await neu.locator('.rl-fehlerliste').waitFor();
    await tippe(neu, 'Code', totp(schluessel));
    await neu.keyboard.press('Enter');
    await neu.waitForURL(`${adresse}/konto`);
    expect(await neu.locator('main').textContent()).toContain('Kennwort und Code');
    expect(await maengel(neu)).toEqual([]);
  });
});

/** A device with a fingerprint sensor that always knows its owner. */
async function geraet(seite: Page): Promise<CDPSession> {
  const cdp = await seite.context().newCDPSession(seite);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return cdp;
}

describe('Passkey im Browser', () => {
  it('anlegen, benennen, abmelden, damit anmelden, entfernen', async () => {
    const email = await neuesKonto('Passkey');
    const seite = await mitKennwort(email, '/konto/passkeys');
    await seite.waitForURL(`${adresse}/konto/passkeys`);
    await geraet(seite);
    expect(await maengel(seite)).toEqual([]);
    await tippe(seite, 'Name', 'Handy');
    await tippe(seite, 'Ihr Kennwort', 'falsch');
    await seite.keyboard.press('Enter');
    const fehler = seite.locator('.rl-fehlerliste');
    await fehler.waitFor();
    expect(await fehler.textContent()).toContain('Dieses Kennwort stimmt nicht');
    expect(await seite.getByLabel('Name', { exact: true }).inputValue()).toBe('Handy');
    await seite.getByLabel('Ihr Kennwort', { exact: true }).fill(KENNWORT);
    await seite.keyboard.press('Enter');
    await seite.getByText('Der Passkey ist angelegt.').waitFor();
    // Signed in with the password, one does nothing more to it.
    expect(await seite.getByRole('button', { name: 'Passkey anlegen' }).count()).toBe(0);
    expect(await maengel(seite)).toEqual([]);

    await seite.goto(`${adresse}/konto`, { waitUntil: 'networkidle' });
    await seite.getByRole('button', { name: 'Abmelden', exact: true }).click();
    await seite.waitForURL(`${adresse}/`);
    await seite.goto(`${adresse}/anmelden?weiter=/konto/passkeys`, { waitUntil: 'networkidle' });
    expect(await maengel(seite)).toEqual([]);
    await druecke(seite, /^Mit Passkey anmelden$/);
    await seite.waitForURL(`${adresse}/konto/passkeys`);
    await seite.getByText('Ändern').click();
    await seite.getByLabel('Name', { exact: true }).first().fill('Diensthandy');
    await seite.getByRole('button', { name: 'Umbenennen' }).click();
    await seite.getByRole('heading', { name: 'Diensthandy' }).waitFor();
    await seite.getByText('Ändern').click();
    expect(await maengel(seite)).toEqual([]);
    await seite.locator('.rl-passkeys').getByLabel('Ihr Kennwort').fill(KENNWORT);
    await seite.getByRole('button', { name: 'Passkey entfernen' }).click();
    await seite.getByText('Der Passkey ist entfernt.').waitFor();
    await seite.getByText('noch keinen Passkey').waitFor();
  });

  it('ohne Passkey auf dem Gerät: ein Satz, und das Formular bleibt', async () => {
    const seite = await (await browser.newContext({ locale: 'de-DE' })).newPage();
    await seite.goto(`${adresse}/anmelden`, { waitUntil: 'networkidle' });
    const cdp = await geraet(seite);
    await cdp.send('WebAuthn.disable');
    await seite.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
    await seite.getByText('am Gerät abgebrochen').waitFor();
    expect(await seite.getByLabel('E-Mail-Adresse', { exact: true }).count()).toBe(1);
  });

  it('ohne JavaScript gibt es den Knopf nicht', async () => {
    const seite = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await seite.goto(`${adresse}/anmelden`);
    expect(await seite.getByRole('button', { name: 'Mit Passkey anmelden' }).count()).toBe(0);
  });
});
