import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { alsAngemeldet, type Demokonto } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage, LANGE_VORLAGE } from '../support/seiten';

const { adresse } = inject('server');
let browser: Browser;
beforeAll(async () => {
  browser = await oeffneBrowser();
});
afterAll(() => browser.close());

const eine = async (sql: string): Promise<string> => {
  const [id] = await frage<string>(sql);
  if (!id) throw new Error(`Die Demostadt hat nichts zu: ${sql}`);
  return id;
};

/** Pages of the house that no journey looks at on its way. */
async function seiten(): Promise<[Demokonto, string[]][]> {
  const lange = await eine(`SELECT v.id FROM vorlage v WHERE ${LANGE_VORLAGE}`);
  const entwurf = await eine(`SELECT v.id FROM vorlage v WHERE v.betreff LIKE '%Promenade%'`);
  const gezeichnet = await eine(`SELECT v.id FROM vorlage v WHERE v.status = 'MITZEICHNUNG'`);
  const sitzung = await eine(`SELECT s."sitzungId" FROM versand s WHERE s."sitzungId" IS NOT NULL LIMIT 1`);
  const gremium = await eine(`SELECT g.id FROM gremium g WHERE g.art = 'RAT' LIMIT 1`);
  const person = await eine(`SELECT m."personId" FROM mitgliedschaft m ORDER BY m."personId" LIMIT 1`);
  const konto = await eine(`SELECT b.id FROM benutzer b WHERE b.email LIKE 'schriftfuehrung@%'`);
  return [
    [
      'ratsbuero',
      [
        '/konto',
        `/buero/vorlagen/${lange}/oeffentlich`,
        `/buero/vorlagen/${lange}/entziehen`,
        `/buero/vorlagen/${entwurf}/oeffentlich`,
        `/buero/vorlagen/${entwurf}/anlagen`,
        `/buero/vorlagen/${entwurf}/bearbeiten`,
        `/buero/sitzungen/${sitzung}/befangenheit`,
      ],
    ],
    ['mitzeichnung', ['/mitzeichnung', `/mitzeichnung/${gezeichnet}`]],
    [
      'administration',
      [
        '/verwaltung',
        '/verwaltung/kommune',
        '/verwaltung/kommune/lesen',
        '/verwaltung/rechte',
        '/verwaltung/gremien',
        `/verwaltung/gremien/${gremium}`,
        `/verwaltung/gremien/${gremium}/beenden?ende=2026-12-31&nachfolger=`,
        '/verwaltung/personen',
        `/verwaltung/personen/${person}`,
        '/verwaltung/wahlperioden',
        '/verwaltung/organisation',
        `/verwaltung/benutzer/${konto}`,
      ],
    ],
  ];
}

describe.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('Dienstseiten bei %s px, %s', (width, colorScheme) => {
  it('axe findet nichts, und keine Seite rollt zur Seite', async () => {
    const verstoesse: string[] = [];
    for (const [wer, pfade] of await seiten()) {
      const optionen = { viewport: { width, height: 900 }, colorScheme, locale: 'de-DE' };
      const kontext = await alsAngemeldet(browser, adresse, wer, optionen);
      try {
        const seite = await kontext.newPage();
        for (const pfad of pfade) {
          const antwort = await seite.goto(adresse + pfad);
          expect([pfad, antwort?.status()]).toEqual([pfad, 200]);
          verstoesse.push(...(await maengel(seite, pfad)));
        }
      } finally {
        await kontext.close();
      }
    }
    expect(verstoesse).toEqual([]);
  }, 240_000);
});
