import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { alsAngemeldet } from '../support/anmelden';
import { oeffneBrowser } from '../support/browser';
import { maengel } from '../support/maengel';
import { frage } from '../support/seiten';

const { adresse } = inject('server');
const LANGER_NAME = 'Ausschuss für Bürgerdienste, öffentliche Ordnung, Anregungen und Beschwerden';
let browser: Browser;

// A browser per test: the one that comes with npm runs in a single process and may not survive the end of a page with scripts.
beforeEach(async () => {
  browser = await oeffneBrowser();
});
afterEach(() => browser.close());

/** A draft of its own, with rows of these bodies: name, role, first day a Sitzung may have (or null). */
async function entwurf(zeilen: [string, string, string | null][], art = 'BESCHLUSSVORLAGE'): Promise<string> {
  const [id = ''] = await frage<string>(
    `INSERT INTO vorlage (id, betreff, art, status, oeffentlichkeit, "beschlussErforderlich")
     VALUES (gen_random_uuid(), 'Neubau der Kita am Marktplatz', $1, 'ENTWURF', 'OEFFENTLICH', true) RETURNING id`,
    [art],
  );
  for (const [ordnung, [gremium, rolle, ab]] of zeilen.entries()) {
    await frage(
      `INSERT INTO beratung (id, "vorlageId", "gremiumId", zustaendigkeit, ordnung, "sitzungId")
       SELECT gen_random_uuid(), $1, g.id, $3, $4, (SELECT s.id FROM sitzung s
         JOIN sitzung_gremium sg ON sg."sitzungId" = s.id AND sg."gremiumId" = g.id
         WHERE s.datum >= $5::date AND NOT s.abgesagt ORDER BY s.datum LIMIT 1)
       FROM gremium g WHERE g.name = $2`,
      [id, gremium, rolle, ordnung, ab],
    );
  }
  return id;
}

const gespeichert = (id: string) =>
  frage<string>(
    `SELECT g.name FROM beratung b JOIN gremium g ON g.id = b."gremiumId" WHERE b."vorlageId" = $1 ORDER BY b.ordnung`,
    [id],
  );

async function oeffne(id: string, optionen: BrowserContextOptions = {}): Promise<Page> {
  const kontext = await alsAngemeldet(browser, adresse, 'ratsbuero', {
    locale: 'de-DE',
    viewport: { width: 1280, height: 900 },
    ...optionen,
  });
  const seite = await kontext.newPage();
  await seite.goto(`${adresse}/buero/vorlagen/${id}/beratungsfolge`);
  if (optionen.javaScriptEnabled !== false) await seite.waitForLoadState('networkidle');
  return seite;
}

const hier = (seite: Page) => seite.evaluate(() => document.activeElement?.id ?? '');

/** Tab until this control has the focus. */
async function gehZu(seite: Page, id: string | RegExp): Promise<string> {
  for (let i = 0; i < 300; i += 1) {
    const da = await hier(seite);
    if (typeof id === 'string' ? da === id : id.test(da)) return da;
    await seite.keyboard.press('Tab');
  }
  throw new Error(`Kein Weg mit der Tabulatortaste zu ${id}`);
}

const reihen = (seite: Page) => seite.locator('.be-zeile').count();
const gesagt = (seite: Page) => seite.locator('form.be > [role="status"]').first();

/** Enter in a field stores the chain and leads to the word that it is stored. */
async function speichere(seite: Page): Promise<void> {
  await gehZu(seite, 'folge-speichern');
  await seite.keyboard.press('Enter');
  await seite.locator('.be-gespeichert').waitFor();
}

describe('Beratungsfolge nur mit der Tastatur', () => {
  it('Standardfolge, ein Gremium mit langem Namen, verschieben, speichern', async () => {
    const id = await entwurf([]);
    const seite = await oeffne(id);
    expect(await seite.locator('#stand').textContent()).toContain('noch nicht festgelegt');
    await gehZu(seite, 'folge-standard');
    await seite.keyboard.press('Enter');
    await expect.poll(() => reihen(seite)).toBe(12);
    expect(await gesagt(seite).textContent()).toBe('12 Zeilen eingefügt.');
    expect(await seite.locator('.be-hinweis').textContent()).toBe('Vorschau, noch nicht gespeichert');

    await gehZu(seite, 'folge-neu');
    await seite.keyboard.press('Enter');
    await expect.poll(() => hier(seite)).toBe('gremium-neu-13');
    await seite.keyboard.type('beschwerden buerger');
    await seite.keyboard.press('ArrowDown');
    await seite.keyboard.press('Enter');
    expect(await seite.locator('#gremium-neu-13').inputValue()).toBe(LANGER_NAME);
    // Its next Sitzung is proposed; without one it may stand anywhere.
    await gehZu(seite, 'termin-neu-13');
    await seite.keyboard.press('Home');
    await expect.poll(() => seite.locator('#termin-neu-13').inputValue()).toBe('');
    await seite.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(() => gesagt(seite).textContent())
      .toBe(`${LANGER_NAME} steht jetzt auf Platz 12 von 13.`);
    expect(await hier(seite)).toBe('termin-neu-13');

    await speichere(seite);
    const namen = await gespeichert(id);
    expect([namen.length, namen[11]]).toEqual([13, LANGER_NAME]);
    expect(await seite.locator('.be-gespeichert').evaluate((e) => e === document.activeElement)).toBe(true);
  });

  it('ein Fehler steht bei seiner Zeile, ein Knopf behebt ihn, oder „Trotzdem, weil …“', async () => {
    const id = await entwurf([
      ['Rat der Stadt', 'BESCHLUSS', '2026-12-05'],
      ['Schulausschuss', 'EMPFEHLUNG', '2027-01-10'],
    ]);
    const seite = await oeffne(id);
    const summe = seite.locator('.be-summe b');
    expect(await summe.textContent()).toContain('1 Fehler');
    expect(await seite.locator('select[aria-invalid]').getAttribute('aria-label')).toBe(
      'Sitzung, Schulausschuss',
    );

    await seite.locator('summary', { hasText: 'Trotzdem' }).focus();
    await seite.keyboard.press('Enter');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await seite.locator('.rl-fehlerliste').waitFor();
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await expect.poll(() => hier(seite)).toMatch(/^gruende-/);
    await seite.keyboard.type('Der Schulausschuss wird mündlich gehört.');
    await seite.keyboard.press('Tab');
    await seite.keyboard.press('Enter');
    await seite.getByText('Übergangen: Votum nach dem Beschluss').waitFor();
    expect(await summe.textContent()).toContain('1 Fehler übergangen');
    expect(await frage('SELECT grund FROM regelausnahme WHERE "vorlageId" = $1', [id])).toEqual([
      'Der Schulausschuss wird mündlich gehört.',
    ]);

    await seite.getByRole('button', { name: 'Regel wieder beachten' }).focus();
    await seite.keyboard.press('Enter');
    await seite.getByText('Trotzdem, weil …').waitFor();
    await seite.getByRole('button', { name: /^Rat der Stadt auf .* legen$/ }).focus();
    await seite.keyboard.press('Enter');
    await expect.poll(() => seite.locator('.rl-befund[data-schwere="FEHLER"]').count()).toBe(0);
    await speichere(seite);
    expect(await gespeichert(id)).toEqual(['Schulausschuss', 'Rat der Stadt']);
  });

  it('zwei zugleich: die Zweite sieht, was geschah, übernimmt es und verliert nichts', async () => {
    const id = await entwurf([['Rat der Stadt', 'BESCHLUSS', '2026-12-05']]);
    const [erste, zweite] = [await oeffne(id), await oeffne(id)];
    await gehZu(erste, 'folge-neu');
    await erste.keyboard.press('Enter');
    await erste.keyboard.type('schulaus');
    await erste.keyboard.press('Enter');
    await speichere(erste);

    await gehZu(zweite, 'folge-neu');
    await zweite.keyboard.press('Enter');
    await zweite.keyboard.type('seniorenbeirat');
    await zweite.keyboard.press('Enter');
    await gehZu(zweite, 'folge-speichern');
    await zweite.keyboard.press('Enter');
    const kasten = zweite.locator('.be-inzwischen');
    await kasten.waitFor();
    expect(await kasten.textContent()).toContain('Schulausschuss: hinzugefügt');
    expect(await zweite.locator('#gremium-neu-1').inputValue()).toBe('Seniorenbeirat');
    await zweite.keyboard.press('Tab');
    await zweite.keyboard.press('Enter');
    await expect.poll(() => reihen(zweite)).toBe(3);
    await speichere(zweite);
    expect((await gespeichert(id)).toSorted()).toEqual(['Rat der Stadt', 'Schulausschuss', 'Seniorenbeirat']);
  });
});

it('ohne JavaScript: einfügen, Namen tippen, entfernen, speichern', async () => {
  const id = await entwurf([['Rat der Stadt', 'BESCHLUSS', '2026-12-05']]);
  const seite = await oeffne(id, { javaScriptEnabled: false });
  await seite.locator('#folge-neu').click();
  await seite.locator('#gremium-neu-1').fill('schulausschuss');
  await seite.locator('#standardfolge').selectOption('BEIRAETE');
  await seite.locator('#folge-standard').click();
  expect(await seite.locator('#gremium-neu-1').inputValue()).toBe('schulausschuss');
  const beiraete = (await reihen(seite)) - 2;
  expect(beiraete).toBeGreaterThan(0);
  await seite.locator('#weg-neu-2').click();
  expect(await reihen(seite)).toBe(1 + beiraete);
  await seite.locator('#folge-speichern').click();
  await seite.locator('.be-gespeichert').waitFor();
  const namen = await gespeichert(id);
  expect(namen).toHaveLength(1 + beiraete);
  expect(namen).toEqual(expect.arrayContaining(['Rat der Stadt', 'Schulausschuss']));
});

describe.each([
  [1280, 'light'],
  [320, 'dark'],
] as const)('bei %s px, %s', (breite, colorScheme) => {
  it('findet axe nichts, und keine Seite rollt zur Seite', async () => {
    const bezirke = await frage<string>(
      `SELECT name FROM gremium WHERE "gueltigBis" IS NULL ORDER BY ordnung LIMIT 26`,
    );
    const faelle: Record<string, string> = {
      leer: await entwurf([]),
      eine: await entwurf([[LANGER_NAME, 'KENNTNISNAHME', null]], 'MITTEILUNG'),
      fehler: await entwurf([
        ['Rat der Stadt', 'BESCHLUSS', '2026-12-05'],
        ['Schulausschuss', 'EMPFEHLUNG', '2027-01-10'],
      ]),
      lang: await entwurf(bezirke.map((name) => [name, 'KENNTNISNAHME', '2026-12-01'])),
    };
    const [laeuft] = await frage<string>(
      `SELECT v.id FROM vorlage v JOIN beratung b ON b."vorlageId" = v.id JOIN ergebnis e ON e."beratungId" = b.id
       WHERE v.status = 'IN_BERATUNG' LIMIT 1`,
    );
    faelle.fest = laeuft ?? '';
    const verstoesse: string[] = [];
    const seite = await oeffne(faelle.leer ?? '', { viewport: { width: breite, height: 900 }, colorScheme });
    for (const [name, id] of Object.entries(faelle)) {
      await seite.goto(`${adresse}/buero/vorlagen/${id}/beratungsfolge`);
      await seite.waitForLoadState('networkidle');
      await seite.evaluate(() => {
        for (const d of document.querySelectorAll('details')) d.open = true;
      });
      if (name === 'eine') {
        await seite.locator('[role="combobox"]').click();
        await seite.locator('[role="listbox"]').waitFor();
      }
      verstoesse.push(...(await maengel(seite, name)));
    }
    expect(verstoesse).toEqual([]);
  }, 180_000);
});
