import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEMO_KENNWORT } from '@/domain/anmeldung/demo';
import { verschluessele } from '@/server/kern/auth/kennwort';
import { dbIntern, trenne } from '@/server/kern/db';
import { alsAngemeldet } from '../support/anmelden';
import { legeBenutzerAn } from '../support/benutzer';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { legeVolleSitzungAn } from '../support/protokoll';
import { legeGremiumAn, legeSitzungAn } from '../support/stadt';

const { adresse, urls } = inject('server');
process.env.DATABASE_URL = urls.app;
process.env.DATABASE_URL_OEFFENTLICH = urls.oeffentlich;
const LANGER_NAME = 'Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden (Probe)';

let email: `${string}@${string}`;
let gremien: { eigenes: string; rat: string };

beforeAll(async () => {
  const db = dbIntern();
  const rat = await db.gremium.findFirstOrThrow({ where: { art: 'RAT' } });
  gremien = { eigenes: (await legeGremiumAn(db, LANGER_NAME)).id, rat: rat.id };
  await legeSitzungAn(db, gremien.eigenes, '2026-12-15', { beginn: '15:00' });
  const am = new Date('2026-11-23T08:00:00Z');
  const { benutzerId } = await legeBenutzerAn(
    db,
    { rolle: 'SCHRIFTFUEHRUNG', gremien: [gremien.eigenes] },
    am,
  );
  const userId = benutzerId ?? '';
  email = `protokoll-${userId}@stadt.example`;
  await db.benutzer.update({ where: { id: userId }, data: { email } });
  const password = await verschluessele(DEMO_KENNWORT);
  await db.anmeldung.create({ data: { userId, accountId: userId, providerId: 'credential', password } });
});
afterAll(trenne);

const lege = (kenntnisnahmen: number, empfehlungen: number) =>
  legeVolleSitzungAn(dbIntern(), gremien, { kenntnisnahmen, empfehlungen }, '2026-11-23');

const mit = async (
  tun: (seite: Page, kontext: BrowserContext) => Promise<void>,
  optionen: Parameters<typeof alsAngemeldet>[3] = {},
) => {
  // A browser of its own: one that fails takes no other test with it.
  const browser = await oeffneBrowser();
  try {
    const kontext = await alsAngemeldet(browser, adresse, email, { locale: 'de-DE', ...optionen });
    kontext.setDefaultTimeout(20_000);
    await tun(await kontext.newPage(), kontext);
  } finally {
    await browser.close();
  }
};

describe('Protokoll im Browser', () => {
  it('eine Sitzung mit 40 Punkten, davon 25 Kenntnisnahmen, nur mit der Tastatur', async () => {
    const { sitzungId } = await lege(25, 15);
    await mit(async (seite) => {
      await seite.goto(`${adresse}/protokoll`);
      expect(await maengel(seite, 'Liste')).toEqual([]);
      await seite.goto(`${adresse}/protokoll/${sitzungId}`);
      await seite.waitForLoadState('networkidle');
      const beginn = performance.now();
      let tasten = 0;
      const druecke = (taste: string) => {
        tasten += 1;
        return seite.keyboard.press(taste);
      };
      await druecke('k');
      await seite.waitForURL(/kenntnisnahmen$/);
      await seite.getByRole('button', { name: '25 Kenntnisnahmen vermerken' }).waitFor();
      await druecke('Enter');
      await seite.waitForSelector('.pk-rueck');
      for (let i = 1; i <= 15; i++) {
        await druecke('1');
        await druecke('Enter');
        await seite.getByText(`Gespeichert: TOP 2.${i}, empfohlen.`).waitFor();
      }
      const sekunden = (performance.now() - beginn) / 1000;
      expect(await seite.getByText('40 von 40').count()).toBe(1);
      expect(
        await dbIntern().ergebnis.count({ where: { beratung: { sitzungId }, berichtigtAm: null } }),
      ).toBe(40);
      console.log(`Sitzung mit 40 Punkten: ${tasten} Tasten, ${sekunden.toFixed(1)} s`);
      expect(tasten).toBe(32);
    });
  }, 120_000);

  it.each([
    [1280, 'light'],
    [360, 'dark'],
    [320, 'light'],
  ] as const)(
    'bei %s px, %s: jeder Zustand ohne Mangel; Z nimmt zurück',
    async (width, colorScheme) => {
      const { sitzungId } = await lege(6, 3);
      const gefunden: string[] = [];
      await mit(
        async (seite) => {
          const pruefe = async (name: string) => {
            gefunden.push(...(await maengel(seite, name)));
          };
          await seite.goto(`${adresse}/protokoll/${sitzungId}`);
          await seite.waitForLoadState('networkidle');
          await pruefe('Punkt');
          await seite.keyboard.press('7');
          await pruefe('vertagt');
          await seite.keyboard.press('Enter');
          await seite.waitForSelector('.rl-fehlerliste');
          await pruefe('nicht bestätigt');
          expect(await seite.evaluate(() => document.activeElement?.className)).toContain('rl-fehlerliste');
          await seite.keyboard.press('0');
          await pruefe('verwiesen');
          await seite.keyboard.press('2');
          await seite.locator('#ja').fill('5');
          await seite.locator('#nein').fill('1');
          await seite.locator('#mehrheit').selectOption('EINSTIMMIG');
          await seite.getByText('„mehrheitlich“ übernehmen').waitFor();
          await pruefe('Stimmen');
          await seite.getByText('„mehrheitlich“ übernehmen').press('Enter');
          expect(await seite.locator('#mehrheit').inputValue()).toBe('MEHRHEITLICH');
          await seite.locator('#ja').press('Enter');
          await seite.getByText('Gespeichert: TOP 2.1, mit Änderungen empfohlen.').waitFor();
          await seite.keyboard.press('ArrowUp');
          await seite.waitForURL((url) => !url.searchParams.has('gespeichert'));
          await seite.waitForLoadState('networkidle');
          await pruefe('Berichtigung');
          await seite.keyboard.press('k');
          await seite.waitForURL(/kenntnisnahmen$/);
          await seite.getByRole('button', { name: /Kenntnisnahmen vermerken/ }).waitFor();
          await pruefe('Bestätigung');
          await seite.keyboard.press('Enter');
          await seite.waitForSelector('.pk-rueck');
          await pruefe('Rückgängig');
          await seite.keyboard.press('z');
          await seite.getByText('Rückgängig gemacht').waitFor();
          expect(await seite.locator('.pk-rueck').count()).toBe(0);
        },
        { viewport: { width, height: 900 }, colorScheme },
      );
      expect(gefunden).toEqual([]);
    },
    120_000,
  );

  it('ohne JavaScript: Ergebnis, Vertagung mit Folge, Sammelvermerk und Rückgängig', async () => {
    const { sitzungId, beratungen } = await lege(2, 2);
    await mit(
      async (seite) => {
        const offen = (id: string | undefined) => `${adresse}/protokoll/${sitzungId}?punkt=${id}`;
        await seite.goto(offen(beratungen[0]));
        await seite.locator('[value=NICHT_EMPFOHLEN]').check();
        await seite.getByRole('button', { name: /Speichern und weiter/ }).click();
        await seite.getByText('Gespeichert: TOP 2.1, nicht empfohlen.').waitFor();
        await seite.goto(offen(beratungen[1]));
        expect(await seite.locator('.pk-nachfolge').isVisible()).toBe(false);
        await seite.locator('[value=VERTAGT]').check();
        expect(await seite.locator('.pk-nachfolge').isVisible()).toBe(true);
        await seite
          .getByLabel(/noch nicht terminiert/)
          .first()
          .check();
        await seite.getByRole('button', { name: 'Speichern', exact: true }).click();
        await seite.getByText('Gespeichert: TOP 2.2, vertagt.').waitFor();
        await seite.getByRole('link', { name: /vermerken/ }).click();
        await seite.getByRole('button', { name: /vermerken/ }).click();
        await seite.getByRole('button', { name: /Rückgängig/ }).click();
        await seite.getByText('Rückgängig gemacht').waitFor();
        expect(
          await dbIntern().beratung.count({
            where: { vorlage: { beratungen: { some: { id: beratungen[1] } } } },
          }),
        ).toBe(3);
      },
      { javaScriptEnabled: false },
    );
  }, 60_000);

  it('A17: die Zweite erfährt, was die Erste gespeichert hat, und verliert nichts', async () => {
    const { sitzungId } = await lege(0, 2);
    await mit(async (seite, kontext) => {
      const zweite = await kontext.newPage();
      for (const s of [seite, zweite]) {
        await s.goto(`${adresse}/protokoll/${sitzungId}`);
        await s.waitForLoadState('networkidle');
      }
      await zweite.locator('#wortlaut').fill('Mein langer Wortlaut');
      await seite.keyboard.press('1');
      await seite.keyboard.press('Enter');
      await seite.getByText('Gespeichert: TOP 2.1').waitFor();
      await zweite.locator('[value=NICHT_EMPFOHLEN]').check({ force: true });
      await zweite.getByRole('button', { name: /Speichern und weiter/ }).click();
      await zweite.getByText('Jemand anderes hat das inzwischen geändert.').waitFor();
      await zweite.getByText(/Erfasst ist: empfohlen/).waitFor();
      expect(await zweite.locator('#wortlaut').inputValue()).toBe('Mein langer Wortlaut');
      await zweite.locator('#begruendung').fill('Verhört');
      await zweite.getByRole('button', { name: /Speichern und weiter/ }).click();
      await zweite.getByText('Gespeichert: TOP 2.1, nicht empfohlen.').waitFor();
    });
  }, 60_000);
});
