import { beforeAll, expect, it } from 'vitest';
import { frage, hole } from '../support/seiten';

const seiten = new Map<string, string>();
const ZUGLEICH = 6;

/** Every page that can be reached from the start page by links, later pages included: of lists, each filter alone. */
beforeAll(async () => {
  for (let offen = ['/', '/sitemap.xml', '/robots.txt']; offen.length > 0; ) {
    const naechste = offen.splice(0, ZUGLEICH);
    const texte = await Promise.all(naechste.map(async (pfad) => (await hole(pfad)).text));
    for (const [i, pfad] of naechste.entries()) seiten.set(pfad, texte[i] ?? '');
    const ziele = texte.flatMap((text) =>
      [...text.matchAll(/(?:href="|<loc>https?:\/\/[^/]+)(\/[^"<#]*)/g)].map(([, ziel = '']) =>
        ziel.replaceAll('&amp;', '&'),
      ),
    );
    const neue = ziele.filter((z) => !z.startsWith('/_next') && !/&|\?(stichtag|monat)=/.test(z));
    offen = [...new Set([...offen, ...neue])].filter((pfad) => !seiten.has(pfad));
  }
}, 600_000);

it('von der Startseite aus sind alle öffentlichen Vorlagen und alle Gremien zu erreichen', async () => {
  const vorlagen = await frage<string>(
    `SELECT '/vorlagen/' || id FROM vorlage WHERE "oeffentlichAb" <= jetzt()`,
  );
  const gremien = await frage<string>(`SELECT '/gremien/' || id FROM gremium`);
  expect([...vorlagen, ...gremien].filter((pfad) => !seiten.has(pfad))).toEqual([]);
});

/**
 * Ids, and texts that stand nowhere by chance: more than one word, as sentences and names of files are. "Zahlen" as the title
 * of an attachment is a word of every page.
 */
const unverwechselbar = (text: string) => /[\p{L}\p{N}][\s._-]+[\p{L}\p{N}]/u.test(text);

it('auf keiner steht etwas Nichtöffentliches, auch keine Kennung', async () => {
  const verborgen = await frage<string>(`
    SELECT unnest(array[id::text, betreff]) FROM vorlage WHERE "oeffentlichAb" IS NULL OR "oeffentlichAb" > jetzt()
    UNION SELECT text FROM sachstand WHERE NOT oeffentlich
    UNION SELECT verantwortlich FROM vorlage WHERE verantwortlich IS NOT NULL
    UNION SELECT unnest(array[a.id::text, a.titel, d.name]) FROM anlage a JOIN datei d ON d.id = a."dateiId"
      JOIN vorlage v ON v.id = a."vorlageId" WHERE NOT (a.oeffentlich AND coalesce(v."oeffentlichAb" <= jetzt(), false))
    UNION SELECT b.id::text FROM beratung b JOIN tagesordnungspunkt t ON t.id = b."tagesordnungspunktId" WHERE t.teil = 'NICHTOEFFENTLICH'`);
  const oeffentlich = new Set(
    await frage<string>(`SELECT betreff FROM vorlage WHERE "oeffentlichAb" <= jetzt()
      UNION SELECT unnest(array[a.titel, d.name]) FROM anlage a JOIN datei d ON d.id = a."dateiId"
      JOIN vorlage v ON v.id = a."vorlageId" WHERE a.oeffentlich AND v."oeffentlichAb" <= jetzt()`),
  );
  const geheim = verborgen.filter((text) => unverwechselbar(text) && !oeffentlich.has(text));
  const verraten = geheim.flatMap((text) =>
    [...seiten].filter(([, seite]) => seite.includes(text)).map(([pfad]) => `${pfad}: ${text}`),
  );
  expect(geheim.filter((text) => /^[0-9a-f-]{36}$/.test(text)).length).toBeGreaterThan(20);
  expect(geheim.filter((text) => / /.test(text)).length).toBeGreaterThan(20);
  expect(verraten).toEqual([]);
});

it('jede Seite ist da: kein toter Verweis', async () => {
  const tote = [...seiten]
    .filter(([, text]) => text.includes('Diese Seite gibt es nicht'))
    .map(([pfad]) => pfad);
  expect(tote).toEqual([]);
});
