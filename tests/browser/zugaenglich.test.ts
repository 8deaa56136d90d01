import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage, LANGE_VORLAGE, vorlageMit } from '../support/seiten';

const { adresse } = inject('server');
const STANDORTE = [
  'ABGESCHLOSSEN',
  'ALS_NAECHSTES',
  'BERATUNG_LAEUFT',
  'ENTFALLEN',
  'ENTSCHIEDEN_REST_OFFEN',
  'ERGEBNIS_AUSSTEHEND',
  'HEUTE',
  'KEINE_FOLGE',
  'NEUER_TERMIN_OFFEN',
  'OFFEN_OHNE_ENTSCHEIDUNG',
  'TERMIN_OFFEN',
  'ZURUECKGEZOGEN',
];
let browser: Browser;
const pfade = new Map<string, string>();

beforeAll(async () => {
  browser = await oeffneBrowser();
  for (const pfad of [
    '/',
    '/vorlagen',
    '/vorlagen?q=gibtesnicht',
    '/gremien',
    '/sitzungen',
    '/hilfe',
    '/impressum',
    '/datenschutz',
    '/barrierefreiheit',
    '/gibt/es/nicht',
  ])
    pfade.set(pfad, pfad);
  pfade.set('26 Schritte', await vorlageMit(LANGE_VORLAGE));
  for (const code of STANDORTE) {
    const lage = `v."oeffentlichAb" <= jetzt() AND EXISTS (SELECT FROM standort s WHERE s."vorlageId" = v.id AND s.sicht = 'OEFFENTLICH'
      AND s.code = '${code}' AND s.von <= '2026-11-23' AND (s.bis IS NULL OR s.bis > '2026-11-23'))`;
    pfade.set(`Vorlage: ${code}`, await vorlageMit(lage));
  }
  const [gremium] = await frage<string>(`SELECT id FROM gremium WHERE art = 'RAT'`);
  const [sitzung] = await frage<string>(
    `SELECT id FROM sitzung WHERE "tagesordnungAb" <= jetzt() ORDER BY datum DESC LIMIT 1`,
  );
  pfade.set('Gremium', `/gremien/${gremium}`).set('Sitzung', `/sitzungen/${sitzung}`);
});
afterAll(() => browser.close());

async function mitSeite<T>(
  breite: number,
  farben: 'light' | 'dark',
  tun: (seite: Page) => Promise<T>,
): Promise<T> {
  const kontext = await browser.newContext({
    viewport: { width: breite, height: 900 },
    colorScheme: farben,
    locale: 'de-DE',
  });
  try {
    return await tun(await kontext.newPage());
  } finally {
    await kontext.close();
  }
}

describe.each([
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
  [360, 'dark'],
] as const)('bei %s px, %s', (breite, farben) => {
  it('findet axe nichts, und keine Seite rollt zur Seite', async () => {
    const verstoesse: string[] = [];
    await mitSeite(breite, farben, async (seite) => {
      for (const [name, pfad] of pfade) {
        await seite.goto(adresse + pfad);
        await seite.evaluate(() => {
          for (const d of document.querySelectorAll('details')) d.open = true;
        });
        verstoesse.push(...(await maengel(seite, name)));
      }
    });
    expect(verstoesse).toEqual([]);
  }, 180_000);
});
