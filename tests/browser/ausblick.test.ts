import { PrismaPg } from '@prisma/adapter-pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plusTage } from '@/domain/kern/localDate';
import { PrismaClient } from '@/generated/prisma/client';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { eigeneStadt } from '../support/eigeneStadt';
import { maengel } from '../support/maengel';
import { frage } from '../support/seiten';
import { JETZT } from '../support/server';
import { legeSitzungAn, legeVorlageAn, versende } from '../support/stadt';

const KB = 1024;
const { urls, aufUhr } = await eigeneStadt();
const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: urls.app }, { schema: 'intern' }),
});
let browser: Browser;
let adresse = '';
let gremium = '';

/** A body of the member with more than anybody reads: 45 papers in each of four sittings, 30 that wait for one. */
beforeAll(async () => {
  [gremium = ''] = await frage<string>(
    `SELECT m."gremiumId" FROM mitgliedschaft m JOIN benutzer b ON b."personId" = m."personId"
      WHERE b.email LIKE 'mitglied@%' AND m.bis IS NULL ORDER BY 1 LIMIT 1`,
    [],
    urls.app,
  );
  const ids: string[] = [];
  const lege = async (betreff: string, sitzungId?: string) => {
    const { id } = await legeVorlageAn(db, betreff);
    await db.beratung.create({
      data: { vorlageId: id, gremiumId: gremium, zustaendigkeit: 'BESCHLUSS', ordnung: 0, sitzungId },
    });
    ids.push(id);
  };
  for (const woche of [1, 2, 3, 4]) {
    const sitzung = await legeSitzungAn(db, gremium, plusTage(JETZT.slice(0, 10), 7 * woche));
    for (let i = 1; i <= 45; i++) await lege(`Woche ${woche} Vorlage ${i}`, sitzung.id);
  }
  for (let i = 1; i <= 30; i++) await lege(`Wartende Vorlage ${i}`);
  await versende(db, ids, new Date(Date.parse(JETZT) - 86_400_000));
  ({ adresse } = await aufUhr(JETZT));
  browser = await oeffneBrowser();
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await browser.close();
});

const VORLAGE = /^(Woche \d Vorlage|Wartende Vorlage) \d+$/;
/** Those shown in full; news name some of them, too. */
const vorlagen = (seite: Page) =>
  seite.locator('.rl-vorhaben').getByRole('link', { name: VORLAGE }).allTextContents();

/** What the lines under "Danach" say they hold. */
const gezaehlt = async (seite: Page): Promise<number> => {
  const zellen = await seite.locator('#danach td[data-t="Vorlagen"] a').allTextContents();
  return zellen.reduce((summe, text) => summe + Number.parseInt(text, 10), 0);
};

async function liesAlles(seite: Page, pfad: string): Promise<void> {
  const antwort = await seite.goto(adresse + pfad);
  expect((await antwort?.body())?.length).toBeLessThan(200 * KB);
  expect(await maengel(seite, pfad)).toEqual([]);
  const anfangs = (await vorlagen(seite)).filter((v) => v.startsWith('Woche'));
  expect(anfangs.length).toBe(45);
  expect(await gezaehlt(seite)).toBeGreaterThanOrEqual(135);
  expect(await seite.locator('#ohne-termin .rl-weiter').textContent()).toMatch(
    /^5 von \d+\sVorlagen ohne Sitzung/,
  );

  const gelesen = new Set(anfangs);
  for (let i = 0; i < 12 && (await seite.locator('#danach').count()) > 0; i++) {
    const weiter = await seite.getByRole('link', { name: /^Ausführlich ab/ }).getAttribute('href');
    expect(weiter).toMatch(/^\?ab=/);
    await seite.goto(new URL(weiter ?? '', adresse + pfad).href);
    for (const v of (await vorlagen(seite)).filter((name) => name.startsWith('Woche'))) gelesen.add(v);
  }
  expect(gelesen.size).toBe(180);
  expect(await maengel(seite, `${pfad}, letzte Seite`)).toEqual([]);
  await seite.getByRole('link', { name: 'Von heute an zeigen' }).click();
  await seite.waitForURL(new RegExp(`${pfad}#anstehend$`));

  await seite
    .getByRole('link', { name: /^Alle \d+ zeigen$/ })
    .last()
    .click();
  await seite.waitForURL(/\?alle=termine/);
  expect((await vorlagen(seite)).filter((v) => v.startsWith('Wartende')).length).toBe(30);
}

it('mehr, als jemand liest: die Seite eines Gremiums zeigt das Nächste, nennt den Rest und führt dorthin', async () => {
  const seite = await browser.newPage({ locale: 'de-DE' });
  await liesAlles(seite, `/gremien/${gremium}`);
  await seite.close();
}, 120_000);

it('ebenso die eigene Seite eines Mitglieds', async () => {
  const kontext = await alsAngemeldet(browser, adresse, 'mitglied', { locale: 'de-DE' });
  await liesAlles(await kontext.newPage(), '/meine');
  await kontext.close();
}, 120_000);
